using System.Numerics;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>SignalFilterBankSquareRoot of tflite-micro's signal library: channel energies to magnitudes, undoing the shift of the FFT's input.</summary>
public static class SignalFilterBankSquareRoot
{
    /// <summary>output[i] = root(input[i]) &gt;&gt; shift, unsigned.</summary>
    public static void Apply(ReadOnlySpan<ulong> input, int shift, Span<uint> output)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(output.Length, input.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)shift, 31u, nameof(shift));
        for (int i = 0; i < input.Length; i++) output[i] = Root(input[i]) >> shift;
    }

    /// <summary>The square root to the nearest integer, one bit of it a step; at most 2¹⁶ − 1 for a value below 2³², where the library counts in 16 bits, and at most 2³² − 1.</summary>
    public static uint Root(ulong value)
    {
        ulong root = 0, rest = value;
        for (int bit = (63 - BitOperations.LeadingZeroCount(value | 1)) & ~1; bit >= 0; bit -= 2)
        {
            ulong one = 1UL << bit;
            bool takes = rest >= root + one;
            if (takes) rest -= root + one;
            root = (root >> 1) + (takes ? one : 0);
        }

        return (uint)(rest > root && root != (value >> 32 == 0 ? ushort.MaxValue : uint.MaxValue) ? root + 1 : root);
    }

    internal static TfliteKernel Prepare(TfliteSite site)
    {
        site.Expect(2, 2, 1);
        (TfliteTensor input, TfliteTensor shift, TfliteTensor output) = (site.Input(0), site.Input(1), site.Output(0));
        site.ExpectType(input, TfliteType.UInt64);
        site.ExpectType(shift, TfliteType.Int32);
        site.ExpectType(output, TfliteType.UInt32);
        site.ExpectShape(shift);
        site.ExpectShape(output, [.. input.Shape]);
        site.Work(32L * input.Count);
        return call =>
        {
            int by = call.Input(1).Values<int>()[0];
            if (by is < 0 or > 31) throw call.Wrong($"a shift of {by}", "0 to 31");
            Apply(call.Input(0).Values<ulong>(), by, call.Output(0).Writable<uint>());
        };
    }
}
