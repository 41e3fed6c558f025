using System.Numerics;
using Accelerator.Numerics;

namespace Accelerator.Tests.Numerics;

public sealed class ShiftRightTests
{
    [Theory]
    [InlineData(5, 1, 2, 3, 3, 2)]
    [InlineData(7, 1, 4, 4, 4, 3)]
    [InlineData(-5, 1, -2, -3, -2, -3)]
    [InlineData(-7, 1, -4, -4, -3, -4)]
    [InlineData(6, 2, 2, 2, 2, 1)]
    [InlineData(-6, 2, -2, -2, -1, -2)]
    [InlineData(-1, 63, 0, 0, 0, -1)]
    [InlineData(9, 0, 9, 9, 9, 9)]
    public void Ties_go_where_the_name_says(long value, int shift, long halfEven, long halfAway, long halfUp, long floor)
    {
        ShiftRight.Round(value, shift, RoundingKind.HalfEven).ShouldBe(halfEven);
        ShiftRight.Round(value, shift, RoundingKind.HalfAwayFromZero).ShouldBe(halfAway);
        ShiftRight.Round(value, shift, RoundingKind.HalfUp).ShouldBe(halfUp);
        ShiftRight.Round(value, shift, RoundingKind.Floor).ShouldBe(floor);
    }

    [Fact]
    public void Equals_rounding_of_the_exact_quotient_up_to_two_to_the_62()
    {
        const long Limit = (1L << 62) - 1;
        var random = new Xoshiro256(1);
        foreach (RoundingKind kind in Enum.GetValues<RoundingKind>())
        {
            for (int shift = 0; shift < 64; shift++)
            {
                List<long> values = [0, 1, -1, Limit, -Limit];
                for (int i = 0; i < 60; i++)
                {
                    long value = (long)random.Next() >> random.NextInt32(1, 63);
                    if (shift is > 0 and < 62) values.Add(((value >> shift) << shift) | (1L << (shift - 1))); // a tie
                    values.Add(value);
                }

                foreach (long value in values.Where(v => Math.Abs((decimal)v) <= Limit))
                {
                    ShiftRight.Round(value, shift, kind).ShouldBe((long)Exact(value, shift, kind), $"{kind} {value} >> {shift}");
                }
            }
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(64)]
    public void A_shift_beyond_the_word_is_refused(int shift) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ShiftRight.Round(1, shift, RoundingKind.Floor));

    private static BigInteger Exact(BigInteger value, int shift, RoundingKind kind)
    {
        BigInteger divisor = BigInteger.One << shift;
        BigInteger floor = BigInteger.DivRem(value, divisor, out BigInteger rest);
        if (rest.Sign < 0)
        {
            floor--;
            rest += divisor;
        }

        int against = (2 * rest).CompareTo(divisor);
        bool up = against > 0 || (against == 0 && kind switch
        {
            RoundingKind.HalfEven => !floor.IsEven,
            RoundingKind.HalfAwayFromZero => value.Sign > 0,
            _ => true,
        });
        return up && kind != RoundingKind.Floor ? floor + 1 : floor;
    }
}
