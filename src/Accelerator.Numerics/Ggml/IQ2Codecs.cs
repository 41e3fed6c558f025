using System.Buffers.Binary;
using Accelerator.Numerics.Ggml.Grids;

namespace Accelerator.Numerics.Ggml;

/// <summary>
/// IQ2_XXS: 256 values in 66 bytes, groups of 32. d (binary16); then 8 bytes a group: four indices of 256 points, and 32 bits with seven signs for each 8 values,
/// the first lowest, and s in the top four. Factor (s + ½)/4.
/// </summary>
internal sealed class IQ2_XXSCodec() : GridCodec(66, Grid.IQ2XXS, 32, OddFactors(16, 0.125f), evenSigns: true)
{
    private protected override float Unpack(ReadOnlySpan<byte> block, Span<ushort> points, Span<byte> signs, Span<byte> scales)
    {
        for (int o = 0; o < 32; o++)
        {
            ReadOnlySpan<byte> group = block.Slice(2 + o / 4 * 8, 8);
            uint bits = BinaryPrimitives.ReadUInt32LittleEndian(group[4..]);
            points[o] = group[o % 4];
            signs[o] = EvenSigns(bits >> (o % 4 * 7));
            scales[o / 4] = (byte)(bits >> 28);
        }

        return GgmlScalar.Half(block);
    }

    private protected override void Pack(ReadOnlySpan<ushort> points, ReadOnlySpan<byte> signs, ReadOnlySpan<byte> scales, float scale, Span<byte> block)
    {
        GgmlScalar.WriteHalf(block, scale);
        for (int g = 0; g < 8; g++)
        {
            Span<byte> group = block.Slice(2 + g * 8, 8);
            uint bits = (uint)scales[g] << 28;
            for (int l = 0; l < 4; l++)
            {
                group[l] = (byte)points[4 * g + l];
                bits |= (uint)(signs[4 * g + l] & 127) << (7 * l);
            }

            BinaryPrimitives.WriteUInt32LittleEndian(group[4..], bits);
        }
    }
}

/// <summary>
/// IQ2_XS: 256 values in 74 bytes, groups of 16. d (binary16); 16 bits for each 8 values, the index of 512 points in the low nine, seven signs above; 8 bytes of
/// scales, two a byte, low first. Factor (s + ½)/4.
/// </summary>
internal sealed class IQ2_XSCodec() : GridCodec(74, Grid.IQ2XS, 16, OddFactors(16, 0.125f), evenSigns: true)
{
    private protected override float Unpack(ReadOnlySpan<byte> block, Span<ushort> points, Span<byte> signs, Span<byte> scales)
    {
        for (int o = 0; o < 32; o++)
        {
            ushort bits = BinaryPrimitives.ReadUInt16LittleEndian(block[(2 + 2 * o)..]);
            points[o] = (ushort)(bits & 511);
            signs[o] = EvenSigns((uint)bits >> 9);
        }

        for (int g = 0; g < 16; g++) scales[g] = (byte)(block[66 + g / 2] >> (g % 2 * 4) & 15);
        return GgmlScalar.Half(block);
    }

    private protected override void Pack(ReadOnlySpan<ushort> points, ReadOnlySpan<byte> signs, ReadOnlySpan<byte> scales, float scale, Span<byte> block)
    {
        GgmlScalar.WriteHalf(block, scale);
        for (int o = 0; o < 32; o++) BinaryPrimitives.WriteUInt16LittleEndian(block[(2 + 2 * o)..], (ushort)(points[o] | (signs[o] & 127) << 9));
        for (int g = 0; g < 16; g++) block[66 + g / 2] |= (byte)(scales[g] << (g % 2 * 4));
    }
}

/// <summary>
/// IQ2_S: 256 values in 82 bytes, groups of 16. d (binary16); 32 low bytes of indices of 1024 points; 32 bytes of eight signs; 8 bytes with the high two bits of four
/// indices each, the first lowest; 8 bytes of scales, two a byte, low first. Factor (s + ½)/4.
/// </summary>
internal sealed class IQ2_SCodec() : GridCodec(82, Grid.IQ2S, 16, OddFactors(16, 0.125f), evenSigns: false)
{
    private protected override float Unpack(ReadOnlySpan<byte> block, Span<ushort> points, Span<byte> signs, Span<byte> scales)
    {
        for (int o = 0; o < 32; o++)
        {
            points[o] = (ushort)(block[2 + o] | (block[66 + o / 4] >> (o % 4 * 2) & 3) << 8);
            signs[o] = block[34 + o];
        }

        for (int g = 0; g < 16; g++) scales[g] = (byte)(block[74 + g / 2] >> (g % 2 * 4) & 15);
        return GgmlScalar.Half(block);
    }

    private protected override void Pack(ReadOnlySpan<ushort> points, ReadOnlySpan<byte> signs, ReadOnlySpan<byte> scales, float scale, Span<byte> block)
    {
        GgmlScalar.WriteHalf(block, scale);
        for (int o = 0; o < 32; o++)
        {
            block[2 + o] = (byte)points[o];
            block[34 + o] = signs[o];
            block[66 + o / 4] |= (byte)(points[o] >> 8 << (o % 4 * 2));
        }

        for (int g = 0; g < 16; g++) block[74 + g / 2] |= (byte)(scales[g] << (g % 2 * 4));
    }
}
