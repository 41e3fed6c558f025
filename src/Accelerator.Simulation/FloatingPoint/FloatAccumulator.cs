using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatingPoint;

/// <summary>A normalised floating accumulator (acc_fp_accumulate): mantissa·2^exponent in the unit of its addends.</summary>
public sealed class FloatAccumulator(AccumulatorSpec spec)
{
    /// <summary>Two's complement of A bits; 0 with exponent 0 is the empty sum.</summary>
    public Int128 Mantissa { get; private set; }

    /// <summary>0 and up.</summary>
    public int Exponent { get; private set; }

    /// <summary>Empties it.</summary>
    public void Clear() => (Mantissa, Exponent) = (0, 0);

    /// <summary>Sets its state, for tests of single additions.</summary>
    public void Load(Int128 mantissa, int exponent) => (Mantissa, Exponent) = (mantissa, exponent);

    /// <summary>Adds addend·2^exponent.</summary>
    /// <returns>An infinity where the exponent of the sum does not fit; the accumulator is empty then.</returns>
    public SpecialSum Add(Int128 addend, int exponent)
    {
        if (addend == 0) exponent = 0;
        int reference = Math.Max(exponent, Exponent), bottom = reference - spec.GuardBits;
        Int128 total = Aligned(Mantissa, Exponent - bottom) + Aligned(addend, exponent - bottom);
        Clear();
        if (total == 0) return SpecialSum.None;

        // The exponent at which the sum fills the mantissa, but none below 0: there all sums are exact.
        int most = spec.MantissaWidth - 1, end = Math.Max(0, bottom + FloatSums.Digits(total) - most);
        Int128 mantissa = end <= bottom ? total << bottom - end
            : spec.Rounding == AccumulatorRounding.HalfEven ? FloatSums.RoundHalfEven(total, end - bottom) : total >> end - bottom;
        if (mantissa == Int128.One << most) (mantissa, end) = (mantissa >> 1, end + 1);
        if (end > spec.MaxExponent) return total < 0 ? SpecialSum.NegativeInfinity : SpecialSum.PositiveInfinity;
        (Mantissa, Exponent) = (mantissa, end);
        return SpecialSum.None;
    }

    /// <summary>value·2^places; what falls below 1 goes into the lowest bit as an OR.</summary>
    private static Int128 Aligned(Int128 value, int places)
    {
        if (places >= 0) return value << places;
        if (places < -126) return value < 0 ? -1 : value > 0 ? 1 : 0;
        Int128 floor = value >> -places;
        return floor << -places == value ? floor : floor | 1;
    }
}
