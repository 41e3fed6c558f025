namespace Accelerator.Numerics.Ggml;

/// <summary>
/// The common form of Q2_K, Q4_K and Q5_K: 256 values in groups, ŵ = (d·scale)·q − (dmin·min) with an unsigned code q a value, unsigned integers
/// scale and min a group, and d, dmin (binary16) a block.
/// </summary>
internal abstract class AffineCodec(int bytes, int group, int highestCode, int highestScale) : GgmlCodec(Values, bytes)
{
    /// <summary>Values of a block.</summary>
    protected const int Values = 256;

    /// <summary>Values of a group: 16 or 32.</summary>
    public int Group => group;

    /// <summary>The largest code.</summary>
    public int HighestCode => highestCode;

    /// <summary>The largest scale and the largest min.</summary>
    public int HighestScale => highestScale;

    /// <summary>Takes a block apart.</summary>
    /// <param name="block">The block.</param>
    /// <param name="codes">Receives 256 codes.</param>
    /// <param name="scales">Receives the scale of each group.</param>
    /// <param name="mins">Receives the min of each group.</param>
    /// <returns>d and dmin.</returns>
    private protected abstract (float Scale, float Min) Unpack(ReadOnlySpan<byte> block, Span<byte> codes, Span<byte> scales, Span<byte> mins);

    /// <summary>Puts a block together; the inverse of <see cref="Unpack"/>.</summary>
    private protected abstract void Pack(ReadOnlySpan<byte> codes, ReadOnlySpan<byte> scales, ReadOnlySpan<byte> mins, float scale, float min, Span<byte> block);

    private protected sealed override void DequantizeBlock(ReadOnlySpan<byte> block, Span<float> values)
    {
        Span<byte> codes = stackalloc byte[Values];
        Span<byte> scales = stackalloc byte[Values / 16];
        Span<byte> mins = stackalloc byte[Values / 16];
        (float d, float dmin) = Unpack(block, codes, scales, mins);
        for (int g = 0; g < Values / group; g++)
        {
            float scale = d * scales[g];
            float min = dmin * mins[g];
            for (int i = g * group; i < (g + 1) * group; i++) values[i] = scale * codes[i] - min;
        }
    }

    private protected sealed override void QuantizeBlock(ReadOnlySpan<float> values, Span<byte> block)
    {
        Span<byte> codes = stackalloc byte[Values];
        Span<byte> scales = stackalloc byte[Values / 16];
        Span<byte> mins = stackalloc byte[Values / 16];
        (float d, float dmin) = AffineSearch.Fit(values, group, highestCode, highestScale, codes, scales, mins);
        block.Clear();
        Pack(codes, scales, mins, d, dmin, block);
    }
}
