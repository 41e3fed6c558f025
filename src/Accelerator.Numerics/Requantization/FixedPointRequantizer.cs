using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Numerics.Requantization;

/// <summary>
/// The requantisers of TensorFlow Lite's reference kernels (MultiplyByQuantizedMultiplier, and gemmlowp's SaturatingRoundingDoublingHighMul and RoundingDivideByPOT): a signed
/// accumulator times a <see cref="FixedPointMultiplier"/>, in integers. Sums and left shifts of 32 bits wrap, as they do on the machines those kernels run on.
/// </summary>
public static class FixedPointRequantizer
{
    private const long HalfOf31 = 1L << 30;

    /// <summary>The upper 32 bits of 2·a·b, halves up; 2^31 − 1 for the one product that does not fit, (−2^31)².</summary>
    public static int DoublingHighMultiply(int a, int b) => a == int.MinValue && b == int.MinValue ? int.MaxValue : (int)(((long)a * b + HalfOf31) >> 31);

    /// <summary>x / 2^exponent, halves away from zero; exponent 0 to 31.</summary>
    public static int DivideByPowerOfTwo(int x, int exponent)
    {
        int mask = (int)((1L << exponent) - 1);
        int threshold = (mask >> 1) + (x < 0 ? 1 : 0);
        return (x >> exponent) + ((x & mask) > threshold ? 1 : 0);
    }

    /// <summary>One 32-bit accumulator, rounded as said; shifts of at most 30.</summary>
    public static int Apply(int accumulator, FixedPointMultiplier scale, FixedPointRounding rounding = FixedPointRounding.Double)
    {
        if (scale.Shift > FixedPointMultiplier.LargestShift) throw new ArgumentOutOfRangeException(nameof(scale), scale.Shift, $"A shift of at most {FixedPointMultiplier.LargestShift}.");
        if (rounding == FixedPointRounding.Single)
        {
            int shift = 31 - scale.Shift;
            return (int)(((long)accumulator * scale.Multiplier + (1L << (shift - 1))) >> shift);
        }

        return DivideByPowerOfTwo(DoublingHighMultiply(accumulator << Math.Max(scale.Shift, 0), scale.Multiplier), Math.Max(-scale.Shift, 0));
    }

    /// <summary>
    /// One 64-bit accumulator, as layers with 16-bit activations have it: times the multiplier reduced to 16 bits, then one right shift by 15 − shift, halves up. Exact for
    /// accumulators of 48 bits; shifts of at most 14 (the reference admits 7).
    /// </summary>
    public static int Apply(long accumulator, FixedPointMultiplier scale)
    {
        if (scale.Shift > FixedPointMultiplier.LargestWideShift) throw new ArgumentOutOfRangeException(nameof(scale), scale.Shift, $"A shift of at most {FixedPointMultiplier.LargestWideShift}.");
        int shift = 15 - scale.Shift;
        return (int)((accumulator * scale.Reduced + (1L << (shift - 1))) >> shift);
    }

    /// <summary>Many accumulators of one scale: clamp(requantised + zero point). Eight at a time; bit for bit what one at a time gives.</summary>
    /// <param name="accumulators">Signed, 32 bits.</param>
    /// <param name="scale">Shift at most 30.</param>
    /// <param name="rounding">Once or twice.</param>
    /// <param name="zeroPoint">Code of 0 in the output.</param>
    /// <param name="minimum">Least output.</param>
    /// <param name="maximum">Largest output.</param>
    /// <param name="outputs">As many as accumulators; may be the same memory.</param>
    public static void Apply(ReadOnlySpan<int> accumulators, FixedPointMultiplier scale, FixedPointRounding rounding, int zeroPoint, int minimum, int maximum, Span<int> outputs)
    {
        if (outputs.Length != accumulators.Length) throw new ArgumentException($"{outputs.Length} outputs for {accumulators.Length} accumulators.", nameof(outputs));
        if (scale.Shift > FixedPointMultiplier.LargestShift) throw new ArgumentOutOfRangeException(nameof(scale), scale.Shift, $"A shift of at most {FixedPointMultiplier.LargestShift}.");
        ReadOnlySpan<Vector256<int>> from = MemoryMarshal.Cast<int, Vector256<int>>(accumulators);
        Span<Vector256<int>> to = MemoryMarshal.Cast<int, Vector256<int>>(outputs);
        var (zero, low, high) = (Vector256.Create(zeroPoint), Vector256.Create(minimum), Vector256.Create(maximum));
        for (int i = 0; i < to.Length; i++)
        {
            Vector256<int> scaled = rounding == FixedPointRounding.Single ? Once(from[i], scale) : Twice(from[i], scale);
            to[i] = Vector256.Min(Vector256.Max(scaled + zero, low), high);
        }

        for (int i = to.Length * Vector256<int>.Count; i < outputs.Length; i++) outputs[i] = Clamped(Apply(accumulators[i], scale, rounding) + zeroPoint, minimum, maximum);
    }

    private static int Clamped(int value, int minimum, int maximum) => Math.Min(Math.Max(value, minimum), maximum);

    /// <summary>(x · multiplier + half) / 2^(31 − shift): the lowest 32 bits of it, for which a logical shift does.</summary>
    private static Vector256<int> Once(Vector256<int> x, FixedPointMultiplier scale)
    {
        int shift = 31 - scale.Shift;
        return Scaled(x, scale.Multiplier, 1L << (shift - 1), shift);
    }

    private static Vector256<int> Twice(Vector256<int> x, FixedPointMultiplier scale)
    {
        // The multiplier is never −2^31, so that nothing saturates.
        Vector256<int> product = Scaled(Vector256.ShiftLeft(x, Math.Max(scale.Shift, 0)), scale.Multiplier, HalfOf31, 31);
        int exponent = Math.Max(-scale.Shift, 0);
        if (exponent == 0) return product;
        Vector256<int> mask = Vector256.Create((int)((1L << exponent) - 1));
        Vector256<int> threshold = Vector256.ShiftRightArithmetic(mask, 1) - Vector256.ShiftRightArithmetic(product, 31);
        // A comparison gives −1 where it holds.
        return Vector256.ShiftRightArithmetic(product, exponent) - Vector256.GreaterThan(product & mask, threshold);
    }

    private static Vector256<int> Scaled(Vector256<int> x, int multiplier, long half, int shift)
    {
        (Vector256<long> lower, Vector256<long> upper) = Vector256.Widen(x);
        var (factor, addend) = (Vector256.Create((long)multiplier), Vector256.Create(half));
        // Only the lowest 32 bits of the quotient are kept, and a logical shift has the same as an arithmetic one while shift ≤ 32; beyond, the sign is set apart.
        if (shift <= 32) return Vector256.Narrow(Vector256.ShiftRightLogical(lower * factor + addend, shift), Vector256.ShiftRightLogical(upper * factor + addend, shift));
        return Vector256.Narrow(Arithmetic(lower * factor + addend, shift), Arithmetic(upper * factor + addend, shift));
    }

    /// <summary>Arithmetic shift by way of an offset of 2^63, which the shift divides: AVX2 has none for 64 bits.</summary>
    private static Vector256<long> Arithmetic(Vector256<long> value, int shift) =>
        Vector256.ShiftRightLogical(value ^ Vector256.Create(long.MinValue), shift) - Vector256.Create(1L << (63 - shift));
}
