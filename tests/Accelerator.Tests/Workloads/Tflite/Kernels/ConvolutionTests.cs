using Accelerator.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Tests.Workloads.Tflite.Kernels;

/// <summary>Convolutions of 16-bit activations and transposed convolutions against their definitions, over random shapes.</summary>
public sealed class ConvolutionTests
{
    [Fact]
    public void Inner_products_are_exact_also_where_they_pass_32_bits()
    {
        var random = new Xoshiro256(3);
        foreach (int length in new[] { 0, 1, 7, 8, 9, 15, 16, 17, 24, 31, 100, 2047, 2048, 2064, 5000 })
        {
            short[] a = [.. Enumerable.Range(0, length).Select(_ => (short)random.Next())];
            sbyte[] w = [.. Enumerable.Range(0, length).Select(_ => (sbyte)random.Next())];
            WideDot.Sum(a, w).ShouldBe(WideDot.Plain(a, w));
            Array.Fill(a, short.MinValue);
            Array.Fill(w, sbyte.MinValue);
            WideDot.Sum(a, w).ShouldBe(length * 4194304L);
        }
    }

    [Fact]
    public void Convolutions_follow_the_definition()
    {
        var random = new Xoshiro256(17);
        int padded = 0;
        for (int round = 0; round < 150; round++)
        {
            WindowShape shape = Window(random, out bool same);
            if (same) padded++;
            short[] inputs = Wide(random, shape.Inputs);
            sbyte[] weights = Narrow(random, shape.Weights);
            long[] bias = random.Below(4) == 0 ? [] : [.. Enumerable.Range(0, shape.OutputChannels).Select(_ => (long)random.Next() >> random.NextInt32(20, 50))];
            FixedPointMultiplier[] scales = Scales(random, shape.OutputChannels, -18, -2);
            var range = new OutputRange(0, random.Below(2) == 0 ? 0 : short.MinValue, short.MaxValue);
            short[] wide = new short[shape.Outputs], narrow = new short[shape.Outputs];
            WideConvolution.Run(shape, inputs, weights, bias, scales, range, wide);
            int[] narrowBias = [.. bias.Select(value => (int)value)];
            WideConvolution.Run(shape, inputs, weights, narrowBias, scales, FixedPointRounding.Double, range, narrow);
            for (int o = 0; o < wide.Length; o++)
            {
                (int rest, int c) = Math.DivRem(o, shape.OutputChannels);
                (int row, int x) = Math.DivRem(rest, shape.OutputWidth);
                (int b, int y) = Math.DivRem(row, shape.OutputHeight);
                long sum = 0;
                for (int i = 0; i < shape.KernelHeight; i++)
                for (int j = 0; j < shape.KernelWidth; j++)
                {
                    int inputY = y * shape.StrideHeight + i * shape.DilationHeight - shape.Top, inputX = x * shape.StrideWidth + j * shape.DilationWidth - shape.Left;
                    if (inputY < 0 || inputY >= shape.InputHeight || inputX < 0 || inputX >= shape.InputWidth) continue;
                    for (int k = 0; k < shape.InputChannels; k++)
                        sum += inputs[((b * shape.InputHeight + inputY) * shape.InputWidth + inputX) * shape.InputChannels + k] * weights[((c * shape.KernelHeight + i) * shape.KernelWidth + j) * shape.InputChannels + k];
                }

                wide[o].ShouldBe((short)range.Code(FixedPointRequantizer.Apply(sum + (bias.Length == 0 ? 0 : bias[c]), scales[c])));
                narrow[o].ShouldBe((short)range.Code(FixedPointRequantizer.Apply((int)(sum + (bias.Length == 0 ? 0 : narrowBias[c])), scales[c])));
            }
        }

        padded.ShouldBeInRange(30, 120);
    }

