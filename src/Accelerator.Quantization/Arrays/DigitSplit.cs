namespace Accelerator.Quantization.Arrays;

/// <summary>
/// Levels wider than a code as digits of so many bits, each a pass of its own: level = Σ_d digit_d·2^(bits·d), the last digit of either sign, the others 0 to 2^bits − 1. Exact.
/// </summary>
internal static class DigitSplit
{
    /// <summary>More digits than these are no sensible way to execute a format.</summary>
    public const int MostDigits = 3;

    /// <summary>Bits of the widest code of an array.</summary>
    public const int WidestCode = 8;

    /// <summary>The fewest digits of at most <see cref="WidestCode"/> bits, and the fewest bits that they need then; null for more than <see cref="MostDigits"/>.</summary>
    public static (int Digits, int Bits)? Least(LevelPlane plane)
    {
        if (plane.Bits <= WidestCode) return (1, plane.Bits);
        for (int digits = 2; digits <= MostDigits; digits++)
        {
            for (int bits = 1; bits <= WidestCode; bits++)
            {
                if (Fits(plane, digits, bits)) return (digits, bits);
            }
        }

        return null;
    }

    /// <summary>The fewest digits of a given width.</summary>
    public static int DigitsOf(LevelPlane plane, int bits)
    {
        if (plane.Bits <= bits) return 1;
        int digits = 2;
        while (!Fits(plane, digits, bits)) digits++;
        return digits;
    }

    /// <summary>The passes, the digit of least weight first.</summary>
    public static IEnumerable<LevelPlane> Split(LevelPlane plane, int digits, int bits)
    {
        if (digits == 1) return [plane];
        return Enumerable.Range(0, digits).Select(digit =>
        {
            int shift = digit * bits;
            bool last = digit == digits - 1;
            int mask = last ? -1 : (1 << bits) - 1;
            return plane with
            {
                Levels = Array.ConvertAll(plane.Levels, level => (level >> shift) & mask),
                Scales = Array.ConvertAll(plane.Scales, scale => Math.ScaleB(scale, shift)),
                Ranges = Array.ConvertAll(plane.Ranges, range => last ? Last(range, shift) : new LevelRange(0, mask, 1)),
            };
        });
    }

    private static LevelRange Last(LevelRange range, int shift) => new(range.Least >> shift, range.Most >> shift, 1);

    private static bool Fits(LevelPlane plane, int digits, int bits)
    {
        int shift = (digits - 1) * bits;
        return shift < 31 && plane.Ranges.All(range => Last(range, shift).Bits <= bits);
    }
}
