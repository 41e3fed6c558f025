namespace Accelerator.Numerics.Ggml;

/// <summary>The two ways in which 12 bytes of a block hold 6-bit integers.</summary>
internal static class KScales
{
    /// <summary>
    /// Q4_K and Q5_K: eight scales and eight mins. Scale and min j &lt; 4 lie in the low six bits of bytes j and j + 4; of j ≥ 4 the low four bits lie in the
    /// low and high nibble of byte j + 4, the high two in the top bits of bytes j − 4 and j.
    /// </summary>
    public static void ReadPairs(ReadOnlySpan<byte> packed, Span<byte> scales, Span<byte> mins)
    {
        for (int j = 0; j < 4; j++)
        {
            scales[j] = (byte)(packed[j] & 63);
            mins[j] = (byte)(packed[j + 4] & 63);
            scales[j + 4] = (byte)(packed[j + 8] & 15 | packed[j] >> 6 << 4);
            mins[j + 4] = (byte)(packed[j + 8] >> 4 | packed[j + 4] >> 6 << 4);
        }
    }

    /// <summary>The inverse of <see cref="ReadPairs"/>.</summary>
    public static void WritePairs(ReadOnlySpan<byte> scales, ReadOnlySpan<byte> mins, Span<byte> packed)
    {
        for (int j = 0; j < 4; j++)
        {
            packed[j] = (byte)(scales[j] | scales[j + 4] >> 4 << 6);
            packed[j + 4] = (byte)(mins[j] | mins[j + 4] >> 4 << 6);
            packed[j + 8] = (byte)(scales[j + 4] & 15 | (mins[j + 4] & 15) << 4);
        }
    }

    /// <summary>
    /// Q3_K: sixteen scales −32…31, stored plus 32. The low four bits of scale j lie in the low (j &lt; 8) or high nibble of byte j mod 8, the high two in
    /// bits 2⌊j / 4⌋ and up of byte 8 + j mod 4.
    /// </summary>
    public static void ReadSixteen(ReadOnlySpan<byte> packed, Span<sbyte> scales)
    {
        for (int j = 0; j < 16; j++)
        {
            int low = packed[j % 8] >> (j / 8 * 4) & 15;
            int high = packed[8 + j % 4] >> (j / 4 * 2) & 3;
            scales[j] = (sbyte)((low | high << 4) - 32);
        }
    }

    /// <summary>The inverse of <see cref="ReadSixteen"/>, into cleared bytes.</summary>
    public static void WriteSixteen(ReadOnlySpan<sbyte> scales, Span<byte> packed)
    {
        for (int j = 0; j < 16; j++)
        {
            int stored = scales[j] + 32;
            packed[j % 8] |= (byte)((stored & 15) << (j / 8 * 4));
            packed[8 + j % 4] |= (byte)(stored >> 4 << (j / 4 * 2));
        }
    }
}