    // Figures of tflite-micro's transpose_conv_test.
    [Theory]
    [InlineData(1, 2, true, new float[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32 }, new int[] { 4, 4 }, new float[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18 }, new float[] { 0 }, new int[] { 4, 4 }, float.MinValue, new float[] { 184, 412, 568, 528, 678, 1347, 1689, 1434, 1494, 2715, 3057, 2442, 1968, 3352, 3652, 2760 })]
    [InlineData(1, 1, true, new float[] { 1, 2, -3, -4, 5, 6, -7, -8, 9, 10, -11, -12, 13, 14, 15, 16 }, new int[] { 4, 4 }, new float[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 }, new float[] { 0 }, new int[] { 4, 4 }, 0, new float[] { 29, 24, 0, 0, 99, 72, 0, 0, 207, 186, 0, 0, 263, 292, 141, 0 })]
    [InlineData(3, 1, true, new float[] { 323, -521 }, new int[] { 1, 2 }, new float[] { 9, 5, 6, 9, 8, 5, 3, 1, 4 }, new float[] { 0 }, new int[] { 3, 4 }, 0, new float[] { 1615, 1938, 0, 0, 2584, 1615, 0, 0, 323, 1292, 0, 0 })]
    [InlineData(2, 1, false, new float[] { 1, 2, -3, 4 }, new int[] { 2, 2 }, new float[] { 1, 3, 5, 7, 9, 11, 13, 15, 17, 2, 4, 6, 8, 10, 12, 14, 16, 18 }, new float[] { 3, 4 }, new int[] { 5, 5 }, 0, new float[] { 4, 6, 6, 8, 10, 14, 9, 12, 13, 16, 10, 12, 12, 14, 28, 32, 21, 24, 25, 28, 13, 12, 9, 8, 35, 40, 45, 52, 57, 64, 0, 0, 0, 0, 0, 0, 39, 44, 47, 52, 0, 0, 0, 0, 4, 6, 63, 68, 71, 76 })]
    public void Transposed_convolutions_give_the_published_outputs(int stride, int channels, bool same, float[] inputs, int[] inputSize, float[] weights, float[] bias, int[] outputSize, float least, float[] expected)
    {
        int Before(int size) => same ? WindowShape.Before(size, 3, stride, 1, WindowShape.OutputSize(size, 3, stride, 1, true)) : 0;
        var shape = new WindowShape
        {
            Batches = 1, InputHeight = inputSize[0], InputWidth = inputSize[1], InputChannels = channels, KernelHeight = 3, KernelWidth = 3, OutputHeight = outputSize[0], OutputWidth = outputSize[1],
            OutputChannels = bias.Length, StrideHeight = stride, StrideWidth = stride, Top = Before(outputSize[0]), Left = Before(outputSize[1]),
        };
        var outputs = new float[expected.Length];
        TransposedConvolution.Run(shape, inputs, weights, bias, least, float.MaxValue, outputs);
        outputs.ShouldBe(expected);
        // The same in integers, which fit: scale 1.
        FixedPointMultiplier[] ones = [.. bias.Select(_ => FixedPointMultiplier.Of(1))];
        short[] wide = new short[expected.Length];
        TransposedConvolution.Run(shape, [.. inputs.Select(x => (short)x)], [.. weights.Select(w => (sbyte)w)], [.. bias.Select(x => (long)x)], ones, new OutputRange(0, least == 0 ? 0 : short.MinValue, short.MaxValue), wide);
        // The reduced multiplier of 1 is 2^14 · 2 / 2^15: exact.
        wide.ShouldBe(expected.Select(x => (short)x));
    }

