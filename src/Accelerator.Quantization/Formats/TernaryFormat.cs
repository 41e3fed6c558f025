using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Formats;

/// <summary>How the scale of ternary weights is found.</summary>
public enum TernaryScale
{
    /// <summary>The scale of least squared error, found exactly.</summary>
    LeastSquares,

    /// <summary>mean|w| (BitNet b1.58).</summary>
    Mean,

    /// <summary>median|w| (BitNet b1.58 Reloaded).</summary>
    Median,
}

/// <summary>F9, ternary: w ≈ α·t, t ∈ {−1, 0, +1}.</summary>
public sealed class TernaryFormat(TernaryScale rule) : PlaneFormat(1, PlaneAlphabet.Ternary, offset: false)
{
    /// <inheritdoc/>
    public override string Name => rule switch { TernaryScale.Mean => "ternary-mean", TernaryScale.Median => "ternary-median", _ => "ternary" };

    /// <inheritdoc/>
    public override string Source => rule switch { TernaryScale.Mean => "F9: BitNet b1.58 (2024)", TernaryScale.Median => "F9: BitNet b1.58 Reloaded (2024)", _ => "F9: least squares" };

    /// <inheritdoc/>
    public override string Summary => rule switch { TernaryScale.Mean => "α·{−1, 0, 1}, α = mean|w|", TernaryScale.Median => "α·{−1, 0, 1}, α = median|w|", _ => "α·{−1, 0, 1}, α of least error" };

    /// <inheritdoc/>
    protected override double Fit(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance, Span<double> scales)
    {
        var magnitudes = new double[weights.Length];
        for (int i = 0; i < magnitudes.Length; i++) magnitudes[i] = Math.Abs(weights[i]);
        scales[0] = rule switch
        {
            TernaryScale.Mean => magnitudes.Sum() / magnitudes.Length,
            TernaryScale.Median => Median(magnitudes),
            _ => Best(magnitudes, importance),
        };
        return 0;
    }

    private static double Median(double[] magnitudes)
    {
        Array.Sort(magnitudes);
        int middle = magnitudes.Length / 2;
        return magnitudes.Length % 2 == 1 ? magnitudes[middle] : (magnitudes[middle - 1] + magnitudes[middle]) / 2;
    }

    /// <summary>
    /// For a support S the best α is Σ_S v|w| / Σ_S v, and the error falls by (Σ_S v|w|)² / Σ_S v. With equal importance the best support is a set of the
    /// largest |w|, so trying each count finds the optimum; with others the supports tried are the same.
    /// </summary>
    private static double Best(double[] magnitudes, ReadOnlySpan<double> importance)
    {
        double[] v = importance.IsEmpty ? [] : importance.ToArray();
        var order = new int[magnitudes.Length];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => magnitudes[b] != magnitudes[a] ? magnitudes[b].CompareTo(magnitudes[a]) : a.CompareTo(b));
        double sum = 0, mass = 0, gain = 0, best = 0;
        foreach (int i in order)
        {
            double weight = v.Length == 0 ? 1 : v[i];
            sum += weight * magnitudes[i];
            mass += weight;
            if (mass > 0 && sum * sum / mass > gain) (gain, best) = (sum * sum / mass, sum / mass);
        }

        return best;
    }
}
