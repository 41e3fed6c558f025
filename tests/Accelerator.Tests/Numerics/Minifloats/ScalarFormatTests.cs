using System.Globalization;
using System.Text.Json;
using Accelerator.Numerics;
using Accelerator.Numerics.Minifloats;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Numerics.Minifloats;

public sealed class ScalarFormatTests
{
    private static readonly FloatRounding[] Deterministic = [FloatRounding.HalfEven, FloatRounding.HalfAwayFromZero, FloatRounding.HalfTowardZero, FloatRounding.TowardZero];

    [SharedFact("data/formats/values.csv")]
    public void Every_code_has_the_value_of_the_published_tables()
    {
        var seen = new Dictionary<string, int>();
        foreach (string line in File.ReadLines(Prerequisite.Shared("data/formats/values.csv")).Skip(1))
        {
            string[] parts = line.Split(',');
            string name = parts[0].Replace("fin_fp6_e3m2_like", "e3m2", StringComparison.Ordinal).Replace("ocp_", "", StringComparison.Ordinal).Replace("fin_", "", StringComparison.Ordinal);
            ScalarFormat format = ScalarFormats.All.Single(f => f.Name == name);
            byte code = byte.Parse(parts[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            float expected = parts[2] switch
            {
                "nan" => float.NaN, "inf" => float.PositiveInfinity, "-inf" => float.NegativeInfinity,
                _ => (float)double.Parse(parts[2], CultureInfo.InvariantCulture),
            };
            float actual = format.Decode(code);
            if (float.IsNaN(expected)) float.IsNaN(actual).ShouldBeTrue(line);
            else BitConverter.SingleToInt32Bits(actual).ShouldBe(BitConverter.SingleToInt32Bits(expected), line);
            seen[parts[0]] = seen.GetValueOrDefault(parts[0]) + 1;
        }

        seen.Count.ShouldBe(19);
        seen.Values.Sum().ShouldBe(2168);
    }

    /// <summary>What formats.json says of each table: bits, bias, precision, range, NaN.</summary>
    [SharedFact("data/formats/formats.json")]
    public void Formats_have_the_published_parameters()
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Prerequisite.Shared("data/formats/formats.json")));
        string[] named = [.. json.RootElement.EnumerateObject().Select(one => one.Name)];
        named.Order(StringComparer.Ordinal).ShouldBe(File.ReadLines(Prerequisite.Shared("data/formats/values.csv")).Skip(1).Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)]).Distinct().Order(StringComparer.Ordinal));
        foreach (JsonProperty one in json.RootElement.EnumerateObject())
        {
            ScalarFormat format = ScalarFormats.All.Single(f => f.Name == one.Name.Replace("fin_fp6_e3m2_like", "e3m2", StringComparison.Ordinal).Replace("ocp_", "", StringComparison.Ordinal).Replace("fin_", "", StringComparison.Ordinal));
            float[] finite = [.. format.Values.ToArray().Where(float.IsFinite)];
            format.Bits.ShouldBe(one.Value.GetProperty("bits").GetInt32(), one.Name);
            finite.Max().ShouldBe((float)one.Value.GetProperty("max").GetDouble(), one.Name);
            format.MaxFinite.ShouldBe(finite.Max(), one.Name);
            finite.Min().ShouldBe((float)one.Value.GetProperty("min").GetDouble(), one.Name);
            finite.Where(value => value > 0).Min().ShouldBe((float)one.Value.GetProperty("smallest").GetDouble(), one.Name);
            format.Values.ToArray().Count(float.IsNaN).ShouldBe(one.Value.GetProperty("nans").GetInt32(), one.Name);
            if (format is MinifloatFormat minifloat) (minifloat.Bias, minifloat.MantissaBits + 1).ShouldBe((one.Value.GetProperty("bias").GetInt32(), one.Value.GetProperty("precision").GetInt32()), one.Name);
        }
    }

    [Fact]
    public void Overflow_without_saturation_is_the_same_for_spans()
    {
        float[] values = [.. Samples(500, 19)];
        var codes = new byte[values.Length];
        foreach (ScalarFormat format in ScalarFormats.All)
        {
            ScalarCodec.Encode(format, values, codes, FloatRounding.HalfEven, saturate: false);
            codes.ShouldBe([.. values.Select(value => format.Encode(value, saturate: false))], format.Name);
        }
    }

    [Fact]
    public void Encoding_a_value_gives_its_code_back_whatever_the_rounding()
    {
        foreach (ScalarFormat format in ScalarFormats.All)
        {
            for (int code = 0; code < 1 << format.Bits; code++)
            {
                float value = format.Decode((byte)code);
                if (float.IsNaN(value) || (format is FixedPointFormat { Coding: IntegerCoding.Symmetric } && code == 1 << (format.Bits - 1))) continue;
                foreach (FloatRounding rounding in Deterministic) format.Encode(value, rounding, saturate: false).ShouldBe((byte)code, $"{format.Name} {code:X2}");
            }
        }
    }

    [Fact]
    public void Encoding_takes_the_neighbour_that_the_rounding_names()
    {
        var random = new Xoshiro256(1);
        foreach (ScalarFormat format in ScalarFormats.All)
        {
            (float Value, byte Code)[] sorted = [.. Enumerable.Range(0, 1 << format.Bits).Select(c => (format.Decode((byte)c), (byte)c)).Where(p => float.IsFinite(p.Item1) && (p.Item1 > 0 || (p.Item1 == 0 && p.Item2 == 0))).OrderBy(p => p.Item1)];
            for (int i = 0; i + 1 < sorted.Length; i++)
            {
                (float low, byte lowCode) = sorted[i];
                (float high, byte highCode) = sorted[i + 1];
                double middle = ((double)low + high) / 2;
                byte even = (lowCode & 1) == 0 ? lowCode : highCode;
                format.Encode(middle, FloatRounding.HalfEven).ShouldBe(even, $"{format.Name} {middle}");
                format.Encode(middle, FloatRounding.HalfAwayFromZero).ShouldBe(highCode);
                format.Encode(middle, FloatRounding.HalfTowardZero).ShouldBe(lowCode);
                format.Encode(high - (high - (double)low) / 64, FloatRounding.TowardZero).ShouldBe(lowCode);
                foreach (FloatRounding nearest in Deterministic[..3])
                {
                    format.Encode(middle - (high - (double)low) / 64, nearest).ShouldBe(lowCode);
                    format.Encode(middle + (high - (double)low) / 64, nearest).ShouldBe(highCode);
                }

                int up = 0;
                if (i % 7 == 0)
                {
                    for (int t = 0; t < 2000; t++) up += format.Encode(low + (high - (double)low) / 4, FloatRounding.Stochastic, true, random.NextDouble()) == highCode ? 1 : 0;
                    up.ShouldBeInRange(400, 600, $"{format.Name}: a quarter of 2000, seed 1");
                }
            }
        }
    }

    [Fact]
    public void Overflow_saturates_or_takes_the_special_of_the_format()
    {
        ScalarFormats.E4M3.Encode(1e9).ShouldBe((byte)0x7E);
        ScalarFormats.E4M3.Encode(-1e9, saturate: false).ShouldBe((byte)0xFF);
        ScalarFormats.E4M3.Encode(464, saturate: false).ShouldBe((byte)0x7E); // half way to what would be 480: the tie stays
        ScalarFormats.E4M3.Encode(464.1, saturate: false).ShouldBe((byte)0x7F);
        ScalarFormats.E5M2.Encode(double.PositiveInfinity).ShouldBe((byte)0x7B);
        ScalarFormats.E5M2.Encode(double.NegativeInfinity, saturate: false).ShouldBe((byte)0xFC);
        ScalarFormats.E2M1.Encode(double.NegativeInfinity, saturate: false).ShouldBe((byte)0xF);
        ScalarFormats.E5M2.NaNCodes.Count().ShouldBe(6);
        float.IsNaN(ScalarFormats.E5M2.Decode(ScalarFormats.E5M2.Encode(double.NaN))).ShouldBeTrue();
        ScalarFormats.Int8.Encode(-2).ShouldBe((byte)0x80);
        ScalarFormats.Int8Symmetric.Encode(-2).ShouldBe((byte)0x81);
        ScalarFormats.E8M0.Encode(0).ShouldBe((byte)0);
        ScalarFormats.E8M0.Encode(1).ShouldBe((byte)127);
    }

    [Fact]
    public void Vectors_and_the_plain_reference_agree_on_every_class_of_float()
    {
        float[] values = [.. Samples(4096, 7)];
        var fast = new byte[values.Length];
        var plain = new byte[values.Length];
        foreach (ScalarFormat format in ScalarFormats.All)
        {
            foreach (FloatRounding rounding in Deterministic)
            {
                ScalarCodec.Encode(format, values, fast, rounding);
                ScalarCodec.EncodePlain(format, values, plain, rounding);
                fast.ShouldBe(plain, $"{format.Name} {rounding}, seed 7");
            }
        }
    }

    [Fact]
    public void Other_tables_are_as_published()
    {
        ValueTables.NormalFloat4.Length.ShouldBe(16);
        ValueTables.BitsAndBytesFloat4()[..8].ShouldBe([0, 0.0625f / 12, 8 / 12f, 1, 4 / 12f, 0.5f, 2 / 12f, 0.25f]);
        ValueTables.Flint4()[8..].ShouldBe([0, -1, -2, -3, -4, -6, -8, -16]);
        ValueTables.PowersOfTwo(4).ShouldBe([1, 2, 4, 8, 16, 32, 64, 128, -1, -2, -4, -8, -16, -32, -64, -128]);
        ValueTables.BitModFloat3().Select(t => t[4]).ShouldBe([3, -3, 6, -6]);
        ValueTables.BitModFloat4()[2].ShouldBe([0, 1, 2, 3, 4, 6, 8, 12, 16, -1, -2, -3, -4, -6, -8, -12]);
        // The integer bias of E2M1 gives E2M1; the largest of a real one is that of the formula.
        ValueTables.RealBias(2, 1, 1).ShouldBe(ScalarFormats.E2M1.Values.ToArray());
        ValueTables.RealBias(2, 1, 3.7).Max().ShouldBe((float)((2 - 0.5) * Math.Pow(2, 4 - 1 - 3.7)));
    }

    /// <summary>Random bits, values near the formats' ranges, exact ties, denormals, zeros, infinities, NaN.</summary>
    internal static IEnumerable<float> Samples(int count, ulong seed)
    {
        var random = new Xoshiro256(seed);
        foreach (float special in (float[])[0, -0f, float.NaN, -float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, float.MinValue, float.Epsilon, -float.Epsilon, 1.1754944e-38f]) yield return special;
        for (int code = 0; code < 256; code++)
        {
            foreach (ScalarFormat format in (ScalarFormat[])[ScalarFormats.E5M2, ScalarFormats.E4M3, ScalarFormats.E3M4])
            {
                float low = format.Decode((byte)code), high = format.Decode((byte)((code + 1) & 0xFF));
                yield return (low + high) / 2;
                yield return MathF.BitIncrement((low + high) / 2);
                yield return MathF.BitDecrement((low + high) / 2);
            }
        }

        for (int i = 0; i < count; i++)
        {
            yield return BitConverter.Int32BitsToSingle((int)random.Next());
            yield return (float)(random.NextNormal() * Math.ScaleB(1, random.NextInt32(-20, 20)));
        }
    }
}
