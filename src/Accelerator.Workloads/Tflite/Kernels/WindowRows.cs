namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>im2col over [batches, height, width, channels]: what one place of a window covers, as a row [kernel height, kernel width, channels].</summary>
internal static class WindowRows
{
    /// <summary>Writes the row of one output place.</summary>
    /// <param name="shape">The window.</param>
    /// <param name="input">All inputs.</param>
    /// <param name="padding">What lies outside of the input.</param>
    /// <param name="place">The output place, row-major over batches, output height and width.</param>
    /// <param name="firstChannel">First channel of the row.</param>
    /// <param name="row">Kernel height · kernel width · channels of the row.</param>
    public static void Fill<T>(WindowShape shape, ReadOnlySpan<T> input, T padding, int place, int firstChannel, Span<T> row)
    {
        int area = shape.OutputHeight * shape.OutputWidth, channels = row.Length / (shape.KernelHeight * shape.KernelWidth), at = 0;
        int batch = place / area, top = (place % area / shape.OutputWidth * shape.StrideHeight) - shape.Top, left = (place % shape.OutputWidth * shape.StrideWidth) - shape.Left;
        for (int i = 0; i < shape.KernelHeight; i++)
        {
            int y = top + (i * shape.DilationHeight);
            if ((uint)y >= (uint)shape.InputHeight)
            {
                row.Slice(at, shape.KernelWidth * channels).Fill(padding);
                at += shape.KernelWidth * channels;
                continue;
            }

            for (int j = 0; j < shape.KernelWidth; j++, at += channels)
            {
                int x = left + (j * shape.DilationWidth);
                if ((uint)x >= (uint)shape.InputWidth) row.Slice(at, channels).Fill(padding);
                else input.Slice(((((batch * shape.InputHeight) + y) * shape.InputWidth + x) * shape.InputChannels) + firstChannel, channels).CopyTo(row.Slice(at, channels));
            }
        }
    }
}
