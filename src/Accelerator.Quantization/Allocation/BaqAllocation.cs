namespace Accelerator.Quantization.Allocation;

/// <summary>
/// BAQ's levels for columns (arXiv 2506.05664, section 4, as its code has it): after a first pass of GPTQ with R0 bits, a column of loss L gets
/// round(max(1, ((L / L̄) · 2^(1.95·R0))^(1/1.95))) levels, where L̄ is the mean loss times the ratio of geometric to arithmetic mean. The exponent 1.95 is the
/// authors' measured slope of the loss in bits; 2 in theory. Levels are any integer, so that bits are fractions: log2 of the levels.
/// </summary>
public static class BaqAllocation
{
    private const double Slope = 1.95;
    private const double Epsilon = 1e-8;

    /// <summary>Levels of each column; 1 level is 0 bits, the column's zero.</summary>
    /// <param name="losses">Σ over rows of (w − q)² / (2·U_ii²) of each column, from the first pass.</param>
    /// <param name="bits">R0.</param>
    public static int[] Levels(ReadOnlySpan<double> losses, double bits)
    {
        if (losses.IsEmpty) throw new ArgumentException("There are no losses.", nameof(losses));
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 16);
        double sum = 0;
        foreach (double loss in losses)
        {
            if (!double.IsFinite(loss) || loss < 0) throw new ArgumentOutOfRangeException(nameof(losses), loss, "A loss is finite and not negative.");
            sum += loss;
        }

        double mean = sum / losses.Length * Gain(losses);
        var levels = new int[losses.Length];
        for (int i = 0; i < levels.Length; i++)
        {
            double wanted = mean == 0 ? Math.Pow(2, bits) : Math.Pow(losses[i] / mean * Math.Pow(2, Slope * bits), 1 / Slope);
            levels[i] = (int)Math.Min(Math.Round(Math.Max(wanted, 1)), 1 << 24);
        }

        return levels;
    }

    /// <summary>Geometric over arithmetic mean of the losses, 10^−8 added to each for the logarithm: the share of the loss that equal losses leave.</summary>
    public static double Gain(ReadOnlySpan<double> losses)
    {
        double logarithms = 0, sum = 0;
        foreach (double loss in losses) (logarithms, sum) = (logarithms + Math.Log(loss + Epsilon), sum + loss);
        return sum == 0 ? 1 : Math.Exp(logarithms / losses.Length) / (sum / losses.Length);
    }

    /// <summary>Mean of log2 levels: the bits a weight that the codes take.</summary>
    public static double MeanBits(ReadOnlySpan<int> levels)
    {
        double sum = 0;
        foreach (int level in levels) sum += Math.Log2(level);
        return sum / levels.Length;
    }
}
