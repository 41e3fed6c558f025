using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Tests.Workloads.Tflite.Kernels;

/// <summary>The table of the sigmoid over every 16-bit code.</summary>
public sealed class SigmoidTableTests
{
    private static readonly short[] All = [.. Enumerable.Range(short.MinValue, 1 << 16).Select(code => (short)code)];

    [Theory]
    [InlineData(3, 0, 1.0 / 4096)]
    [InlineData(6, 0, 1.0 / 2048)]
    [InlineData(3, 2, 1.0 / 16384)]
    public void Every_code_is_near_the_function_and_in_order(int multiplier, int shift, double scale)
    {
        short[] sigmoid = new short[All.Length], tanh = new short[All.Length];
        SigmoidTable.Logistic(All, multiplier, shift, sigmoid);
        SigmoidTable.Tanh(All, multiplier, shift, tanh);
        for (int i = 0; i < All.Length; i++)
        {
            double x = All[i] * scale;
            Math.Abs(sigmoid[i] - 32768 / (1 + Math.Exp(-x))).ShouldBeLessThan(3, $"sigmoid {x}");
            Math.Abs(tanh[i] - 32768 * Math.Tanh(x)).ShouldBeLessThan(6, $"tanh {x}");
            if (i > 0 && (sigmoid[i] < sigmoid[i - 1] || tanh[i] < tanh[i - 1])) throw new InvalidOperationException($"not in order at {All[i]}");
        }

        sigmoid[32768].ShouldBe((short)16384);
        tanh[32768].ShouldBe((short)0);
    }

    [Theory]
    [InlineData(1.0f / 4096, 3, 0)]
    [InlineData(1.0f / 2048, 6, 0)]
    [InlineData(1.0f / 8192, 24576, 14)]
    [InlineData(0.0003f, 30198, 13)]
    [InlineData(2.0f, 24576, 0)]
    [InlineData(50.0f, 32767, 0)]
    public void Scales_become_multiplier_and_shift(float scale, int multiplier, int shift) => SigmoidTable.Prepare(scale).ShouldBe((multiplier, shift));

    [Fact]
    public void The_least_code_is_beyond_the_table()
    {
        short[] one = [short.MinValue], two = new short[1];
        SigmoidTable.Tanh(one, 32767, 0, two);
        two[0].ShouldBe((short)-32767);
        SigmoidTable.Logistic(one, 3, 0, two);
        two[0].ShouldBe((short)11);
    }
}
