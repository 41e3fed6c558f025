namespace Accelerator.Numerics.EntropyCoding;

/// <summary>How far codes could be compressed without loss: what entropy coders would spend on them, in bits a code.</summary>
/// <param name="Count">Codes.</param>
/// <param name="Distinct">Different values among them.</param>
/// <param name="Shannon">The entropy of their histogram: the least that coding them one by one takes.</param>
/// <param name="Huffman">A Huffman code of the histogram, its table not counted; null beyond 256 different values.</param>
/// <param name="ExpGolomb">Exponential-Golomb codes of order 0 to 8.</param>
public sealed record EntropyReport(long Count, int Distinct, double Shannon, double? Huffman, IReadOnlyList<double> ExpGolomb)
{
    private const int MostOrder = 8;

    /// <summary>The order of the shortest exponential-Golomb code.</summary>
    public int BestOrder => ExpGolomb.Index().MinBy(order => order.Item).Index;

    /// <summary>The report on signed integer codes: quantised weights about their zero.</summary>
    public static EntropyReport Of(ReadOnlySpan<int> codes)
    {
        var histogram = new Dictionary<int, long>();
        foreach (int code in codes) histogram[code] = histogram.GetValueOrDefault(code) + 1;
        var golomb = new double[MostOrder + 1];
        double entropy = 0;
        // In the order of the values, so that the sums have the same bits every time.
        KeyValuePair<int, long>[] ordered = [.. histogram.OrderBy(entry => entry.Key)];
        foreach ((int value, long count) in ordered)
        {
            double share = (double)count / codes.Length;
            entropy -= share * Math.Log2(share);
            for (int order = 0; order <= MostOrder; order++) golomb[order] += share * ExpGolombBits(ZigZag(value), order);
        }

        double? huffman = null;
        if (ordered.Length is > 0 and <= HuffmanCode.Symbols)
        {
            var counts = new long[HuffmanCode.Symbols];
            for (int i = 0; i < ordered.Length; i++) counts[i] = ordered[i].Value;
            HuffmanCode code = HuffmanCode.Of(counts);
            double bits = 0;
            for (int i = 0; i < ordered.Length; i++) bits += (double)counts[i] * code.Lengths[i];
            huffman = bits / codes.Length;
        }

        return new EntropyReport(codes.Length, ordered.Length, entropy, huffman, golomb);
    }

    /// <summary>0, −1, 1, −2, 2, … as 0, 1, 2, 3, 4, …</summary>
    public static uint ZigZag(int value) => (uint)(value << 1 ^ value >> 31);

    /// <summary>
    /// Bits of the exponential-Golomb code of order k (Teuhola 1978; BackSlash, arXiv 2504.16968): 2·⌊log2(x / 2^k + 1)⌋ + 1 + k, k from 0 to 31.
    /// </summary>
    public static int ExpGolombBits(uint value, int order)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(order);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(order, 31);
        return 2 * System.Numerics.BitOperations.Log2(((ulong)value >> order) + 1) + 1 + order;
    }
}
