using Accelerator.Quantization.Methods;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Methods;

/// <summary>AWQ's clipping on real layers.</summary>
public sealed class ClippedRoundingTests
{
    [Fact]
    public void Every_group_by_itself_loses_no_more_and_the_layer_loses_less()
    {
        LayerProblem problem = KjvLayers.Part(1, LinearKind.Up, "int3", 64, 128);
        float[] clipped = new ClippedRounding().Quantize(problem).Dequantize(), rounded = new RoundToNearest().Quantize(problem).Dequantize();
        for (int row = 0; row < problem.Rows; row++)
        {
            for (int g = 0; g < problem.Groups; g++) GroupLoss(problem, clipped, row, g).ShouldBeLessThanOrEqualTo(GroupLoss(problem, rounded, row, g));
        }

        LayerLoss.Of(problem, new ClippedRounding().Quantize(problem)).ShouldBeLessThan(KjvLayers.RoundedLoss(problem) * 0.98);
    }

    [Fact]
    public void No_weight_shrinks_below_half_of_its_groups_largest()
    {
        LayerProblem problem = KjvLayers.Part(0, LinearKind.Gate, "int2", 48, 40);
        float[] clamped = new ClippedRounding().Clamped(problem);
        int changed = 0;
        for (int i = 0; i < clamped.Length; i++)
        {
            if (clamped[i] == problem.Weights[i]) continue;
            changed++;
            int row = i / problem.Columns, g = i % problem.Columns / problem.GroupSize;
            float peak = problem.Weights.AsSpan(row * problem.Columns + g * problem.GroupSize, problem.GroupLength(g)).ToArray().Max(Math.Abs);
            Math.Abs(clamped[i]).ShouldBeInRange(peak * 0.5f, Math.Abs(problem.Weights[i]));
        }

        changed.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Query_and_key_are_left_alone_unless_told()
    {
        LayerProblem problem = KjvLayers.Part(0, LinearKind.Query, "int2", 64, 32);
        float[] rounded = new RoundToNearest().Quantize(problem).Dequantize();
        new ClippedRounding().Quantize(problem).Dequantize().ShouldBe(rounded);
        new ClippedRounding(skipQueryAndKey: false).Quantize(problem).Dequantize().ShouldNotBe(rounded);
    }

    [Fact]
    public void Bad_settings_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new ClippedRounding(grid: 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new ClippedRounding(mostShrunk: 0));
    }

    private static double GroupLoss(LayerProblem problem, float[] quantised, int row, int g)
    {
        int start = g * problem.GroupSize, k = problem.Columns;
        double loss = 0;
        for (int i = start; i < start + problem.GroupLength(g); i++)
        {
            double inner = 0; // in the order of the method, so that equal choices give equal sums
            for (int j = start; j < start + problem.GroupLength(g); j++) inner += problem.Inputs!.Hessian[i * k + j] * ((double)problem.Weights[row * k + j] - quantised[row * k + j]);
            loss += ((double)problem.Weights[row * k + i] - quantised[row * k + i]) * inner;
        }

        return loss;
    }
}
