using Accelerator.Numerics;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Methods;

/// <summary>FineQuant's group sizes, and ABQ-LLM's balanced levels.</summary>
public sealed class FineQuantTests
{
    [Fact]
    public void Groups_are_halved_while_that_narrows_their_ranges()
    {
        var method = new FineQuant(shrinkage: 0.2, smallest: 8);
        // Equal magnitudes: no smaller group has a smaller range.
        float[] flat = [.. Enumerable.Range(0, 4 * 64).Select(i => i % 2 == 0 ? 1f : -1f)];
        method.ChooseGroup(flat, 64).ShouldBe(64);
        // One block of 16 in each row is ten times larger: halving pays until a group is that block, and no further.
        float[] blocks = [.. Enumerable.Range(0, 4 * 64).Select(i => (i % 2 == 0 ? 1f : -1f) * (i % 64 / 16 == 2 ? 10 : 1))];
        method.ChooseGroup(blocks, 64).ShouldBe(16);
        // 24 halves to 12; 6 would be below the smallest.
        float[] ramp = [.. Enumerable.Range(0, 2 * 24).Select(i => (float)Math.Pow(2, -(i % 24)))];
        method.ChooseGroup(ramp, 24).ShouldBe(12);
        method.ChooseGroup(new float[48], 24).ShouldBe(12);
    }

    [Fact]
    public void On_real_layers_it_loses_less_than_a_row_and_pays_for_no_more_scales_than_the_smallest_group()
    {
        LayerProblem problem = KjvLayers.Problem(0, LinearKind.Down, "int4", 768);
        var method = new FineQuant();
        int group = method.ChooseGroup(problem.Weights, problem.Columns);
        QuantizedTensor tensor = method.Quantize(problem);
        ((QuantizedMatrix)tensor).GroupSize.ShouldBe(group);
        group.ShouldBeInRange(32, 767);
        LayerLoss.Of(problem, tensor).ShouldBeLessThan(KjvLayers.RoundedLoss(problem));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 5)]
    public void Balanced_levels_are_symmetric_about_zero(int bits, int count)
    {
        LayerProblem problem = KjvLayers.Part(0, LinearKind.Query, $"balanced{bits}", 32, 16);
        var tensor = (QuantizedMatrix)new RoundToNearest().Quantize(problem);
        float[] weights = tensor.Dequantize();
        for (int row = 0; row < 16; row++)
        {
            for (int start = 0; start < 256; start += 32)
            {
                ReadOnlySpan<float> part = problem.Weights.AsSpan(row * 256 + start, 32);
                float peak = part.ToArray().Max(Math.Abs), scale = (float)(Half)(peak / (count / 2));
                for (int i = 0; i < 32; i++)
                {
                    float steps = weights[row * 256 + start + i] / scale;
                    steps.ShouldBe(MathF.Round(steps), 1e-4f);
                    Math.Abs(steps).ShouldBeLessThanOrEqualTo(count / 2 + 0.001f);
                    Math.Abs(weights[row * 256 + start + i] - part[i]).ShouldBeLessThanOrEqualTo(scale * 0.502f);
                }
            }
        }

        tensor.Codes.Distinct().Count().ShouldBe(count);
    }

    [Fact]
    public void Two_balanced_bits_lose_less_than_two_bits_and_more_than_three()
    {
        double Loss(string format) => KjvLayers.RoundedLoss(KjvLayers.Problem(1, LinearKind.Value, format, 64));
        Loss("balanced2").ShouldBeInRange(Loss("int3-sym"), Loss("int2-sym"));
        LayerProblem problem = KjvLayers.Problem(1, LinearKind.Value, "balanced2", 64);
        KjvLayers.RoundedLoss(problem with { Fit = new FitOptions { Search = ScaleSearch.Shrink } }).ShouldBeLessThan(KjvLayers.RoundedLoss(problem));
    }
}
