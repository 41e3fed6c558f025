using Accelerator.Numerics.Ggml;

namespace Accelerator.Workloads.Gguf;

/// <summary>One tensor of a GGUF file.</summary>
/// <param name="Name">As the file has it.</param>
/// <param name="Type">Element or block type; <see cref="GgufTypes.I2S"/> is a number of the bitnet.cpp fork.</param>
/// <param name="Dimensions">Sizes as the file lists them: fastest first, so the row length K comes first.</param>
/// <param name="Bytes">The values' bytes; valid until the file is disposed.</param>
public sealed record GgufTensor(string Name, GgmlType Type, IReadOnlyList<long> Dimensions, FileSlice Bytes)
{
    /// <summary>Sizes outermost first, as everywhere else: [N, K] for a weight.</summary>
    public IReadOnlyList<long> Shape => [.. Dimensions.Reverse()];

    /// <summary>Product of the dimensions; 1 for a scalar.</summary>
    public long Elements => Dimensions.Aggregate(1L, (product, size) => product * size);

    /// <summary>Whether <see cref="ToFloats"/> can convert it.</summary>
    public bool CanDequantize => Type == GgufTypes.I2S || GgmlTypes.Find((int)Type) is not null;

    /// <summary>The values as float32, dequantised block by block; fewer than 2³¹ of them.</summary>
    public float[] ToFloats()
    {
        if (!CanDequantize) throw new InvalidOperationException($"{GgufTypes.Name((uint)Type)} is not dequantised.");
        var values = new float[Elements];
        if (Type == GgufTypes.I2S)
        {
            var findings = new Findings(Name);
            Packed.PackedLinear? linear = Packed.BitNetLinear.ReadI2S(Name, Bytes.Memory.Span, 1, values.Length, findings);
            findings.ThrowIfAny();
            return linear!.Dequantize();
        }

        // So many blocks at a time that the bytes of a step stay small, whatever the tensor's size.
        int block = GgmlTypes.Of(Type).BlockLength;
        int blockBytes = GgmlTypes.Of(Type).BlockBytes;
        int step = Math.Max(1, 65_536 / block) * block;
        for (int at = 0; at < values.Length; at += step)
        {
            Span<float> part = values.AsSpan(at, Math.Min(step, values.Length - at));
            GgmlTypes.Of(Type).Codec.Dequantize(Bytes.Span((long)(at / block) * blockBytes, part.Length / block * blockBytes), part);
        }

        return values;
    }
}
