using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Allocation;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Methods;

/// <summary>
/// SliM-LLM (Huang et al., 2024): the n least salient groups of a matrix get a bit less and the n most salient a bit more, n by the divergence of the
/// outputs (<see cref="SlimAllocation"/>), then GPTQ across the groups. The mean of the bits stays that of the format. One bit is two levels by least squares. The paper's
/// search for salience-weighted scales is not part of it: scales are found as for every other method.
/// </summary>
/// <param name="damping">Of the Hessian, relative to the mean of its diagonal.</param>
/// <param name="sampleRows">Calibration inputs on which n is chosen, at most.</param>
public sealed class SlimLlm(double damping = Gptq.DefaultDamping, int sampleRows = SlimLlm.DefaultSampleRows) : IRounding
{
    /// <summary>Enough to tell the divergences apart.</summary>
    public const int DefaultSampleRows = 128;

    private readonly int _sampleRows = sampleRows >= 1 ? sampleRows : throw new ArgumentOutOfRangeException(nameof(sampleRows), sampleRows, "1 or more.");

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        int[] bits = [.. Choose(problem).Bits];
        WeightFormat[] formats = WidthFormats.Of(bits);
        return MixedGptq.ByGroup(problem with { WholeTensor = false }, formats, damping, $"slim-{problem.Format.Name}");
    }

    /// <summary>The bits of each group and how they were found.</summary>
    public SlimChoice Choose(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        int bits = WidthFormats.MeanBits(problem, "SliM-LLM", 2, 7);
        LayerInputs inputs = problem.RequireInputs();
        double[] upper = InverseHessian.Of(inputs.Hessian, problem.Columns, damping).Upper;
        double[] salience = SlimAllocation.Salience(problem.Weights, problem.Columns, problem.GroupSize, upper);
        ReadOnlySpan<float> sample = inputs.Sample.AsSpan(0, Math.Min(inputs.Sample.Length, _sampleRows * problem.Columns));
        return SlimAllocation.Choose(problem.Weights, problem.Columns, problem.GroupSize, salience, bits, sample);
    }
}
