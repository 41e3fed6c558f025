using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Methods;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Methods;

/// <summary>decoupleQ against what it starts from, and against every choice of codes where those can be counted.</summary>
public sealed class DecoupleQTests
{
    [Theory]
    [InlineData(LinearKind.Value, "int2", 64)]
    [InlineData(LinearKind.Query, "int3", 64)]
    [InlineData(LinearKind.Down, "int2", 48)]
    public void It_loses_less_than_compensation_alone_on_real_layers(LinearKind kind, string format, int group)
    {
        LayerProblem problem = KjvLayers.Part(1, kind, format, group, 48);
        double gptq = LayerLoss.Of(problem, new Gptq().Quantize(problem));
        QuantizedTensor solved = new DecoupleQ().Quantize(problem);
        LayerLoss.Of(problem, solved).ShouldBeLessThan(gptq * 0.9);
        int bits = format[3] - '0';
        solved.BitsPerWeight.ShouldBe(bits + 32.0 / group, 1e-9);
    }

    [Fact]
    public void More_rounds_never_lose_more()
    {
        LayerProblem problem = KjvLayers.Part(0, LinearKind.Key, "int2", 32, 32);
        double before = double.PositiveInfinity;
        for (int rounds = 0; rounds < 5; rounds++)
        {
            // Without damping the objective is the loss itself.
            double loss = LayerLoss.Of(problem, new DecoupleQ(rounds: rounds, damping: 0).Quantize(problem));
            loss.ShouldBeLessThanOrEqualTo(before * (1 + 1e-9));
            before = loss;
        }
    }

    [Fact]
    public void No_single_code_could_do_better()
    {
        LayerProblem problem = KjvLayers.Random(6, 12, 30, "int2", 6, 21);
        var solved = (AffineMatrix)new DecoupleQ(new RoundToNearest(), rounds: 3, sweeps: 1000, damping: 0).Quantize(problem);
        double least = LayerLoss.Of(problem, solved);
        for (int i = 0; i < solved.Codes.Length; i++)
        {
            for (byte code = 0; code < 4; code++)
            {
                byte[] codes = (byte[])solved.Codes.Clone();
                codes[i] = code;
                var other = new AffineMatrix(6, 12, 2, 6, codes, solved.Scales, solved.Offsets, 16);
                LayerLoss.Of(problem, other).ShouldBeGreaterThanOrEqualTo(least * (1 - 1e-6));
            }
        }
    }

    [Fact]
    public void Levels_are_solved_as_plain_least_squares_would()
    {
        // H = I: the fit of each group is by itself; with float32 scales the normal equations hold to rounding.
        LayerProblem problem = KjvLayers.Random(3, 10, 4, "int2", 5, 8);
        var identity = new double[100];
        for (int i = 0; i < 10; i++) identity[i * 11] = 1;
        problem = problem with { Inputs = problem.Inputs! with { Hessian = identity }, Fit = new() { ScaleBits = 32 } };
        var solved = (AffineMatrix)new DecoupleQ(new RoundToNearest(), rounds: 50, damping: 0).Quantize(problem);
        for (int row = 0; row < 3; row++)
        {
            for (int g = 0; g < 2; g++)
            {
                double sum = 0, moment = 0;
                for (int i = g * 5; i < g * 5 + 5; i++)
                {
                    int q = solved.Codes[row * 10 + i];
                    double error = problem.Weights[row * 10 + i] - ((double)solved.Scales[row * 2 + g] * q + solved.Offsets[row * 2 + g]);
                    (sum, moment) = (sum + error, moment + error * q);
                }

                sum.ShouldBe(0, 1e-6);
                moment.ShouldBe(0, 1e-6);
            }
        }
    }

    [Fact]
    public void A_reach_of_one_moves_codes_by_one_at_most()
    {
        LayerProblem problem = KjvLayers.Part(0, LinearKind.Query, "int4", 64, 24);
        byte[] start = ((QuantizedMatrix)new RoundToNearest().Quantize(problem)).Codes;
        var moved = (AffineMatrix)new DecoupleQ(new RoundToNearest(), rounds: 0, reach: 1).Quantize(problem);
        int[] distances = [.. moved.Codes.Zip(start, (a, b) => Math.Abs(a - b))];
        distances.Max().ShouldBe(1);
        LayerLoss.Of(problem, moved).ShouldBeLessThan(KjvLayers.RoundedLoss(problem) * 0.7);
    }

    [Fact]
    public void The_form_comes_back_from_its_parts_and_dead_inputs_do_no_harm()
    {
        LayerProblem problem = KjvLayers.Random(7, 19, 25, "int3", 8, 2);
        float[] sample = [.. problem.Inputs!.Sample.Select((x, i) => i % 19 is 4 or 18 ? 0 : x)];
        problem = problem with { Inputs = KjvLayers.InputsOf(sample, 19) };
        QuantizedTensor solved = new DecoupleQ().Quantize(problem);
        TensorForms.Create(7, 19, solved.ToParts()).Dequantize().ShouldBe(solved.Dequantize());
        solved.Dequantize().ShouldAllBe(w => float.IsFinite(w));
        new DecoupleQ().Quantize(problem with { Weights = new float[7 * 19] }).Dequantize().ShouldAllBe(w => w == 0);
    }

    [Fact]
    public void Other_formats_are_refused()
    {
        LayerProblem problem = KjvLayers.Random(4, 8, 10, "hlq2", 8, 2);
        Should.Throw<InputException>(() => new DecoupleQ().Quantize(problem)).Diagnostics.Single().Id.ShouldBe("ACC2260");
        Should.Throw<ArgumentOutOfRangeException>(() => new DecoupleQ(rounds: -1));
    }
}
