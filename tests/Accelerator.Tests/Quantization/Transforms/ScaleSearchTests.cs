using Accelerator.Diagnostics;
using Accelerator.Quantization;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Transforms;
using Accelerator.Tests.Quantization.Methods;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Transforms;

/// <summary>SmoothQuant, SmoothQuant+ and AWQ: what each promises of its channel scales.</summary>
public sealed class ScaleSearchTests
{
    private static readonly LinearKind[] Attention = [LinearKind.Query, LinearKind.Key, LinearKind.Value];

    [Fact]
    public void Statistics_behind_a_transform_are_those_of_the_transformed_inputs()
    {
        LayerProblem problem = KjvLayers.Random(5, 24, 40, "int4", 8, 7);
        float[] scales = [.. Enumerable.Range(0, 24).Select(i => 0.25f + i * 0.37f)];
        foreach (IRotation? rotation in new IRotation?[] { null, new Turn(24) })
        {
            var transform = new InputTransform { ChannelScales = scales, Rotation = rotation };
            LayerInputs actual = problem.Inputs!.Under(transform), expected = KjvLayers.InputsOf(transform.OfInputs(problem.Inputs.Sample, 40), 24);
            actual.Sample.ShouldBe(expected.Sample);
            for (int i = 0; i < 24; i++)
            {
                (actual.AbsoluteMaximum[i] / expected.AbsoluteMaximum[i]).ShouldBe(1, 1e-6);
                (actual.AbsoluteMean[i] / expected.AbsoluteMean[i]).ShouldBe(1, 1e-6);
                for (int j = 0; j < 24; j++) actual.Hessian[i * 24 + j].ShouldBe(expected.Hessian[i * 24 + j], 1e-5 * Math.Sqrt(expected.Hessian[i * 25] * expected.Hessian[j * 25]));
            }

            // The loss sees the same outputs on both sides: what W' loses under H' is what W'·R·diag(1/s) loses under H.
            LayerProblem changed = problem.Under(transform);
            var zero = new float[problem.Weights.Length];
            double before = LayerLoss.Of(problem.Weights, zero, problem.Inputs.Hessian, 5, 24), after = LayerLoss.Of(changed.Weights, zero, changed.Inputs!.Hessian, 5, 24);
            (after / before).ShouldBe(1, 1e-5);
        }
    }

    [Fact]
    public void Smoothed_layers_give_the_same_outputs()
    {
        LayerProblem[] layers = KjvLayers.Group(1, "int8", 64, Attention);
        InputTransform transform = new SmoothQuant().Search(layers, "norm")!;
        transform.SideBits.ShouldBe(0);
        float[] sample = layers[0].Inputs!.Sample;
        int k = layers[0].Columns, rows = sample.Length / k;
        foreach (LayerProblem layer in layers)
        {
            var before = new float[rows * layer.Rows];
            var after = new float[rows * layer.Rows];
            FloatGemm.Multiply(sample, layer.Weights, before, rows, layer.Rows, k);
            FloatGemm.Multiply(transform.OfInputs(sample, rows), transform.OfWeights(layer.Weights, layer.Rows), after, rows, layer.Rows, k);
            QuantizationEvaluator.RelativeError(before, after).ShouldBeLessThan(1e-6);
        }
    }

    [Fact]
    public void A_strength_of_one_half_shares_the_range_between_inputs_and_weights()
    {
        LayerProblem[] layers = KjvLayers.Group(0, "int8", 64, Attention);
        InputTransform transform = new SmoothQuant().Search(layers, "norm")!;
        LayerProblem[] changed = [.. layers.Select(layer => layer.Under(transform))];
        for (int k = 0; k < layers[0].Columns; k++)
        {
            float input = changed[0].Inputs!.AbsoluteMaximum[k];
            float weight = changed.Max(layer => Enumerable.Range(0, layer.Rows).Max(row => Math.Abs(layer.Weights[row * layer.Columns + k])));
            (input / weight).ShouldBe(1, 1e-4f);
        }
    }

    [Fact]
    public void Smoothing_helps_eight_bit_activations_with_outlier_channels()
    {
        LayerProblem problem = KjvLayers.Random(32, 64, 100, "int8-sym", 64, 11);
        float[] sample = [.. problem.Inputs!.Sample.Select((x, i) => i % 64 is 3 or 40 ? x * 60 : x)];
        problem = problem with { Inputs = KjvLayers.InputsOf(sample, 64) };
        InputTransform transform = new SmoothQuant().Search([problem], "norm")!;
        Error(problem, transform).ShouldBeLessThan(Error(problem, null) / 3);

        static double Error(LayerProblem problem, InputTransform? transform)
        {
            LayerProblem changed = transform is null ? problem : problem.Under(transform);
            float[] weights = new RoundToNearest().Quantize(changed).Dequantize();
            float[] x = (float[])changed.Inputs!.Sample.Clone();
            Accelerator.Quantization.Formats.ActivationFormat.Integer(8).Round(x, 100);
            var expected = new float[100 * 32];
            var actual = new float[100 * 32];
            FloatGemm.Multiply(problem.Inputs!.Sample, problem.Weights, expected, 100, 32, 64);
            FloatGemm.Multiply(x, weights, actual, 100, 32, 64);
            return QuantizationEvaluator.RelativeError(expected, actual);
        }
    }

