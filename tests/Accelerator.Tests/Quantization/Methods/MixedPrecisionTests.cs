using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Methods;

/// <summary>Bits that vary along K: SliM-LLM by groups, BAQ by columns.</summary>
public sealed class MixedPrecisionTests
{
    [Theory]
    [InlineData(LinearKind.Query, "int3", 32)]
    [InlineData(LinearKind.Down, "int2", 100)]
    [InlineData(LinearKind.Key, "int4", 256)]
    public void One_format_throughout_gives_the_codes_of_gptq(LinearKind kind, string format, int group)
    {
        LayerProblem problem = KjvLayers.Part(0, kind, format, group, 12);
        WeightFormat[] formats = [.. Enumerable.Repeat(problem.Format, problem.Groups)];
        // Neighbours of one format become one part; two objects of the same format stay two, and the compensation still runs across.
        for (int g = 0; g < formats.Length; g += 3) formats[g] = new UniformFormat(problem.Format.Bits, Symmetry.Asymmetric);
        float[] expected = new Gptq().Quantize(problem).Dequantize();
        MixedGptqOf(problem, formats).Dequantize().ShouldBe(expected);
        expected.ShouldNotBe(new RoundToNearest().Quantize(problem).Dequantize());
    }

    [Theory]
    [InlineData(LinearKind.Value, "int2", 16)]
    [InlineData(LinearKind.Gate, "int3", 32)]
    public void Salient_groups_get_bits_from_others_and_the_mean_stays(LinearKind kind, string format, int group)
    {
        LayerProblem problem = KjvLayers.Part(1, kind, format, group, 96);
        var method = new SlimLlm();
        int mean = problem.Format.Bits;
        int[] bits = [.. method.Choose(problem).Bits];
        bits.Average().ShouldBe(mean);
        bits.Distinct().Order().ShouldBe([mean - 1, mean, mean + 1]);
        var tensor = (ColumnBlocks)method.Quantize(problem);
        tensor.Order.ShouldBeEmpty();
        (tensor.Storage.Payload / (double)problem.Weights.Length).ShouldBe(mean);
        int[] made = [.. tensor.Parts.SelectMany(part => Enumerable.Repeat(part is QuantizedMatrix matrix ? matrix.Bits : 1, part.Columns / group))];
        made.ShouldBe(bits);
        TensorForms.Create(tensor.Rows, tensor.Columns, tensor.ToParts()).Dequantize().ShouldBe(tensor.Dequantize());
        LayerLoss.Of(problem, tensor).ShouldBeLessThan(KjvLayers.RoundedLoss(problem));
    }

    [Fact]
    public void Bits_by_column_lose_less_than_equal_bits_where_columns_differ()
    {
        // Inputs of unequal power, as rotations and norms leave them; the layer and its weights are real.
        LayerProblem plain = KjvLayers.Part(2, LinearKind.Query, "int3", 64, 96);
        var uneven = new Accelerator.Quantization.Transforms.InputTransform { ChannelScales = [.. Enumerable.Range(0, plain.Columns).Select(k => k % 4 == 0 ? 0.1f : 1f)] };
        LayerProblem problem = plain with { Inputs = plain.Inputs!.Under(uneven) };
        QuantizedTensor mixed = new Baq().Quantize(problem), equal = new Gptq(staticGroups: true).Quantize(problem);
        mixed.Storage.Payload.ShouldBeLessThanOrEqualTo(equal.Storage.Payload);
        LayerLoss.Of(problem, mixed).ShouldBeLessThan(LayerLoss.Of(problem, equal) * 0.8);
        int[] bits = new Baq().ColumnBits(problem);
        bits.Where((_, k) => k % 4 == 0).Average().ShouldBeGreaterThan(bits.Where((_, k) => k % 4 != 0).Average() + 1);
        TensorForms.Create(mixed.Rows, mixed.Columns, mixed.ToParts()).Dequantize().ShouldBe(mixed.Dequantize());
    }

