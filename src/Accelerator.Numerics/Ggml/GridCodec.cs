using Accelerator.Numerics.Ggml.Grids;

namespace Accelerator.Numerics.Ggml;

/// <summary>
/// The common form of the IQ2 and IQ3 types: 256 values in groups, ŵ = d·factor[s]·(±point), with a binary16 d a block, an integer s a group, and vectors of
/// 8 or 4 values that are a point of a codebook each with a sign a value.
/// </summary>
internal abstract class GridCodec(int bytes, Grid grid, int group, float[] factors, bool evenSigns) : GgmlCodec(256, bytes)
{
    /// <summary>Takes a block apart: points, one byte of signs (bit i set: value i negative) for each 8 values, and the integer scales. Returns d.</summary>
    private protected abstract float Unpack(ReadOnlySpan<byte> block, Span<ushort> points, Span<byte> signs, Span<byte> scales);

    /// <summary>Puts a cleared block together; the inverse of <see cref="Unpack"/>.</summary>
    private protected abstract void Pack(ReadOnlySpan<ushort> points, ReadOnlySpan<byte> signs, ReadOnlySpan<byte> scales, float scale, Span<byte> block);

    /// <summary>Eight signs from seven: the eighth makes the number of negative ones even.</summary>
    private protected static byte EvenSigns(uint seven) => (byte)(seven & 127 | (uint)(int.PopCount((int)(seven & 127)) & 1) << 7);

    /// <summary>Factors (2s + 1)·<paramref name="half"/> of <paramref name="count"/> scales.</summary>
    private protected static float[] OddFactors(int count, float half) => [.. Enumerable.Range(0, count).Select(s => (2 * s + 1) * half)];

    private protected sealed override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        Span<ushort> points = stackalloc ushort[256 / grid.Dimension];
        Span<byte> signs = stackalloc byte[32];
        Span<byte> scales = stackalloc byte[256 / group];
        float d = Unpack(block, points, signs, scales);
        for (int v = 0; v < points.Length; v++)
        {
            int start = v * grid.Dimension;
            float scale = d * factors[scales[start / group]];
            ReadOnlySpan<sbyte> point = grid.Point(points[v]);
            for (int i = 0; i < point.Length; i++)
            {
                float value = scale * point[i];
                values[start + i] = (signs[start / 8] >> ((start + i) % 8) & 1) != 0 ? -value : value;
            }
        }
    }

    private protected sealed override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block) => Quantize(new SignedGridSearch(grid, group, factors, evenSigns), values, block);

    private protected sealed override void QuantizeBlocks(ReadOnlySpan<float> values, Span<byte> blocks)
    {
        var search = new SignedGridSearch(grid, group, factors, evenSigns);
        for (int b = 0; b < blocks.Length / BlockBytes; b++) Quantize(search, values.Slice(b * 256, 256), blocks.Slice(b * BlockBytes, BlockBytes));
    }

    private void Quantize(SignedGridSearch search, ReadOnlySpan<float> values, Span<byte> block)
    {
        float d = search.Fit(values);
        block.Clear();
        Pack(search.Points, search.Signs, search.Scales, d, block);
    }
}
