using System.Numerics;
using Accelerator.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Tests.Workloads.Tflite.Kernels;

/// <summary>Layers of INT8 codes against the definition: one sum at a time without end, rounded as exact fractions.</summary>
public sealed class CodeProductTests
{
    [Fact]
    public void Convolutions_are_what_the_definition_says()
    {
        var random = new Xoshiro256(8);
        for (int i = 0; i < 300; i++)
        {
            int groups = random.NextInt32(1, 3), channels = random.NextInt32(1, 5);
            WindowShape shape = Shape(random, groups * channels, groups * random.NextInt32(1, 4));
            int zero = random.NextInt32(-128, 127);
            sbyte[] input = Codes(random, (int)shape.Inputs);
            short[] weights = Array.ConvertAll(Codes(random, shape.OutputChannels * shape.KernelHeight * shape.KernelWidth * channels), code => (short)code);
            CodeProducts.Rescaling rescaling = Rescaling(random, shape.OutputChannels);
            var output = new sbyte[shape.Outputs];
            CodeProducts.Convolve(shape, groups, input, zero, weights, rescaling, output);
            output.ShouldBe(Plain(shape, (o, y, x, c) => c / channels == o / (shape.OutputChannels / groups) ? weights[(((o * shape.KernelHeight) + y) * shape.KernelWidth + x) * channels + (c % channels)] : 0, input, zero, rescaling), $"case {i}: {shape}");
        }
    }

    [Fact]
    public void Depthwise_convolutions_are_what_the_definition_says()
    {
        var random = new Xoshiro256(9);
        for (int i = 0; i < 300; i++)
        {
            int channels = random.NextInt32(1, 5), multiplier = random.NextInt32(1, 3);
            WindowShape shape = Shape(random, channels, channels * multiplier);
            int zero = random.NextInt32(-128, 127);
            sbyte[] input = Codes(random, (int)shape.Inputs);
            short[] weights = Array.ConvertAll(Codes(random, shape.OutputChannels * shape.KernelHeight * shape.KernelWidth), code => (short)code);
            CodeProducts.Rescaling rescaling = Rescaling(random, shape.OutputChannels);
            var output = new sbyte[shape.Outputs];
            CodeProducts.ConvolveDepthwise(shape, input, zero, weights, rescaling, output);
            output.ShouldBe(Plain(shape, (o, y, x, c) => o / multiplier == c ? weights[(((y * shape.KernelWidth) + x) * shape.OutputChannels) + o] : 0, input, zero, rescaling), $"case {i}: {shape}");
        }
    }

    [Fact]
    public void Fully_connected_layers_are_what_the_definition_says()
    {
        var random = new Xoshiro256(10);
        for (int i = 0; i < 100; i++)
        {
            (int rows, int channels, int length) = (random.NextInt32(1, 4), random.NextInt32(1, 9), random.NextInt32(1, 100));
            int zero = random.NextInt32(-128, 127);
            sbyte[] input = Codes(random, rows * length);
            short[] weights = Array.ConvertAll(Codes(random, channels * length), code => (short)code);
            CodeProducts.Rescaling rescaling = Rescaling(random, channels);
            var output = new sbyte[rows * channels];
            CodeProducts.Connect(length, input, zero, weights, rescaling, output);
            for (int at = 0; at < output.Length; at++)
            {
                BigInteger sum = 0;
                for (int k = 0; k < length; k++) sum += (input[(at / channels * length) + k] - zero) * weights[(at % channels * length) + k];
                output[at].ShouldBe(Code(sum, at % channels, rescaling), $"case {i}");
            }
        }
    }

    [Fact]
    public void The_dot_of_vectors_is_the_plain_one()
    {
        var random = new Xoshiro256(11);
        for (int length = 0; length < 130; length++)
        {
            short[] a = [.. Enumerable.Range(0, length).Select(_ => (short)random.NextInt32(-255, 255))], b = [.. Enumerable.Range(0, length).Select(_ => (short)random.NextInt32(-255, 255))];
            NarrowDot.Of(a, b).ShouldBe(NarrowDot.Plain(a, b));
        }

        // 2^31 and more wraps in both.
        short[] most = [.. Enumerable.Repeat(short.MinValue, 64)];
        NarrowDot.Of(most, most).ShouldBe(NarrowDot.Plain(most, most));
    }

    /// <summary>(2 − 1)·3 + (0 − 1)·(−1) = 4; with biases of 10 and −18, 14 and −14; by ¼, 3.5 and −3.5.</summary>
    [Theory]
    [InlineData(FixedPointRounding.Double, 10, 4)]
    [InlineData(FixedPointRounding.Single, 10, 4)]
    [InlineData(FixedPointRounding.Double, -18, -4)] // −7 exactly, then its half away from zero
    [InlineData(FixedPointRounding.Single, -18, -3)] // halves up
    public void A_layer_by_hand(FixedPointRounding rounding, int bias, int expected)
    {
        var output = new sbyte[1];
        CodeProducts.Connect(2, [2, 0], 1, [3, -1], new CodeProducts.Rescaling([bias], [FixedPointMultiplier.Of(0.25)], rounding, new OutputRange(10, -128, 127)), output);
        output[0].ShouldBe((sbyte)(expected + 10));
    }

