using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>SignalEnergy of tflite-micro's signal library: the squared magnitude of a range of frequencies.</summary>
public static class SignalEnergy
{
    /// <summary>output[k] = re² + im² for k from <paramref name="start"/> up to before <paramref name="end"/>, modulo 2³²; zero elsewhere, where the library writes nothing.</summary>
    /// <param name="spectrum">Pairs of real and imaginary part, signed 16 bits.</param>
    /// <param name="start">First frequency.</param>
    /// <param name="end">The frequency after the last: at most <paramref name="output"/>'s length and half of <paramref name="spectrum"/>'s.</param>
    /// <param name="output">A value a frequency, unsigned 32 bits.</param>
    public static void Apply(ReadOnlySpan<short> spectrum, int start, int end, Span<uint> output)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Math.Min(output.Length, spectrum.Length / 2));
        output.Clear();
        for (int k = start; k < end; k++) output[k] = unchecked((uint)((spectrum[2 * k] * spectrum[2 * k]) + (spectrum[(2 * k) + 1] * spectrum[(2 * k) + 1])));
    }

    internal static TfliteKernel Prepare(TfliteSite site)
    {
        site.Expect(1, 1, 1);
        (TfliteTensor spectrum, TfliteTensor output) = (site.Input(0), site.Output(0));
        site.ExpectType(spectrum, TfliteType.Int16);
        site.ExpectType(output, TfliteType.UInt32);
        var options = new SignalOptions(site);
        int most = Math.Min(spectrum.Count / 2, output.Count), start = options.Integer("start_index", 0, most), end = options.Integer("end_index", start, most);
        return call => Apply(call.Input(0).Values<short>(), start, end, call.Output(0).Writable<uint>());
    }
}
