namespace Accelerator.Numerics;

/// <summary>Rounding right shifts of signed integers, as rescale hardware does them.</summary>
public static class ShiftRight
{
    /// <summary>
    /// x / 2^shift, rounded. Exact for every |value| below 2^62 and every shift from 0 to 63: the floor and the
    /// remainder are kept apart, so that nothing is added to the value before it is shifted.
    /// </summary>
    /// <param name="value">Two's complement integer, |value| &lt; 2^62.</param>
    /// <param name="shift">0 to 63; 0 leaves the value as it is.</param>
    /// <param name="rounding">What happens to the bits shifted out.</param>
    public static long Round(long value, int shift, RoundingKind rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(shift);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shift, 63);
        long floor = value >> shift;
        if (shift == 0 || rounding == RoundingKind.Floor) return floor;

        // 0 ≤ remainder < 2^shift, unsigned because 2^63 does not fit a long.
        ulong remainder = (ulong)value & ((1UL << shift) - 1);
        ulong half = 1UL << (shift - 1);
        if (remainder != half) return remainder > half ? floor + 1 : floor;
        return rounding switch
        {
            RoundingKind.HalfEven => floor + (floor & 1),
            RoundingKind.HalfUp => floor + 1,
            RoundingKind.HalfAwayFromZero => value >= 0 ? floor + 1 : floor,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, null),
        };
    }
}
