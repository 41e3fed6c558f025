namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Q4_K: 256 values in 144 bytes, groups of 32. d and dmin (binary16); 12 bytes of 6-bit scales and mins (<see cref="KScales.ReadPairs"/>); 128 bytes of codes,
/// byte m of run r with value 64r + m in its low and 64r + 32 + m in its high nibble. ŵ = (d·scale)·q − (dmin·min).
/// </summary>
internal sealed class Q4_KCodec() : AffineCodec(144, 32, 15, 63)
{
    /// <summary>Reads 256 nibbles from 128 bytes, in the order of Q4_K and Q5_K.</summary>
    public static void ReadNibbles(ReadOnlySpan<byte> packed, Span<byte> codes)
    {
        for (int i = 0; i < Values; i++) codes[i] = (byte)(packed[i / 64 * 32 + i % 32] >> (i / 32 % 2 * 4) & 15);
    }

    /// <summary>Adds the low four bits of 256 codes to 128 cleared bytes.</summary>
    public static void WriteNibbles(ReadOnlySpan<byte> codes, Span<byte> packed)
    {
        for (int i = 0; i < Values; i++) packed[i / 64 * 32 + i % 32] |= (byte)((codes[i] & 15) << (i / 32 % 2 * 4));
    }

    private protected override (float Scale, float Min) Unpack(ReadOnlySpan<byte> block, Span<byte> codes, Span<byte> scales, Span<byte> mins)
    {
        KScales.ReadPairs(block[4..], scales, mins);
        ReadNibbles(block[16..], codes);
        return (GgmlScalar.Half(block), GgmlScalar.Half(block[2..]));
    }

    private protected override void Pack(ReadOnlySpan<byte> codes, ReadOnlySpan<byte> scales, ReadOnlySpan<byte> mins, float scale, float min, Span<byte> block)
    {
        GgmlScalar.WriteHalf(block, scale);
        GgmlScalar.WriteHalf(block[2..], min);
        KScales.WritePairs(scales, mins, block[4..]);
        WriteNibbles(codes, block[16..]);
    }
}
