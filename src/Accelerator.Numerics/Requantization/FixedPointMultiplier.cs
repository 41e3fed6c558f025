namespace Accelerator.Numerics.Requantization;

/// <summary>
/// A positive scale as TensorFlow Lite holds it: multiplier · 2^(shift − 31), with scale = mantissa · 2^shift, 0.5 ≤ mantissa &lt; 1 and multiplier = mantissa · 2^31 rounded half
/// away from zero (QuantizeMultiplier in its quantization_util). The multiplier is 2^30 to 2^31 − 1, or 0 for a scale that is 0 or below 2^−32.
/// </summary>
public readonly record struct FixedPointMultiplier
{
    /// <summary>Least shift: below it the scale becomes 0.</summary>
    public const int LeastShift = -31;

    /// <summary>Largest shift that a requantiser of 32-bit accumulators takes.</summary>
    public const int LargestShift = 30;

    /// <summary>Largest shift that the requantiser of 64-bit accumulators takes: its 16-bit multiplier is followed by a right shift of at least 1.</summary>
    public const int LargestWideShift = 14;

    private FixedPointMultiplier(int multiplier, int shift) => (Multiplier, Shift) = (multiplier, shift);

    /// <summary>0, or 2^30 to 2^31 − 1.</summary>
    public int Multiplier { get; }

    /// <summary>Bits to the left, −31 to 1024: negative shifts go right.</summary>
    public int Shift { get; }

    /// <summary>The number itself.</summary>
    public double Value => Math.ScaleB(Multiplier, Shift - 31);

    /// <summary>
    /// The multiplier in 16 bits, for 64-bit accumulators: (multiplier + 2^15) / 2^16 rounded down, and 2^15 − 1 where that would be 2^15. 0, or 2^14 to 2^15 − 1.
    /// </summary>
    public int Reduced => Multiplier < 0x7FFF0000 ? (Multiplier + (1 << 15)) >> 16 : 0x7FFF;

    /// <summary>The multiplier nearest to a scale; off by at most 2^−31 of it.</summary>
    /// <param name="scale">Finite, not negative.</param>
    public static FixedPointMultiplier Of(double scale)
    {
        if (!double.IsFinite(scale) || (double.IsNegative(scale) && scale != 0)) throw new ArgumentOutOfRangeException(nameof(scale), scale, "A scale is finite and not negative.");
        if (scale == 0) return default;
        int shift = Math.ILogB(scale) + 1;
        long multiplier = (long)Math.Round(Math.ScaleB(Math.ScaleB(scale, -shift), 31), MidpointRounding.AwayFromZero);
        if (multiplier == 1L << 31) (multiplier, shift) = (1L << 30, shift + 1);
        return shift < LeastShift ? default : new FixedPointMultiplier((int)multiplier, shift);
    }

    /// <summary>From a multiplier and a shift as a file or a test states them.</summary>
    /// <param name="multiplier">0 to 2^31 − 1.</param>
    /// <param name="shift">−31 to 30.</param>
    public static FixedPointMultiplier FromParts(int multiplier, int shift)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(multiplier);
        if (shift is < LeastShift or > LargestShift) throw new ArgumentOutOfRangeException(nameof(shift), shift, $"{LeastShift} to {LargestShift}.");
        return new FixedPointMultiplier(multiplier, shift);
    }
}
