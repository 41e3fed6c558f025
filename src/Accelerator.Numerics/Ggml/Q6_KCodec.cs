namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Q6_K: 256 values in 210 bytes, groups of 16. Of each half of 128 values, value 32n + m has its low four bits in the low (n &lt; 2) or high nibble of byte
/// 32(n mod 2) + m of 64, and its high two in bits 2n and up of byte m of 32: 128 bytes of low bits, 64 of high bits; 16 signed bytes of scales; d (binary16).
/// ŵ = (d·scale)·(q − 32).
/// </summary>
internal sealed class Q6_KCodec() : LevelCodec(256, 210, 16, -128, 127)
{
    private static readonly sbyte[] AllLevels = [.. Enumerable.Range(-32, 64).Select(level => (sbyte)level)];

    private protected override ReadOnlySpan<sbyte> Levels => AllLevels;

    private protected override float Unpack(ReadOnlySpan<byte> block, Span<byte> codes, Span<sbyte> scales)
    {
        for (int i = 0; i < 256; i++)
        {
            (int low, int high, int n) = Places(i);
            codes[i] = (byte)(block[low] >> (n / 2 * 4) & 15 | (block[high] >> (2 * n) & 3) << 4);
        }

        for (int g = 0; g < 16; g++) scales[g] = (sbyte)block[192 + g];
        return GgmlScalar.Half(block[208..]);
    }

    private protected override void Pack(ReadOnlySpan<byte> codes, ReadOnlySpan<sbyte> scales, float scale, Span<byte> block)
    {
        for (int i = 0; i < 256; i++)
        {
            (int low, int high, int n) = Places(i);
            block[low] |= (byte)((codes[i] & 15) << (n / 2 * 4));
            block[high] |= (byte)(codes[i] >> 4 << (2 * n));
        }

        for (int g = 0; g < 16; g++) block[192 + g] = (byte)scales[g];
        GgmlScalar.WriteHalf(block[208..], scale);
    }

    /// <summary>The bytes of the low and of the high bits of value i, and n.</summary>
    private static (int Low, int High, int N) Places(int i)
    {
        int half = i / 128;
        int n = i % 128 / 32;
        return (half * 64 + n % 2 * 32 + i % 32, 128 + half * 32 + i % 32, n);
    }
}