    [Fact]
    public void Transposed_convolutions_scatter_what_each_input_adds()
    {
        var random = new Xoshiro256(29);
        for (int round = 0; round < 150; round++)
        {
            WindowShape shape = Window(random, out _);
            // Any output size does: what falls outside is dropped, what nothing reaches is the bias.
            shape = shape with { DilationHeight = 1, DilationWidth = 1, Top = random.Below(shape.KernelHeight), Left = random.Below(shape.KernelWidth), OutputHeight = 1 + random.Below(9), OutputWidth = 1 + random.Below(9) };
            short[] inputs = Wide(random, shape.Inputs);
            sbyte[] narrow = Narrow(random, shape.Inputs), weights = Narrow(random, shape.Weights);
            int zero = random.NextInt32(-128, 127), outputZero = random.NextInt32(-128, 127);
            int[] bias = [.. Enumerable.Range(0, shape.OutputChannels).Select(_ => random.NextInt32(-100000, 100000))];
            FixedPointMultiplier[] scales = Scales(random, shape.OutputChannels, -14, -2);
            long[] sums = new long[shape.Outputs], narrowSums = new long[shape.Outputs];
            for (int b = 0; b < shape.Batches; b++)
            for (int y = 0; y < shape.InputHeight; y++)
            for (int x = 0; x < shape.InputWidth; x++)
            for (int k = 0; k < shape.InputChannels; k++)
            for (int i = 0; i < shape.KernelHeight; i++)
            for (int j = 0; j < shape.KernelWidth; j++)
            for (int c = 0; c < shape.OutputChannels; c++)
            {
                int outY = y * shape.StrideHeight - shape.Top + i, outX = x * shape.StrideWidth - shape.Left + j;
                if (outY < 0 || outY >= shape.OutputHeight || outX < 0 || outX >= shape.OutputWidth) continue;
                int from = ((b * shape.InputHeight + y) * shape.InputWidth + x) * shape.InputChannels + k, to = ((b * shape.OutputHeight + outY) * shape.OutputWidth + outX) * shape.OutputChannels + c;
                int weight = weights[((c * shape.KernelHeight + i) * shape.KernelWidth + j) * shape.InputChannels + k];
                sums[to] += inputs[from] * weight;
                narrowSums[to] += (narrow[from] - zero) * weight;
            }

            var wide = new short[shape.Outputs];
            var codes = new sbyte[shape.Outputs];
            TransposedConvolution.Run(shape, inputs, weights, [.. bias.Select(value => (long)value)], scales, new OutputRange(0, short.MinValue, short.MaxValue), wide);
            TransposedConvolution.Run(shape, narrow, zero, weights, bias, scales, FixedPointRounding.Single, new OutputRange(outputZero, -128, 127), codes);
            for (int o = 0; o < wide.Length; o++)
            {
                int c = o % shape.OutputChannels;
                wide[o].ShouldBe((short)Math.Clamp(FixedPointRequantizer.Apply(sums[o] + bias[c], scales[c]), short.MinValue, short.MaxValue));
                codes[o].ShouldBe((sbyte)Math.Clamp(FixedPointRequantizer.Apply((int)narrowSums[o] + bias[c], scales[c], FixedPointRounding.Single) + outputZero, -128, 127));
            }
        }
    }

    private static WindowShape Window(Xoshiro256 random, out bool same)
    {
        while (true)
        {
            same = random.Below(2) == 0;
            int height = 1 + random.Below(8), width = 1 + random.Below(8), kernelH = 1 + random.Below(4), kernelW = 1 + random.Below(4), strideH = 1 + random.Below(3), strideW = 1 + random.Below(3), dilationH = 1 + random.Below(2), dilationW = 1 + random.Below(2);
            long outH = WindowShape.OutputSize(height, kernelH, strideH, dilationH, same), outW = WindowShape.OutputSize(width, kernelW, strideW, dilationW, same);
            if (outH < 1 || outW < 1) continue;
            return new WindowShape
            {
                Batches = 1 + random.Below(2), InputHeight = height, InputWidth = width, InputChannels = 1 + random.Below(20), KernelHeight = kernelH, KernelWidth = kernelW, OutputHeight = (int)outH, OutputWidth = (int)outW,
                OutputChannels = 1 + random.Below(4), StrideHeight = strideH, StrideWidth = strideW, DilationHeight = dilationH, DilationWidth = dilationW,
                Top = same ? WindowShape.Before(height, kernelH, strideH, dilationH, outH) : 0, Left = same ? WindowShape.Before(width, kernelW, strideW, dilationW, outW) : 0,
            };
        }
    }

    private static FixedPointMultiplier[] Scales(Xoshiro256 random, int channels, int least, int most) => [.. Enumerable.Range(0, channels).Select(_ => FixedPointMultiplier.Of(Math.ScaleB(1 + random.NextDouble(), random.NextInt32(least, most))))];

    private static short[] Wide(Xoshiro256 random, long count) => [.. Enumerable.Range(0, (int)count).Select(_ => (short)random.Next())];

    private static sbyte[] Narrow(Xoshiro256 random, long count) => [.. Enumerable.Range(0, (int)count).Select(_ => (sbyte)random.Next())];
}
