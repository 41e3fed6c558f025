namespace Accelerator.Numerics.Requantization;

/// <summary>
/// A scale as a dyadic number, multiplier / 2^shift (HAWQ-V3, arXiv 2011.10680, section 3.2, as its code has it): with scale = mantissa · 2^exponent, 0.5 ≤ mantissa &lt; 1,
/// multiplier = ⌊mantissa · 2^31 + ½⌋ and shift = 31 − exponent. The multiplier is unsigned, 2^30 to 2^31 (32 bits, because a mantissa may round up to 1),
/// or 0 for scale 0.
/// </summary>
public readonly record struct DyadicScale
{
    private const int Fraction = 31;

    private DyadicScale(uint multiplier, int shift) => (Multiplier, Shift) = (multiplier, shift);

    /// <summary>0, or 2^30 to 2^31.</summary>
    public uint Multiplier { get; }

    /// <summary>Bits to the right; negative for scales of 2^31 and more. −993 to 1104.</summary>
    public int Shift { get; }

    /// <summary>The dyadic number itself.</summary>
    public double Value => Math.ScaleB(Multiplier, -Shift);

    /// <summary>The dyadic number nearest to a scale, halves up; off by at most 2^−31 of it.</summary>
    /// <param name="scale">Finite, not negative.</param>
    public static DyadicScale Of(double scale)
    {
        if (!double.IsFinite(scale) || double.IsNegative(scale) && scale != 0) throw new ArgumentOutOfRangeException(nameof(scale), scale, "A scale is finite and not negative.");
        if (scale == 0) return new DyadicScale(0, Fraction);
        int exponent = Math.ILogB(scale) + 1;
        // Exact: the mantissa has 53 bits. The sum with ½ is below 2^32, so that it is exact too.
        double mantissa = Math.ScaleB(scale, -exponent);
        return new DyadicScale((uint)Math.Floor(mantissa * (1L << Fraction) + 0.5), Fraction - exponent);
    }

    /// <summary>
    /// HAWQ-V3's scale from an accumulator to an output: input · weight rounded to float32, divided by the output scale in double. Scales are per tensor or,
    /// for weights, per output channel.
    /// </summary>
    public static DyadicScale Of(float input, float weight, float output) => Of((float)((double)input * weight) / (double)output);
}
