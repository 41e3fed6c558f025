using System.Numerics;

namespace Accelerator.Hardware.FloatingPoint;

/// <summary>How accumulators drop bits; the values are those of the parameter Rounding of acc_round_shift.</summary>
public enum AccumulatorRounding
{
    /// <summary>Nearest, ties to even.</summary>
    HalfEven = 0,

    /// <summary>Toward −∞: bits of the two's complement number are dropped.</summary>
    Floor = 3,
}

/// <summary>A normalised floating accumulator (acc_fp_accumulate): mantissa·2^exponent in the unit of its addends.</summary>
/// <param name="AddendWidth">S: bits of an addend, two's complement.</param>
/// <param name="MantissaWidth">A: bits of the mantissa, two's complement.</param>
/// <param name="ExponentWidth">Bits of both exponents, unsigned.</param>
/// <param name="GuardBits">G: bits kept below the larger exponent when operands are aligned.</param>
/// <param name="Rounding">To A bits.</param>
public sealed record AccumulatorSpec(int AddendWidth, int MantissaWidth, int ExponentWidth, int GuardBits, AccumulatorRounding Rounding)
{
    /// <summary>Widest sum that the model's 128-bit integers hold.</summary>
    private const int WidestSum = 126;

    /// <summary>Bits of the aligned sum before it is normalised: max(S, A) + G + 1.</summary>
    public int SumWidth => Math.Max(AddendWidth, MantissaWidth) + GuardBits + 1;

    /// <summary>Largest exponent that fits.</summary>
    public int MaxExponent => (1 << ExponentWidth) - 1;

    /// <summary>
    /// An accumulator that cannot overflow, with guard bits G = max(3, S − A + 1), the fewest with which an addend of the smaller exponent is added with one rounding.
    /// </summary>
    /// <param name="addendWidth">S.</param>
    /// <param name="mantissaWidth">A.</param>
    /// <param name="maxAddendExponent">Largest exponent of an addend.</param>
    /// <param name="largest">Largest magnitude of the exact sum in units; doubled here for what rounding adds.</param>
    /// <param name="rounding">To A bits.</param>
    public static AccumulatorSpec Exact(int addendWidth, int mantissaWidth, int maxAddendExponent, BigInteger largest, AccumulatorRounding rounding)
    {
        int grown = (int)(2 * largest).GetBitLength() - (mantissaWidth - 1);
        var spec = new AccumulatorSpec(addendWidth, mantissaWidth, ExactWidth.Unsigned(Math.Max(maxAddendExponent, grown)), Math.Max(3, addendWidth - mantissaWidth + 1), rounding);
        spec.Check();
        return spec;
    }

    /// <summary>Refuses widths that cells or model cannot hold.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A width is out of range.</exception>
    public void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MantissaWidth, 4);
        ArgumentOutOfRangeException.ThrowIfLessThan(GuardBits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ExponentWidth, 12);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(SumWidth, WidestSum);
    }
}