    private static sbyte[] Plain(WindowShape shape, Func<int, int, int, int, int> weight, sbyte[] input, int zero, CodeProducts.Rescaling rescaling)
    {
        var output = new List<sbyte>();
        for (int b = 0; b < shape.Batches; b++)
        for (int oy = 0; oy < shape.OutputHeight; oy++)
        for (int ox = 0; ox < shape.OutputWidth; ox++)
        for (int o = 0; o < shape.OutputChannels; o++)
        {
            BigInteger sum = 0;
            for (int ky = 0; ky < shape.KernelHeight; ky++)
            for (int kx = 0; kx < shape.KernelWidth; kx++)
            for (int c = 0; c < shape.InputChannels; c++)
            {
                int y = (oy * shape.StrideHeight) + (ky * shape.DilationHeight) - shape.Top, x = (ox * shape.StrideWidth) + (kx * shape.DilationWidth) - shape.Left;
                if (y < 0 || y >= shape.InputHeight || x < 0 || x >= shape.InputWidth) continue;
                sum += (input[(((b * shape.InputHeight) + y) * shape.InputWidth + x) * shape.InputChannels + c] - zero) * weight(o, ky, kx, c);
            }

            output.Add(Code(sum, o, rescaling));
        }

        return [.. output];
    }

    /// <summary>Exact fractions: once or twice rounded as the names say.</summary>
    private static sbyte Code(BigInteger sum, int channel, CodeProducts.Rescaling rescaling)
    {
        if (rescaling.Bias.Length > 0) sum += rescaling.Bias[channel];
        FixedPointMultiplier scale = rescaling.Scales[channel];
        (int left, int right) = (Math.Max(scale.Shift, 0), Math.Max(-scale.Shift, 0));
        BigInteger value;
        if (rescaling.Rounding == FixedPointRounding.Single)
        {
            value = HalfUp((sum << left) * scale.Multiplier, 31 + right);
        }
        else
        {
            value = HalfUp((sum << left) * scale.Multiplier, 31);
            BigInteger magnitude = BigInteger.Abs(value);
            value = value.Sign * (right == 0 ? magnitude : (magnitude + (BigInteger.One << (right - 1))) >> right);
        }

        return (sbyte)BigInteger.Min(BigInteger.Max(value + rescaling.Output.ZeroPoint, rescaling.Output.Minimum), rescaling.Output.Maximum);

        static BigInteger HalfUp(BigInteger x, int bits) => (x + (BigInteger.One << (bits - 1))) >> bits;
    }

    private static CodeProducts.Rescaling Rescaling(Xoshiro256 random, int channels)
    {
        int low = random.NextInt32(-128, 0);
        return new CodeProducts.Rescaling(
            random.Below(4) == 0 ? [] : [.. Enumerable.Range(0, channels).Select(_ => random.NextInt32(-5000, 5000))], [.. Enumerable.Range(0, channels).Select(_ => FixedPointMultiplier.Of(Math.ScaleB(random.NextInt32(1, 1000), -random.NextInt32(8, 22))))],
            random.Below(2) == 0 ? FixedPointRounding.Double : FixedPointRounding.Single, new OutputRange(random.NextInt32(-128, 127), low, random.NextInt32(low, 127)));
    }

    private static WindowShape Shape(Xoshiro256 random, int inputs, int outputs)
    {
        int height = random.NextInt32(1, 7), width = random.NextInt32(1, 7), dilation = random.NextInt32(1, 2), stride = random.NextInt32(1, 3);
        bool same = random.Below(2) == 0;
        int kernelHeight = random.NextInt32(1, same ? 4 : Math.Max(1, (height - 1) / dilation + 1)), kernelWidth = random.NextInt32(1, same ? 4 : Math.Max(1, (width - 1) / dilation + 1));
        int rows = (int)WindowShape.OutputSize(height, kernelHeight, stride, dilation, same), columns = (int)WindowShape.OutputSize(width, kernelWidth, stride, dilation, same);
        return new WindowShape
        {
            Batches = random.NextInt32(1, 2), InputHeight = height, InputWidth = width, InputChannels = inputs, KernelHeight = kernelHeight, KernelWidth = kernelWidth, OutputHeight = rows, OutputWidth = columns,
            OutputChannels = outputs, StrideHeight = stride, StrideWidth = stride, DilationHeight = dilation, DilationWidth = dilation,
            Top = same ? WindowShape.Before(height, kernelHeight, stride, dilation, rows) : 0, Left = same ? WindowShape.Before(width, kernelWidth, stride, dilation, columns) : 0,
        };
    }

    private static sbyte[] Codes(Xoshiro256 random, int count) => [.. Enumerable.Range(0, count).Select(_ => (sbyte)random.NextInt32(-128, 127))];
}
