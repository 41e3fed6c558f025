using Accelerator.Numerics;
using Accelerator.Quantization.Allocation;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Methods;

/// <summary>
/// BAQ (Zhang et al., 2025): a first pass of GPTQ with equal bits gives the loss of each column, from which come its bits
/// (<see cref="BaqAllocation"/>); a second pass quantises with them. The paper counts fractions of bits, log2 of any number of levels; planes of hardware are whole, so
/// the bits here are rounded, 1 to 8, after a shift common to all columns that keeps their mean at the format's. Columns of equal bits make a part and share scales by
/// groups of the problem's size within it, where the paper has one scale a row.
/// </summary>
/// <param name="damping">Of the Hessian, relative to the mean of its diagonal.</param>
public sealed class Baq(double damping = Gptq.DefaultDamping) : IRounding
{
    private const int Most = 8;

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem) => MixedGptq.ByColumn(problem with { WholeTensor = false }, WidthFormats.Of(ColumnBits(problem)), damping, $"baq-{problem.Format.Name}");

    /// <summary>Bits of each column, [K]; their mean is not above the format's.</summary>
    public int[] ColumnBits(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        int bits = WidthFormats.MeanBits(problem, "BAQ", 1, Most);
        var losses = new double[problem.Columns];
        var equal = new int[problem.Columns];
        Array.Fill(equal, bits);
        MixedGptq.ByColumn(problem with { WholeTensor = false }, WidthFormats.Of(equal), damping, "first", losses);
        int[] levels = BaqAllocation.Levels(losses, bits);
        return Whole(Array.ConvertAll(levels, level => Math.Log2(level)), bits);
    }

    /// <summary>Bits rounded after the largest shift that leaves their mean at or below <paramref name="mean"/>; ties within half a bit go by column.</summary>
    internal static int[] Whole(double[] bits, int mean)
    {
        // Each column is one whole bit more at a shift of (b + ½ − its bits); taking those moments in order spends the budget exactly.
        var result = new int[bits.Length];
        var steps = new List<(double Shift, int Column)>();
        for (int i = 0; i < bits.Length; i++)
        {
            result[i] = 1;
            for (int b = 1; b < Most; b++) steps.Add((b + 0.5 - bits[i], i));
        }

        foreach ((_, int column) in steps.OrderBy(step => step.Shift).ThenBy(step => step.Column).Take((mean - 1) * bits.Length)) result[column]++;
        return result;
    }
}
