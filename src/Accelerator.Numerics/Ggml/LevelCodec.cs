namespace Accelerator.Numerics.Ggml;

/// <summary>
/// The common form of Q3_K, Q6_K, IQ4_NL and IQ4_XS: values in groups, ŵ = (d·scale)·level[q] with a code q a value, a signed integer scale a group, d (binary16)
/// a block, and levels that are the same for all.
/// </summary>
internal abstract class LevelCodec(int values, int bytes, int group, int lowestScale, int highestScale) : GgmlCodec(values, bytes)
{
    /// <summary>The 16 levels of IQ4_NL and IQ4_XS: a published table of ggml, MIT licence.</summary>
    protected static ReadOnlySpan<sbyte> NonLinear => [-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113];

    /// <summary>The value of each code over its scale, rising.</summary>
    private protected abstract ReadOnlySpan<sbyte> Levels { get; }

    /// <summary>Takes a block apart into codes and the scale of each group.</summary>
    /// <returns>d.</returns>
    private protected abstract float Unpack(ReadOnlySpan<byte> block, Span<byte> codes, Span<sbyte> scales);

    /// <summary>Puts a cleared block together; the inverse of <see cref="Unpack"/>.</summary>
    private protected abstract void Pack(ReadOnlySpan<byte> codes, ReadOnlySpan<sbyte> scales, float scale, Span<byte> block);

    private protected sealed override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        Span<byte> codes = stackalloc byte[BlockLength];
        Span<sbyte> scales = stackalloc sbyte[BlockLength / group];
        ReadOnlySpan<sbyte> levels = Levels;
        float d = Unpack(block, codes, scales);
        for (int g = 0; g < scales.Length; g++)
        {
            float scale = d * scales[g];
            for (int i = g * group; i < (g + 1) * group; i++) values[i] = scale * levels[codes[i]];
        }
    }

    private protected sealed override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        Span<byte> codes = stackalloc byte[BlockLength];
        Span<sbyte> scales = stackalloc sbyte[BlockLength / group];
        float d = LevelSearch.Fit(values, group, Levels, lowestScale, highestScale, codes, scales);
        block.Clear();
        Pack(codes, scales, d, block);
    }
}
