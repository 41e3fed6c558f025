using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>SignalRfft of tflite-micro's signal library: the spectra of frames in fixed point, divided by the length of the transform. See <see cref="FixedPointRealFft"/> for its rounding.</summary>
public static class SignalRfft
{
    /// <summary>Transforms frame after frame, each padded with zeros to the length of the transform.</summary>
    /// <param name="fft">Tables for 16 bits.</param>
    /// <param name="frame">Samples of a frame, at most the length of the transform.</param>
    /// <param name="input">Frames.</param>
    /// <param name="output">Length + 2 numbers a frame: pairs of real and imaginary part.</param>
    public static void Apply(FixedPointRealFft fft, int frame, ReadOnlySpan<short> input, Span<short> output)
    {
        ArgumentNullException.ThrowIfNull(fft);
        var padded = new short[fft.Length];
        for (int at = 0, to = 0; at < input.Length; at += frame, to += fft.Length + 2)
        {
            input.Slice(at, frame).CopyTo(padded);
            fft.Apply(padded, output.Slice(to, fft.Length + 2));
        }
    }

    /// <summary>The same in 32 bits.</summary>
    public static void Apply(FixedPointRealFft fft, int frame, ReadOnlySpan<int> input, Span<int> output)
    {
        ArgumentNullException.ThrowIfNull(fft);
        var padded = new int[fft.Length];
        for (int at = 0, to = 0; at < input.Length; at += frame, to += fft.Length + 2)
        {
            input.Slice(at, frame).CopyTo(padded);
            fft.Apply(padded, output.Slice(to, fft.Length + 2));
        }
    }

    internal static TfliteKernel Prepare(TfliteSite site)
    {
        site.Expect(1, 1, 1);
        (TfliteTensor input, TfliteTensor output) = (site.Input(0), site.Output(0));
        site.ExpectType(input, TfliteType.Int16, TfliteType.Int32);
        site.ExpectType(output, input.Type);
        int length = new SignalOptions(site).Integer("fft_length", 1, int.MaxValue);
        if (!FixedPointRealFft.Takes(length)) throw site.Unsupported($"an FFT of {length}", $"a power of two, 4 to {FixedPointRealFft.LongestLength}");
        if (input.Shape.Count == 0 || input.Shape[^1] < 1 || input.Shape[^1] > length) throw site.Wrong(input.Title, $"frames of 1 to {length} samples");
        site.ExpectShape(output, [.. input.Shape.SkipLast(1), length + 2]);
        int frame = input.Shape[^1];
        site.Scratch(3L * length);
        site.Work(20L * length * (input.Count / frame));
        bool narrow = input.Type == TfliteType.Int16;
        var fft = new FixedPointRealFft(length, narrow ? 16 : 32);
        return narrow ? call => Apply(fft, frame, call.Input(0).Values<short>(), call.Output(0).Writable<short>()) : call => Apply(fft, frame, call.Input(0).Values<int>(), call.Output(0).Writable<int>());
    }
}
