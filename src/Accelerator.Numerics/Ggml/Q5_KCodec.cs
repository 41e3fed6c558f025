namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Q5_K: 256 values in 176 bytes: Q4_K with 32 bytes of high bits between scales and codes, bit ⌊i / 32⌋ of byte i mod 32 for value i.
/// </summary>
internal sealed class Q5_KCodec() : AffineCodec(176, 32, 31, 63)
{
    private protected override (float Scale, float Min) Unpack(ReadOnlySpan<byte> block, Span<byte> codes, Span<byte> scales, Span<byte> mins)
    {
        KScales.ReadPairs(block[4..], scales, mins);
        Q4_KCodec.ReadNibbles(block[48..], codes);
        for (int i = 0; i < Values; i++) codes[i] |= (byte)((block[16 + i % 32] >> (i / 32) & 1) << 4);
        return (GgmlScalar.Half(block), GgmlScalar.Half(block[2..]));
    }

    private protected override void Pack(ReadOnlySpan<byte> codes, ReadOnlySpan<byte> scales, ReadOnlySpan<byte> mins, float scale, float min, Span<byte> block)
    {
        GgmlScalar.WriteHalf(block, scale);
        GgmlScalar.WriteHalf(block[2..], min);
        KScales.WritePairs(scales, mins, block[4..]);
        Q4_KCodec.WriteNibbles(codes, block[48..]);
        for (int i = 0; i < Values; i++) block[16 + i % 32] |= (byte)(codes[i] >> 4 << (i / 32));
    }
}
