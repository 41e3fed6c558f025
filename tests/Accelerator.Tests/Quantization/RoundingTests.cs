using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Blocks;
using Accelerator.Numerics.Minifloats;
using Accelerator.Quantization;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Quantization.Recipes;

namespace Accelerator.Tests.Quantization;

/// <summary>The rounding of weights to the levels of their groups, whatever the format.</summary>
public sealed class RoundingTests
{
    private const int Rows = 6, K = 172;
    private static readonly FloatRounding[] Roundings = [FloatRounding.HalfEven, FloatRounding.HalfAwayFromZero, FloatRounding.HalfTowardZero, FloatRounding.TowardZero, FloatRounding.Stochastic];

    [Fact]
    public void Every_tie_of_uniform_levels_is_broken_as_the_rounding_says()
    {
        for (int bits = 1; bits <= 8; bits++)
        {
            int largest = (1 << bits) - 1;
            foreach ((int whole, double half) in ((int, double)[])[(0, 0), (largest / 3, 0), ((largest + 1) / 2, 0), ((largest - 1) / 2, 0.5)])
            {
                var code = new UniformCode(new GroupFit(1, whole, half, largest));
                code.Codes.Length.ShouldBe(largest + 1);
                for (int q = 0; q < largest; q++)
                {
                    double low = code.Decode((byte)q), tie = low + 0.5;
                    byte far = (byte)(tie >= 0 ? q + 1 : q), near = (byte)(tie >= 0 ? q : q + 1);
                    code.Encode(tie, FloatRounding.HalfAwayFromZero).ShouldBe(far);
                    code.Encode(tie, FloatRounding.HalfTowardZero).ShouldBe(near);
                    code.Encode(tie, FloatRounding.TowardZero).ShouldBe(near);
                    ((code.Encode(tie, FloatRounding.HalfEven) - whole) & 1).ShouldBe(0, $"{bits} bits, {tie}: the even integer");
                    code.Encode(tie, FloatRounding.Stochastic, 0.499).ShouldBe(far);
                    code.Encode(tie, FloatRounding.Stochastic, 0.501).ShouldBe(near);
                    foreach (FloatRounding nearest in Roundings[..3])
                    {
                        code.Encode(tie - 0.01, nearest).ShouldBe((byte)q);
                        code.Encode(tie + 0.01, nearest).ShouldBe((byte)(q + 1));
                    }
                }

                foreach (FloatRounding rounding in Roundings)
                {
                    code.Encode(1e9, rounding, 0.5).ShouldBe((byte)largest);
                    code.Encode(-1e9, rounding, 0.5).ShouldBe((byte)0);
                    for (int q = 0; q <= largest; q++) code.Encode(code.Decode((byte)q), rounding, 1e-9).ShouldBe((byte)q, "a level stays");
                }
            }
        }
    }

    [Fact]
    public void Every_format_takes_every_rounding_and_only_neighbours()
    {
        float[] weights = Weights(13);
        foreach (WeightFormat format in FormatCatalog.All)
        {
            int group = format.DefaultGroup ?? 43;
            GroupCode levels = format.For(weights, Rows, K, group, new FitOptions()).FitAt(0, weights.AsSpan(0, group), []);
            float[] sorted = [.. levels.Codes.ToArray().Select(levels.Decode)];
            sorted.Zip(sorted.Skip(1)).ShouldAllBe(pair => pair.First < pair.Second, format.Name);
            for (int i = 0; i < group; i++)
            {
                float w = weights[i], nearest = levels.Decode(levels.Encode(w));
                float below = sorted.LastOrDefault(level => level <= w, sorted[0]), above = sorted.FirstOrDefault(level => level >= w, sorted[^1]);
                foreach (FloatRounding rounding in Roundings)
                {
                    float got = levels.Decode(levels.Encode(w, rounding, 0.37));
                    (got == below || got == above).ShouldBeTrue($"{format.Name} {rounding} {w}: {got} is neither {below} nor {above}");
                    if (rounding is FloatRounding.HalfAwayFromZero or FloatRounding.HalfTowardZero && Math.Abs((w - (double)below) - (above - (double)w)) > 1e-6 * Math.Abs(above - (double)below)) got.ShouldBe(nearest, format.Name);
                }
            }
        }
    }

    [Fact]
    public void Block_formats_of_both_rooms_agree_bit_for_bit_under_every_rounding()
    {
        float[] weights = Weights(5);
        foreach (FloatRounding rounding in Roundings)
        {
            RoundingDraws draws = RoundingDraws.Of(31);
            foreach (MxFormat mx in BlockFormats.Mx) Quantized(mx.Name, rounding, 31, weights).Dequantize().ShouldBe(mx.ToTensor(weights, Rows, K, rounding, draws).Dequantize(), $"{mx.Name} {rounding}");
            foreach (NvFormat nv in BlockFormats.Nv) Quantized(nv.Name, rounding, 31, weights).Dequantize().ShouldBe(nv.ToTensor(weights, Rows, K, rounding, draws).Dequantize(), $"{nv.Name} {rounding}");
        }
    }

