using System.Numerics;

namespace Accelerator.Quantization.Arrays;

/// <summary>A table of values as integers times a unit; NaN and infinities, which are codes that no weight has, as 0.</summary>
/// <param name="Levels">An integer for each value.</param>
/// <param name="Unit">What a level of 1 stands for.</param>
/// <param name="Exact">Whether level · unit is the value.</param>
internal sealed record TableLevels(int[] Levels, double Unit, bool Exact)
{
    /// <summary>Integers up to this many bits, sign apart, are tried before a table is rounded.</summary>
    private const int MostBits = 24;

    /// <summary>Values as multiples of the finest power of two that divides all of them; null where the integers would be wider than <see cref="MostBits"/>.</summary>
    public static TableLevels? Whole(ReadOnlySpan<float> values)
    {
        int low = int.MaxValue, high = int.MinValue;
        foreach (float value in values)
        {
            if (value == 0 || !float.IsFinite(value)) continue;
            int bits = BitConverter.SingleToInt32Bits(value);
            int exponent = (bits >> 23) & 0xFF;
            int mantissa = (bits & 0x7FFFFF) | (exponent == 0 ? 0 : 0x800000);
            low = Math.Min(low, Math.Max(exponent, 1) - 150 + BitOperations.TrailingZeroCount(mantissa));
            high = Math.Max(high, Math.ILogB(value));
        }

        if (low == int.MaxValue) return new TableLevels(new int[values.Length], 1, true);
        if (high - low >= MostBits) return null;
        var levels = new int[values.Length];
        for (int i = 0; i < levels.Length; i++) levels[i] = float.IsFinite(values[i]) ? (int)Math.ScaleB(values[i], -low) : 0;
        return new TableLevels(levels, Math.ScaleB(1.0, low), true);
    }

    /// <summary>Values rounded to the 2^bits − 1 multiples of max|value| / (2^(bits−1) − 1), half to even. Bits is 2 or more.</summary>
    public static TableLevels Rounded(ReadOnlySpan<float> values, int bits)
    {
        double largest = 0;
        foreach (float value in values) largest = float.IsFinite(value) ? Math.Max(largest, Math.Abs(value)) : largest;
        double unit = largest == 0 ? 1 : largest / ((1 << (bits - 1)) - 1);
        var levels = new int[values.Length];
        for (int i = 0; i < levels.Length; i++) levels[i] = float.IsFinite(values[i]) ? (int)Math.Round(values[i] / unit) : 0;
        return new TableLevels(levels, unit, false);
    }

    /// <summary>
    /// Values as multiples of the least power of two at which the largest fits signed integers of so many bits, half to even. The unit follows the largest value and not its last bit, so that
    /// the units of rows lie as close as their values: one exponent of the rescale unit holds for all.
    /// </summary>
    public static TableLevels Binary(ReadOnlySpan<float> values, int bits)
    {
        double largest = 0;
        foreach (float value in values) largest = Math.Max(largest, Math.Abs(value));
        var levels = new int[values.Length];
        if (largest == 0) return new TableLevels(levels, 0, true);
        int exponent = Math.ILogB(largest) - (bits - 2), most = (1 << (bits - 1)) - 1;
        bool exact = true;
        for (int i = 0; i < levels.Length; i++)
        {
            levels[i] = Math.Clamp((int)Math.Round(Math.ScaleB(values[i], -exponent)), -most, most);
            exact &= Math.ScaleB(levels[i], exponent) == values[i];
        }

        return new TableLevels(levels, Math.ScaleB(1.0, exponent), exact);
    }

    /// <summary>The fewest bits, 2 to 8, at which rounding keeps different values different; 8 where none does.</summary>
    public static int LeastBits(float[] values)
    {
        int different = values.Where(float.IsFinite).Distinct().Count();
        for (int bits = 2; bits < DigitSplit.WidestCode; bits++)
        {
            if (Rounded(values, bits).Levels.Distinct().Count() == different) return bits;
        }

        return DigitSplit.WidestCode;
    }
}
