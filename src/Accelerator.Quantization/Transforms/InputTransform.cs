using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Transforms;

/// <summary>
/// What happens to a layer's inputs before its quantised weights see them: x' = R·(x / s). The weights were changed to match, W' = (W·diag(s))·Rᵀ, so that
/// W'·x' = W·x before quantisation.
/// </summary>
public sealed record InputTransform
{
    /// <summary>s, [K], positive; null for 1.</summary>
    public float[]? ChannelScales { get; init; }

    /// <summary>R; null for the identity.</summary>
    public IRotation? Rotation { get; init; }

    /// <summary>Where 1/s goes for free: <c>norm</c>, <c>up_proj</c>; null when hardware multiplies.</summary>
    public string? FoldedInto { get; init; }

    /// <summary>One line for traces and reports.</summary>
    public string Description => string.Join(", then ", new[]
    {
        ChannelScales is null ? null : FoldedInto is null ? "division by channel scales" : $"division by channel scales, folded into {FoldedInto}",
        Rotation?.Description,
    }.Where(part => part is not null));

    /// <summary>Bits of the transform that a file holds: float16 channel scales where they are not folded.</summary>
    public long SideBits => ChannelScales is null || FoldedInto is not null ? 0 : 16L * ChannelScales.Length;

    /// <summary>This transform, then another: channel scales multiply, and come before a rotation.</summary>
    /// <exception cref="NotSupportedException">Both rotate, or the second scales channels that the first has mixed.</exception>
    public InputTransform Then(InputTransform next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (Rotation is not null) throw new NotSupportedException("Nothing comes after a rotation.");
        if (next.ChannelScales is null) return this with { Rotation = next.Rotation };
        if (ChannelScales is null) return next;
        var product = new float[ChannelScales.Length];
        for (int i = 0; i < product.Length; i++) product[i] = ChannelScales[i] * next.ChannelScales[i];
        return next with { ChannelScales = product, FoldedInto = FoldedInto == next.FoldedInto ? FoldedInto : null };
    }

    /// <summary>Inputs [rows, K] as the quantised weights see them.</summary>
    public float[] OfInputs(ReadOnlySpan<float> x, int rows)
    {
        float[] result = x.ToArray();
        int k = x.Length / rows;
        for (int row = 0; row < rows; row++)
        {
            Span<float> one = result.AsSpan(row * k, k);
            if (ChannelScales is not null)
            {
                for (int i = 0; i < k; i++) one[i] /= ChannelScales[i];
            }

            Rotation?.Apply(one);
        }

        return result;
    }

    /// <summary>Weights [rows, K] that go with them.</summary>
    public float[] OfWeights(ReadOnlySpan<float> weights, int rows)
    {
        float[] result = weights.ToArray();
        int k = weights.Length / rows;
        for (int row = 0; row < rows; row++)
        {
            Span<float> one = result.AsSpan(row * k, k);
            if (ChannelScales is not null)
            {
                for (int i = 0; i < k; i++) one[i] *= ChannelScales[i];
            }

            Rotation?.Apply(one); // a row of W·Rᵀ is R applied to the row
        }

        return result;
    }

    /// <summary>Statistics of the transformed inputs: H' = R·diag(1/s)·H·diag(1/s)·Rᵀ; those of channels are taken from the sample under a rotation.</summary>
    public LayerInputs OfStatistics(LayerInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        int k = inputs.AbsoluteMaximum.Length;
        var hessian = (double[])inputs.Hessian.Clone();
        if (ChannelScales is { } s)
        {
            for (int i = 0; i < k; i++)
            {
                for (int j = 0; j < k; j++) hessian[i * k + j] /= (double)s[i] * s[j];
            }
        }

        var peak = new float[k];
        var mean = new double[k];
        float[] sample = inputs.Sample;
        if (sample.Length > 0) sample = OfInputs(sample, sample.Length / k);
        if (Rotation is null)
        {
            for (int i = 0; i < k; i++) (peak[i], mean[i]) = (inputs.AbsoluteMaximum[i] / (ChannelScales?[i] ?? 1), inputs.AbsoluteMean[i] / (ChannelScales?[i] ?? 1));
        }
        else
        {
            Rotate(hessian, k);
            int rows = Math.Max(1, sample.Length / k);
            for (int i = 0; i < sample.Length; i++)
            {
                peak[i % k] = MathF.Max(peak[i % k], MathF.Abs(sample[i]));
                mean[i % k] += Math.Abs((double)sample[i]) / rows;
            }
        }

        return new LayerInputs { Hessian = hessian, AbsoluteMaximum = peak, AbsoluteMean = mean, Sample = sample };
    }

    /// <summary>H ← R·H·Rᵀ: the rotation of every row, then of every column. Each is a float transform of the double's high and low halves, which keeps double's precision where it counts.</summary>
    private void Rotate(double[] hessian, int k)
    {
        for (int pass = 0; pass < 2; pass++)
        {
            Parallel.For(0, k, i =>
            {
                var high = new float[k];
                var low = new float[k];
                for (int j = 0; j < k; j++)
                {
                    high[j] = (float)hessian[i * k + j];
                    low[j] = (float)(hessian[i * k + j] - high[j]);
                }

                Rotation!.Apply(high);
                Rotation.Apply(low);
                for (int j = 0; j < k; j++) hessian[i * k + j] = (double)high[j] + low[j];
            });
            Transpose(hessian, k);
        }
    }

    private static void Transpose(double[] matrix, int k)
    {
        for (int i = 0; i < k; i++)
        {
            for (int j = 0; j < i; j++) (matrix[i * k + j], matrix[j * k + i]) = (matrix[j * k + i], matrix[i * k + j]);
        }
    }
}
