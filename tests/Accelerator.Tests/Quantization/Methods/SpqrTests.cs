using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Methods;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Methods;

/// <summary>SpQR on real layers and on ones whose answer can be checked element by element.</summary>
public sealed class SpqrTests
{
    [Fact]
    public void Outliers_pay_for_their_bits_on_a_real_layer()
    {
        LayerProblem problem = KjvLayers.Problem(2, LinearKind.Up, "int3", 64);
        QuantizedTensor none = new Spqr(new SpqrOptions { Threshold = double.PositiveInfinity, Damping = 0.01 }).Quantize(problem);
        none.ShouldBeOfType<BilevelMatrix>().BitsPerWeight.ShouldBe(3.625);
        var some = (SparseSide)new Spqr(new SpqrOptions { Damping = 0.01 }).Quantize(problem);
        double share = some.Values.Length / (double)problem.Weights.Length;
        share.ShouldBeInRange(0.0005, 0.05);
        some.BitsPerWeight.ShouldBe(3.625 + 32 * share + 32.0 * (problem.Rows + 1) / problem.Weights.Length, 1e-9);
        double rounded = KjvLayers.RoundedLoss(problem), bare = LayerLoss.Of(problem, none), full = LayerLoss.Of(problem, some);
        bare.ShouldBeLessThan(rounded);
        full.ShouldBeLessThan(bare);
    }

    [Fact]
    public void A_lower_threshold_keeps_more_weights_and_loses_less()
    {
        LayerProblem problem = KjvLayers.Part(0, LinearKind.Value, "int3", 64, 64);
        double[] thresholds = [1, 0.3, 0.1, 0.03];
        SparseSide[] found = [.. thresholds.Select(threshold => (SparseSide)new Spqr(new SpqrOptions { Threshold = threshold, Damping = 0.01 }).Quantize(problem))];
        for (int i = 1; i < found.Length; i++)
        {
            found[i].Values.Length.ShouldBeGreaterThan(found[i - 1].Values.Length);
            LayerLoss.Of(problem, found[i]).ShouldBeLessThan(LayerLoss.Of(problem, found[i - 1]));
        }
    }

    [Fact]
    public void Without_correlation_every_weight_is_rounded_by_itself_and_outliers_stand_as_they_are()
    {
        LayerProblem problem = KjvLayers.Random(37, 45, 4, "int3", 16, 5);
        var identity = new double[45 * 45];
        for (int i = 0; i < 45; i++) identity[i * 46] = 1;
        float[] weights = [.. problem.Weights.Select((w, i) => i % 97 == 11 ? w * 40 : w)];
        problem = problem with { Weights = weights, Inputs = problem.Inputs! with { Hessian = identity } };
        var side = (SparseSide)new Spqr(new SpqrOptions { Threshold = 0.5 }).Quantize(problem);
        var dense = (BilevelMatrix)side.Base;
        float[] values = side.Dequantize();
        for (int row = 0; row < 37; row++)
        {
            int[] outliers = side.OutlierColumns[side.RowStarts[row]..side.RowStarts[row + 1]];
            for (int column = 0; column < 45; column++)
            {
                float weight = weights[row * 45 + column], value = values[row * 45 + column];
                if (outliers.Contains(column))
                {
                    value.ShouldBe((float)(Half)weight);
                    continue;
                }

                double scale = dense.Scales[row, column / 16, 3, 16], zero = dense.Zeros[row, column / 16, 3, 16];
                float nearest = Enumerable.Range(0, 8).Select(code => BilevelMatrix.Level((byte)code, scale, zero)).MinBy(level => Math.Abs(level - weight));
                Math.Abs(value - weight).ShouldBe(Math.Abs(nearest - weight), 1e-6f);
            }
        }

        // What was planted is found, and little else.
        int planted = Enumerable.Range(0, weights.Length).Count(i => i % 97 == 11);
        side.Values.Length.ShouldBeInRange(planted / 2, planted * 3);
    }

