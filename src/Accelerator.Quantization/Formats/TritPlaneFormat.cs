using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Formats;

/// <summary>
/// F9, trit planes (PTQTP): w ≈ α1·t1 + α2·t2, t ∈ {−1, 0, +1}. Alternates the ridge solution α = (SᵀS + λI)⁻¹Sᵀw, λ from 1e-8 times ten while the
/// condition number exceeds 1e6 up to 1, with the best of the nine pairs for each weight; at most 50 rounds, or until α moves less than 1e-4. While it
/// fits, the lowest of equally good codes counts, not the sparsest: the planes start equal, α1 = α2, and only pairs such as (−1, +1) for a small weight take them apart. What is
/// stored has the sparsest of equal levels. Tied, α1 = 3·α2: a uniform code of nine levels, one four-bit pass in hardware.
/// </summary>
public sealed class TritPlaneFormat(bool tied) : PlaneFormat(2, PlaneAlphabet.Ternary, offset: false)
{
    private const int Rounds = 50;
    private const double Converged = 1e-4;

    /// <inheritdoc/>
    public override string Name => tied ? "ptqtp-tied" : "ptqtp";

    /// <inheritdoc/>
    public override string Source => "F9: PTQTP (2025)";

    /// <inheritdoc/>
    public override string Summary => tied ? "3α·{−1, 0, 1} + α·{−1, 0, 1}: nine uniform levels" : "α1·{−1, 0, 1} + α2·{−1, 0, 1}, trit planes";

    /// <inheritdoc/>
    protected override double Fit(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance, Span<double> scales)
    {
        int n = weights.Length;
        var t1 = new sbyte[n];
        var t2 = new sbyte[n];
        for (int i = 0; i < n; i++) t1[i] = t2[i] = (sbyte)Math.Sign(weights[i]);
        scales.Clear();
        Span<double> levels = stackalloc double[9];
        Span<double> before = stackalloc double[2];
        for (int round = 0; round < Rounds; round++)
        {
            scales.CopyTo(before);
            Solve(t1, t2, weights, importance, scales, round == 0);
            Levels(scales, 0, levels);
            for (int i = 0; i < n; i++)
            {
                int best = Nearest(levels, weights[i]);
                (t1[i], t2[i]) = ((sbyte)Element(best, 0), (sbyte)Element(best, 1));
            }

            double moved = Math.Max(Math.Abs(scales[0] - before[0]), Math.Abs(scales[1] - before[1]));
            if (round > 0 && moved < Converged * Math.Max(Math.Abs(scales[0]), double.Epsilon)) break;
        }

        return 0;
    }

    private void Solve(sbyte[] t1, sbyte[] t2, ReadOnlySpan<float> weights, ReadOnlySpan<double> importance, Span<double> scales, bool first)
    {
        double a = 0, b = 0, c = 0, x = 0, y = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            double v = importance.IsEmpty ? 1 : importance[i];
            a += v * t1[i] * t1[i];
            b += v * t1[i] * t2[i];
            c += v * t2[i] * t2[i];
            x += v * t1[i] * weights[i];
            y += v * t2[i] * weights[i];
        }

        if (tied)
        {
            // w ≈ α·(3·t1 + t2); the start, sign(w) in both, is the outermost level, so the first scale is the one that puts max|w| there.
            double largest = 0;
            foreach (float w in weights) largest = Math.Max(largest, Math.Abs(w));
            double square = (9 * a) + (6 * b) + c;
            double alpha = first ? largest / 4 : square > 0 ? ((3 * x) + y) / square : 0;
            (scales[0], scales[1]) = (3 * alpha, alpha);
            return;
        }

        double ridge = 1e-8;
        while (ridge < 1 && Condition(a + ridge, b, c + ridge) > 1e6) ridge *= 10;
        (a, c) = (a + ridge, c + ridge);
        double determinant = (a * c) - (b * b);
        (scales[0], scales[1]) = determinant > 0 ? (((c * x) - (b * y)) / determinant, ((a * y) - (b * x)) / determinant) : (0, 0);
    }

    /// <summary>Condition number of the symmetric matrix [[a, b], [b, c]].</summary>
    private static double Condition(double a, double b, double c)
    {
        double mean = (a + c) / 2, radius = Math.Sqrt(((a - c) / 2 * ((a - c) / 2)) + (b * b));
        return mean - radius > 0 ? (mean + radius) / (mean - radius) : double.PositiveInfinity;
    }
}
