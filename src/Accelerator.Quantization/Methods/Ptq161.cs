using Accelerator.Numerics;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Methods;

/// <summary>
/// The structured mask of PTQ1.61 (Zhao et al., ACL 2025, and its code): the fifth of the input channels with the largest activations has 4 bits, all others one bit, µ ± α
/// by least squares in each group; 1.6 bits of codes, and one mask for all rows. GPTQ's compensation runs across both. The learned row and column scales and the
/// preprocessing of the paper are not part of it. Of the format only the group size is used.
/// </summary>
/// <param name="fraction">Of the channels that have 4 bits.</param>
/// <param name="damping">Of the Hessian, relative to the mean of its diagonal.</param>
public sealed class Ptq161(double fraction = Ptq161.DefaultFraction, double damping = Gptq.DefaultDamping) : IRounding
{
    /// <summary>The paper's.</summary>
    public const double DefaultFraction = 0.2;

    private readonly double _fraction = fraction is >= 0 and <= 1 ? fraction : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A fraction lies in 0 to 1.");

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        double[] means = problem.RequireInputs().AbsoluteMean;
        var bits = new int[problem.Columns];
        Array.Fill(bits, 1);
        foreach (int k in Enumerable.Range(0, bits.Length).OrderByDescending(k => means[k]).ThenBy(k => k).Take((int)(_fraction * bits.Length))) bits[k] = 4;
        return MixedGptq.ByColumn(problem with { WholeTensor = false }, WidthFormats.Of(bits), damping, "ptq1.61");
    }
}
