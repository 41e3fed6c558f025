using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatTile;

/// <summary>A floating-point number as <see cref="FloatReference"/> reads and writes it: (−1)^Negative · Significand · 2^(Exponent − bias − M), or no number.</summary>
/// <param name="Negative">Sign.</param>
/// <param name="Exponent">Field of the exponent, 1 for subnormals.</param>
/// <param name="Significand">With the hidden bit; 0 for what is no number.</param>
/// <param name="IsNumber">Neither infinity nor NaN.</param>
/// <param name="IsNan">NaN.</param>
internal readonly record struct PlainFloat(bool Negative, int Exponent, int Significand, bool IsNumber, bool IsNan)
{
    /// <summary>Reads a code of a format with infinities.</summary>
    public static PlainFloat Of(FloatFormat format, uint code)
    {
        uint mantissas = 1u << format.MantissaBits, exponents = 1u << format.ExponentBits;
        uint mantissa = code % mantissas, exponent = code / mantissas % exponents;
        bool negative = code / mantissas / exponents == 1;
        if (exponent == exponents - 1) return new PlainFloat(negative, 0, 0, false, mantissa != 0);
        return exponent == 0 ? new PlainFloat(negative, 1, (int)mantissa, true, false) : new PlainFloat(negative, (int)exponent, (int)(mantissas + mantissa), true, false);
    }

    /// <summary>The code nearest to value · 2^power, ties to even; +0 for 0.</summary>
    public static uint Round(FloatFormat format, Int128 value, int power, bool positiveInfinity, bool negativeInfinity, bool nan)
    {
        uint infinity = (1u << format.ExponentBits) - 1 << format.MantissaBits, sign = 1u << format.ExponentBits + format.MantissaBits;
        if (nan || (positiveInfinity && negativeInfinity)) return infinity + (1u << format.MantissaBits - 1);
        if (positiveInfinity) return infinity;
        if (negativeInfinity) return sign + infinity;
        if (value == 0) return 0;

        // The magnitude lies in [2^top, 2^(top+1)); its last place is M places below, but not below the least subnormal.
        Int128 magnitude = Int128.Abs(value);
        int top = power - 1, least = 1 - format.Bias;
        for (Int128 rest = magnitude; rest != 0; rest >>= 1) top++;
        int place = Math.Max(top, least) - format.MantissaBits;
        Int128 count = PlainAccumulator.Nearest(magnitude, place - power);

        // Codes count last places from 0 up, M bits an exponent; the hidden one is an exponent more.
        Int128 code = count + ((Int128)(Math.Max(top, least) - least) << format.MantissaBits);
        return (value < 0 ? sign : 0) + (code >= infinity ? infinity : (uint)code);
    }
}
