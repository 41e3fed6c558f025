using System.Collections;
using Accelerator.Numerics;
using Accelerator.Numerics.Ggml;

namespace Accelerator.Quantization.Catalogue;

/// <summary>
/// Where the bits of a GGUF block go, found by flipping each of them in blocks of random bytes and looking at which weights change. Bits that touch more than
/// eight weights are scales and minima; the others are codes, signs and indices of grids, none of which reaches further.
/// </summary>
public sealed record GgmlLayout
{
    private const int MostOfACode = 8;
    private const int Trials = 5;
    private const int MostTrials = 60;

    /// <summary>Bits of codes in a block.</summary>
    public required int PayloadBits { get; init; }

    /// <summary>Bits of scales and minima, and bits that nothing reads.</summary>
    public required int SideBits { get; init; }

    /// <summary>Runs of bytes that do the same.</summary>
    public required IReadOnlyList<GgmlBytes> Runs { get; init; }

    /// <summary>Looks at a type.</summary>
    public static GgmlLayout Of(GgmlTypeInfo type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.BlockLength == 1) return new GgmlLayout { PayloadBits = type.BlockBytes * 8, SideBits = 0, Runs = [new GgmlBytes(0, type.BlockBytes - 1, 8, 0, 1, [0])] };
        BitArray[] touched = Touched(type);
        int payload = touched.Count(bit => Count(bit) is > 0 and <= MostOfACode);
        var bytes = new List<GgmlBytes>();
        for (int at = 0; at < type.BlockBytes; at++)
        {
            BitArray[] bits = touched[(at * 8)..(at * 8 + 8)];
            int codes = bits.Count(bit => Count(bit) is > 0 and <= MostOfACode), idle = bits.Count(bit => Count(bit) == 0);
            var all = new BitArray(type.BlockLength);
            foreach (BitArray bit in bits) all.Or(bit);
            int[] weights = [.. Enumerable.Range(0, type.BlockLength).Where(i => all[i])];
            if (bytes.Count > 0 && bytes[^1] is { } before && before.Weights == weights.Length && before.CodeBits == codes && before.IdleBits == idle) bytes[^1] = before with { Last = at };
            else bytes.Add(new GgmlBytes(at, at, codes, idle, weights.Length, weights));
        }

        return new GgmlLayout { PayloadBits = payload, SideBits = touched.Length - payload, Runs = bytes };
    }

    private static BitArray[] Touched(GgmlTypeInfo type)
    {
        var random = new Xoshiro256((ulong)type.Type + 1);
        var touched = new BitArray[type.BlockBytes * 8];
        for (int bit = 0; bit < touched.Length; bit++) touched[bit] = new BitArray(type.BlockLength);
        var block = new byte[type.BlockBytes];
        float[] before = new float[type.BlockLength], after = new float[type.BlockLength];
        for (int trial = 0; trial < Trials || trial < MostTrials && touched.Any(bit => Count(bit) == 0); trial++)
        {
            for (int i = 0; i < block.Length; i++) block[i] = (byte)random.Next();
            type.Codec.Dequantize(block, before);
            for (int bit = 0; bit < touched.Length; bit++)
            {
                block[bit / 8] ^= (byte)(1 << (bit % 8));
                type.Codec.Dequantize(block, after);
                block[bit / 8] ^= (byte)(1 << (bit % 8));
                for (int i = 0; i < after.Length; i++) if (BitConverter.SingleToInt32Bits(before[i]) != BitConverter.SingleToInt32Bits(after[i])) touched[bit][i] = true;
            }
        }

        return touched;
    }

    private static int Count(BitArray bits)
    {
        int count = 0;
        foreach (bool bit in bits) count += bit ? 1 : 0;
        return count;
    }
}

/// <summary>Bytes of a block that do the same.</summary>
/// <param name="First">First byte.</param>
/// <param name="Last">Last byte.</param>
/// <param name="CodeBits">Bits of each byte that belong to codes.</param>
/// <param name="IdleBits">Bits of each byte that nothing reads.</param>
/// <param name="Weights">Weights that each byte has a part in.</param>
/// <param name="OfFirst">Which weights those are for the first byte.</param>
public sealed record GgmlBytes(int First, int Last, int CodeBits, int IdleBits, int Weights, IReadOnlyList<int> OfFirst)
{
    /// <summary>What the bytes hold.</summary>
    public string Role => IdleBits == 8 ? "unused" : CodeBits == 0 ? "scales" : CodeBits + IdleBits == 8 ? "codes" : "codes and scales";
}