    [Fact]
    public void Symmetric_integers_never_make_their_most_negative_code()
    {
        // The scale of MXINT8 is a power of two that the largest weight may exceed by nearly twice: only then the code is in reach.
        float[] weights = [.. Enumerable.Range(0, K * Rows).Select(i => i % 32 == 7 ? -1.9999f : 0.25f)];
        float[] real = Quantized("mxint8-sym", FloatRounding.HalfEven, 0, weights).Dequantize();
        real[7].ShouldBe(-127 / 64f);
        Quantized("mxint8", FloatRounding.HalfEven, 0, weights).Dequantize()[7].ShouldBe(-2);
        real.ShouldBe(BlockFormats.Mx.Single(f => f.Name == "mxint8-sym").ToTensor(weights, Rows, K).Dequantize());
    }

    [Theory]
    [InlineData("int3")]
    [InlineData("bipolar2")]
    [InlineData("mxfp4")]
    [InlineData("nvfp4")]
    [InlineData("nf4")]
    [InlineData("hlq2")]
    public void Weights_rounded_by_chance_keep_their_mean(string name)
    {
        // Rows of the same weights have the same levels: a column is 2,000 draws of one weight, 50 columns 100,000.
        const int Draws = 2000, Columns = 64;
        var random = new Xoshiro256(2);
        float[] row = [.. Enumerable.Range(0, Columns).Select(_ => (float)random.NextNormal())];
        float[] weights = [.. Enumerable.Range(0, Draws).SelectMany(_ => row)];
        var format = FormatCatalog.Find(name)!;
        var problem = Problem(format, weights, Draws, Columns, Math.Min(Columns, format.DefaultGroup ?? Columns), FloatRounding.Stochastic, 4);
        float[] real = new RoundToNearest().Quantize(problem).Dequantize();
        double sum = 0, variance = 0;
        for (int k = 0; k < Columns; k++)
        {
            float[] column = [.. Enumerable.Range(0, Draws).Select(n => real[n * Columns + k])];
            float low = column.Min(), high = column.Max();
            if (row[k] <= low || row[k] >= high) continue; // on a level, or beyond all
            double p = (row[k] - (double)low) / ((double)high - low), mean = column.Average(value => (double)value);
            double deviation = ((double)high - low) * Math.Sqrt(p * (1 - p) / Draws);
            mean.ShouldBe(row[k], 5 * deviation + 1e-6, $"{name}, column {k}, seed 4");
            (sum, variance) = (sum + (mean - row[k]) / deviation, variance + 1);
        }

        variance.ShouldBeGreaterThan(Columns / 2);
        (sum / Math.Sqrt(variance)).ShouldBe(0, 5, "all columns together");
    }

    [Fact]
    public async Task A_seed_gives_the_same_bytes_whatever_the_number_of_threads()
    {
        float[] weights = Weights(17);
        foreach (string name in (string[])["int4", "mxfp4", "nvfp4", "ternary", "nf4-dq", "bitmod-fp4"])
        {
            float[] many = Quantized(name, FloatRounding.Stochastic, 1, weights).Dequantize();
            float[] one = await Task.Factory.StartNew(() => Quantized(name, FloatRounding.Stochastic, 1, weights).Dequantize(), CancellationToken.None, TaskCreationOptions.None, new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, 1).ConcurrentScheduler);
            one.ShouldBe(many, name);
            Quantized(name, FloatRounding.Stochastic, 2, weights).Dequantize().ShouldNotBe(many, name);
        }
    }

    [Fact]
    public void A_recipe_names_its_rounding_and_refuses_it_where_something_else_rounds()
    {
        var chance = new FitOptions { Rounding = FloatRounding.Stochastic, Seed = 7 };
        new QuantizationRecipe { Method = Method.Parse("rtn"), Default = new LayerSetting(FormatCatalog.FindAny("int4")!, GroupSetting.Own), Fit = chance }.Description.ShouldBe("rtn int4 own group, activations float, rounding stochastic seed 7");
        new FitOptions().RoundingText.ShouldBe("");
        new FitOptions { Rounding = FloatRounding.HalfAwayFromZero }.RoundingText.ShouldBe(", rounding half-away");
        RoundingCheck.Find(Method.Parse("rtn-shrink"), FormatCatalog.FindAny("int4")!, chance).ShouldBeNull();
        RoundingCheck.Find(Method.Parse("gptq"), FormatCatalog.FindAny("int4")!, chance)!.Id.ShouldBe("ACC2233");
        RoundingCheck.Find(Method.Parse("rtn"), FormatCatalog.FindAny("vq-d2-b4")!, chance)!.Id.ShouldBe("ACC2233");
        RoundingCheck.Find(Method.Parse("gptq"), FormatCatalog.FindAny("vq-d2-b4")!, new FitOptions()).ShouldBeNull();
    }

    private static QuantizedTensor Quantized(string name, FloatRounding rounding, ulong seed, float[] weights)
    {
        WeightFormat format = FormatCatalog.Find(name)!;
        return new RoundToNearest().Quantize(Problem(format, weights, Rows, K, format.DefaultGroup ?? 43, rounding, seed));
    }

    private static LayerProblem Problem(WeightFormat format, float[] weights, int rows, int columns, int group, FloatRounding rounding, ulong seed) => new()
    {
        Name = "w", Weights = weights, Rows = rows, Columns = columns, GroupSize = group, Format = format, Fit = new FitOptions { Rounding = rounding, Seed = seed },
    };

    private static float[] Weights(ulong seed)
    {
        var random = new Xoshiro256(seed);
        return [.. Enumerable.Range(0, Rows * K).Select(_ => (float)(0.1 * random.NextNormal()))];
    }
}
