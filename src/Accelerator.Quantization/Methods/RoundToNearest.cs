using Accelerator.Numerics;
using Accelerator.Numerics.Minifloats;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Methods;

/// <summary>Q1: every group fitted by itself, every weight to its nearest level, or as <see cref="FitOptions.Rounding"/> says.</summary>
public sealed class RoundToNearest : IRounding
{
    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        GroupFitter fitter = problem.Format.For(problem.Weights, problem.Rows, problem.Columns, problem.GroupSize, problem.Fit);
        var groups = new GroupCode[problem.Rows * problem.Groups];
        var codes = new byte[problem.Weights.Length];
        RoundingDraws draws = RoundingDraws.Of(problem.Fit.Seed);
        GroupCode? whole = problem.WholeTensor ? fitter.Fit(problem.Weights, []) : null;
        Parallel.For(0, problem.Rows, row =>
        {
            for (int g = 0; g < problem.Groups; g++)
            {
                int start = row * problem.Columns + g * problem.GroupSize, length = problem.GroupLength(g);
                ReadOnlySpan<float> part = problem.Weights.AsSpan(start, length);
                GroupCode code = whole ?? fitter.FitAt(row * problem.Groups + g, part, []);
                code.Encode(part, codes.AsSpan(start, length), problem.Fit.Rounding, draws.From(start));
                groups[row * problem.Groups + g] = code;
            }
        });
        return fitter.Pack(groups, codes);
    }
}
