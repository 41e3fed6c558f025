using Accelerator.Numerics;
using Accelerator.Numerics.Blocks;
using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Minifloats;

namespace Accelerator.Tests.Numerics.Minifloats;

/// <summary>Rounding by chance: unbiased, the same for a seed whatever the path, and ties of all other roundings through the fast paths.</summary>
public sealed class StochasticRoundingTests
{
    private const int Draws = 100_000;
    private static readonly FloatRounding[] All = [FloatRounding.HalfEven, FloatRounding.HalfAwayFromZero, FloatRounding.HalfTowardZero, FloatRounding.TowardZero, FloatRounding.Stochastic];

    [Fact]
    public void The_mean_of_many_draws_is_the_value()
    {
        var values = new float[Draws];
        var codes = new byte[Draws];
        ulong seed = 0;
        foreach (ScalarFormat format in ScalarFormats.All)
        {
            float[] levels = [.. format.Values.ToArray().Where(float.IsFinite).Distinct().Order()];
            // A pair near 0, one in the middle, the outermost on each side; a fraction each.
            foreach ((int at, double fraction) in ((int, double)[])[(0, 0.3), (levels.Length / 3, 0.01), (levels.Length / 2, 0.5), (levels.Length - 2, 0.77)])
            {
                float low = levels[at], high = levels[at + 1], value = (float)(low + ((double)high - low) * fraction);
                if (value == low || format is FixedPointFormat { Coding: IntegerCoding.Symmetric } && at == 0) continue;
                Array.Fill(values, value);
                ScalarCodec.Encode(format, values, codes, FloatRounding.Stochastic, RoundingDraws.Of(++seed));
                double p = (value - (double)low) / ((double)high - low);
                int up = codes.Count(code => format.Decode(code) == high);
                (up + codes.Count(code => format.Decode(code) == low)).ShouldBe(Draws, $"{format.Name} {value}: only the neighbours");
                ((double)up).ShouldBe(Draws * p, 5 * Math.Sqrt(Draws * p * (1 - p)), $"{format.Name} {value}, seed {seed}: five standard deviations");
            }
        }
    }

    [Fact]
    public void Vectors_parts_and_the_plain_reference_give_the_same_bytes()
    {
        float[] values = [.. ScalarFormatTests.Samples(3000, 21)];
        byte[] fast = new byte[values.Length], plain = new byte[values.Length], parts = new byte[values.Length];
        RoundingDraws draws = RoundingDraws.Of(5);
        foreach (ScalarFormat format in ScalarFormats.All)
        {
            ScalarCodec.Encode(format, values, fast, FloatRounding.Stochastic, draws);
            ScalarCodec.EncodePlain(format, values, plain, FloatRounding.Stochastic, draws);
            fast.ShouldBe(plain, format.Name);
            for (int start = 0; start < values.Length; start += 37)
            {
                int length = Math.Min(37, values.Length - start);
                ScalarCodec.Encode(format, values.AsSpan(start, length), parts.AsSpan(start, length), FloatRounding.Stochastic, draws.From(start));
            }

            parts.ShouldBe(plain, $"{format.Name}, 37 at a time");
            ScalarCodec.Encode(format, values, parts, FloatRounding.Stochastic, RoundingDraws.Of(6));
            if (format.Bits > 3) parts.ShouldNotBe(plain, $"{format.Name}: another seed");
        }

        Should.Throw<ArgumentException>(() => ScalarCodec.Encode(ScalarFormats.E2M1, values, fast, FloatRounding.Stochastic));
        Should.Throw<ArgumentException>(() => ScalarFormats.E2M1.Encode(0.3, FloatRounding.Stochastic));
    }

    [Fact]
    public void Blocks_give_the_same_bytes_by_vectors_and_plainly()
    {
        float[] values = [.. ScalarFormatTests.Samples(3000, 8)];
        values = [.. values, .. values.Select((v, i) => v * ((i / 96) % 2 == 0 ? 1e-30f : 1))];
        int count = values.Length - 5;
        RoundingDraws draws = RoundingDraws.Of(77);
        foreach (MxFormat format in BlockFormats.Mx)
        {
            int blocks = (count + 31) / 32;
            byte[] scales = new byte[blocks], plainScales = new byte[blocks], codes = new byte[count], plainCodes = new byte[count];
            format.Quantize(values.AsSpan(0, count), scales, codes, FloatRounding.Stochastic, draws);
            format.QuantizePlain(values.AsSpan(0, count), plainScales, plainCodes, FloatRounding.Stochastic, draws);
            scales.ShouldBe(plainScales, format.Name);
            codes.ShouldBe(plainCodes, format.Name);
        }
    }

    /// <summary>Every midpoint of every format, of both signs, through the span codecs: eight at a time where there are vectors.</summary>
    [Fact]
    public void Every_midpoint_is_a_tie_that_each_rounding_breaks_its_way()
    {
        int ties = 0;
        foreach (ScalarFormat format in ScalarFormats.All)
        {
            int? unused = format is FixedPointFormat { Coding: IntegerCoding.Symmetric } ? 1 << (format.Bits - 1) : null;
            (float Value, byte Code)[] levels = [.. format.Values.ToArray().Select((value, code) => (value, (byte)code)).Where(p => float.IsFinite(p.value) && p.Item2 != unused).OrderBy(p => p.value).ThenBy(p => p.Item2).DistinctBy(p => p.value)];
            float[] middles = [.. levels.Zip(levels.Skip(1)).Select(pair => (float)(((double)pair.First.Value + pair.Second.Value) / 2))];
            var codes = new byte[middles.Length];
            foreach (FloatRounding rounding in All[..4])
            {
                ScalarCodec.Encode(format, middles, codes, rounding);
                for (int i = 0; i < middles.Length; i++)
                {
                    (float low, float high) = (levels[i].Value, levels[i + 1].Value);
                    if (((double)low + high) / 2 != middles[i]) continue; // no float lies half way between the least of E8M0
                    (float near, float far) = middles[i] >= 0 ? (low, high) : (high, low);
                    byte nearCode = levels[middles[i] >= 0 ? i : i + 1].Code, farCode = levels[middles[i] >= 0 ? i + 1 : i].Code;
                    float expected = rounding switch { FloatRounding.HalfEven => (Parity(near, nearCode) & 1) == 0 ? near : far, FloatRounding.HalfAwayFromZero => far, _ => near };
                    format.Decode(codes[i]).ShouldBe(expected, $"{format.Name} {middles[i]} {rounding} {farCode:X2}");
                    ties++;
                }
            }

            // Even is the integer for two's complement, the code below the sign for the others: the same bit.
            static int Parity(float value, byte code) => value == 0 ? 0 : code;
        }

        ties.ShouldBeGreaterThan(4 * 3000);
    }

    [Fact]
    public void Tensors_of_blocks_draw_by_place_in_the_matrix()
    {
        var random = new Xoshiro256(3);
        float[] weights = [.. Enumerable.Range(0, 6 * 172).Select(_ => (float)random.NextNormal())];
        RoundingDraws draws = RoundingDraws.Of(9);
        foreach (MxFormat format in BlockFormats.Mx)
        {
            BlockFloat all = format.ToTensor(weights, 6, 172, FloatRounding.Stochastic, draws);
            BlockFloat last = format.ToTensor(weights.AsSpan(5 * 172), 1, 172, FloatRounding.Stochastic, draws.From(5 * 172));
            last.Codes.ShouldBe(all.Codes[(5 * 172)..], format.Name);
        }
    }
}
