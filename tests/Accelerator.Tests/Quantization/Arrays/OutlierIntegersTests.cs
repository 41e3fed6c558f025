using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Quantization.Arrays;

namespace Accelerator.Tests.Quantization.Arrays;

/// <summary>Outliers as integers of a side unit.</summary>
public sealed class OutlierIntegersTests
{
    [Fact]
    public void Values_of_a_row_are_multiples_of_a_power_of_two()
    {
        // 12 bits hold 2047: 3 takes units of 2^−9, −1000 of 2^−1; a row of zeros nothing.
        var outliers = new OutlierColumns([4, 7], [3, -0.75, -1000, 0.5, 0, 0]);
        OutlierIntegers integers = OutlierIntegers.Of(outliers, 12, 12);
        integers.Scales.ShouldBe([1 << 3, 1 << 11, 0]);
        integers.Weights.ShouldBe([1536, -384, -2000, 1, 0, 0]);
        integers.Exact.ShouldBeTrue();
        OutlierIntegers.LargestUnit(outliers, 12).ShouldBe(0.5);
    }

    [Fact]
    public void A_row_far_below_the_largest_scale_is_rounded_to_the_least_unit()
    {
        OutlierIntegers integers = OutlierIntegers.Of(new OutlierColumns([0, 1], [0.375, 0.25]), 16, 2);
        (integers.Scales[0], integers.Weights[0], integers.Weights[1], integers.Exact).ShouldBe((1, (short)2, (short)1, false));
    }

    /// <summary>value ≈ weight · scale · 2^−e to half a unit, whatever the values; a value that rounds up to the next power of two still fits.</summary>
    [Fact]
    public void Random_values_are_rounded_to_half_a_unit()
    {
        var random = new Xoshiro256(20261128);
        for (int run = 0; run < 2000; run++)
        {
            int bits = 2 + random.Below(15), scaleBits = 2 + random.Below(20);
            double[] values = [.. Enumerable.Range(0, 6).Select(_ => random.Below(4) == 0 ? 0 : (random.NextDouble() - 0.5) * Math.ScaleB(1, random.Below(20) - 10))];
            if (run % 3 == 0) values[0] = Math.BitDecrement(Math.ScaleB(1, random.Below(20) - 10));
            var outliers = new OutlierColumns([0, 1], values);
            var matrix = new QuantizedMatrix(3, 2, 4, 2, new byte[6], [1e-3f, 2e-3f, 5e-4f], new short[3]);
            HardwareScales scales = HardwareScales.Of(matrix, scaleBits, OutlierIntegers.LargestUnit(outliers, bits));
            OutlierIntegers integers = OutlierIntegers.Of(outliers, bits, scales.Exponent);
            for (int i = 0; i < values.Length; i++)
            {
                int scale = integers.Scales[i / 2];
                scale.ShouldBeLessThan(1 << scaleBits);
                ((int)integers.Weights[i]).ShouldBeInRange(1 - (1 << (bits - 1)), (1 << (bits - 1)) - 1);
                double unit = Math.ScaleB(scale == 0 ? 1 : scale, -scales.Exponent);
                Math.Abs((integers.Weights[i] * unit) - values[i]).ShouldBeLessThanOrEqualTo(scale == 0 ? 0 : unit / 2, $"run {run}, value {i} of {bits} bits");
            }
        }
    }
}
