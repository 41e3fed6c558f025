using System.Buffers.Binary;
using Accelerator.Numerics.Ggml.Grids;

namespace Accelerator.Numerics.Ggml;

/// <summary>
/// The common form of IQ1_S and IQ1_M: 256 values in groups, ŵ = d·(2s + 1)·(point ± 1/8), with an integer s = 0…7 a group and a point of 2048 with coordinates −1, 0, 1
/// for each 8 values.
/// </summary>
internal abstract class IQ1Codec(int bytes, int group) : GgmlCodec(256, bytes)
{
    private static readonly float[] Factors = [1, 3, 5, 7, 9, 11, 13, 15];

    /// <summary>Takes a block apart: points, the sign of the shift (1: down) for each 8 values, and the integer scales. Returns d.</summary>
    private protected abstract float Unpack(ReadOnlySpan<byte> block, Span<ushort> points, Span<byte> shifts, Span<byte> scales);

    /// <summary>Puts a cleared block together; the inverse of <see cref="Unpack"/>.</summary>
    private protected abstract void Pack(ReadOnlySpan<ushort> points, ReadOnlySpan<byte> shifts, ReadOnlySpan<byte> scales, float scale, Span<byte> block);

    private protected sealed override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        Span<ushort> points = stackalloc ushort[32];
        Span<byte> shifts = stackalloc byte[32];
        Span<byte> scales = stackalloc byte[256 / group];
        float d = Unpack(block, points, shifts, scales);
        for (int o = 0; o < 32; o++)
        {
            float scale = d * Factors[scales[8 * o / group]];
            ReadOnlySpan<sbyte> point = Grid.IQ1.Point(points[o]);
            for (int i = 0; i < 8; i++) values[8 * o + i] = scale * (point[i] + ShiftedGridSearch.Delta(shifts[o]));
        }
    }

    private protected sealed override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block) => Quantize(Search(), values, block);

    private protected sealed override void QuantizeBlocks(ReadOnlySpan<float> values, Span<byte> blocks)
    {
        ShiftedGridSearch search = Search();
        for (int b = 0; b < blocks.Length / BlockBytes; b++) Quantize(search, values.Slice(b * 256, 256), blocks.Slice(b * BlockBytes, BlockBytes));
    }

    private ShiftedGridSearch Search() => new(group, Factors, shiftOfGroup: group == 32);

    private void Quantize(ShiftedGridSearch search, ReadOnlySpan<float> values, Span<byte> block)
    {
        float d = search.Fit(values);
        block.Clear();
        Pack(search.Points, search.Signs, search.Scales, d, block);
    }
}

/// <summary>
/// IQ1_S: 256 values in 50 bytes, groups of 32. d (binary16); 32 low bytes of indices; then 16 bits a group: the high three bits of its four indices, the first lowest, s in
/// bits 12…14, the group's shift in bit 15.
/// </summary>
internal sealed class IQ1_SCodec() : IQ1Codec(50, 32)
{
    private protected override float Unpack(ReadOnlySpan<byte> block, Span<ushort> points, Span<byte> shifts, Span<byte> scales)
    {
        for (int o = 0; o < 32; o++)
        {
            int bits = BinaryPrimitives.ReadUInt16LittleEndian(block[(34 + o / 4 * 2)..]);
            points[o] = (ushort)(block[2 + o] | (bits >> (o % 4 * 3) & 7) << 8);
            shifts[o] = (byte)(bits >> 15);
            scales[o / 4] = (byte)(bits >> 12 & 7);
        }

        return GgmlScalar.Half(block);
    }

    private protected override void Pack(ReadOnlySpan<ushort> points, ReadOnlySpan<byte> shifts, ReadOnlySpan<byte> scales, float scale, Span<byte> block)
    {
        GgmlScalar.WriteHalf(block, scale);
        for (int g = 0; g < 8; g++)
        {
            int bits = shifts[4 * g] << 15 | scales[g] << 12;
            for (int l = 0; l < 4; l++)
            {
                block[2 + 4 * g + l] = (byte)points[4 * g + l];
                bits |= points[4 * g + l] >> 8 << (3 * l);
            }

            BinaryPrimitives.WriteUInt16LittleEndian(block[(34 + 2 * g)..], (ushort)bits);
        }
    }
}

/// <summary>
/// IQ1_M: 256 values in 56 bytes, groups of 16. 32 low bytes of indices; 16 bytes with a nibble for each 8 values, low first: the high three bits of the index, the shift in the
/// fourth; then four times 16 bits, each with four 3-bit scales, the first lowest, and in the top four bits a quarter of d (binary16), the lowest first.
/// </summary>
internal sealed class IQ1_MCodec() : IQ1Codec(56, 16)
{
    private protected override float Unpack(ReadOnlySpan<byte> block, Span<ushort> points, Span<byte> shifts, Span<byte> scales)
    {
        int d = 0;
        for (int o = 0; o < 32; o++)
        {
            int nibble = block[32 + o / 2] >> (o % 2 * 4);
            points[o] = (ushort)(block[o] | (nibble & 7) << 8);
            shifts[o] = (byte)(nibble >> 3 & 1);
        }

        for (int q = 0; q < 4; q++)
        {
            int bits = BinaryPrimitives.ReadUInt16LittleEndian(block[(48 + 2 * q)..]);
            for (int l = 0; l < 4; l++) scales[4 * q + l] = (byte)(bits >> (3 * l) & 7);
            d |= bits >> 12 << (4 * q);
        }

        return (float)BitConverter.UInt16BitsToHalf((ushort)d);
    }

    private protected override void Pack(ReadOnlySpan<ushort> points, ReadOnlySpan<byte> shifts, ReadOnlySpan<byte> scales, float scale, Span<byte> block)
    {
        for (int o = 0; o < 32; o++)
        {
            block[o] = (byte)points[o];
            block[32 + o / 2] |= (byte)((points[o] >> 8 | shifts[o] << 3) << (o % 2 * 4));
        }

        int d = GgmlScalar.HalfBits(scale);
        for (int q = 0; q < 4; q++)
        {
            int bits = (d >> (4 * q) & 15) << 12;
            for (int l = 0; l < 4; l++) bits |= scales[4 * q + l] << (3 * l);
            BinaryPrimitives.WriteUInt16LittleEndian(block[(48 + 2 * q)..], (ushort)bits);
        }
    }
}
