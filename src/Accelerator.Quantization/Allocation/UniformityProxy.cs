namespace Accelerator.Quantization.Allocation;

/// <summary>
/// RWKVQuant's proxies for the choice between scalar and vector quantisation (arXiv 2505.03803, section 3.2): with the weights sorted and g the gaps between neighbours over their
/// sum, P_c = ln n − H(g), and P_f = Σ_k n^k / (k·(k − 1))·|M_k| with the central moments M_k of the gaps. Both grow as the weights leave a uniform distribution; P_f
/// weighs single large gaps, outliers, more. Weights that are uniform by both are quantised as scalars, the others as vectors.
/// </summary>
/// <param name="Coarse">P_c.</param>
/// <param name="Fine">P_f.</param>
public sealed record UniformityProxy(double Coarse, double Fine)
{
    /// <summary>The highest moment of P_f; P_f is the series of P_c about equal gaps with absolute values, cut off here.</summary>
    public const int DefaultOrder = 4;

    /// <summary>P_c of uniformly random weights in the limit of many: 1 − γ.</summary>
    public const double UniformLimit = 0.42278433509846714;

    /// <summary>The proxies of at least two weights; 0 when all are equal.</summary>
    public static UniformityProxy Of(ReadOnlySpan<float> weights, int order = DefaultOrder)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weights.Length, 2, nameof(weights));
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 2);
        float[] sorted = weights.ToArray();
        Array.Sort(sorted);
        double span = (double)sorted[^1] - sorted[0];
        if (!double.IsFinite(span)) throw new ArgumentException("A weight is not finite.", nameof(weights));
        if (span == 0) return new UniformityProxy(0, 0);
        int n = sorted.Length - 1;
        double entropy = 0;
        var moments = new double[order + 1];
        for (int i = 0; i < n; i++)
        {
            double gap = ((double)sorted[i + 1] - sorted[i]) / span;
            if (gap > 0) entropy -= gap * Math.Log(gap);
            // n^k·M_k is the mean of (n·g − 1)^k: scaled so that large n neither overflows nor vanishes.
            double deviation = gap * n - 1, power = deviation;
            for (int k = 2; k <= order; k++) moments[k] += (power *= deviation) / n;
        }

        double fine = 0;
        for (int k = 2; k <= order; k++) fine += Math.Abs(moments[k]) / (k * (k - 1));
        return new UniformityProxy(Math.Log(n) - entropy, fine);
    }

    /// <summary>Whether the weights go to scalar quantisation; the thresholds of RWKV-7 are 1.54 and 30 by a third party's account.</summary>
    public bool Scalar(double coarse, double fine) => Coarse < coarse && Fine < fine;
}
