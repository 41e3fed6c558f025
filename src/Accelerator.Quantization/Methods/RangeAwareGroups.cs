using Accelerator.Numerics;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Methods;

/// <summary>
/// Mixed widths by range (Li et al., 2023, "Enabling Fast 2-bit LLM on GPUs", as its summaries have it): most groups have the format's few bits, the small fraction of
/// groups with the largest ranges twice as many. A group is wide in all rows or in none, which keeps rows aligned in memory; GPTQ runs across. The paper's 4-bit scales
/// are <see cref="Spqr"/>'s business, its sparse outliers <see cref="OutlierSplit"/>'s.
/// </summary>
/// <param name="fraction">Of the groups of K, rounded up.</param>
/// <param name="damping">Of the Hessian, relative to the mean of its diagonal.</param>
public sealed class RangeAwareGroups(double fraction = RangeAwareGroups.DefaultFraction, double damping = Gptq.DefaultDamping) : IRounding
{
    /// <summary>One group in eight: a quarter of a bit a weight more for 2 bits.</summary>
    public const double DefaultFraction = 0.125;

    private readonly double _fraction = fraction is >= 0 and <= 1 ? fraction : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A fraction lies in 0 to 1.");

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem) =>
        MixedGptq.ByGroup(problem with { WholeTensor = false }, WidthFormats.Of(GroupBits(problem)), damping, $"range-{problem.Format.Name}");

    /// <summary>Bits of each group: the format's, or twice that where Σ over rows of the squared range is among the largest; of equals the first.</summary>
    public int[] GroupBits(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        int bits = WidthFormats.MeanBits(problem, "The method of wide groups", 1, 4);
        var ranges = new double[problem.Groups];
        for (int g = 0; g < ranges.Length; g++)
        {
            for (int row = 0; row < problem.Rows; row++)
            {
                float low = 0, high = 0;
                foreach (float w in problem.Weights.AsSpan(row * problem.Columns + g * problem.GroupSize, problem.GroupLength(g))) (low, high) = (MathF.Min(low, w), MathF.Max(high, w));
                ranges[g] += ((double)high - low) * ((double)high - low);
            }
        }

        var result = new int[ranges.Length];
        Array.Fill(result, bits);
        foreach (int g in Enumerable.Range(0, ranges.Length).OrderByDescending(g => ranges[g]).ThenBy(g => g).Take((int)Math.Ceiling(_fraction * ranges.Length))) result[g] = 2 * bits;
        return result;
    }
}
