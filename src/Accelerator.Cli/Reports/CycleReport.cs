using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Accelerator.Compilation.Tiles;
using Accelerator.Hardware.Tiles;
using Accelerator.Simulation;

namespace Accelerator.Cli.Reports;

/// <summary>Cycles, where they went, and what crossed the ports.</summary>
internal sealed record CycleReport
{
    /// <summary>Cycles in all.</summary>
    public required long Total { get; init; }

    /// <summary>Useful work over the work that the array could do in these cycles, 0 to 1; padding is not useful.</summary>
    public required double Utilization { get; init; }

    /// <summary>Cycles by what the sequencer did; sums to <see cref="Total"/>. <c>drain</c> is idle with a command unfinished.</summary>
    public required ImmutableSortedDictionary<string, long> Sequencer { get; init; }

    /// <summary>Cycles by what the rescale unit, or the result unit in its place, did; sums to <see cref="Total"/>.</summary>
    public required ImmutableSortedDictionary<string, long> RescaleUnit { get; init; }

    /// <summary>Share of the PEs' cycles, 0 to 1, in which a PE had finished its part of a step and waited for slower ones; 0 where all take the same time.</summary>
    public required double Waiting { get; init; }

    /// <summary>Bytes that crossed each memory port: words times word width, rounded up to whole bytes.</summary>
    public required TrafficReport Traffic { get; init; }

    /// <summary>Reports one run.</summary>
    public static CycleReport Of(CycleStatistics cycles, TileMicroarchitecture shape, PaddingReport padding)
    {
        TileArraySpec array = shape.Array;
        double capacity = (double)cycles.Total * array.TileM * array.TileN * array.TileK / shape.CyclesOfSlice;
        ImmutableSortedDictionary<string, long> sequencer = Counted(StallNames.Steps(shape).Add(StallNames.Drain), cycles.Steps.Add(cycles.Drain).SetItem((int)StepStall.Idle, cycles.Steps[(int)StepStall.Idle] - cycles.Drain));
        return new CycleReport
        {
            Total = cycles.Total,
            Utilization = cycles.Total == 0 ? 0 : padding.UsefulMacs / capacity,
            Sequencer = sequencer,
            RescaleUnit = Counted(StallNames.Rescale(shape), cycles.Rescale),
            Waiting = cycles.Total == 0 ? 0 : (double)cycles.Waiting / ((double)cycles.Total * shape.Lanes),
            Traffic = new TrafficReport(
                Bytes(cycles.ActivationWords, shape.ActivationWordBits) + Bytes(cycles.SideActivationWords, shape.Side?.ActivationWordBits ?? 0),
                Bytes(cycles.WeightWords, shape.WeightWordBits) + Bytes(cycles.DecodeWords, shape.DecodeWordBits) + Bytes(cycles.SideWords, shape.Side?.WordBits ?? 0),
                Bytes(cycles.ScaleWords, shape.ScaleWordBits),
                Bytes(cycles.OutputWords, shape.OutputWordBits)),
        };
    }

    /// <summary>Multiply-accumulates of a cycle when nothing waits and nothing is padding: TileM·TileN·TileK / cycles of a slice.</summary>
    public static double PeakMacs(TileMicroarchitecture shape) => (double)shape.Array.TileM * shape.Array.TileN * shape.Array.TileK / shape.CyclesOfSlice;

    /// <summary>Share of the cycles in which the array waited although there was work: every reason but computing and having none.</summary>
    [JsonIgnore]
    public double Stalled => Total == 0 ? 0 : (double)Sequencer.Where(entry => entry.Key.StartsWith("wait", StringComparison.Ordinal)).Sum(entry => entry.Value) / Total;

    /// <summary>The sum of several runs one after the other.</summary>
    public static CycleReport Sum(IReadOnlyCollection<CycleReport> parts)
    {
        long total = parts.Sum(part => part.Total);
        return new CycleReport
        {
            Total = total,
            Utilization = total == 0 ? 0 : parts.Sum(part => part.Utilization * part.Total) / total,
            Sequencer = Sum(parts.Select(part => part.Sequencer)),
            RescaleUnit = Sum(parts.Select(part => part.RescaleUnit)),
            Waiting = total == 0 ? 0 : parts.Sum(part => part.Waiting * part.Total) / total,
            Traffic = new TrafficReport(
                parts.Sum(part => part.Traffic.ActivationBytes), parts.Sum(part => part.Traffic.WeightBytes),
                parts.Sum(part => part.Traffic.ScaleBytes), parts.Sum(part => part.Traffic.OutputBytes)),
        };
    }

    private static ImmutableSortedDictionary<string, long> Sum(IEnumerable<ImmutableSortedDictionary<string, long>> parts) =>
        parts.SelectMany(part => part).GroupBy(entry => entry.Key, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Sum(entry => entry.Value), StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, long> Counted(ImmutableArray<string> names, ImmutableArray<long> counts) =>
        names.Zip(counts).ToImmutableSortedDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

    private static long Bytes(long words, int wordBits) => (long)(((Int128)words * wordBits + 7) / 8);
}

/// <summary>Bytes at the memory ports.</summary>
/// <param name="ActivationBytes">Read: activations, or table entries with an external precompute, and the activations of outliers.</param>
/// <param name="WeightBytes">Read: weights, or their codes and decode tables, and the words of outliers.</param>
/// <param name="ScaleBytes">Read: group scales and zero points.</param>
/// <param name="OutputBytes">Written: outputs.</param>
internal sealed record TrafficReport(long ActivationBytes, long WeightBytes, long ScaleBytes, long OutputBytes)
{
    /// <summary>All of them.</summary>
    public long TotalBytes => ActivationBytes + WeightBytes + ScaleBytes + OutputBytes;
}
