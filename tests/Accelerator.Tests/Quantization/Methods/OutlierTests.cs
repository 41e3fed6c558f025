using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Transforms;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Methods;

/// <summary>LLM.int8()'s columns and outliers split off any method.</summary>
public sealed class OutlierTests
{
    [Fact]
    public void Columns_whose_inputs_reach_the_threshold_stay_in_float16()
    {
        LayerProblem problem = WithOutliers(out int[] planted);
        var tensor = (ColumnBlocks)new LlmInt8().Quantize(problem);
        new LlmInt8().OutlierColumns(problem).ShouldBe(planted);
        MixedActivations.PlainColumns(tensor).ShouldBe(planted, ignoreOrder: true);
        float[] weights = tensor.Dequantize();
        for (int row = 0; row < problem.Rows; row++)
        {
            float peak = Enumerable.Range(0, problem.Columns).Except(planted).Max(k => Math.Abs(problem.Weights[row * problem.Columns + k]));
            for (int k = 0; k < problem.Columns; k++)
            {
                float weight = problem.Weights[row * problem.Columns + k], made = weights[row * problem.Columns + k];
                if (planted.Contains(k)) made.ShouldBe((float)(Half)weight);
                else Math.Abs(made - weight).ShouldBeLessThanOrEqualTo(peak / 127 * 0.502f);
            }
        }

        double expected = (8.0 * (problem.Columns - planted.Length) + 16.0 * planted.Length) / problem.Columns;
        tensor.BitsPerWeight.ShouldBeInRange(expected, expected + 0.5);
        TensorForms.Create(tensor.Rows, tensor.Columns, tensor.ToParts()).Dequantize().ShouldBe(weights);
    }

    [Fact]
    public void The_decomposition_keeps_the_outputs_that_int8_activations_lose()
    {
        LayerProblem problem = WithOutliers(out _);
        ActivationFormat int8 = ActivationFormat.Integer(8);
        QuantizedTensor mixed = new LlmInt8().Quantize(problem), plain = new LlmInt8(double.MaxValue).Quantize(problem);
        plain.ShouldBeOfType<QuantizedMatrix>();
        double split = Error(problem, mixed, x => MixedActivations.Round(mixed, int8, x, 64));
        double whole = Error(problem, plain, x => MixedActivations.Round(plain, int8, x, 64));
        split.ShouldBeLessThan(0.012);
        split.ShouldBeLessThan(whole / 3);
        // Rounding every column with one scale throws away what the decomposition gained.
        Error(problem, mixed, x => int8.Round(x, 64)).ShouldBeGreaterThan(split * 3);
    }

    [Fact]
    public void Without_outliers_it_is_int8_and_with_nothing_else_float16()
    {
        LayerProblem problem = KjvLayers.Part(0, LinearKind.Key, "int8", 64, 8);
        new LlmInt8(1e9).Quantize(problem).ShouldBeOfType<QuantizedMatrix>().GroupSize.ShouldBe(problem.Columns);
        new LlmInt8(1e-9).Quantize(problem).ShouldBeOfType<PlainMatrix>().Dequantize().ShouldBe([.. problem.Weights.Select(w => (float)(Half)w)]);
        Should.Throw<ArgumentOutOfRangeException>(() => new LlmInt8(0));
    }

    [Theory]
    [InlineData(OutlierMeasure.Magnitude)]
    [InlineData(OutlierMeasure.Sensitivity)]
    public void A_split_lowers_the_loss_of_any_method_on_a_real_layer(OutlierMeasure measure)
    {
        LayerProblem problem = KjvLayers.Part(1, LinearKind.Up, "int2", 64, 128);
        foreach (IRounding inner in new IRounding[] { new RoundToNearest(), new Gptq() })
        {
            double before = LayerLoss.Of(problem, inner.Quantize(problem));
            var side = (SparseSide)OutlierSplit.Fraction(inner, 0.01, measure).Quantize(problem);
            side.Values.Length.ShouldBe((int)(0.01 * problem.Weights.Length));
            LayerLoss.Of(problem, side).ShouldBeLessThan(before);
        }
    }

    [Fact]
    public void The_inner_methods_loss_is_kept_whatever_it_puts_under_outliers()
    {
        LayerProblem problem = KjvLayers.Part(0, LinearKind.Query, "bipolar2", 32, 24);
        var method = OutlierSplit.Fraction(new Gptq(), 0.02);
        var side = (SparseSide)method.Quantize(problem);
        float[] rest = (float[])problem.Weights.Clone();
        for (int row = 0; row < side.Rows; row++)
        {
            for (int i = side.RowStarts[row]; i < side.RowStarts[row + 1]; i++) rest[row * side.Columns + side.OutlierColumns[i]] = 0;
        }

        LayerProblem inner = problem with { Weights = rest };
        (LayerLoss.Of(problem, side) / LayerLoss.Of(inner, new Gptq().Quantize(inner))).ShouldBe(1, 1e-3);
    }

    [Fact]
    public void The_largest_weights_are_taken_and_of_equals_the_first()
    {
        LayerProblem problem = KjvLayers.Random(2, 6, 10, "int4", 6, 1) with { Weights = [1, -3, 2, 2, 0, 2, 1, 2, 0, 0, 1, -5] };
        var side = (SparseSide)OutlierSplit.Fraction(new RoundToNearest(), 4 / 12.0).Quantize(problem);
        side.RowStarts.ShouldBe([0, 3, 4]);
        side.OutlierColumns.ShouldBe([1, 2, 3, 5]);
        side.Values.ShouldBe([-3, 2, 2, -5]);
        ((SparseSide)OutlierSplit.Beyond(new RoundToNearest(), 1.4).Quantize(problem)).Values.ShouldBe([-3, -5]);
        OutlierSplit.Fraction(new RoundToNearest(), 0).Quantize(problem).ShouldBeOfType<QuantizedMatrix>();
        Should.Throw<InputException>(() => OutlierSplit.Fraction(OutlierSplit.Fraction(new RoundToNearest(), 0.5), 0.5).Quantize(problem)).Diagnostics.Single().Id.ShouldBe("ACC2261");
        Should.Throw<ArgumentOutOfRangeException>(() => OutlierSplit.Fraction(new RoundToNearest(), 1.1));
    }

    private static LayerProblem WithOutliers(out int[] columns)
    {
        LayerProblem plain = KjvLayers.Rows(KjvLayers.Problem(1, LinearKind.Gate, "int8", 256), 96);
        float[] peaks = plain.Inputs!.AbsoluteMaximum;
        int[] chosen = [7, 100, 231];
        // The same function, with three channels so large as large models have them.
        var planted = new InputTransform { ChannelScales = [.. Enumerable.Range(0, plain.Columns).Select(k => chosen.Contains(k) ? peaks[k] / 60 : Math.Max(1, peaks[k] / 5))] };
        columns = chosen;
        return plain.Under(planted);
    }

    private static double Error(LayerProblem problem, QuantizedTensor tensor, Action<float[]> round)
    {
        const int rows = 64;
        float[] x = problem.Inputs!.Sample[..(rows * problem.Columns)], rounded = (float[])x.Clone();
        round(rounded);
        var expected = new float[rows * problem.Rows];
        var actual = new float[rows * problem.Rows];
        FloatGemm.Multiply(x, problem.Weights, expected, rows, problem.Rows, problem.Columns);
        FloatGemm.Multiply(rounded, tensor.Dequantize(), actual, rows, problem.Rows, problem.Columns);
        return QuantizationEvaluator.RelativeError(expected, actual);
    }
}
