using System.Buffers.Binary;
using Accelerator.Numerics.Ggml.Grids;

namespace Accelerator.Numerics.Ggml;

/// <summary>
/// IQ3_XXS: 256 values in 98 bytes, groups of 32. d (binary16); 64 indices of 256 points of four values; then 32 bits a group with seven signs for each 8 values, the
/// first lowest, and s in the top four. Factor (s + ½)/2.
/// </summary>
internal sealed class IQ3_XXSCodec() : GridCodec(98, Grid.IQ3XXS, 32, OddFactors(16, 0.25f), evenSigns: true)
{
    private protected override float Unpack(ReadOnlySpan<byte> block, Span<ushort> points, Span<byte> signs, Span<byte> scales)
    {
        for (int v = 0; v < 64; v++) points[v] = block[2 + v];
        for (int g = 0; g < 8; g++)
        {
            uint bits = BinaryPrimitives.ReadUInt32LittleEndian(block[(66 + 4 * g)..]);
            for (int l = 0; l < 4; l++) signs[4 * g + l] = EvenSigns(bits >> (7 * l));
            scales[g] = (byte)(bits >> 28);
        }

        return GgmlScalar.Half(block);
    }

    private protected override void Pack(ReadOnlySpan<ushort> points, ReadOnlySpan<byte> signs, ReadOnlySpan<byte> scales, float scale, Span<byte> block)
    {
        GgmlScalar.WriteHalf(block, scale);
        for (int v = 0; v < 64; v++) block[2 + v] = (byte)points[v];
        for (int g = 0; g < 8; g++)
        {
            uint bits = (uint)scales[g] << 28;
            for (int l = 0; l < 4; l++) bits |= (uint)(signs[4 * g + l] & 127) << (7 * l);
            BinaryPrimitives.WriteUInt32LittleEndian(block[(66 + 4 * g)..], bits);
        }
    }
}

/// <summary>
/// IQ3_S: 256 values in 110 bytes, groups of 32. d (binary16); 64 low bytes of indices of 512 points of four values; 8 bytes with the ninth bit of eight indices each,
/// the first lowest; 32 bytes of eight signs; 4 bytes of scales, two a byte, low first. Factor 2s + 1.
/// </summary>
internal sealed class IQ3_SCodec() : GridCodec(110, Grid.IQ3S, 32, OddFactors(16, 1), evenSigns: false)
{
    private protected override float Unpack(ReadOnlySpan<byte> block, Span<ushort> points, Span<byte> signs, Span<byte> scales)
    {
        for (int v = 0; v < 64; v++) points[v] = (ushort)(block[2 + v] | (block[66 + v / 8] >> (v % 8) & 1) << 8);
        block.Slice(74, 32).CopyTo(signs);
        for (int g = 0; g < 8; g++) scales[g] = (byte)(block[106 + g / 2] >> (g % 2 * 4) & 15);
        return GgmlScalar.Half(block);
    }

    private protected override void Pack(ReadOnlySpan<ushort> points, ReadOnlySpan<byte> signs, ReadOnlySpan<byte> scales, float scale, Span<byte> block)
    {
        GgmlScalar.WriteHalf(block, scale);
        for (int v = 0; v < 64; v++)
        {
            block[2 + v] = (byte)points[v];
            block[66 + v / 8] |= (byte)(points[v] >> 8 << (v % 8));
        }

        signs.CopyTo(block[74..]);
        for (int g = 0; g < 8; g++) block[106 + g / 2] |= (byte)(scales[g] << (g % 2 * 4));
    }
}
