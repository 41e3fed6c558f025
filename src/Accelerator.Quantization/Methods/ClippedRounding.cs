using Accelerator.Numerics;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Methods;

/// <summary>
/// AWQ's weight clipping (its code, <c>auto_clip</c>): each group is clamped to ± r·max|w| with the r of least error of the group's part of the outputs, then
/// quantised by another method. The error is Δw·H_gg·Δwᵀ, over all calibration tokens; the code takes 512 of them.
/// </summary>
/// <param name="inner">What quantises the clamped weights; to nearest unless told.</param>
/// <param name="grid">Ratios from 1 down, 1/grid apart.</param>
/// <param name="mostShrunk">Ratios stay above 1 less this.</param>
/// <param name="skipQueryAndKey">Leaves query and key projections alone, as the code does: their product, not they, should stay exact.</param>
public sealed class ClippedRounding(IRounding? inner = null, int grid = 20, double mostShrunk = 0.5, bool skipQueryAndKey = true) : IRounding
{
    private readonly IRounding _inner = inner ?? new RoundToNearest();
    private readonly int _grid = grid is >= 1 and <= 1000 ? grid : throw new ArgumentOutOfRangeException(nameof(grid), grid, "The grid has 1 to 1000 ratios.");
    private readonly int _steps = mostShrunk is > 0 and <= 1 ? Math.Max(1, (int)(mostShrunk * grid)) : throw new ArgumentOutOfRangeException(nameof(mostShrunk), mostShrunk, "It lies in 0 to 1.");

    /// <inheritdoc/>
    /// <remarks>One scale for the whole matrix leaves nothing to search by group: then nothing is clamped.</remarks>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        bool skipped = problem.WholeTensor || (skipQueryAndKey && (problem.Name.Contains("q_proj", StringComparison.Ordinal) || problem.Name.Contains("k_proj", StringComparison.Ordinal)));
        return _inner.Quantize(skipped ? problem : problem with { Weights = Clamped(problem) });
    }

    /// <summary>The weights after clamping, [N, K].</summary>
    public float[] Clamped(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        int k = problem.Columns;
        double[] hessian = problem.RequireInputs().Hessian;
        GroupFitter fitter = problem.Format.For(problem.Weights, problem.Rows, k, problem.GroupSize, problem.Fit);
        float[] weights = (float[])problem.Weights.Clone();
        Parallel.For(0, problem.Rows, row =>
        {
            var clamped = new float[problem.GroupSize];
            var difference = new double[problem.GroupSize];
            for (int g = 0; g < problem.Groups; g++)
            {
                int start = g * problem.GroupSize, length = problem.GroupLength(g);
                Span<float> part = weights.AsSpan(row * k + start, length);
                float limit = Limit(problem.Weights.AsSpan(row * k + start, length), clamped.AsSpan(0, length), difference.AsSpan(0, length), fitter, row * problem.Groups + g, hessian, start, k);
                for (int i = 0; i < length; i++) part[i] = Math.Clamp(part[i], -limit, limit);
            }
        });
        return weights;
    }

    private float Limit(ReadOnlySpan<float> weights, Span<float> clamped, Span<double> difference, GroupFitter fitter, int place, double[] hessian, int start, int k)
    {
        float peak = 0;
        foreach (float w in weights) peak = MathF.Max(peak, MathF.Abs(w));
        float best = peak;
        double least = double.PositiveInfinity;
        for (int step = 0; step < _steps; step++)
        {
            float limit = (float)(peak * (1 - step / (double)_grid));
            for (int i = 0; i < weights.Length; i++) clamped[i] = Math.Clamp(weights[i], -limit, limit);
            GroupCode code = fitter.FitAt(place, clamped, []);
            for (int i = 0; i < weights.Length; i++) difference[i] = (double)weights[i] - code.Decode(code.Encode(clamped[i]));
            double error = 0;
            for (int i = 0; i < difference.Length; i++)
            {
                ReadOnlySpan<double> h = hessian.AsSpan((start + i) * k + start, difference.Length);
                double sum = 0;
                for (int j = 0; j < difference.Length; j++) sum += h[j] * difference[j];
                error += difference[i] * sum;
            }

            if (error < least) (best, least) = (limit, error);
        }

        return best;
    }
}
