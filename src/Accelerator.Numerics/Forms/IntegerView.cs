namespace Accelerator.Numerics.Forms;

/// <summary>Sees tables of values as integers times a power of two, where they are: what an exact integer datapath needs.</summary>
internal static class IntegerView
{
    /// <summary>More bits than this are no sensible integer multiplier.</summary>
    private const int MostBits = 20;

    /// <summary>
    /// The largest |value| in units of the finest power of two that divides every value, and whether all are ± powers of two or 0. (0, false)
    /// when a value is not finite or the integers would be too wide.
    /// </summary>
    public static (long Largest, bool Powers) Of(IReadOnlyList<float[]> tables)
    {
        int low = int.MaxValue, high = int.MinValue;
        bool powers = true;
        foreach (float value in tables.SelectMany(table => table))
        {
            if (!float.IsFinite(value)) return (0, false);
            if (value == 0) continue;
            int bits = BitConverter.SingleToInt32Bits(value);
            int exponent = (bits >> 23) & 0xFF;
            int mantissa = (bits & 0x7FFFFF) | (exponent == 0 ? 0 : 0x800000);
            int trailing = System.Numerics.BitOperations.TrailingZeroCount(mantissa);
            low = Math.Min(low, Math.Max(exponent, 1) - 150 + trailing);
            high = Math.Max(high, Math.ILogB(value));
            powers &= mantissa >> trailing == 1;
        }

        if (low == int.MaxValue || high - low >= MostBits) return (0, false);
        double largest = tables.SelectMany(table => table).Max(value => Math.Abs((double)value));
        return ((long)Math.ScaleB(largest, -low), powers);
    }
}
