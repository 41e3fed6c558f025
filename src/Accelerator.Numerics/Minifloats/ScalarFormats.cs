using System.Globalization;

namespace Accelerator.Numerics.Minifloats;

/// <summary>The formats of scalars by name.</summary>
public static class ScalarFormats
{
    /// <summary>E2M1, bias 1, largest 6 (OCP MX).</summary>
    public static MinifloatFormat E2M1 { get; } = Finite(2, 1);

    /// <summary>E2M3, bias 1, largest 7.5 (OCP MX).</summary>
    public static MinifloatFormat E2M3 { get; } = Finite(2, 3);

    /// <summary>E3M2, bias 3, largest 28 (OCP MX); without the split into planes, ZeroQuant's FP6.</summary>
    public static MinifloatFormat E3M2 { get; } = Finite(3, 2);

    /// <summary>E4M3, bias 7, largest 448, two NaN, no infinity (OCP 8-bit floating point 1.0).</summary>
    public static MinifloatFormat E4M3 { get; } = new() { Name = "e4m3", ExponentBits = 4, MantissaBits = 3, Bias = 7, Specials = MinifloatSpecials.TopNaN };

    /// <summary>E5M2, bias 15, largest 57,344, with infinities and NaN (OCP 8-bit floating point 1.0).</summary>
    public static MinifloatFormat E5M2 { get; } = new() { Name = "e5m2", ExponentBits = 5, MantissaBits = 2, Bias = 15, Specials = MinifloatSpecials.Ieee };

    /// <summary>E3M4, bias 3, finite.</summary>
    public static MinifloatFormat E3M4 { get; } = Finite(3, 4);

    /// <summary>E2M5, bias 1, finite.</summary>
    public static MinifloatFormat E2M5 { get; } = Finite(2, 5);

    /// <summary>A scale 2^(x − 127) in eight bits; 0xFF is NaN; no zero and no sign (OCP MX).</summary>
    public static MinifloatFormat E8M0 { get; } = new()
    {
        Name = "e8m0", ExponentBits = 8, MantissaBits = 0, Bias = 127, Signed = false, HasSubnormals = false, Specials = MinifloatSpecials.TopNaN,
    };

    /// <summary>A scale in seven bits (stored in eight), bias 7, largest 448, 0x7F is NaN (NVFP4).</summary>
    public static MinifloatFormat UE4M3 { get; } = new() { Name = "ue4m3", ExponentBits = 4, MantissaBits = 3, Bias = 7, Signed = false, Specials = MinifloatSpecials.TopNaN };

    /// <summary>A scale in eight bits, bias 15, largest 114,688. Its NaN, 0xFF, is an assumption: no public text settles it.</summary>
    public static MinifloatFormat UE5M3 { get; } = new() { Name = "ue5m3", ExponentBits = 5, MantissaBits = 3, Bias = 15, Signed = false, Specials = MinifloatSpecials.TopNaN };

    /// <summary>int8 / 64, −2 to 1.984375 (OCP MX).</summary>
    public static FixedPointFormat Int8 { get; } = Integer("int8", 8, 6, IntegerCoding.TwosComplement);

    /// <summary>int8 / 64 without −128: ±1.984375.</summary>
    public static FixedPointFormat Int8Symmetric { get; } = Integer("int8-sym", 8, 6, IntegerCoding.Symmetric);

    /// <summary>int4 from −7 to 7 (NVINT4).</summary>
    public static FixedPointFormat Int4Symmetric { get; } = Integer("int4-sym", 4, 0, IntegerCoding.Symmetric);

    /// <summary>All with names of their own, and every finite ExMy of 3 to 8 bits, in the order of lists.</summary>
    public static IReadOnlyList<ScalarFormat> All { get; } =
    [
        .. from bits in Enumerable.Range(3, 6) from exponent in Enumerable.Range(1, Math.Min(5, bits - 1)) where (exponent, bits) is not ((4, 8) or (5, 8)) select Finite(exponent, bits - 1 - exponent),
        E4M3, E5M2, UE4M3, UE5M3, E8M0, Int8, Int8Symmetric, Int4Symmetric,
        .. Enumerable.Range(4, 5).Select(bits => Mantissa(bits, IntegerCoding.SignMagnitude)),
        .. Enumerable.Range(4, 5).Select(bits => Mantissa(bits, IntegerCoding.TwosComplement)),
    ];

    /// <summary>ExMy with a sign, the bias 2^(x−1) − 1, and no special code.</summary>
    public static MinifloatFormat Finite(int exponentBits, int mantissaBits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(exponentBits, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(mantissaBits, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(exponentBits + mantissaBits, 7);
        return new()
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"e{exponentBits}m{mantissaBits}"), ExponentBits = exponentBits, MantissaBits = mantissaBits, Bias = (1 << (exponentBits - 1)) - 1,
        };
    }

    /// <summary>A mantissa of block floating point: an integer of so many bits, the sign included, whose largest exponent is 0.</summary>
    public static FixedPointFormat Mantissa(int bits, IntegerCoding coding)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 8);
        string name = coding switch { IntegerCoding.SignMagnitude => "sm", IntegerCoding.Symmetric => "sym", _ => "tc" };
        return Integer(string.Create(CultureInfo.InvariantCulture, $"{name}{bits}"), bits, bits - 2, coding);
    }

    private static FixedPointFormat Integer(string name, int width, int fraction, IntegerCoding coding) => new() { Name = name, Width = width, FractionBits = fraction, Coding = coding };
}
