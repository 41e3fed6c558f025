namespace Accelerator.Quantization.Allocation;

/// <summary>
/// Weights of the experts of a mixture for an allocation under a limit: how often the router takes an expert, times how much of it no other expert has. MoQa names these
/// ingredients (expert activation, sensitivity, correlation between experts) but no formula is public: this definition is our own.
/// </summary>
public static class ExpertImportance
{
    /// <summary>f_e·(1 − r_e), scaled to a sum of 1 where that is possible; the cost of a format is this times the expert's error in that format.</summary>
    /// <param name="taken">How often the router took each expert.</param>
    /// <param name="correlation">[experts, experts], −1 to 1, of the experts' outputs or weights; r_e is the largest |correlation| of e with another.</param>
    public static double[] Weights(ReadOnlySpan<long> taken, ReadOnlySpan<double> correlation)
    {
        int experts = taken.Length;
        if (experts == 0 || correlation.Length != (long)experts * experts) throw new ArgumentException($"{correlation.Length} correlations for {experts} experts.", nameof(correlation));
        var weights = new double[experts];
        double sum = 0;
        for (int e = 0; e < experts; e++)
        {
            if (taken[e] < 0) throw new ArgumentOutOfRangeException(nameof(taken), taken[e], "A count is not negative.");
            double redundancy = 0;
            for (int other = 0; other < experts; other++)
            {
                if (other != e) redundancy = Math.Max(redundancy, Math.Min(1, Math.Abs(correlation[e * experts + other])));
            }

            sum += weights[e] = taken[e] * (1 - redundancy);
        }

        for (int e = 0; e < experts && sum > 0; e++) weights[e] /= sum;
        return weights;
    }
}
