namespace Accelerator.Numerics;

/// <summary>Right shift with a named rounding, exact for every 64-bit value.</summary>
public static class RoundShift
{
    /// <summary>x / 2^shift rounded as <paramref name="rounding"/> says; shift 0 to 63.</summary>
    public static long Apply(long value, int shift, RoundingMode rounding)
    {
        if (shift == 0) return value;
        long floor = value >> shift;
        // The remainder is below 2^shift, so unsigned comparison with half is exact even for shift 63.
        ulong remainder = (ulong)value & (ulong.MaxValue >> (64 - shift));
        ulong half = 1UL << (shift - 1);
        bool up = rounding switch
        {
            RoundingMode.HalfUp => remainder >= half,
            RoundingMode.HalfEven => remainder > half || (remainder == half && (floor & 1) != 0),
            RoundingMode.HalfAwayFromZero => remainder > half || (remainder == half && value >= 0),
            _ => false,
        };
        return up ? floor + 1 : floor;
    }
}