    [Fact]
    public void Channels_without_values_get_the_least_scale_and_nothing_overflows()
    {
        LayerProblem problem = KjvLayers.Random(4, 8, 10, "int4", 8, 3);
        float[] sample = [.. problem.Inputs!.Sample.Select((x, i) => i % 8 == 2 ? 0 : x)];
        float[] weights = [.. problem.Weights.Select((w, i) => i % 8 == 5 ? 0 : w)];
        problem = problem with { Weights = weights, Inputs = KjvLayers.InputsOf(sample, 8) };
        foreach (ITransformSearch search in new ITransformSearch[] { new SmoothQuant(), new SmoothQuant(0), new SmoothQuant(1), new AwqScaleSearch() })
        {
            if (search.Search([problem], "norm") is not { } transform) continue;
            transform.ChannelScales!.ShouldAllBe(s => float.IsFinite(s) && s > 0);
            problem.Under(transform).Inputs!.Hessian.ShouldAllBe(h => double.IsFinite(h));
        }
    }

    [Fact]
    public void The_strength_of_least_loss_is_chosen_and_undoes_outlier_channels()
    {
        LayerProblem[][] groups = [Planted(0), Planted(3)];
        IReadOnlyList<(double Strength, double Loss)> curve = SmoothQuantPlus.Curve(groups, step: 0.25);
        curve.Select(point => point.Strength).ShouldBe([0, 0.25, 0.5, 0.75, 1]);
        double chosen = SmoothQuantPlus.ChooseStrength(groups, step: 0.25);
        double least = curve.Min(point => point.Loss);
        curve.Single(point => point.Strength == chosen).Loss.ShouldBe(least);
        least.ShouldBeLessThan(groups.Sum(group => group.Sum(KjvLayers.RoundedLoss)) / 2);
        float[] scales = new SmoothQuantPlus(chosen).Search(groups[0], "norm")!.ChannelScales!;
        scales.ShouldBe(new SmoothQuant(chosen).Search(groups[0], "norm")!.ChannelScales!);

        // The same function as the model's, with eight of its channels thirty times larger, as large models have them.
        static LayerProblem[] Planted(int layer)
        {
            LayerProblem[] plain = KjvLayers.Group(layer, "int4", 64, Attention);
            var planted = new InputTransform { ChannelScales = [.. Enumerable.Range(0, plain[0].Columns).Select(k => k % 32 == 5 ? 1 / 30f : 1)] };
            LayerInputs inputs = plain[0].Inputs!.Under(planted);
            return [.. plain.Select(problem => problem.Under(planted) with { Inputs = inputs })];
        }
    }

    [Fact]
    public void Scales_by_activations_never_lose_more_than_rounding_and_lose_less_on_real_layers()
    {
        double before = 0, after = 0;
        foreach (int layer in new[] { 0, 2 })
        {
            LayerProblem[] layers = KjvLayers.Group(layer, "int3", 64, Attention);
            double plain = layers.Sum(KjvLayers.RoundedLoss);
            InputTransform? transform = new AwqScaleSearch(10).Search(layers, "norm");
            double scaled = transform is null ? plain : transform.LossOf(layers);
            scaled.ShouldBeLessThanOrEqualTo(plain);
            if (transform is not null) (transform.ChannelScales!.Max() * transform.ChannelScales!.Min()).ShouldBe(1, 1e-4f);
            (before, after) = (before + plain, after + scaled);
        }

        after.ShouldBeLessThan(before * 0.97);
    }

    [Fact]
    public void Nothing_is_scaled_where_nothing_folds()
    {
        LayerProblem[] output = [KjvLayers.Problem(0, LinearKind.Output, "int4", 32)];
        new AwqScaleSearch().Search(output, null).ShouldBeNull();
        new SmoothQuant().Search(output, null).ShouldBeNull();
        LayerProblem[] down = [KjvLayers.Problem(0, LinearKind.Down, "int4", 32)];
        new SmoothQuant().Search(down, "up_proj").ShouldBeNull();
        new SmoothQuant(normsOnly: false).Search(down, "up_proj")!.FoldedInto.ShouldBe("up_proj");
    }

    [Fact]
    public void Bad_settings_and_missing_calibration_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new SmoothQuant(1.5));
        Should.Throw<ArgumentOutOfRangeException>(() => new SmoothQuant(double.NaN));
        Should.Throw<ArgumentOutOfRangeException>(() => new AwqScaleSearch(0));
        Should.Throw<ArgumentException>(() => SmoothQuantPlus.ChooseStrength([]));
        LayerProblem blind = KjvLayers.Problem(0, LinearKind.Key, "int4", 32) with { Inputs = null };
        Should.Throw<InputException>(() => new SmoothQuant().Search([blind], "norm")).Diagnostics.Single().Id.ShouldBe("ACC2230");
        Should.Throw<InputException>(() => new AwqScaleSearch().Search([blind], "norm")).Diagnostics.Single().Id.ShouldBe("ACC2230");
    }

    /// <summary>Neighbours turned by 30 degrees, pair after pair, twice with a shift: orthonormal and not symmetric.</summary>
    private sealed class Turn(int size) : IRotation
    {
        public int Size => size;

        public string Name => "turn";

        public string Description => "turn";

        public void Apply(Span<float> x)
        {
            for (int i = 0; i + 1 < x.Length; i++) (x[i], x[i + 1]) = (x[i] * 0.8660254f - x[i + 1] * 0.5f, x[i] * 0.5f + x[i + 1] * 0.8660254f);
        }
    }
}

file static class Losses
{
    public static double LossOf(this InputTransform transform, IReadOnlyList<LayerProblem> layers) => layers.Sum(layer => KjvLayers.RoundedLoss(layer.Under(transform)));
}
