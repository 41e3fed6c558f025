using Accelerator.Numerics;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Recipes;

namespace Accelerator.Tests.Quantization.Methods;

/// <summary>Inputs that calibration never saw move: the Hessian has rows of zeros, and cannot be inverted as it is.</summary>
public sealed class DeadColumnTests
{
    [Theory]
    [InlineData("gptq")]
    [InlineData("gptq:act-order")]
    [InlineData("gptq:damping=0")]
    [InlineData("gptq:static,act-order")]
    [InlineData("decoupleq")]
    [InlineData("spqr")]
    [InlineData("slim")]
    [InlineData("finequant")]
    public void Dead_inputs_leave_finite_weights_and_the_others_as_good(string method)
    {
        const int Rows = 12, Columns = 32, Samples = 64;
        var random = new Xoshiro256(11);
        LayerProblem problem = KjvLayers.Random(Rows, Columns, Samples, "int3", 16, 9);
        float[] sample = [.. Enumerable.Range(0, Samples * Columns).Select(i => i % Columns is 0 or 7 or 8 or 31 ? 0f : (float)random.NextNormal())];
        problem = problem with { Inputs = KjvLayers.InputsOf(sample, Columns) };
        Method parsed = Method.Parse(method);
        IRounding rounding = parsed.Rounding.Stage.Make(parsed.Rounding.Arguments);
        float[] weights = rounding.Quantize(problem).Dequantize();
        weights.ShouldAllBe(w => float.IsFinite(w));
        double error = LayerLoss.Of(problem, rounding.Quantize(problem)), zero = ZeroLoss(problem);
        error.ShouldBeLessThan(0.5 * zero);
    }

    [Theory]
    [InlineData("gptq")]
    [InlineData("gptq:damping=0,act-order")]
    [InlineData("spqr")]
    public void All_inputs_may_be_dead(string method)
    {
        LayerProblem problem = KjvLayers.Random(4, 16, 20, "int3", 16, 9) with { Inputs = KjvLayers.InputsOf(new float[20 * 16], 16) };
        Method parsed = Method.Parse(method);
        parsed.Rounding.Stage.Make(parsed.Rounding.Arguments).Quantize(problem).Dequantize().ShouldAllBe(w => float.IsFinite(w));
    }

    /// <summary>The loss of a matrix of zeros.</summary>
    private static double ZeroLoss(LayerProblem problem)
    {
        LayerProblem zeros = problem with { Weights = new float[problem.Weights.Length] };
        return LayerLoss.Of(problem, new RoundToNearest().Quantize(zeros));
    }
}
