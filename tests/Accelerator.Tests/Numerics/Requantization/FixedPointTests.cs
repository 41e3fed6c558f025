using System.Numerics;
using Accelerator.Numerics;
using Accelerator.Numerics.Requantization;

namespace Accelerator.Tests.Numerics.Requantization;

/// <summary>TensorFlow Lite's requantisers against rational arithmetic with names for its roundings.</summary>
public sealed class FixedPointTests
{
    private static readonly int[] Corners = [int.MinValue, int.MinValue + 1, -(1 << 30) - 1, -(1 << 30), -3, -2, -1, 0, 1, 2, 3, (1 << 30) - 1, 1 << 30, int.MaxValue - 1, int.MaxValue];

    [Theory]
    [InlineData(1.0, 1 << 30, 1)]
    [InlineData(0.5, 1 << 30, 0)]
    [InlineData(0.75, 3 << 29, 0)]
    [InlineData(0.0, 0, 0)]
    [InlineData(0.99999999999, 1 << 30, 1)] // the mantissa rounds up to 1
    [InlineData(1.0 / 3, 1431655765, -1)]
    [InlineData(0.00037, 1627277209, -11)]
    [InlineData(4.656612873077393e-10, 1 << 30, -30)] // 2^−31
    [InlineData(1.1641532182693481e-10, 0, 0)] // 2^−33: too small
    [InlineData(2.3283064365386963e-10, 1 << 30, -31)] // 2^−32
    public void Scales_become_multiplier_and_shift(double scale, int multiplier, int shift)
    {
        FixedPointMultiplier fixedPoint = FixedPointMultiplier.Of(scale);
        (fixedPoint.Multiplier, fixedPoint.Shift).ShouldBe((multiplier, shift));
    }

    [Fact]
    public void A_scale_is_finite_and_not_negative()
    {
        foreach (double wrong in new[] { -1.0, double.NaN, double.PositiveInfinity, -double.Epsilon }) Should.Throw<ArgumentOutOfRangeException>(() => FixedPointMultiplier.Of(wrong));
        Should.Throw<ArgumentOutOfRangeException>(() => FixedPointRequantizer.Apply(1L, FixedPointMultiplier.Of(1 << 14)));
        Should.Throw<ArgumentOutOfRangeException>(() => FixedPointRequantizer.Apply(1, FixedPointMultiplier.Of(1L << 30)));
    }

    [Theory]
    [InlineData(0x7FFEFFFF, 0x7FFF)]
    [InlineData(0x7FFF0000, 0x7FFF)]
    [InlineData(int.MaxValue, 0x7FFF)]
    [InlineData(1 << 30, 1 << 14)]
    [InlineData((1 << 30) + 0x7FFF, 1 << 14)]
    [InlineData((1 << 30) + 0x8000, (1 << 14) + 1)]
    [InlineData(0, 0)]
    public void A_multiplier_of_16_bits_is_rounded_and_never_2_to_the_15(int multiplier, int reduced) => FixedPointMultiplier.FromParts(multiplier, 0).Reduced.ShouldBe(reduced);

    [Fact]
    public void The_parts_have_gemmlowps_corners()
    {
        FixedPointRequantizer.DoublingHighMultiply(int.MinValue, int.MinValue).ShouldBe(int.MaxValue);
        foreach (int a in Corners)
        {
            foreach (int b in Corners)
            {
                if (a != int.MinValue || b != int.MinValue) FixedPointRequantizer.DoublingHighMultiply(a, b).ShouldBe((int)HalfUp((BigInteger)a * b, 31));
            }

            for (int exponent = 0; exponent <= 31; exponent++) FixedPointRequantizer.DivideByPowerOfTwo(a, exponent).ShouldBe((int)HalfAway(a, exponent), $"{a} / 2^{exponent}");
        }

        FixedPointRequantizer.DivideByPowerOfTwo(-3, 1).ShouldBe(-2);
        FixedPointRequantizer.DivideByPowerOfTwo(3, 1).ShouldBe(2);
        FixedPointRequantizer.DoublingHighMultiply(-1, 1 << 30).ShouldBe(0); // −½
    }

    [Fact]
    public void A_million_accumulators_are_exact_in_every_variant()
    {
        var random = new Xoshiro256(20260703);
        int roundingsDiffer = 0;
        var accumulators = new int[1000];
        var outputs = new int[accumulators.Length];
        for (int round = 0; round < 1000; round++)
        {
            int shift = random.NextInt32(FixedPointMultiplier.LeastShift, FixedPointMultiplier.LargestShift);
            int multiplier = round % 10 == 0 ? 1 << 30 : (1 << 30) + random.Below(1 << 30);
            if (round == 1) multiplier = 0;
            if (round == 2) multiplier = int.MaxValue;
            FixedPointMultiplier scale = FixedPointMultiplier.FromParts(multiplier, shift);
            for (int i = 0; i < accumulators.Length; i++)
            {
                int x = i < Corners.Length ? Corners[i] : (int)random.Next() >> random.Below(32);
                accumulators[i] = x;
                int twice = Twice(x, multiplier, shift), once = Wrapped(HalfUp((BigInteger)x * multiplier, 31 - shift));
                if (FixedPointRequantizer.Apply(x, scale) != twice) throw new InvalidOperationException($"twice: {x} · {multiplier} << {shift}");
                if (FixedPointRequantizer.Apply(x, scale, FixedPointRounding.Single) != once) throw new InvalidOperationException($"once: {x} · {multiplier} << {shift}");
                if (twice != once) roundingsDiffer++;
                if (shift > FixedPointMultiplier.LargestWideShift) continue;
                long wide = i < 2 ? (i == 0 ? -(1L << 47) : (1L << 47) - 1) : (long)random.Next() >> (16 + random.Below(48));
                BigInteger reduced = BigInteger.Min(((BigInteger)multiplier + (1 << 15)) >> 16, 0x7FFF);
                if (FixedPointRequantizer.Apply(wide, scale) != Wrapped(HalfUp(wide * reduced, 15 - shift))) throw new InvalidOperationException($"wide: {wide} · {multiplier} << {shift}");
            }

            foreach (FixedPointRounding rounding in Enum.GetValues<FixedPointRounding>())
            {
                int zero = random.NextInt32(-128, 127), low = -random.Below(1 << 16), high = random.Below(1 << 16), length = accumulators.Length - random.Below(9);
                FixedPointRequantizer.Apply(accumulators.AsSpan(0, length), scale, rounding, zero, low, high, outputs.AsSpan(0, length));
                for (int i = 0; i < length; i++)
                {
                    int expected = Math.Min(Math.Max(FixedPointRequantizer.Apply(accumulators[i], scale, rounding) + zero, low), high);
                    if (outputs[i] != expected) throw new InvalidOperationException($"{rounding}, vector: {accumulators[i]} · {multiplier} << {shift}: {outputs[i]}, not {expected}");
                }
            }
        }

        roundingsDiffer.ShouldBeGreaterThan(1000);
    }

    private static int Twice(int x, int multiplier, int shift)
    {
        int shifted = Wrapped((BigInteger)x << Math.Max(shift, 0));
        return (int)HalfAway((int)HalfUp((BigInteger)shifted * multiplier, 31), Math.Max(-shift, 0));
    }

    private static BigInteger HalfUp(BigInteger value, int shift) => (value + (BigInteger.One << (shift - 1))) >> shift;

    private static BigInteger HalfAway(BigInteger value, int shift) => shift == 0 ? value : value < 0 ? -HalfUp(-value, shift) : HalfUp(value, shift);

    private static int Wrapped(BigInteger value) => (int)(uint)(value & uint.MaxValue);
}
