namespace Accelerator.Numerics.Ggml;

/// <summary>
/// Q2_K: 256 values in 84 bytes, groups of 16. 16 bytes with the group's scale in the low and its min in the high nibble; 64 bytes of codes, bits 2n and 2n + 1
/// of byte m of run r for value 128r + 32n + m; d and dmin (binary16). ŵ = (d·scale)·q − (dmin·min).
/// </summary>
internal sealed class Q2_KCodec() : AffineCodec(84, 16, 3, 15)
{
    private protected override (float Scale, float Min) Unpack(ReadOnlySpan<byte> block, Span<byte> codes, Span<byte> scales, Span<byte> mins)
    {
        for (int g = 0; g < 16; g++)
        {
            scales[g] = (byte)(block[g] & 15);
            mins[g] = (byte)(block[g] >> 4);
        }

        for (int i = 0; i < Values; i++) codes[i] = (byte)(block[16 + i / 128 * 32 + i % 32] >> (i / 32 % 4 * 2) & 3);
        return (GgmlScalar.Half(block[80..]), GgmlScalar.Half(block[82..]));
    }

    private protected override void Pack(ReadOnlySpan<byte> codes, ReadOnlySpan<byte> scales, ReadOnlySpan<byte> mins, float scale, float min, Span<byte> block)
    {
        for (int g = 0; g < 16; g++) block[g] = (byte)(scales[g] | mins[g] << 4);
        for (int i = 0; i < Values; i++) block[16 + i / 128 * 32 + i % 32] |= (byte)(codes[i] << (i / 32 % 4 * 2));
        GgmlScalar.WriteHalf(block[80..], scale);
        GgmlScalar.WriteHalf(block[82..], min);
    }
}
