using Accelerator.Numerics.Forms;

namespace Accelerator.Quantization.Formats;

/// <summary>
/// F3, binary coding quantisation (LUT-GEMM): w ≈ Σ α_i·b_i, b ∈ ±1. Greedy start, then 15 alternating rounds of least squares for α
/// and of the nearest of the 2^k sums for b. With terms, each α becomes a sum of so many signed powers of two (ShiftAddLLM).
/// </summary>
public sealed class BinaryCodingFormat(int planes, int powerTerms = 0, bool alternate = true) : PlaneFormat(planes, PlaneAlphabet.Sign, offset: false)
{
    private const int Rounds = 15;

    /// <inheritdoc/>
    public override string Name => powerTerms > 0 ? $"shiftadd{Count}" : alternate ? $"bcq{Count}" : $"bcq{Count}-greedy";

    /// <inheritdoc/>
    public override string Source => powerTerms > 0 ? "F3: ShiftAddLLM (NeurIPS 2024)" : "F3: LUT-GEMM (ICLR 2024)";

    /// <inheritdoc/>
    public override string Summary => powerTerms > 0 ? $"Σ α_i·(±1), α a sum of {powerTerms} powers of two" : alternate ? "Σ α_i·(±1), least squares" : "Σ α_i·(±1), greedy";

    /// <inheritdoc/>
    protected override double Fit(ReadOnlySpan<float> weights, ReadOnlySpan<double> importance, Span<double> scales)
    {
        int n = weights.Length;
        var elements = new sbyte[Count * n];
        Greedy(weights, elements, scales);
        Span<double> levels = stackalloc double[Codes];
        for (int round = 0; alternate && round < Rounds; round++)
        {
            LeastSquares.Solve(elements, weights, importance, scales);
            for (int p = 0; p < Count; p++) scales[p] = Power(Math.Abs(scales[p]));
            MemoryExtensions.Sort(scales, (a, b) => b.CompareTo(a));
            Levels(scales, 0, levels);
            for (int i = 0; i < n; i++)
            {
                int code = Nearest(levels, weights[i]);
                for (int p = 0; p < Count; p++) elements[p * n + i] = (sbyte)Element(code, p);
            }
        }

        for (int p = 0; p < Count; p++) scales[p] = Power(scales[p]);
        return 0;
    }

    private static void Greedy(ReadOnlySpan<float> weights, Span<sbyte> elements, Span<double> scales)
    {
        int n = weights.Length;
        var residual = new double[n];
        for (int i = 0; i < n; i++) residual[i] = weights[i];
        for (int p = 0; p < scales.Length; p++)
        {
            double sum = 0;
            foreach (double r in residual) sum += Math.Abs(r);
            scales[p] = sum / n;
            for (int i = 0; i < n; i++)
            {
                sbyte sign = residual[i] >= 0 ? (sbyte)1 : (sbyte)-1; // torch's sign(0) is 0, which no plane holds: 0 counts as +1
                elements[p * n + i] = sign;
                residual[i] -= scales[p] * sign;
            }
        }
    }

    /// <summary>The sum of <c>powerTerms</c> powers of two, each the nearest (of the logarithm) to what is left; the value itself without terms.</summary>
    private double Power(double value)
    {
        if (powerTerms == 0 || value == 0) return value;
        double left = value, sum = 0;
        for (int term = 0; term < powerTerms && left != 0; term++)
        {
            double power = Math.CopySign(Math.ScaleB(1, (int)Math.Round(Math.Log2(Math.Abs(left)))), left);
            sum += power;
            left -= power;
        }

        return sum;
    }
}
