using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>Rounds a sum to a code of a format with a code for what is no number (acc_fp_pack).</summary>
public static class FloatPacker
{
    /// <summary>The code of mantissa·2^exponent, half to even; subnormals are exact or rounded, 0 is +0, overflow is an infinity, or NaN where there is none, NaN positive and quiet.</summary>
    /// <param name="result">Format of the code.</param>
    /// <param name="subnormalShift">The exponent at which 1 is the least subnormal.</param>
    /// <param name="mantissa">Any.</param>
    /// <param name="exponent">0 and up.</param>
    /// <param name="special">What is no number about the sum.</param>
    public static uint Pack(FloatFormat result, int subnormalShift, Int128 mantissa, int exponent, SpecialSum special)
    {
        ArgumentNullException.ThrowIfNull(result);
        uint infinity = (1u << result.ExponentBits) - 1 << result.MantissaBits, sign = 1u << result.Bits - 1;
        const SpecialSum Both = SpecialSum.PositiveInfinity | SpecialSum.NegativeInfinity;
        if (result.Specials == FloatSpecials.NanOnly && special != SpecialSum.None) return sign - 1;
        if ((special & SpecialSum.Nan) != 0 || (special & Both) == Both) return infinity | 1u << result.MantissaBits - 1;
        if ((special & SpecialSum.PositiveInfinity) != 0) return infinity;
        if ((special & SpecialSum.NegativeInfinity) != 0) return sign | infinity;
        if (mantissa == 0) return 0;

        Int128 magnitude = Int128.Abs(mantissa);
        uint signBit = mantissa < 0 ? sign : 0;

        // Places of the result's lowest bit above the mantissa's: for a normal number M + 1 bits stay, and never less than the least subnormal.
        int places = Math.Max(FloatSums.Digits(magnitude) - result.SignificandBits, subnormalShift - exponent);
        Int128 significand = places <= 0 ? magnitude << -places : FloatSums.RoundHalfEven(magnitude, places);

        // The exponent field counts from the least subnormal; the hidden one adds 1 to it, and so does a carry.
        Int128 code = ((Int128)(exponent + places - subnormalShift) << result.MantissaBits) + significand;
        if (result.Specials == FloatSpecials.NanOnly) return code >= sign - 1 ? sign - 1 : signBit | (uint)code;
        return signBit | (code >= infinity ? infinity : (uint)code);
    }
}
