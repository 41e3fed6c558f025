using System.Buffers.Binary;

namespace Accelerator.Numerics.Ggml;

/// <summary>
/// IQ4_NL: 32 values in 18 bytes. d (binary16), then byte j with the code of value j in its low and of value j + 16 in its high nibble; ŵ = d·level[q] with the
/// 16 levels −127…113.
/// </summary>
internal sealed class IQ4_NLCodec() : LevelCodec(32, 18, 32, 1, 1)
{
    private protected override ReadOnlySpan<sbyte> Levels => NonLinear;

    private protected override float Unpack(ReadOnlySpan<byte> block, Span<byte> codes, Span<sbyte> scales)
    {
        for (int j = 0; j < 32; j++) codes[j] = (byte)(block[2 + j % 16] >> (j / 16 * 4) & 15);
        scales[0] = 1;
        return GgmlScalar.Half(block);
    }

    private protected override void Pack(ReadOnlySpan<byte> codes, ReadOnlySpan<sbyte> scales, float scale, Span<byte> block)
    {
        for (int j = 0; j < 32; j++) block[2 + j % 16] |= (byte)(codes[j] << (j / 16 * 4));
        GgmlScalar.WriteHalf(block, scale);
    }
}

/// <summary>
/// IQ4_XS: 256 values in 136 bytes, groups of 32. d (binary16); 6-bit scales, stored plus 32: 16 bits with the high two bits of scale g in bits 2g and up, 4 bytes
/// with the low four in nibbles, low first; then 16 bytes a group in the order of IQ4_NL. ŵ = (d·scale)·level[q].
/// </summary>
internal sealed class IQ4_XSCodec() : LevelCodec(256, 136, 32, -32, 31)
{
    private protected override ReadOnlySpan<sbyte> Levels => NonLinear;

    private protected override float Unpack(ReadOnlySpan<byte> block, Span<byte> codes, Span<sbyte> scales)
    {
        int high = BinaryPrimitives.ReadUInt16LittleEndian(block[2..]);
        for (int g = 0; g < 8; g++) scales[g] = (sbyte)((block[4 + g / 2] >> (g % 2 * 4) & 15 | (high >> (2 * g) & 3) << 4) - 32);
        for (int i = 0; i < 256; i++) codes[i] = (byte)(block[8 + i / 32 * 16 + i % 16] >> (i / 16 % 2 * 4) & 15);
        return GgmlScalar.Half(block);
    }

    private protected override void Pack(ReadOnlySpan<byte> codes, ReadOnlySpan<sbyte> scales, float scale, Span<byte> block)
    {
        int high = 0;
        for (int g = 0; g < 8; g++)
        {
            block[4 + g / 2] |= (byte)((scales[g] + 32 & 15) << (g % 2 * 4));
            high |= (scales[g] + 32 >> 4) << (2 * g);
        }

        for (int i = 0; i < 256; i++) block[8 + i / 32 * 16 + i % 16] |= (byte)(codes[i] << (i / 16 % 2 * 4));
        BinaryPrimitives.WriteUInt16LittleEndian(block[2..], (ushort)high);
        GgmlScalar.WriteHalf(block, scale);
    }
}
