using System.Numerics;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>
/// SignalPCAN of tflite-micro's signal library: per-channel automatic gain. Each channel is multiplied by a gain that falls with its noise estimate, then small values are shrunk.
/// </summary>
public static class SignalPcan
{
    /// <summary>Entries of a gain table: 3 for the estimates 0 to 2, and 4 an octave up to 2³², the last of which is not read.</summary>
    public const int TableLength = 125;

    private const int RatioBits = 12;
    private const int OutputBits = 6;

    /// <summary>output[i] = shrink((input[i] · gain(noise[i])) &gt;&gt; shift); the ratio has 12 bits behind the point, the output 6.</summary>
    /// <param name="input">A magnitude a channel, unsigned.</param>
    /// <param name="noise">The noise estimate of each channel.</param>
    /// <param name="gains">The gain table, at least <see cref="TableLength"/> entries.</param>
    /// <param name="shift">0 to 63.</param>
    /// <param name="output">A value a channel.</param>
    public static void Apply(ReadOnlySpan<uint> input, ReadOnlySpan<uint> noise, ReadOnlySpan<short> gains, int shift, Span<uint> output)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(noise.Length, input.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(output.Length, input.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(gains.Length, TableLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)shift, 63u, nameof(shift));
        for (int i = 0; i < input.Length; i++) output[i] = Shrink(unchecked((uint)(((ulong)input[i] * (uint)Gain(noise[i], gains)) >> shift)));
    }

    /// <summary>
    /// The gain of a noise estimate: the entry itself up to 2, above it a parabola an octave. Entries 4·b − 6 and the two after it are its value, slope and curvature where b is the
    /// number of bits of <paramref name="noise"/>; the place within the octave has 10 bits.
    /// </summary>
    public static short Gain(uint noise, ReadOnlySpan<short> table)
    {
        if (noise <= 2) return table[(int)noise];
        int bits = 32 - BitOperations.LeadingZeroCount(noise);
        ReadOnlySpan<short> octave = table[((4 * bits) - 6)..];
        int place = (int)((bits < 11 ? noise << (11 - bits) : noise >> (bits - 11)) & 0x3FF);
        int slope = ((octave[2] * place) >> 5) + (octave[1] << 5);
        return unchecked((short)(octave[0] + (((slope * place) + (1 << 14)) >> 15)));
    }

    /// <summary>x²/4 below two, x − 1 from two on; 12 bits behind the point in, 6 out.</summary>
    public static uint Shrink(uint ratio) =>
        ratio < 2u << RatioBits ? (ratio * ratio) >> (2 + (2 * RatioBits) - OutputBits) : (ratio >> (RatioBits - OutputBits)) - (1u << OutputBits);

    internal static TfliteKernel Prepare(TfliteSite site)
    {
        site.Expect(3, 3, 1);
        (TfliteTensor input, TfliteTensor noise, TfliteTensor gains, TfliteTensor output) = (site.Input(0), site.Input(1), site.Input(2), site.Output(0));
        foreach (TfliteTensor tensor in (TfliteTensor[])[input, noise, output]) site.ExpectType(tensor, TfliteType.UInt32);
        site.ExpectType(gains, TfliteType.Int16);
        site.ExpectShape(noise, [.. input.Shape]);
        site.ExpectShape(output, [.. input.Shape]);
        if (gains.Count < TableLength) throw site.Wrong(gains.Title, $"at least {TableLength} entries");
        int shift = new SignalOptions(site).Integer("snr_shift", 0, 63);
        return call => Apply(call.Input(0).Values<uint>(), call.Input(1).Values<uint>(), call.Input(2).Values<short>(), shift, call.Output(0).Writable<uint>());
    }
}
