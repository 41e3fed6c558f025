using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Formats;

/// <summary>
/// F4, hierarchical linear quantisation (ELUTQ): w ≈ Σ s_j·b_j + z, b ∈ {0, 1}. Starts at the uniform levels of the range, then ten
/// rounds of the nearest of the 2^k sums and least squares on [b, 1].
/// </summary>
public sealed class HierarchicalFormat(int planes) : PlaneFormat(planes, PlaneAlphabet.Binary, offset: true)
{
    private const int Rounds = 10;

    /// <inheritdoc/>
    public override string Name => $"hlq{Count}";

    /// <inheritdoc/>
    public override string Source => "F4: ELUTQ (2025)";

    /// <inheritdoc/>
    public override string Summary => "Σ s_j·{0, 1} + z, least squares";

    /// <inheritdoc/>
    protected override double Fit(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance, Span<double> scales)
    {
        int n = weights.Length;
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (float w in weights)
        {
            low = Math.Min(low, w);
            high = Math.Max(high, w);
        }

        double zero = low;
        for (int p = 0; p < Count; p++) scales[p] = (high - low) / ((1 << Count) - 1) * (1 << p);
        if (high == low)
        {
            scales.Clear();
            return zero;
        }

        var elements = new sbyte[(Count + 1) * n];
        elements.AsSpan(Count * n).Fill(1);
        Span<double> levels = stackalloc double[Codes];
        Span<double> solution = stackalloc double[Count + 1];
        for (int round = 0; round < Rounds; round++)
        {
            Levels(scales, zero, levels);
            for (int i = 0; i < n; i++)
            {
                int code = Nearest(levels, weights[i]);
                for (int p = 0; p < Count; p++) elements[p * n + i] = (sbyte)Element(code, p);
            }

            LeastSquares.Solve(elements, weights, importance, solution);
            solution[..Count].CopyTo(scales);
            zero = solution[Count];
        }

        return zero;
    }
}
