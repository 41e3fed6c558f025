using System.Numerics;
using Accelerator.Numerics;
using Accelerator.Numerics.Requantization;

namespace Accelerator.Tests.Numerics.Requantization;

/// <summary>Dyadic requantisation against exact rational arithmetic.</summary>
public sealed class DyadicTests
{
    private static readonly RoundingMode[] Modes = [RoundingMode.HalfEven, RoundingMode.HalfUp, RoundingMode.HalfAwayFromZero, RoundingMode.Floor];

    [Theory]
    [InlineData(1.0, 1u << 30, 30)]
    [InlineData(0.5, 1u << 30, 31)]
    [InlineData(0.75, 3u << 29, 31)]
    [InlineData(0.0, 0u, 31)]
    [InlineData(0.99999999999, 1u << 31, 31)] // the mantissa rounds up to 1
    [InlineData(1.0 / 3, 1431655765u, 32)] // 0.6667 · 2^31 = 1431655765.33
    [InlineData(0.0625 / 0.7, 1533916891u, 34)]
    [InlineData(4294967296.0, 1u << 30, -2)]
    [InlineData(double.Epsilon, 1u << 30, 1104)]
    [InlineData(double.MaxValue, 1u << 31, -993)]
    public void Scales_become_multiplier_and_shift(double scale, uint multiplier, int shift)
    {
        DyadicScale dyadic = DyadicScale.Of(scale);
        (dyadic.Multiplier, dyadic.Shift).ShouldBe((multiplier, shift));
    }

    [Fact]
    public void Halves_of_a_mantissa_round_up()
    {
        // 2^30 + ½ over 2^31.
        DyadicScale.Of(((1L << 30) + 0.5) / (1L << 31)).Multiplier.ShouldBe((1u << 30) + 1);
        DyadicScale.Of(((1L << 30) + 1.5) / (1L << 31)).Multiplier.ShouldBe((1u << 30) + 2);
        foreach (double wrong in new[] { -1.0, double.NaN, double.PositiveInfinity, -double.Epsilon }) Should.Throw<ArgumentOutOfRangeException>(() => DyadicScale.Of(wrong));
    }

    [Fact]
    public void The_scale_of_a_layer_is_rounded_to_single_once()
    {
        float input = 0.1f, weight = 0.003f, output = 0.07f;
        float product = (float)((double)input * weight);
        DyadicScale.Of(input, weight, output).ShouldBe(DyadicScale.Of(product / (double)output));
        (DyadicScale.Of(input, weight, output).Value / (product / (double)output) - 1).ShouldBeInRange(-Math.ScaleB(1, -31), Math.ScaleB(1, -31));
    }

    [Fact]
    public void Every_path_is_exact()
    {
        int doubleDiffers = 0;
        for (ulong seed = 1; seed <= 400; seed++)
        {
            var random = new Xoshiro256(seed);
            DyadicScale scale = DyadicScale.Of(Math.ScaleB(1 + random.NextDouble(), random.NextInt32(-45, 5)));
            if (random.Below(8) == 0) scale = DyadicScale.Of(Math.ScaleB(1, random.NextInt32(-70, 40))); // ties abound
            int[] accumulators = [.. Enumerable.Range(0, 37).Select(i => i switch { 0 => int.MinValue, 1 => int.MaxValue, 2 => 0, 3 => -1, 4 => 1, _ => (int)random.Next() >> random.Below(31) })];
            int low = random.Below(3) == 0 ? int.MinValue : -(1 << random.Below(31)), high = random.Below(3) == 0 ? int.MaxValue : (1 << random.Below(31)) - 1;
            foreach (RoundingMode mode in Modes)
            {
                var outputs = new int[accumulators.Length];
                DyadicRequantizer.Apply(accumulators, scale, mode, low, high, outputs);
                for (int i = 0; i < outputs.Length; i++)
                {
                    int exact = Exact(accumulators[i], scale, mode, low, high);
                    outputs[i].ShouldBe(exact, $"seed {seed}, {mode}, {accumulators[i]} x {scale}");
                    DyadicRequantizer.Apply(accumulators[i], scale, mode, low, high).ShouldBe(exact);
                }

                var channels = new int[accumulators.Length];
                DyadicRequantizer.Apply(accumulators, [.. Enumerable.Repeat(scale, accumulators.Length)], mode, low, high, channels);
                channels.ShouldBe(outputs);
                if (mode == RoundingMode.HalfEven)
                {
                    for (int i = 0; i < outputs.Length; i++) doubleDiffers += DyadicRequantizer.InDouble(accumulators[i], scale, low, high) == outputs[i] ? 0 : 1;
                }
            }
        }

        doubleDiffers.ShouldBeLessThan(10); // of 14,800: only next to halves
    }

    [Fact]
    public void Doubles_miss_a_half_that_integers_see()
    {
        // (2^30 + 4) · (2^30 + 1) = (2^29 + 2) · 2^31 + 2^30 + 4: just above a half of 2^31. In double the 4 is lost, and the half goes to the even 2^29 + 2.
        DyadicScale scale = DyadicScale.Of(((1L << 30) + 1.0) / (1L << 31));
        (scale.Multiplier, scale.Shift).ShouldBe(((1u << 30) + 1, 31));
        DyadicRequantizer.Apply((1 << 30) + 4, scale, RoundingMode.HalfEven, int.MinValue, int.MaxValue).ShouldBe((1 << 29) + 3);
        DyadicRequantizer.InDouble((1 << 30) + 4, scale, int.MinValue, int.MaxValue).ShouldBe((1 << 29) + 2);
    }

    [Fact]
    public void Residual_branches_are_rounded_apart()
    {
        DyadicScale half = DyadicScale.Of(0.5);
        DyadicRequantizer.Add(1, half, 1, half, RoundingMode.HalfUp, -128, 127).ShouldBe(2); // ½ + ½, each up
        DyadicRequantizer.Add(1, half, 1, half, RoundingMode.HalfEven, -128, 127).ShouldBe(0);
        DyadicRequantizer.Add(int.MaxValue, DyadicScale.Of(1e300), int.MinValue, DyadicScale.Of(1e300), RoundingMode.HalfUp, -128, 127).ShouldBe(0);
        DyadicRequantizer.Add(300, DyadicScale.Of(1), -100, DyadicScale.Of(1), RoundingMode.HalfUp, -128, 127).ShouldBe(127);
    }

    private static int Exact(int accumulator, DyadicScale scale, RoundingMode mode, int low, int high)
    {
        BigInteger product = (BigInteger)accumulator * scale.Multiplier;
        BigInteger rounded;
        if (scale.Shift <= 0)
        {
            rounded = product << -scale.Shift;
        }
        else
        {
            BigInteger unit = BigInteger.One << scale.Shift, floor = product >> scale.Shift, twice = (product - floor * unit) * 2;
            bool up = mode switch
            {
                RoundingMode.HalfUp => twice >= unit,
                RoundingMode.HalfEven => twice > unit || (twice == unit && !floor.IsEven),
                RoundingMode.HalfAwayFromZero => twice > unit || (twice == unit && product.Sign > 0),
                _ => false,
            };
            rounded = up ? floor + 1 : floor;
        }

        return (int)BigInteger.Max(low, BigInteger.Min(high, rounded));
    }
}
