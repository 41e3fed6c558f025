using Accelerator.Numerics.Requantization;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>
/// CONV_2D, DEPTHWISE_CONV_2D and FULLY_CONNECTED of INT8 codes: Σ (a − zero) · w + bias in 32 bits, requantised with a multiplier for each output channel and clamped, as the
/// reference kernels for microcontrollers do. Weights are given without their zero point, in 16 bits.
/// </summary>
internal static class CodeProducts
{
    /// <summary>How sums become codes. Bias is empty or one for each output channel; so many scales.</summary>
    internal sealed record Rescaling(int[] Bias, FixedPointMultiplier[] Scales, FixedPointRounding Rounding, OutputRange Output)
    {
        /// <summary>The code of a channel's sum.</summary>
        public sbyte Code(int sum, int channel) => (sbyte)Output.Code(FixedPointRequantizer.Apply(Bias.Length == 0 ? sum : unchecked(sum + Bias[channel]), Scales[channel], Rounding));
    }

    /// <summary>A convolution in groups: weights [output channels, kernel height, kernel width, input channels / groups].</summary>
    public static void Convolve(WindowShape shape, int groups, ReadOnlySpan<sbyte> input, int inputZero, ReadOnlySpan<short> weights, Rescaling rescaling, Span<sbyte> output)
    {
        int length = shape.KernelHeight * shape.KernelWidth * (shape.InputChannels / groups), channels = shape.OutputChannels / groups, places = shape.Batches * shape.OutputHeight * shape.OutputWidth;
        var codes = new sbyte[length];
        var row = new short[length];
        for (int place = 0; place < places; place++)
        {
            Span<sbyte> results = output.Slice(place * shape.OutputChannels, shape.OutputChannels);
            for (int group = 0; group < groups; group++)
            {
                WindowRows.Fill(shape, input, (sbyte)inputZero, place, group * (shape.InputChannels / groups), codes);
                for (int i = 0; i < row.Length; i++) row[i] = (short)(codes[i] - inputZero);
                for (int channel = group * channels; channel < (group + 1) * channels; channel++) results[channel] = rescaling.Code(NarrowDot.Of(row, weights.Slice(channel * length, length)), channel);
            }
        }
    }

    /// <summary>A depthwise convolution: weights [kernel height, kernel width, output channels]; each input channel makes output channels / input channels of them.</summary>
    public static void ConvolveDepthwise(WindowShape shape, ReadOnlySpan<sbyte> input, int inputZero, ReadOnlySpan<short> weights, Rescaling rescaling, Span<sbyte> output)
    {
        int taps = shape.KernelHeight * shape.KernelWidth, multiplier = shape.OutputChannels / shape.InputChannels, places = shape.Batches * shape.OutputHeight * shape.OutputWidth;
        var codes = new sbyte[taps * shape.InputChannels];
        var sums = new int[shape.OutputChannels];
        for (int place = 0; place < places; place++)
        {
            WindowRows.Fill(shape, input, (sbyte)inputZero, place, 0, codes);
            Array.Clear(sums);
            for (int tap = 0; tap < taps; tap++)
            {
                ReadOnlySpan<sbyte> row = codes.AsSpan(tap * shape.InputChannels, shape.InputChannels);
                ReadOnlySpan<short> w = weights.Slice(tap * shape.OutputChannels, shape.OutputChannels);
                for (int channel = 0; channel < sums.Length; channel++) sums[channel] = unchecked(sums[channel] + ((row[channel / multiplier] - inputZero) * w[channel]));
            }

            Span<sbyte> results = output.Slice(place * shape.OutputChannels, shape.OutputChannels);
            for (int channel = 0; channel < results.Length; channel++) results[channel] = rescaling.Code(sums[channel], channel);
        }
    }

    /// <summary>A fully connected layer: inputs [rows, length], weights [channels, length].</summary>
    public static void Connect(int length, ReadOnlySpan<sbyte> input, int inputZero, ReadOnlySpan<short> weights, Rescaling rescaling, Span<sbyte> output)
    {
        int channels = rescaling.Scales.Length;
        var row = new short[length];
        for (int start = 0; start < output.Length; start += channels)
        {
            ReadOnlySpan<sbyte> codes = input.Slice(start / channels * length, length);
            for (int i = 0; i < row.Length; i++) row[i] = (short)(codes[i] - inputZero);
            for (int channel = 0; channel < channels; channel++) output[start + channel] = rescaling.Code(NarrowDot.Of(row, weights.Slice(channel * length, length)), channel);
        }
    }
}
