using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Tests.Workloads.Tflite.Kernels;

/// <summary>The logistic function of 8-bit codes, over every code, and of numbers.</summary>
public sealed class LogisticTests
{
    private static readonly sbyte[] All = [.. Enumerable.Range(-128, 256).Select(code => (sbyte)code)];

    [Theory]
    [InlineData(0.0387752913f, -2)] // DTLN's
    [InlineData(0.1f, 0)]
    [InlineData(1.0f, 40)]
    [InlineData(7.9f, -128)]
    [InlineData(1e-6f, 5)]
    public void Every_code_is_the_nearest(float scale, int zero)
    {
        foreach (FixedPointRounding rounding in Enum.GetValues<FixedPointRounding>())
        {
            var outputs = new sbyte[256];
            Logistic.Codes(All, zero, Logistic.Argument.Of(scale)!.Value, rounding, outputs);
            for (int i = 0; i < 256; i++)
            {
                double exact = Math.Min(256 / (1 + Math.Exp(-(All[i] - zero) * (double)scale)) - 128, 127);
                Math.Abs(outputs[i] - exact).ShouldBeLessThan(0.501, $"code {All[i]}");
            }
        }
    }

    [Fact]
    public void Scales_that_do_not_fit_are_told()
    {
        Logistic.Argument.Of(8).ShouldBeNull();
        Logistic.Argument.Of(1e-9f).ShouldBeNull();
        Logistic.Argument.Of(0.0625f)!.Value.Radius.ShouldBe(120); // 15 / 2^−4 = 240, halved by the shift's mantissa
    }

    [Theory]
    [InlineData(0f, 0.5f)]
    [InlineData(17f, 1f)]
    [InlineData(-20f, 2.0611537e-9f)]
    [InlineData(2f, 0.8807971f)]
    public void Numbers(float x, float expected) => Logistic.Of(x).ShouldBe(expected, expected * 1e-6f);
}
