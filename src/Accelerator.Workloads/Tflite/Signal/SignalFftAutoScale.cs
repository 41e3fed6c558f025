using System.Numerics;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>SignalFftAutoScale of tflite-micro's signal library: shifts a frame left until its largest sample fills 15 bits, so that the FFT keeps them.</summary>
public static class SignalFftAutoScale
{
    /// <summary>Writes input · 2^shift, signed 16 bits, and returns the shift, 0 to 14: 15 less the bits of the largest magnitude, 0 for a frame of zeros.</summary>
    /// <remarks>
    /// The largest magnitude is kept in 16 bits as in the library: a sample of −32768 stands there as −32768, below every later sample. What follows it alone sets the shift, and −32768
    /// itself wraps. Windowed audio holds −32768 only where a weight is one and the sample is −32768.
    /// </remarks>
    public static int Apply(ReadOnlySpan<short> input, Span<short> output)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(output.Length, input.Length);
        short largest = 0;
        foreach (short value in input)
        {
            if (value > largest) largest = value;
            else if (-value > largest) largest = unchecked((short)-value);
        }

        int shift = largest > 0 ? 15 - (32 - BitOperations.LeadingZeroCount((uint)largest)) : 0;
        for (int i = 0; i < input.Length; i++) output[i] = unchecked((short)(input[i] << shift));
        return shift;
    }

    internal static TfliteKernel Prepare(TfliteSite site)
    {
        site.Expect(1, 1, 2);
        (TfliteTensor input, TfliteTensor output, TfliteTensor shift) = (site.Input(0), site.Output(0), site.Output(1));
        site.ExpectType(input, TfliteType.Int16);
        site.ExpectType(output, TfliteType.Int16);
        site.ExpectType(shift, TfliteType.Int32);
        site.ExpectShape(output, [.. input.Shape]);
        site.ExpectShape(shift);
        return call => call.Output(1).Writable<int>()[0] = Apply(call.Input(0).Values<short>(), call.Output(0).Writable<short>());
    }
}
