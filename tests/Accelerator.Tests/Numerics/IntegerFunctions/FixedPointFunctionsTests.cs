using Accelerator.Numerics.IntegerFunctions;

namespace Accelerator.Tests.Numerics.IntegerFunctions;

/// <summary>The functions against the real ones, and against results worked out by hand.</summary>
public sealed class FixedPointFunctionsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Exponentials_are_near_the_real_ones(int integerBits)
    {
        double worst = 0;
        for (long raw = int.MinValue; raw <= 0; raw += 1_048_573)
        {
            double real = Math.Exp(Math.ScaleB(raw, integerBits - 31)), found = FixedPointFunctions.ExpOfNegative((int)raw, integerBits) / (double)(1L << 31);
            worst = Math.Max(worst, Math.Abs(real - found));
        }

        // Measured 3.9e-7: the fourth power ends the series.
        worst.ShouldBeLessThan(5e-7);
        FixedPointFunctions.ExpOfNegative(0, integerBits).ShouldBe(int.MaxValue);
    }

    [Fact]
    public void Reciprocals_are_near_the_real_ones()
    {
        for (int a = 0; a < int.MaxValue - 1_048_573; a += 1_048_573)
        {
            double one = a / (double)(1L << 31);
            (FixedPointFunctions.OneOverOnePlus(a) / (double)(1L << 31)).ShouldBe(1 / (1 + one), 3e-8);
        }

        // 3 in Q12.19: 1.5 is what is inverted, and one bit is left over.
        (int scale, int bits) = FixedPointFunctions.Reciprocal(3 << 19, 12);
        bits.ShouldBe(1);
        Math.ScaleB(scale, -31 - bits).ShouldBe(1 / 3.0, 3e-8);
    }

    [Fact]
    public void The_sigmoid_is_near_the_real_one_and_symmetric()
    {
        for (long raw = int.MinValue + 1; raw <= int.MaxValue; raw += 1_048_573)
        {
            int found = FixedPointFunctions.Logistic((int)raw, 4);
            (found / (double)(1L << 31)).ShouldBe(1 / (1 + Math.Exp(-Math.ScaleB(raw, -27))), 4e-7);
            if (raw != 0) ((long)found + FixedPointFunctions.Logistic((int)-raw, 4)).ShouldBe(int.MaxValue);
        }

        FixedPointFunctions.Logistic(0, 4).ShouldBe(1 << 30);
    }

    [Fact]
    public void Shifts_saturate()
    {
        FixedPointFunctions.ShiftLeft(0x3FFF_FFFF, 1).ShouldBe(0x7FFF_FFFE);
        FixedPointFunctions.ShiftLeft(0x4000_0000, 1).ShouldBe(int.MaxValue);
        FixedPointFunctions.ShiftLeft(-0x3FFF_FFFF, 1).ShouldBe(-0x7FFF_FFFE);
        FixedPointFunctions.ShiftLeft(-0x4000_0001, 1).ShouldBe(int.MinValue);
        FixedPointFunctions.ShiftLeft(-5, 0).ShouldBe(-5);
    }
}