    /// <summary>The authors' ranges: the least and the largest weight are levels 0 and 2^b − 1 where scales and zeros are not quantised coarsely, which with 0 inside they are not.</summary>
    [Fact]
    public void Ranges_without_zero_are_those_of_the_published_code()
    {
        LayerProblem problem = KjvLayers.Random(8, 32, 4, "int3", 16, 5);
        var identity = new double[32 * 32];
        for (int i = 0; i < 32; i++) identity[i * 33] = 1;
        float[] weights = [.. problem.Weights.Select(w => 1 + w / 4)]; // all near 1: a range of its own is an eighth of one with 0
        problem = problem with { Weights = weights, Inputs = problem.Inputs! with { Hessian = identity } };
        var options = new SpqrOptions { Threshold = double.PositiveInfinity, TileRows = 1, StatisticBits = 8, ZeroInRange = false };
        var published = (BilevelMatrix)new Spqr(options).Quantize(problem);
        for (int group = 0; group < 16; group++)
        {
            ReadOnlySpan<float> part = weights.AsSpan(group * 16, 16);
            (float low, float high) = (float.PositiveInfinity, float.NegativeInfinity);
            foreach (float w in part) (low, high) = (Math.Min(low, w), Math.Max(high, w));
            double scale = published.Scales[group / 2, group % 2, 2, 1], zero = published.Zeros[group / 2, group % 2, 2, 1];
            scale.ShouldBe((high - low) / 7, 0.001 * scale); // a float16 start of its own
            zero.ShouldBe(-low / ((high - low) / 7), 0.001 * Math.Abs(zero));
        }

        double[] losses = [.. new[] { true, false }.Select(inside => LayerLoss.Of(problem, new Spqr(options with { ZeroInRange = inside }).Quantize(problem)))];
        losses[1].ShouldBeLessThan(losses[0] / 4);
        // Equal weights have no range: 0 comes in, and each is a level.
        LayerProblem equal = problem with { Weights = [.. weights.Select((_, i) => i / 32 % 2 == 0 ? 0.5f : -0.25f)] };
        new Spqr(options).Quantize(equal).Dequantize().ShouldBe(equal.Weights, 1e-4); // the scale is a float16
    }

    [Fact]
    public void The_order_of_activations_is_undone()
    {
        LayerProblem problem = KjvLayers.Part(1, LinearKind.Down, "int3", 64, 40);
        var options = new SpqrOptions { ActivationOrder = true, Damping = 0.01 };
        var side = (SparseSide)new Spqr(options).Quantize(problem);
        side.Base.ShouldBeOfType<ColumnBlocks>();
        LayerLoss.Of(problem, side).ShouldBeLessThan(KjvLayers.RoundedLoss(problem));
        QuantizedTensor again = TensorForms.Create(side.Rows, side.Columns, side.ToParts());
        again.Dequantize().ShouldBe(side.Dequantize());
        again.Storage.ShouldBe(side.Storage);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 17)]
    [InlineData(17, 1)]
    [InlineData(16, 16)]
    [InlineData(33, 31)]
    public void Odd_sizes_and_zero_weights_work(int rows, int columns)
    {
        LayerProblem problem = KjvLayers.Random(rows, columns, 20, "int3", 16, 9);
        new Spqr().Quantize(problem).Dequantize().ShouldAllBe(w => float.IsFinite(w));
        LayerProblem zero = problem with { Weights = new float[rows * columns] };
        new Spqr().Quantize(zero).Dequantize().ShouldAllBe(w => w == 0);
        LayerProblem dead = problem with { Inputs = KjvLayers.InputsOf(new float[20 * columns], columns) };
        new Spqr().Quantize(dead).Dequantize().ShouldAllBe(w => w == 0);
    }

    [Fact]
    public void Every_bad_setting_is_named()
    {
        var bad = new SpqrOptions { Bits = 9, StatisticBits = 0, GroupSize = 0, TileRows = 0, Threshold = 0, Damping = double.NaN };
        Should.Throw<InputException>(() => new Spqr(bad)).Diagnostics.Count.ShouldBe(6);
    }
}
