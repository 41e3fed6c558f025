using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Accelerator.Configuration;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Cli.Reports;

/// <summary>The result of <c>accel run</c> of a comparison, as <c>compare.json</c> holds it: the same bytes for the same input.</summary>
internal sealed record ComparisonReport
{
    /// <summary>Version of this file's format.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Where the operations come from.</summary>
    public required string Workload { get; init; }

    /// <summary>True when the values are random: no statement about accuracy follows.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>Clock of all arrays.</summary>
    public required int ClockMhz { get; init; }

    /// <summary>Latency of the memory of all arrays, in cycles.</summary>
    public required int MemoryLatencyCycles { get; init; }

    /// <summary>Multiply-accumulates of the workload.</summary>
    public required long Macs { get; init; }

    /// <summary>Outputs of the workload.</summary>
    public required long Outputs { get; init; }

    /// <summary>The arrays, in the order of the file.</summary>
    public required ImmutableArray<ComparedReport> Arrays { get; init; }

    /// <summary>Whether every output equals the reference engine's and the common one, saturating accumulators apart.</summary>
    [JsonIgnore]
    public bool Agrees => Arrays.All(array => array.MismatchesAgainstReference == 0 && (array.OutputsDiffering == 0 || array.AccumulatorSaturates));

    /// <summary>The report of one run an array.</summary>
    /// <param name="file">The comparison.</param>
    /// <param name="shapes">Its machines.</param>
    /// <param name="runs">Their runs.</param>
    /// <param name="differing">Outputs of each that are other than the common ones.</param>
    public static ComparisonReport Of(ComparisonFile file, IReadOnlyList<TileMicroarchitecture> shapes, IReadOnlyList<RunReport> runs, IReadOnlyList<long> differing) => new()
    {
        Workload = runs[0].Workload,
        Synthetic = runs[0].Synthetic,
        ClockMhz = runs[0].ClockMhz,
        MemoryLatencyCycles = shapes[0].Spec.MemoryLatencyCycles,
        Macs = runs[0].Macs,
        Outputs = runs[0].Operations.Sum(operation => (long)operation.M * operation.N),
        Arrays =
        [
            .. shapes.Select((shape, i) => new ComparedReport
            {
                Name = shape.Spec.Name,
                File = file.Arrays[i],
                Family = shape.Family,
                TileM = shape.Array.TileM, TileN = shape.Array.TileN, TileK = shape.Array.TileK,
                WeightBits = shape.Array.WeightBits,
                PeakMacs = CycleReport.PeakMacs(shape),
                Speed = (double)runs[0].Totals!.Total / runs[i].Totals!.Total,
                AccumulatorSaturates = shape.AccumulatorSaturates,
                OutputsDiffering = differing[i],
                MismatchesAgainstReference = runs[i].Operations.Sum(operation => (long)operation.MismatchesAgainstReference),
                Cells = null,
                Run = runs[i],
            }),
        ],
    };
}
