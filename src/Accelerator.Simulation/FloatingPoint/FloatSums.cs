namespace Accelerator.Simulation.FloatingPoint;

/// <summary>What is no number about a sum; bits as on the ports special_i and special_o.</summary>
[Flags]
public enum SpecialSum
{
    /// <summary>It is a number.</summary>
    None = 0,

    /// <summary>+∞ is in it.</summary>
    PositiveInfinity = 1,

    /// <summary>−∞ is in it; with +∞ the sum is NaN.</summary>
    NegativeInfinity = 2,

    /// <summary>NaN is in it.</summary>
    Nan = 4,
}

/// <summary>Pieces of floating-point arithmetic that all elements share, on integers.</summary>
public static class FloatSums
{
    /// <summary>
    /// A significand in units of a larger exponent (acc_fp_align): ⌊significand·2^extra / 2^distance⌋, with the OR of what is cut off in the lowest bit when
    /// <paramref name="sticky"/>, then the sign.
    /// </summary>
    public static long Align(bool negative, long significand, int distance, int extra, bool sticky)
    {
        long wide = significand << extra;
        long kept = distance > 62 ? 0 : wide >> distance;
        if (sticky && (distance > 62 ? wide != 0 : kept << distance != wide)) kept |= 1;
        return negative ? -kept : kept;
    }

    /// <summary>What an infinity or NaN times a weight adds (acc_fp_special).</summary>
    public static SpecialSum Product(in DecodedFloat activation, bool weightNegative, bool weightZero)
    {
        if (activation.Nan || (activation.Infinite && weightZero)) return SpecialSum.Nan;
        if (!activation.Infinite) return SpecialSum.None;
        return activation.Negative != weightNegative ? SpecialSum.NegativeInfinity : SpecialSum.PositiveInfinity;
    }

    /// <summary>Bits of a two's complement number without its sign: of −1 and 0 none, of −2 and 1 one.</summary>
    public static int Digits(Int128 value) => 128 - (int)Int128.LeadingZeroCount(value < 0 ? ~value : value);

    /// <summary>value / 2^shift, rounded half to even; shift ≥ 0.</summary>
    public static Int128 RoundHalfEven(Int128 value, int shift)
    {
        if (shift == 0) return value;
        if (shift > 126) return 0;
        Int128 floor = value >> shift, rest = value - (floor << shift), half = Int128.One << shift - 1;
        bool up = rest > half || (rest == half && (floor & 1) != 0);
        return up ? floor + 1 : floor;
    }
}
