using Accelerator.Numerics.Requantization;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>
/// TRANSPOSE_CONV: each input element adds its multiples of the kernel to the output; written here from the output's side, which sums the same products. Weights are
/// [output channels, kernel height, kernel width, input channels].
/// </summary>
internal static class TransposedConvolution
{
    /// <summary>8-bit activations with a zero point, 32-bit accumulators; no bias where the span is empty.</summary>
    /// <param name="shape">Sizes; the kernel is not dilated.</param>
    /// <param name="inputs">Codes.</param>
    /// <param name="inputZero">Code of 0.</param>
    /// <param name="weights">Codes, zero point 0.</param>
    /// <param name="bias">In units of input scale · weight scale.</param>
    /// <param name="scales">One a channel.</param>
    /// <param name="rounding">Of the requantisation.</param>
    /// <param name="range">Of the output.</param>
    /// <param name="outputs">Codes.</param>
    public static void Run(WindowShape shape, ReadOnlySpan<sbyte> inputs, int inputZero, ReadOnlySpan<sbyte> weights, ReadOnlySpan<int> bias, ReadOnlySpan<FixedPointMultiplier> scales, FixedPointRounding rounding, OutputRange range, Span<sbyte> outputs)
    {
        shape.Check(inputs.Length, weights.Length, bias.Length, scales.Length, outputs.Length);
        int channels = shape.InputChannels, kernel = shape.KernelHeight * shape.KernelWidth * channels;
        var taps = new Tap[shape.KernelHeight * shape.KernelWidth];
        var centred = new short[inputs.Length];
        WideDot.Centre(inputs, inputZero, centred);
        for (int at = 0; at < outputs.Length; at += shape.OutputChannels)
        {
            int count = Taps(shape, at / shape.OutputChannels, taps);
            for (int c = 0; c < shape.OutputChannels; c++)
            {
                // Sums wrap in 32 bits.
                int sum = bias.IsEmpty ? 0 : bias[c];
                for (int t = 0; t < count; t++) sum += (int)WideDot.Sum(centred.AsSpan(taps[t].Input * channels, channels), weights.Slice(c * kernel + taps[t].Kernel * channels, channels));
                outputs[at + c] = (sbyte)range.Code(FixedPointRequantizer.Apply(sum, scales[c], rounding));
            }
        }
    }

    /// <summary>16-bit activations (zero point 0), 64-bit accumulators; scales have shifts of at most 14.</summary>
    public static void Run(WindowShape shape, ReadOnlySpan<short> inputs, ReadOnlySpan<sbyte> weights, ReadOnlySpan<long> bias, ReadOnlySpan<FixedPointMultiplier> scales, OutputRange range, Span<short> outputs)
    {
        shape.Check(inputs.Length, weights.Length, bias.Length, scales.Length, outputs.Length);
        int channels = shape.InputChannels, kernel = shape.KernelHeight * shape.KernelWidth * channels;
        var taps = new Tap[shape.KernelHeight * shape.KernelWidth];
        for (int at = 0; at < outputs.Length; at += shape.OutputChannels)
        {
            int count = Taps(shape, at / shape.OutputChannels, taps);
            for (int c = 0; c < shape.OutputChannels; c++)
            {
                long sum = bias.IsEmpty ? 0 : bias[c];
                for (int t = 0; t < count; t++) sum += WideDot.Sum(inputs.Slice(taps[t].Input * channels, channels), weights.Slice(c * kernel + taps[t].Kernel * channels, channels));
                outputs[at + c] = (short)range.Code(FixedPointRequantizer.Apply(sum, scales[c]));
            }
        }
    }

    /// <summary>Single precision: products are added in the order of the input's elements, then the bias; clamped to the fused activation's range.</summary>
    public static void Run(WindowShape shape, ReadOnlySpan<float> inputs, ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, float minimum, float maximum, Span<float> outputs)
    {
        shape.Check(inputs.Length, weights.Length, bias.Length, shape.OutputChannels, outputs.Length);
        int channels = shape.InputChannels, kernel = shape.KernelHeight * shape.KernelWidth * channels;
        var taps = new Tap[shape.KernelHeight * shape.KernelWidth];
        for (int at = 0; at < outputs.Length; at += shape.OutputChannels)
        {
            int count = Taps(shape, at / shape.OutputChannels, taps);
            for (int c = 0; c < shape.OutputChannels; c++)
            {
                float sum = 0;
                for (int t = 0; t < count; t++)
                {
                    ReadOnlySpan<float> a = inputs.Slice(taps[t].Input * channels, channels), w = weights.Slice(c * kernel + taps[t].Kernel * channels, channels);
                    for (int i = 0; i < a.Length; i++) sum += a[i] * w[i];
                }

                if (!bias.IsEmpty) sum += bias[c];
                outputs[at + c] = MathF.Min(MathF.Max(sum, minimum), maximum);
            }
        }
    }

    /// <summary>The positions of the input that reach a position of the output, in the order of the input, and the kernel's element for each.</summary>
    private static int Taps(WindowShape shape, int position, Span<Tap> taps)
    {
        (int row, int x) = Math.DivRem(position, shape.OutputWidth);
        (int batch, int y) = Math.DivRem(row, shape.OutputHeight);
        int count = 0;
        for (int i = shape.KernelHeight - 1; i >= 0; i--)
        {
            (int inputY, int offRow) = Math.DivRem(y + shape.Top - i, shape.StrideHeight);
            if (offRow != 0 || (uint)inputY >= (uint)shape.InputHeight) continue;
            for (int j = shape.KernelWidth - 1; j >= 0; j--)
            {
                (int inputX, int offColumn) = Math.DivRem(x + shape.Left - j, shape.StrideWidth);
                if (offColumn != 0 || (uint)inputX >= (uint)shape.InputWidth) continue;
                taps[count++] = new Tap((batch * shape.InputHeight + inputY) * shape.InputWidth + inputX, i * shape.KernelWidth + j);
            }
        }

        return count;
    }

    private readonly record struct Tap(int Input, int Kernel);
}
