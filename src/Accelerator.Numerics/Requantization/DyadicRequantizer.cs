using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Numerics.Requantization;

/// <summary>
/// Dyadic requantisation: y = clamp(round(acc · multiplier / 2^shift)). Accumulators are signed, 32 bits; products are exact in 63 bits and rounded once, so that
/// hardware with a 32 × 32 multiplier and a shifter gives the same bits. HAWQ-V3's training code computes in double with <see cref="RoundingMode.HalfEven"/>: the same
/// result unless a product of more than 53 bits lies next to a half (<see cref="InDouble"/>).
/// </summary>
public static class DyadicRequantizer
{
    /// <summary>One accumulator, the reference.</summary>
    /// <param name="accumulator">Signed, 32 bits.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="rounding">What the shift does to the bits that fall off.</param>
    /// <param name="minimum">Least output: −2^(b−1), or 0 after a ReLU.</param>
    /// <param name="maximum">Largest output: 2^(b−1) − 1, or 2^b − 1.</param>
    public static int Apply(int accumulator, DyadicScale scale, RoundingMode rounding, int minimum, int maximum)
    {
        long product = (long)accumulator * scale.Multiplier;
        return (int)Math.Clamp(Shifted(product, scale.Shift, rounding), minimum, maximum);
    }

    /// <summary>As HAWQ-V3's code: product and quotient in double, halves to even.</summary>
    public static int InDouble(int accumulator, DyadicScale scale, int minimum, int maximum) =>
        (int)Math.Clamp(Math.Round(Math.ScaleB((double)accumulator * scale.Multiplier, -scale.Shift), MidpointRounding.ToEven), minimum, maximum);

    /// <summary>
    /// A residual sum: each branch has a scale of its own and is rounded by itself, then both are added and clamped (HAWQ-V3, section 3.3). The sum is exact.
    /// </summary>
    public static int Add(int a, DyadicScale scaleA, int b, DyadicScale scaleB, RoundingMode rounding, int minimum, int maximum)
    {
        const long Far = 1L << 40; // beyond any sum that is not clamped
        long left = Math.Clamp(Shifted((long)a * scaleA.Multiplier, scaleA.Shift, rounding), -Far, Far);
        long right = Math.Clamp(Shifted((long)b * scaleB.Multiplier, scaleB.Shift, rounding), -Far, Far);
        return (int)Math.Clamp(left + right, minimum, maximum);
    }

    /// <summary>Many accumulators of one scale, four at a time; bit for bit what <see cref="Apply(int, DyadicScale, RoundingMode, int, int)"/> gives.</summary>
    public static void Apply(ReadOnlySpan<int> accumulators, DyadicScale scale, RoundingMode rounding, int minimum, int maximum, Span<int> outputs)
    {
        if (outputs.Length != accumulators.Length) throw new ArgumentException($"{outputs.Length} outputs for {accumulators.Length} accumulators.", nameof(outputs));
        int done = 0;
        if (scale.Shift is >= 1 and <= 62)
        {
            ReadOnlySpan<Vector256<int>> from = MemoryMarshal.Cast<int, Vector256<int>>(accumulators);
            Span<Vector256<int>> to = MemoryMarshal.Cast<int, Vector256<int>>(outputs);
            var (multiplier, low, high) = (Vector256.Create((long)scale.Multiplier), Vector256.Create((long)minimum), Vector256.Create((long)maximum));
            for (int i = 0; i < to.Length; i++)
            {
                (Vector256<long> lower, Vector256<long> upper) = Vector256.Widen(from[i]);
                to[i] = Vector256.Narrow(
                    Vector256.Min(Vector256.Max(Shifted(lower * multiplier, scale.Shift, rounding), low), high),
                    Vector256.Min(Vector256.Max(Shifted(upper * multiplier, scale.Shift, rounding), low), high));
            }

            done = to.Length * Vector256<int>.Count;
        }

        for (int i = done; i < outputs.Length; i++) outputs[i] = Apply(accumulators[i], scale, rounding, minimum, maximum);
    }

    /// <summary>Accumulators [rows, channels] with a scale a channel.</summary>
    public static void Apply(ReadOnlySpan<int> accumulators, ReadOnlySpan<DyadicScale> scales, RoundingMode rounding, int minimum, int maximum, Span<int> outputs)
    {
        if (outputs.Length != accumulators.Length || scales.Length == 0 || accumulators.Length % scales.Length != 0) throw new ArgumentException($"{accumulators.Length} accumulators, {scales.Length} scales, {outputs.Length} outputs.", nameof(scales));
        for (int start = 0; start < accumulators.Length; start += scales.Length)
        {
            for (int channel = 0; channel < scales.Length; channel++) outputs[start + channel] = Apply(accumulators[start + channel], scales[channel], rounding, minimum, maximum);
        }
    }

    /// <summary>value / 2^shift, rounded; |value| ≤ 2^62. Saturated to 64 bits for negative shifts.</summary>
    private static long Shifted(long value, int shift, RoundingMode rounding)
    {
        if (shift is >= 0 and <= 63) return RoundShift.Apply(value, shift, rounding);
        // |value| / 2^64 is at most a quarter: nothing but the floor of a negative one is left of it.
        if (shift > 63) return rounding == RoundingMode.Floor && value < 0 ? -1 : 0;
        if (value == 0) return 0;
        int left = -shift;
        if (left < 63 && value >= long.MinValue >> left && value <= long.MaxValue >> left) return value << left;
        return value < 0 ? long.MinValue : long.MaxValue;
    }

    private static Vector256<long> Shifted(Vector256<long> value, int shift, RoundingMode rounding)
    {
        // Offset by 2^63, which the shift divides, so that a logical shift will do: AVX2 has no arithmetic one for 64 bits.
        Vector256<ulong> offset = value.AsUInt64() ^ Vector256.Create(1UL << 63);
        ulong half = 1UL << (shift - 1);
        Vector256<ulong> addend = rounding switch
        {
            RoundingMode.HalfUp => Vector256.Create(half),
            RoundingMode.HalfEven => Vector256.Create(half - 1) + (Vector256.ShiftRightLogical(offset, shift) & Vector256<ulong>.One),
            // 2^63 / 2^shift is even for these shifts, so the lowest bit is that of the quotient. A negative half must fall short of the next integer.
            RoundingMode.HalfAwayFromZero => Vector256.Create(half) - Vector256.ShiftRightLogical(value.AsUInt64(), 63),
            _ => Vector256<ulong>.Zero,
        };
        return (Vector256.ShiftRightLogical(offset + addend, shift) - Vector256.Create(1UL << (63 - shift))).AsInt64();
    }
}
