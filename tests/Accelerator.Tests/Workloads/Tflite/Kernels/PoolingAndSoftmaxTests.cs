using Accelerator.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Tests.Workloads.Tflite.Kernels;

/// <summary>Pooling and softmax, by hand and against real numbers.</summary>
public sealed class PoolingAndSoftmaxTests
{
    private static readonly WindowShape Two = new() { Batches = 1, InputHeight = 2, InputWidth = 3, InputChannels = 1, KernelHeight = 2, KernelWidth = 2, OutputHeight = 2, OutputWidth = 3, OutputChannels = 1 };

    /// <summary>SAME padding behind: the last windows have two elements and one.</summary>
    [Fact]
    public void Averages_leave_the_padding_out_and_round_away_from_zero()
    {
        sbyte[] input = [1, 2, -3, 4, -5, -6];
        var output = new sbyte[6];
        Pooling.Average<sbyte>(Two, input, -128, 127, output);
        // (1+2+4−5)/4 = 0.5, (2−3−5−6)/4 = −3, (−3−6)/2 = −4.5, (4−5)/2 = −0.5, (−5−6)/2 = −5.5, −6.
        output.ShouldBe([1, -3, -5, -1, -6, -6]);
        Pooling.Average<sbyte>(Two, input, -3, 0, output);
        output.ShouldBe([0, -3, -3, -1, -3, -3]);
        Pooling.Largest<sbyte>(Two, input, -128, 127, output);
        output.ShouldBe([4, 2, -3, 4, -5, -6]);
        var floats = new float[6];
        Pooling.Average(Two, [1, 2, -3, 4, -5, -6], float.MinValue, float.MaxValue, floats);
        floats.ShouldBe([0.5f, -3, -4.5f, -0.5f, -5.5f, -6]);
        Pooling.Covers(Two).ShouldBeTrue();
        Pooling.Covers(Two with { StrideWidth = 2 }).ShouldBeFalse();
        Pooling.Covers(Two with { Top = 2 }).ShouldBeFalse();
    }

    /// <summary>Inputs and results that the tests of TFLite for microcontrollers have for SOFTMAX; codes within one, as there.</summary>
    [Fact]
    public void Softmax_has_the_published_results()
    {
        float[] golden = [0.011656231f, 0.031684921f, 0.086128544f, 0.234121657f, 0.636408647f];
        float[][] inputs = [[1, 2, 3, 4, 5], [3, 6, -5, 4, -9], [8, -5, -8, 5, -6], [2, 7, 9, -9, 7]];
        float[][] results = [golden, [0.042009463f, 0.843782625f, 0.000014093f, 0.114193561f, 0.000000258f], [0.952571219f, 0.000002153f, 0.000000107f, 0.047425728f, 0.000000792f], [0.000717124f, 0.106430599f, 0.786421666f, 0.000000012f, 0.106430599f]];
        for (int i = 0; i < inputs.Length; i++)
        {
            var floats = new float[5];
            Softmax.Floats(inputs[i], 1, floats);
            for (int k = 0; k < 5; k++) floats[k].ShouldBe(results[i][k], 1e-5f);
            sbyte[] codes = Array.ConvertAll(inputs[i], x => (sbyte)MathF.Round(x / 0.1f));
            foreach (FixedPointRounding rounding in Enum.GetValues<FixedPointRounding>())
            {
                var output = new int[5];
                Softmax.Codes(codes, Softmax.Argument.Of(1, 0.1f, rounding)!.Value, rounding, 8, output);
                for (int k = 0; k < 5; k++) Math.Abs(output[k] - (Math.Min(127, (int)MathF.Round(results[i][k] * 256) - 128))).ShouldBeLessThanOrEqualTo(1);
                Softmax.Codes(codes, Softmax.Argument.Of(1, 0.1f, rounding)!.Value, rounding, 16, output);
                for (int k = 0; k < 5; k++) Math.Abs(output[k] - Math.Min(32767, (int)MathF.Round(results[i][k] * 65536) - 32768)).ShouldBeLessThanOrEqualTo(2);
            }
        }
    }

    [Fact]
    public void Softmax_is_near_the_real_one_for_any_scale()
    {
        var random = new Xoshiro256(12);
        for (int i = 0; i < 2000; i++)
        {
            float scale = MathF.ScaleB(random.NextInt32(1, 1000), -random.NextInt32(3, 16)), beta = random.NextInt32(1, 4) / 2f;
            sbyte[] codes = [.. Enumerable.Range(0, random.NextInt32(1, 40)).Select(_ => (sbyte)random.NextInt32(-128, 127))];
            var output = new int[codes.Length];
            Softmax.Codes(codes, Softmax.Argument.Of(beta, scale, FixedPointRounding.Double)!.Value, FixedPointRounding.Double, 8, output);
            double largest = codes.Max(), sum = codes.Sum(code => Math.Exp((code - largest) * scale * beta));
            for (int k = 0; k < codes.Length; k++) Math.Abs(output[k] - ((int)Math.Min(127, Math.Round(256 * Math.Exp((codes[k] - largest) * scale * beta) / sum) - 128))).ShouldBeLessThanOrEqualTo(1, $"case {i}, scale {scale}");
        }

        Softmax.Argument.Of(1, 1e-9f, FixedPointRounding.Double).ShouldBeNull();
        // So steep that one code more takes all: nothing but the largest is left.
        var all = new int[3];
        Softmax.Codes([5, 4, 5], Softmax.Argument.Of(1, 100, FixedPointRounding.Double)!.Value, FixedPointRounding.Double, 8, all);
        all.ShouldBe([0, -128, 0]);
        // Equal codes, as many as a row may have: nothing wraps.
        var many = new int[Softmax.MostCodes];
        Softmax.Codes(new sbyte[many.Length], Softmax.Argument.Of(1, 0.1f, FixedPointRounding.Double)!.Value, FixedPointRounding.Double, 16, many);
        many.ShouldAllBe(code => code == 16 - 32768);
    }
}
