using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>A floating-point code taken apart (acc_fp_decode): (−1)^negative·significand·2^(exponent − bias − M).</summary>
/// <param name="Negative">The sign bit, also of zeros, infinities and NaN.</param>
/// <param name="Exponent">Field of the exponent, 1 for subnormals; 0 where the significand is 0.</param>
/// <param name="Significand">With the hidden bit; 0 for zeros, infinities and NaN.</param>
/// <param name="Infinite">An infinity.</param>
/// <param name="Nan">A NaN.</param>
public readonly record struct DecodedFloat(bool Negative, int Exponent, int Significand, bool Infinite, bool Nan)
{
    /// <summary>Takes a code apart; subnormals are exact.</summary>
    /// <param name="format">Its format, no integer.</param>
    /// <param name="code">The lowest bits count.</param>
    public static DecodedFloat Of(FloatFormat format, uint code)
    {
        ArgumentNullException.ThrowIfNull(format);
        int mantissa = (int)(code & (1u << format.MantissaBits) - 1);
        int field = (int)(code >> format.MantissaBits & (1u << format.ExponentBits) - 1);
        bool negative = (code >> format.Bits - 1 & 1) != 0;
        if (field > format.MaxExponent) return new DecodedFloat(negative, 0, 0, mantissa == 0, mantissa != 0);
        if (field == 0) return new DecodedFloat(negative, mantissa == 0 ? 0 : 1, mantissa, false, false);
        int significand = mantissa + (1 << format.MantissaBits);
        return field == format.MaxExponent && significand > format.MaxSignificand
            ? new DecodedFloat(negative, 0, 0, false, true)
            : new DecodedFloat(negative, field, significand, false, false);
    }
}
