using Accelerator.Diagnostics;
using Accelerator.Numerics;

namespace Accelerator.Quantization;

/// <summary>Uniform INT1 to INT8 weights by rounding to nearest, ties to even.</summary>
public static class UniformQuantizer
{
    /// <summary>Quantises weights [N, K], row-major and finite. <paramref name="name"/> is named in findings.</summary>
    public static QuantizedMatrix Quantize(ReadOnlySpan<float> weights, int rows, int columns, QuantizationSpec spec, string name = "weights")
    {
        ArgumentNullException.ThrowIfNull(spec);
        if (weights.Length != rows * columns) throw new ArgumentException($"{weights.Length} weights, not {rows} x {columns}.", nameof(weights));
        Diagnostic[] findings = [.. spec.Check(name, columns)];
        if (findings.Length > 0) throw new InputException(findings);
        if (weights.ContainsAnyExceptInRange(float.MinValue, float.MaxValue))
        {
            throw new InputException(new Diagnostic { Id = "ACC2010", Message = $"Tensor {name} holds a value that is not finite.", Allowed = "finite values" });
        }

        int group = spec.GroupSizeFor(columns);
        int groups = (columns - 1) / group + 1;
        var codes = new byte[rows * columns];
        var scales = new float[rows * groups];
        var zeros = new short[rows * groups];
        GroupFit whole = spec.Granularity == Granularity.Tensor ? GroupFit.Of(weights, spec) : default;
        for (int row = 0; row < rows; row++)
        {
            for (int g = 0; g < groups; g++)
            {
                int start = row * columns + g * group;
                int length = Math.Min(group, columns - g * group);
                ReadOnlySpan<float> part = weights.Slice(start, length);
                GroupFit fit = spec.Granularity == Granularity.Tensor ? whole : GroupFit.Of(part, spec);
                fit.Encode(part, codes.AsSpan(start, length));
                scales[row * groups + g] = fit.Scale;
                zeros[row * groups + g] = fit.ReinterpretedZero;
            }
        }

        return new QuantizedMatrix(rows, columns, spec.WeightBits, group, codes, scales, zeros);
    }
}
