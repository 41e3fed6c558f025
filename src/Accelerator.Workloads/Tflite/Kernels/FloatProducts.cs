namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>
/// CONV_2D, DEPTHWISE_CONV_2D and FULLY_CONNECTED in float32. Sums are made in the order of the reference kernels, without fused multiplication and addition; a bias, if there is
/// one, is added last, then the result is clamped.
/// </summary>
internal static class FloatProducts
{
    /// <summary>What follows a sum.</summary>
    internal readonly record struct Ending(float[] Bias, float Minimum, float Maximum)
    {
        /// <summary>The result of a channel's sum.</summary>
        public float Of(float sum, int channel) => MathF.Min(MathF.Max(Bias.Length == 0 ? sum : sum + Bias[channel], Minimum), Maximum);
    }

    /// <summary>A convolution in groups: weights [output channels, kernel height, kernel width, input channels / groups].</summary>
    public static void Convolve(WindowShape shape, int groups, ReadOnlySpan<float> input, ReadOnlySpan<float> weights, Ending ending, Span<float> output)
    {
        int length = shape.KernelHeight * shape.KernelWidth * (shape.InputChannels / groups), channels = shape.OutputChannels / groups, places = shape.Batches * shape.OutputHeight * shape.OutputWidth;
        var row = new float[length];
        for (int place = 0; place < places; place++)
        {
            for (int group = 0; group < groups; group++)
            {
                WindowRows.Fill(shape, input, 0f, place, group * (shape.InputChannels / groups), row);
                for (int channel = group * channels; channel < (group + 1) * channels; channel++) output[(place * shape.OutputChannels) + channel] = ending.Of(Sum(row, weights.Slice(channel * length, length)), channel);
            }
        }
    }

    /// <summary>A depthwise convolution: weights [kernel height, kernel width, output channels].</summary>
    public static void ConvolveDepthwise(WindowShape shape, ReadOnlySpan<float> input, ReadOnlySpan<float> weights, Ending ending, Span<float> output)
    {
        int taps = shape.KernelHeight * shape.KernelWidth, multiplier = shape.OutputChannels / shape.InputChannels, places = shape.Batches * shape.OutputHeight * shape.OutputWidth;
        var row = new float[taps * shape.InputChannels];
        for (int place = 0; place < places; place++)
        {
            WindowRows.Fill(shape, input, 0f, place, 0, row);
            for (int channel = 0; channel < shape.OutputChannels; channel++)
            {
                float sum = 0;
                for (int tap = 0; tap < taps; tap++) sum += row[(tap * shape.InputChannels) + (channel / multiplier)] * weights[(tap * shape.OutputChannels) + channel];
                output[(place * shape.OutputChannels) + channel] = ending.Of(sum, channel);
            }
        }
    }

    /// <summary>A fully connected layer: inputs [rows, length], weights [channels, length].</summary>
    public static void Connect(int length, int channels, ReadOnlySpan<float> input, ReadOnlySpan<float> weights, Ending ending, Span<float> output)
    {
        for (int i = 0; i < output.Length; i++) output[i] = ending.Of(Sum(input.Slice(i / channels * length, length), weights.Slice(i % channels * length, length)), i % channels);
    }

    private static float Sum(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        float sum = 0;
        for (int i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