    [Fact]
    public void Wide_groups_are_those_of_largest_range_and_pay_where_ranges_differ()
    {
        LayerProblem plain = KjvLayers.Part(2, LinearKind.Key, "int2", 32, 64);
        float[] weights = [.. plain.Weights.Select((w, i) => i % 256 / 32 == 5 ? w * 6 : w)];
        LayerProblem problem = plain with { Weights = weights };
        new RangeAwareGroups().GroupBits(problem).ShouldBe([2, 2, 2, 2, 2, 4, 2, 2]);
        QuantizedTensor mixed = new RangeAwareGroups().Quantize(problem);
        mixed.Storage.Payload.ShouldBe(weights.Length * 9 / 4);
        LayerLoss.Of(problem, mixed).ShouldBeLessThan(LayerLoss.Of(problem, new Gptq().Quantize(problem)) / 3);
        new RangeAwareGroups(0).Quantize(problem).Dequantize().ShouldBe(new Gptq().Quantize(problem).Dequantize());
    }

    [Fact]
    public void A_fifth_of_the_channels_in_four_bits_saves_the_rest_in_one()
    {
        LayerProblem problem = KjvLayers.Part(1, LinearKind.Query, "int1", 64, 64);
        var mixed = (ColumnBlocks)new Ptq161().Quantize(problem);
        (mixed.Storage.Payload / (double)problem.Weights.Length).ShouldBe(1 + 3 * 51 / 256.0);
        double[] means = problem.Inputs!.AbsoluteMean;
        int[] wide = mixed.Order[205..];
        wide.Min(k => means[k]).ShouldBeGreaterThanOrEqualTo(mixed.Order[..205].Max(k => means[k]));
        double one = LayerLoss.Of(problem, new Ptq161(0).Quantize(problem)), rounded = LayerLoss.Of(problem, new RoundToNearest().Quantize(problem with { Format = new HierarchicalFormat(1) }));
        one.ShouldBeLessThan(rounded);
        LayerLoss.Of(problem, mixed).ShouldBeLessThan(one * 0.7);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Whole_bits_keep_the_mean_and_the_order(int mean)
    {
        var random = new Xoshiro256(77);
        double[] wanted = [.. Enumerable.Range(0, 101).Select(_ => random.NextDouble() * 9)];
        int[] bits = Baq.Whole(wanted, mean);
        bits.Average().ShouldBe(mean);
        bits.ShouldAllBe(b => b >= 1 && b <= 8);
        for (int i = 0; i < bits.Length; i++)
        {
            for (int j = 0; j < bits.Length; j++)
            {
                if (wanted[i] > wanted[j]) bits[i].ShouldBeGreaterThanOrEqualTo(bits[j]);
            }
        }
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 9, 4)]
    [InlineData(5, 33, 8)]
    public void Odd_sizes_work(int rows, int columns, int group)
    {
        LayerProblem problem = KjvLayers.Random(rows, columns, 30, "int2", group, 4);
        new SlimLlm().Quantize(problem).Dequantize().ShouldAllBe(w => float.IsFinite(w));
        new Baq().Quantize(problem).Dequantize().ShouldAllBe(w => float.IsFinite(w));
    }

    [Fact]
    public void Other_formats_are_refused()
    {
        foreach (string format in new[] { "hlq2", "int3-sym", "bipolar2" })
        {
            LayerProblem problem = KjvLayers.Random(4, 16, 10, format, 8, 2);
            Should.Throw<InputException>(() => new SlimLlm().Quantize(problem)).Diagnostics.Single().Id.ShouldBe("ACC2262");
            Should.Throw<InputException>(() => new Baq().Quantize(problem)).Diagnostics.Single().Id.ShouldBe("ACC2262");
        }
    }

    private static QuantizedTensor MixedGptqOf(LayerProblem problem, WeightFormat[] formats) => MixedGptq.ByGroup(problem, formats, Gptq.DefaultDamping, "mixed");
}
