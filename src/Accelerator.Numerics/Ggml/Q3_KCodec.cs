namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Q3_K: 256 values in 110 bytes, groups of 16. 32 bytes of high bits, bit ⌊i / 32⌋ of byte i mod 32 for value i; 64 bytes with the low two bits in the order of Q2_K;
/// 12 bytes of 6-bit scales (<see cref="KScales.ReadSixteen"/>); d (binary16). ŵ = (d·scale)·(q − 4).
/// </summary>
internal sealed class Q3_KCodec() : LevelCodec(256, 110, 16, -32, 31)
{
    private protected override ReadOnlySpan<sbyte> Levels => [-4, -3, -2, -1, 0, 1, 2, 3];

    private protected override float Unpack(ReadOnlySpan<byte> block, Span<byte> codes, Span<sbyte> scales)
    {
        for (int i = 0; i < 256; i++)
        {
            codes[i] = (byte)(block[32 + i / 128 * 32 + i % 32] >> (i / 32 % 4 * 2) & 3 | (block[i % 32] >> (i / 32) & 1) << 2);
        }

        KScales.ReadSixteen(block[96..], scales);
        return GgmlScalar.Half(block[108..]);
    }

    private protected override void Pack(ReadOnlySpan<byte> codes, ReadOnlySpan<sbyte> scales, float scale, Span<byte> block)
    {
        for (int i = 0; i < 256; i++)
        {
            block[32 + i / 128 * 32 + i % 32] |= (byte)((codes[i] & 3) << (i / 32 % 4 * 2));
            block[i % 32] |= (byte)(codes[i] >> 2 << (i / 32));
        }

        KScales.WriteSixteen(scales, block[96..]);
        GgmlScalar.WriteHalf(block[108..], scale);
    }
}
