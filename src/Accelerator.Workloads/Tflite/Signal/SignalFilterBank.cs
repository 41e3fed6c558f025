using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>
/// SignalFilterBank of tflite-micro's signal library: energies of frequencies gathered into overlapping triangular channels. A frequency counts by its weight in one band and by its
/// unweight in the next.
/// </summary>
public static class SignalFilterBank
{
    /// <summary>
    /// Of bands 0 to channels, band b sums weights[w + j] · energy[f + j] over its width and the unweights' sum of band b − 1, in unsigned 64 bits modulo 2⁶⁴; channel c is band c + 1.
    /// </summary>
    /// <param name="energy">Unsigned 32 bits a frequency.</param>
    /// <param name="weights">Signed 16 bits, band after band.</param>
    /// <param name="unweights">As many.</param>
    /// <param name="frequencyStarts">f of each band; a band more than there are channels.</param>
    /// <param name="weightStarts">w of each band.</param>
    /// <param name="widths">Frequencies of each band.</param>
    /// <param name="output">A sum a channel.</param>
    public static void Apply(ReadOnlySpan<uint> energy, ReadOnlySpan<short> weights, ReadOnlySpan<short> unweights, ReadOnlySpan<short> frequencyStarts, ReadOnlySpan<short> weightStarts, ReadOnlySpan<short> widths, Span<ulong> output)
    {
        if (Problem(energy.Length, weights.Length, unweights.Length, frequencyStarts, weightStarts, widths, output.Length) is string problem) throw new ArgumentException(problem);
        ulong carried = 0;
        for (int band = 0; band <= output.Length; band++)
        {
            ulong sum = carried;
            carried = 0;
            for (int j = 0; j < widths[band]; j++)
            {
                ulong value = energy[frequencyStarts[band] + j];
                unchecked
                {
                    sum += (ulong)weights[weightStarts[band] + j] * value;
                    carried += (ulong)unweights[weightStarts[band] + j] * value;
                }
            }

            if (band > 0) output[band - 1] = sum;
        }
    }

    /// <summary>What is wrong with the tables of a filter bank: too few bands, or a band outside its energies or weights; null if nothing is.</summary>
    public static string? Problem(int energies, int weights, int unweights, ReadOnlySpan<short> frequencyStarts, ReadOnlySpan<short> weightStarts, ReadOnlySpan<short> widths, int channels)
    {
        int bands = Math.Min(frequencyStarts.Length, Math.Min(weightStarts.Length, widths.Length));
        if (bands <= channels) return $"{bands} bands for {channels} channels";
        for (int band = 0; band <= channels; band++)
        {
            (int f, int w, int width) = (frequencyStarts[band], weightStarts[band], widths[band]);
            if (width <= 0) continue; // sums nothing
            if (f < 0 || f + width > energies) return $"band {band} of frequencies {f} to {f + width - 1}, of {energies}";
            if (w < 0 || w + width > Math.Min(weights, unweights)) return $"band {band} of weights {w} to {w + width - 1}, of {Math.Min(weights, unweights)}";
        }

        return null;
    }

    internal static TfliteKernel Prepare(TfliteSite site)
    {
        site.Expect(6, 6, 1);
        (TfliteTensor energy, TfliteTensor output) = (site.Input(0), site.Output(0));
        site.ExpectType(energy, TfliteType.UInt32);
        site.ExpectType(output, TfliteType.UInt64);
        for (int i = 1; i < 6; i++) site.ExpectType(site.Input(i), TfliteType.Int16);
        site.ExpectShape(output, new SignalOptions(site).Integer("num_channels", 1, short.MaxValue));
        TfliteArray starts = site.RequiredConstant(3), weightStarts = site.RequiredConstant(4), widths = site.RequiredConstant(5);
        if (Problem(energy.Count, site.Input(1).Count, site.Input(2).Count, starts.Values<short>(), weightStarts.Values<short>(), widths.Values<short>(), output.Count) is string problem) throw site.Wrong(problem, "bands inside their energies and weights, one more than channels");
        foreach (short width in widths.Values<short>()) site.Work(2 * Math.Max((int)width, 0));
        return call => Apply(call.Input(0).Values<uint>(), call.Input(1).Values<short>(), call.Input(2).Values<short>(), starts.Values<short>(), weightStarts.Values<short>(), widths.Values<short>(), call.Output(0).Writable<ulong>());
    }
}
