using Accelerator.Numerics;
using Accelerator.Quantization.Methods;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Methods;

/// <summary>The loss that every method is judged by, against plain sums.</summary>
public sealed class LayerLossTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 7)]
    [InlineData(3, 8)]
    [InlineData(4, 30)]
    [InlineData(9, 33)]
    public void It_is_twice_the_mean_squared_error_of_the_outputs(int rows, int columns)
    {
        LayerProblem problem = KjvLayers.Random(rows, columns, 50, "int3", 8, (ulong)(rows * 100 + columns));
        float[] rounded = new RoundToNearest().Quantize(problem).Dequantize();
        float[] sample = problem.Inputs!.Sample;
        double expected = 0;
        for (int t = 0; t < 50; t++)
        {
            for (int n = 0; n < rows; n++)
            {
                double error = 0;
                for (int k = 0; k < columns; k++) error += ((double)problem.Weights[n * columns + k] - rounded[n * columns + k]) * sample[t * columns + k];
                expected += error * error * 2 / 50;
            }
        }

        double loss = LayerLoss.Of(problem.Weights, rounded, problem.Inputs.Hessian, rows, columns);
        (loss / expected).ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Equal_weights_lose_nothing()
    {
        LayerProblem problem = KjvLayers.Problem(0, LinearKind.Key, "int4", 32);
        LayerLoss.Of(problem.Weights, problem.Weights, problem.Inputs!.Hessian, problem.Rows, problem.Columns).ShouldBe(0);
    }

    [Fact]
    public void Compensation_loses_less_than_rounding_on_real_layers()
    {
        foreach (LinearKind kind in new[] { LinearKind.Query, LinearKind.Up })
        {
            LayerProblem problem = KjvLayers.Problem(1, kind, "int3", 64);
            LayerLoss.Of(problem, new Gptq().Quantize(problem)).ShouldBeLessThan(KjvLayers.RoundedLoss(problem) * 0.8);
        }
    }

    [Fact]
    public void Wrong_sizes_are_refused()
    {
        Should.Throw<ArgumentException>(() => LayerLoss.Of(new float[6], new float[5], new double[9], 2, 3));
        Should.Throw<ArgumentException>(() => LayerLoss.Of(new float[6], new float[6], new double[8], 2, 3));
    }
}
