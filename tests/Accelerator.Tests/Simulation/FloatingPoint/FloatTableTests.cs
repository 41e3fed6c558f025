using Accelerator.Hardware.FloatingPoint;
using Accelerator.Simulation.FloatingPoint;
using Accelerator.Tests.Rtl.FloatingPoint;

namespace Accelerator.Tests.Simulation.FloatingPoint;

/// <summary>Tables of floating-point activations against the nearest code of the exact sum, found by search.</summary>
public sealed class FloatTableTests
{
    public static TheoryData<string, int> Formats => new() { { "FP16", 4 }, { "FP16", 3 }, { "FP16", 2 }, { "E4M3", 4 }, { "E4M3", 2 }, { "E5M2", 4 }, { "E5M2", 3 } };

    /// <summary>In 64-bit floating point the sums of these formats are exact.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void Entries_are_exact_sums_rounded_once(string name, int inputs)
    {
        FloatFormat format = name switch { "FP16" => FloatFormat.Fp16, "E4M3" => FloatFormat.E4M3, _ => FloatFormat.E5M2 };
        var spec = FloatTableSpec.Of(format, inputs);
        spec.Extra.ShouldBe(FloatTableSpec.ExactExtra(format));
        var table = new FloatTable(spec);
        uint[] activations = new uint[inputs], entries = new uint[spec.Entries];
        double[] magnitudes = Magnitudes(format);
        for (uint n = 0; n < 4_000; n++)
        {
            for (uint j = 0; j < inputs; j++) activations[j] = Stimulus.Number(format, Stimulus.Word(n, j), n, j);
            table.Fill(activations, entries);
            for (int e = 0; e < entries.Length; e++)
            {
                double sum = 0;
                for (int j = 0; j < inputs; j++) sum += (e >> j & 1) != 0 ? Value(format, activations[j]) : -Value(format, activations[j]);
                entries[e].ShouldBe(Nearest(format, magnitudes, sum), $"entry {e} of {string.Join(" ", activations.Select(code => code.ToString("x")))}");
            }
        }
    }

    [Fact]
    public void Entries_are_in_the_order_of_the_integer_table()
    {
        uint[] entries = new uint[8];
        new FloatTable(FloatTableSpec.Of(FloatFormat.Fp16, 4)).Fill([Half(1), Half(2), Half(4), Half(8)], entries);
        entries.ShouldBe([Half(-15), Half(-13), Half(-11), Half(-9), Half(-7), Half(-5), Half(-3), Half(-1)]);
    }

    [Fact]
    public void What_is_no_number()
    {
        Row(FloatFormat.Fp16, 0x7BFF, 0x7BFF).ShouldBe([0xFC00, 0x0000]);
        Row(FloatFormat.Fp16, 0x7C00, 0x3C00).ShouldBe([0xFC00, 0x7C00]);
        Row(FloatFormat.Fp16, 0x7C00, 0x7C00).ShouldBe([0xFC00, 0x7E00]);
        Row(FloatFormat.Fp16, 0xFC00, 0x7C00).ShouldBe([0x7E00, 0xFC00]);
        Row(FloatFormat.Fp16, 0xFE01, 0x3C00).ShouldBe([0x7E00, 0x7E00]);
        Row(FloatFormat.Fp16, 0x8000, 0x8000).ShouldBe([0x0000, 0x0000]);
        Row(FloatFormat.Fp16, 0x03FF, 0x0001).ShouldBe([0x8400, 0x03FE]);
        Row(FloatFormat.Bf16, 0x7F7F, 0x7F7F).ShouldBe([0xFF80, 0x0000]);
        Row(FloatFormat.E5M2, 0x7B, 0x7B).ShouldBe([0xFC, 0x00]);

        // E4M3: 448 + 16 is a tie and 448 even; 448 + 18 has no code.
        Row(FloatFormat.E4M3, 0x7E, 0x58).ShouldBe([0xFE, 0x7E]);
        Row(FloatFormat.E4M3, 0x7E, 0x59).ShouldBe([0x7F, 0x7D]);
        Row(FloatFormat.E4M3, 0x7F, 0x00).ShouldBe([0x7F, 0x7F]);
    }

    [Fact]
    public void Widths()
    {
        FloatTableSpec.Of(FloatFormat.Fp16, 4).SumWidth.ShouldBe(43);
        FloatTableSpec.Of(FloatFormat.Bf16, 4).SumWidth.ShouldBe(35);
        FloatTableSpec.Of(FloatFormat.E4M3, 4).SumWidth.ShouldBe(21);
        FloatTableSpec.Of(FloatFormat.E5M2, 4).SumWidth.ShouldBe(35);
        Should.Throw<ArgumentOutOfRangeException>(() => FloatTableSpec.Of(FloatFormat.Fp16, 5));
        Should.Throw<ArgumentOutOfRangeException>(() => FloatTableSpec.Of(FloatFormat.Fp16, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => FloatTableSpec.Of(FloatFormat.E2M1, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => new FloatTableSpec(FloatFormat.Bf16, 4, 253).Check());
    }

    private static uint[] Row(FloatFormat format, params uint[] activations)
    {
        var spec = FloatTableSpec.Of(format, activations.Length);
        uint[] entries = new uint[spec.Entries];
        new FloatTable(spec).Fill(activations, entries);
        return entries;
    }

    private static uint Half(double value) => BitConverter.HalfToUInt16Bits((Half)value);

    private static double Value(FloatFormat format, uint code)
    {
        var decoded = DecodedFloat.Of(format, code);
        if (decoded.Nan) return double.NaN;
        double magnitude = decoded.Infinite ? double.PositiveInfinity : decoded.Significand * Math.Pow(2, decoded.Exponent - format.Bias - format.MantissaBits);
        return decoded.Negative ? -magnitude : magnitude;
    }

    /// <summary>Values of the codes without sign in order, up to the first that is no number, as though it were the next one.</summary>
    private static double[] Magnitudes(FloatFormat format)
    {
        int end = format.Specials == FloatSpecials.Ieee ? format.MaxExponent + 1 << format.MantissaBits : (1 << format.Bits - 1) - 1;
        return [.. Enumerable.Range(0, end + 1).Select(code =>
        {
            int field = code >> format.MantissaBits, mantissa = code & (1 << format.MantissaBits) - 1;
            return (field == 0 ? mantissa : mantissa + (1 << format.MantissaBits)) * Math.Pow(2, Math.Max(1, field) - format.Bias - format.MantissaBits);
        })];
    }

    private static uint Nearest(FloatFormat format, double[] magnitudes, double sum)
    {
        bool infinities = format.Specials == FloatSpecials.Ieee;
        uint last = (uint)magnitudes.Length - 1, nan = infinities ? last | 1u << format.MantissaBits - 1 : last;
        if (double.IsNaN(sum)) return nan;
        if (sum == 0) return 0;
        double magnitude = Math.Abs(sum);
        int at = Array.BinarySearch(magnitudes, Math.Min(magnitude, magnitudes[^1]));
        uint code = (uint)(at >= 0 ? at : ~at);
        if (at < 0)
        {
            double up = magnitudes[code] - magnitude, down = magnitude - magnitudes[code - 1];
            if (down < up || (down == up && (code & 1) != 0)) code--;
        }

        if (code == last && !infinities) return nan;
        return sum < 0 ? code | 1u << format.Bits - 1 : code;
    }
}
