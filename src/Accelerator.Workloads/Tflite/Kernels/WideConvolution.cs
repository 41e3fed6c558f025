using Accelerator.Numerics.Requantization;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>
/// CONV_2D of 16-bit activations (zero point 0) and 8-bit weights with a scale a channel. Sums are exact in 64 bits. A bias of 64 bits goes with the requantiser of 64-bit
/// accumulators; a bias of 32 bits means that the sum is kept in 32 bits, wrapping, and takes the requantiser of those.
/// </summary>
internal static class WideConvolution
{
    /// <summary>With 64-bit accumulators; no bias where the span is empty. Scales have shifts of at most 14.</summary>
    public static void Run(WindowShape shape, ReadOnlySpan<short> inputs, ReadOnlySpan<sbyte> weights, ReadOnlySpan<long> bias, ReadOnlySpan<FixedPointMultiplier> scales, OutputRange range, Span<short> outputs)
    {
        shape.Check(inputs.Length, weights.Length, bias.Length, scales.Length, outputs.Length);
        var accumulators = new long[shape.OutputChannels];
        for (int at = 0; at < outputs.Length; at += accumulators.Length)
        {
            Accumulate(shape, inputs, weights, at / accumulators.Length, accumulators);
            for (int c = 0; c < accumulators.Length; c++) outputs[at + c] = (short)range.Code(FixedPointRequantizer.Apply(accumulators[c] + (bias.IsEmpty ? 0 : bias[c]), scales[c]));
        }
    }

    /// <summary>With 32-bit accumulators.</summary>
    public static void Run(WindowShape shape, ReadOnlySpan<short> inputs, ReadOnlySpan<sbyte> weights, ReadOnlySpan<int> bias, ReadOnlySpan<FixedPointMultiplier> scales, FixedPointRounding rounding, OutputRange range, Span<short> outputs)
    {
        shape.Check(inputs.Length, weights.Length, bias.Length, scales.Length, outputs.Length);
        var accumulators = new long[shape.OutputChannels];
        for (int at = 0; at < outputs.Length; at += accumulators.Length)
        {
            Accumulate(shape, inputs, weights, at / accumulators.Length, accumulators);
            for (int c = 0; c < accumulators.Length; c++) outputs[at + c] = (short)range.Code(FixedPointRequantizer.Apply((int)(accumulators[c] + (bias.IsEmpty ? 0 : bias[c])), scales[c], rounding));
        }
    }

    /// <summary>The sums of all channels at one position of the output.</summary>
    private static void Accumulate(WindowShape shape, ReadOnlySpan<short> inputs, ReadOnlySpan<sbyte> weights, int position, Span<long> sums)
    {
        (int row, int x) = Math.DivRem(position, shape.OutputWidth);
        (int batch, int y) = Math.DivRem(row, shape.OutputHeight);
        int kernel = shape.KernelHeight * shape.KernelWidth * shape.InputChannels;
        // Without dilation the window's columns lie side by side, in the input as in the weights.
        (int columns, int run) = shape.DilationWidth == 1 ? (1, shape.KernelWidth) : (shape.KernelWidth, 1);
        sums.Clear();
        for (int i = 0; i < shape.KernelHeight; i++)
        {
            int inputY = y * shape.StrideHeight - shape.Top + i * shape.DilationHeight;
            if ((uint)inputY >= (uint)shape.InputHeight) continue;
            for (int j = 0; j < columns; j++)
            {
                int inputX = x * shape.StrideWidth - shape.Left + j * shape.DilationWidth;
                int skipped = Math.Max(0, -inputX), kept = Math.Min(run, shape.InputWidth - inputX) - skipped;
                if (kept <= 0) continue;
                ReadOnlySpan<short> part = inputs.Slice(((batch * shape.InputHeight + inputY) * shape.InputWidth + inputX + skipped) * shape.InputChannels, kept * shape.InputChannels);
                int at = (i * shape.KernelWidth + j + skipped) * shape.InputChannels;
                for (int c = 0; c < sums.Length; c++) sums[c] += WideDot.Sum(part, weights.Slice(c * kernel + at, part.Length));
            }
        }
    }
}
