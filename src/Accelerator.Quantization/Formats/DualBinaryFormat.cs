using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Formats;

/// <summary>
/// F5, flexible dual binarisation (DB-LLM): w ≈ α1·b1 + α2·b2, b ∈ {0, 1}. Starts at α1 = 2s, α2 = −s, s = max|w|/2, levels {0, −s, 2s, s};
/// without training, α is then fitted by alternating least squares.
/// </summary>
public sealed class DualBinaryFormat() : PlaneFormat(2, PlaneAlphabet.Binary, offset: false)
{
    private const int Rounds = 10;

    /// <inheritdoc/>
    public override string Name => "fdb";

    /// <inheritdoc/>
    public override string Source => "F5: DB-LLM (2024)";

    /// <inheritdoc/>
    public override string Summary => "α1·{0, 1} + α2·{0, 1}, dual binary";

    /// <inheritdoc/>
    protected override double Fit(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance, Span<double> scales)
    {
        int n = weights.Length;
        double largest = 0;
        foreach (float w in weights) largest = Math.Max(largest, Math.Abs(w));
        (scales[0], scales[1]) = (largest, -largest / 2);
        var elements = new sbyte[2 * n];
        Span<double> levels = stackalloc double[4];
        for (int round = 0; round < Rounds && largest > 0; round++)
        {
            Levels(scales, 0, levels);
            for (int i = 0; i < n; i++)
            {
                int code = Nearest(levels, weights[i]);
                (elements[i], elements[n + i]) = ((sbyte)Element(code, 0), (sbyte)Element(code, 1));
            }

            LeastSquares.Solve(elements, weights, importance, scales);
        }

        return 0;
    }
}
