using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>SignalWindow of tflite-micro's signal library: a frame times window weights, signed 16 bits each.</summary>
public static class SignalWindow
{
    /// <summary>
    /// output[i] = (input[i] · weights[i mod weights.Length]) &gt;&gt; shift, arithmetic, saturated to 16 bits.
    /// </summary>
    /// <param name="input">Samples, a multiple of <paramref name="weights"/> long: frame after frame.</param>
    /// <param name="weights">Weights with <paramref name="shift"/> fractional bits.</param>
    /// <param name="shift">0 to 31.</param>
    /// <param name="output">As long as <paramref name="input"/>.</param>
    public static void Apply(ReadOnlySpan<short> input, ReadOnlySpan<short> weights, int shift, Span<short> output)
    {
        ArgumentOutOfRangeException.ThrowIfZero(weights.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(input.Length % weights.Length, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(output.Length, input.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)shift, 31u, nameof(shift));
        for (int start = 0; start < input.Length; start += weights.Length)
        {
            for (int i = 0; i < weights.Length; i++) output[start + i] = (short)Math.Clamp((input[start + i] * weights[i]) >> shift, short.MinValue, short.MaxValue);
        }
    }

    internal static TfliteKernel Prepare(TfliteSite site)
    {
        site.Expect(2, 2, 1);
        (TfliteTensor input, TfliteTensor weights, TfliteTensor output) = (site.Input(0), site.Input(1), site.Output(0));
        foreach (TfliteTensor tensor in (TfliteTensor[])[input, weights, output]) site.ExpectType(tensor, TfliteType.Int16);
        site.ExpectShape(output, [.. input.Shape]);
        if (weights.Shape.Count != 1 || weights.Count == 0 || input.Count % weights.Count != 0) throw site.Wrong($"{weights.Title} on {input.Title}", "one dimension of weights, and whole frames of as many samples");
        int shift = new SignalOptions(site).Integer("shift", 0, 31);
        return call => Apply(call.Input(0).Values<short>(), call.Input(1).Values<short>(), shift, call.Output(0).Writable<short>());
    }
}
