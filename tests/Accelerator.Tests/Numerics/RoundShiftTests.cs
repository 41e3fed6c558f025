using System.Numerics;
using Accelerator.Numerics;

namespace Accelerator.Tests.Numerics;

public sealed class RoundShiftTests
{
    [Theory]
    [InlineData(RoundingMode.HalfEven, 5, 1, 2)]
    [InlineData(RoundingMode.HalfEven, 7, 1, 4)]
    [InlineData(RoundingMode.HalfEven, -5, 1, -2)]
    [InlineData(RoundingMode.HalfUp, 5, 1, 3)]
    [InlineData(RoundingMode.HalfUp, -5, 1, -2)]
    [InlineData(RoundingMode.HalfAwayFromZero, 5, 1, 3)]
    [InlineData(RoundingMode.HalfAwayFromZero, -5, 1, -3)]
    [InlineData(RoundingMode.Floor, -5, 1, -3)]
    [InlineData(RoundingMode.HalfUp, -1, 63, 0)]
    [InlineData(RoundingMode.HalfEven, long.MaxValue, 63, 1)]
    public void Ties_go_where_the_name_says(RoundingMode mode, long value, int shift, long expected) =>
        RoundShift.Apply(value, shift, mode).ShouldBe(expected);

    [Fact]
    public void Equals_exact_rational_rounding_for_every_shift()
    {
        var random = new Xoshiro256(3);
        foreach (RoundingMode mode in Enum.GetValues<RoundingMode>())
        {
            for (int shift = 0; shift < 64; shift++)
            {
                for (int i = 0; i < 50; i++)
                {
                    long value = (long)random.Next();
                    value >>= random.Below(64);
                    if (i % 3 == 0 && shift > 0) value = (value >> shift << shift) | (1L << (shift - 1));
                    RoundShift.Apply(value, shift, mode).ShouldBe((long)Exact(value, shift, mode), $"{mode} {value} >> {shift}");
                }
            }
        }
    }

    private static BigInteger Exact(BigInteger value, int shift, RoundingMode mode)
    {
        BigInteger unit = BigInteger.One << shift;
        BigInteger twice = 2 * value;
        BigInteger floor = BigInteger.Divide(value - (((value % unit) + unit) % unit), unit);
        BigInteger distance = twice - (2 * floor * unit);
        return mode switch
        {
            RoundingMode.Floor => floor,
            _ when distance < unit => floor,
            _ when distance > unit => floor + 1,
            RoundingMode.HalfUp when shift > 0 => floor + 1,
            RoundingMode.HalfAwayFromZero when shift > 0 => value.Sign >= 0 ? floor + 1 : floor,
            RoundingMode.HalfEven when shift > 0 => floor.IsEven ? floor : floor + 1,
            _ => floor,
        };
    }
}
