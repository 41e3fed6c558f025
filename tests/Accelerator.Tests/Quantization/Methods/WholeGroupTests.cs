using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Recipes;

namespace Accelerator.Tests.Quantization.Methods;

/// <summary>GPTQ that chooses the codes of a group all at once (`gptq:whole-groups`), held against the definition.</summary>
public sealed class WholeGroupTests
{
    [Theory]
    [InlineData("int3", 16)]
    [InlineData("hlq2", 16)]
    [InlineData("ptqtp", 20)]
    public void Codes_are_those_of_the_group_when_it_begins_and_errors_go_on(string format, int group)
    {
        LayerProblem problem = KjvLayers.Random(5, 52, 200, format, group, 11);
        float[] expected = Plain(problem);
        new Gptq(wholeGroups: true).Quantize(problem).Dequantize().ShouldBe(expected);
        new Gptq().Quantize(problem).Dequantize().ShouldNotBe(expected);
    }

    [Fact]
    public void Groups_of_one_are_the_same_either_way()
    {
        LayerProblem problem = KjvLayers.Random(4, 24, 100, "int3-sym", 1, 12);
        new Gptq(wholeGroups: true).Quantize(problem).Dequantize().ShouldBe(new Gptq().Quantize(problem).Dequantize());
    }

    [Fact]
    public void With_act_order_it_is_refused()
    {
        InputException wrong = Should.Throw<InputException>(() => Method.Parse("gptq:act-order,whole-groups"));
        wrong.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC2231");
        Method.Parse("gptq:act-order=0,whole-groups").Rounding.Arguments.On("whole-groups").ShouldBeTrue();
    }

    /// <summary>Rows one by one; the codes of a group from a fit of its weights as they are when its first column comes.</summary>
    private static float[] Plain(LayerProblem problem)
    {
        int k = problem.Columns;
        InverseHessian inverse = InverseHessian.Of(problem.Inputs!.Hessian, k, Gptq.DefaultDamping);
        GroupFitter fitter = problem.Format.For(problem.Weights, problem.Rows, k, problem.GroupSize, problem.Fit);
        var result = new float[problem.Weights.Length];
        for (int row = 0; row < problem.Rows; row++)
        {
            double[] w = [.. problem.Weights.AsSpan(row * k, k).ToArray().Select(x => (double)x)];
            for (int g = 0; g < problem.Groups; g++)
            {
                int start = g * problem.GroupSize, end = start + problem.GroupLength(g);
                GroupCode code = fitter.FitAt(row * problem.Groups + g, w[start..end].Select(x => (float)x).ToArray(), []);
                byte[] codes = [.. w[start..end].Select(code.Encode)];
                for (int i = start; i < end; i++)
                {
                    result[row * k + i] = code.Decode(codes[i - start]);
                    double error = (w[i] - result[row * k + i]) / inverse.Upper[i * k + i];
                    for (int j = i; j < k; j++) w[j] -= error * inverse.Upper[i * k + j];
                }
            }
        }

        return result;
    }
}
