using Accelerator.Workloads.Safetensors;

namespace Accelerator.Workloads.Packed;

/// <summary>
/// BitNet's two packings of ternary weights t ∈ {−1, 0, 1}, stored as t + 1 in two bits, one scale a tensor.
/// Hugging Face: uint8 [⌈N/4⌉, K], byte (r, k) holds rows r, r + R, r + 2R, r + 3R at bits 0, 2, 4, 6 (R = ⌈N/4⌉); the value is
/// t / weight_scale for BitLinear, t · weight_scale for AutoBitLinear (transformers, integrations/bitnet.py).
/// I2_S of the bitnet.cpp fork of GGUF: 128 weights in 32 bytes, byte j holding weights j, j + 32, j + 64, j + 96 at bits 6, 4, 2, 0; the
/// scale is a float32 after the last block, in a tail of 32 bytes (the x86 layout; the ARM build writes blocks of 64).
/// </summary>
internal static class BitNetLinear
{
    private const int BlockWeights = 128;
    private const int BlockBytes = 32;

    /// <summary>Bytes of an I2_S tensor: a quarter of its weights, and the tail.</summary>
    public static long I2SBytes(long elements) => elements / 4 + BlockBytes;

    public static PackedLinear? Read(PackedTensors tensors, CheckpointPacking packing, int rows, int columns)
    {
        int packedRows = (rows + 3) / 4;
        SafetensorsTensor? weights = tensors.Find("weight", SafetensorsDtype.U8, packedRows, columns);
        float[]? scales = tensors.Floats("weight_scale", 1);
        tensors.RefuseBias(rows);
        if (weights is null || scales is null) return null;
        if (packing.DividesByScale && scales[0] == 0)
        {
            tensors.Findings.Add("ACC2029", $"{tensors.Name}.weight_scale is a divisor, and 0.", "0", "another value");
            return null;
        }

        var codes = new byte[(long)rows * columns];
        ReadOnlySpan<byte> bytes = weights.Data.Span;
        for (int n = 0; n < rows; n++)
        {
            ReadOnlySpan<byte> line = bytes.Slice(n % packedRows * columns, columns);
            int shift = 2 * (n / packedRows);
            for (int k = 0; k < columns; k++) codes[n * columns + k] = (byte)((line[k] >> shift) & 3);
        }

        return Ternary("BitNet", tensors.Name, codes, rows, columns, packing.DividesByScale ? 1f / scales[0] : scales[0], tensors.Findings);
    }

    /// <summary>An I2_S tensor [rows, columns]; its weights are a multiple of 128.</summary>
    public static PackedLinear? ReadI2S(string name, ReadOnlySpan<byte> bytes, int rows, int columns, Findings findings)
    {
        var codes = new byte[(long)rows * columns];
        for (int block = 0; block < codes.Length / BlockWeights; block++)
        {
            ReadOnlySpan<byte> packed = bytes.Slice(block * BlockBytes, BlockBytes);
            Span<byte> target = codes.AsSpan(block * BlockWeights, BlockWeights);
            for (int j = 0; j < BlockBytes; j++)
            {
                for (int part = 0; part < 4; part++) target[part * BlockBytes + j] = (byte)((packed[j] >> (6 - 2 * part)) & 3);
            }
        }

        float scale = System.Buffers.Binary.BinaryPrimitives.ReadSingleLittleEndian(bytes[(codes.Length / 4)..]);
        return Ternary("I2_S", name, codes, rows, columns, scale, findings);
    }

    private static PackedLinear? Ternary(string format, string name, byte[] codes, int rows, int columns, float scale, Findings findings)
    {
        if (!float.IsFinite(scale))
        {
            findings.Add("ACC2010", $"The scale of {name} is not finite.", scale.ToString(System.Globalization.CultureInfo.InvariantCulture), "a finite value");
            return null;
        }

        int bad = codes.AsSpan().IndexOf((byte)3);
        if (bad >= 0)
        {
            findings.Add("ACC2029", $"{name} holds a code that is no ternary weight.", $"3 at element {bad}", "0, 1, 2");
            return null;
        }

        var scales = new float[rows];
        Array.Fill(scales, scale);
        var zeros = new short[rows];
        Array.Fill(zeros, (short)1);
        return new PackedLinear { Format = format, Rows = rows, Columns = columns, Bits = 2, Groups = 1, Codes = codes, Scales = scales, Zeros = zeros, GroupOf = new int[columns] };
    }
}
