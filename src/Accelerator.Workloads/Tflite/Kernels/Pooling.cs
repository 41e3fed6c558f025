using System.Numerics;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>AVERAGE_POOL_2D and MAX_POOL_2D. Elements outside of the input are left out: they neither count nor compete.</summary>
internal static class Pooling
{
    /// <summary>Averages of codes: the sum in 32 bits divided by the number of elements, to nearest, halves away from zero; then clamped.</summary>
    public static void Average<T>(WindowShape shape, ReadOnlySpan<T> input, int minimum, int maximum, Span<T> output)
        where T : IBinaryInteger<T>
    {
        for (int i = 0; i < output.Length; i++)
        {
            Window window = At(shape, i);
            int sum = 0, count = window.Count;
            for (int y = window.Top; y < window.Bottom; y++)
            {
                for (int x = window.Left; x < window.Right; x++) sum = unchecked(sum + int.CreateTruncating(input[window.Place(y, x)]));
            }

            int average = sum > 0 ? unchecked(sum + (count / 2)) / count : unchecked(sum - (count / 2)) / count;
            output[i] = T.CreateTruncating(Math.Min(Math.Max(average, minimum), maximum));
        }
    }

    /// <summary>Averages in float32.</summary>
    public static void Average(WindowShape shape, ReadOnlySpan<float> input, float minimum, float maximum, Span<float> output)
    {
        for (int i = 0; i < output.Length; i++)
        {
            Window window = At(shape, i);
            float sum = 0;
            for (int y = window.Top; y < window.Bottom; y++)
            {
                for (int x = window.Left; x < window.Right; x++) sum += input[window.Place(y, x)];
            }

            output[i] = MathF.Min(MathF.Max(sum / window.Count, minimum), maximum);
        }
    }

    /// <summary>The largest element of each window, clamped.</summary>
    public static void Largest<T>(WindowShape shape, ReadOnlySpan<T> input, T minimum, T maximum, Span<T> output)
        where T : INumber<T>
    {
        for (int i = 0; i < output.Length; i++)
        {
            Window window = At(shape, i);
            T largest = input[window.Place(window.Top, window.Left)];
            for (int y = window.Top; y < window.Bottom; y++)
            {
                for (int x = window.Left; x < window.Right; x++) largest = T.Max(largest, input[window.Place(y, x)]);
            }

            output[i] = T.Min(T.Max(largest, minimum), maximum);
        }
    }

    /// <summary>Whether every window covers an element of the input: else there is nothing to divide by.</summary>
    public static bool Covers(WindowShape shape) =>
        Covers(shape.InputHeight, shape.KernelHeight, shape.StrideHeight, shape.Top, shape.OutputHeight) && Covers(shape.InputWidth, shape.KernelWidth, shape.StrideWidth, shape.Left, shape.OutputWidth);

    private static bool Covers(int size, int kernel, int stride, int before, int outputs) => size > 0 && kernel > before && ((outputs - 1L) * stride) - before < size;

    private static Window At(WindowShape shape, int output)
    {
        int place = output / shape.OutputChannels, area = shape.OutputHeight * shape.OutputWidth;
        int top = (place % area / shape.OutputWidth * shape.StrideHeight) - shape.Top, left = (place % shape.OutputWidth * shape.StrideWidth) - shape.Left;
        return new Window(
            Math.Max(0, top), Math.Min(shape.InputHeight, top + shape.KernelHeight), Math.Max(0, left), Math.Min(shape.InputWidth, left + shape.KernelWidth),
            place / area * shape.InputHeight, shape.InputWidth, shape.InputChannels, output % shape.OutputChannels);
    }

    private readonly record struct Window(int Top, int Bottom, int Left, int Right, int FirstRow, int Width, int Channels, int Channel)
    {
        public int Count => (Bottom - Top) * (Right - Left);

        public int Place(int y, int x) => ((((FirstRow + y) * Width) + x) * Channels) + Channel;
    }
}
