using System.Collections.Immutable;
using Accelerator.Reporting.Files;

namespace Accelerator.Reporting.Runs;

/// <summary>What a report takes from <c>run.json</c>.</summary>
internal sealed record RunData : IVersioned
{
    /// <inheritdoc/>
    public static int Known => 1;

    /// <inheritdoc/>
    public required int Version { get; init; }

    /// <summary>Name of the accelerator.</summary>
    public required string Accelerator { get; init; }

    /// <summary>SHA-256 of the specification.</summary>
    public required string SpecHash { get; init; }

    /// <summary>The engine.</summary>
    public required string Engine { get; init; }

    /// <summary>Where the operations come from.</summary>
    public required string Workload { get; init; }

    /// <summary>Whether the values are random.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>Clock, in MHz.</summary>
    public required int ClockMhz { get; init; }

    /// <summary>What the array could do in a cycle; null in results of earlier versions.</summary>
    public PeakData? Peak { get; init; }

    /// <summary>Sum of the operations' cycles; null from an untimed engine.</summary>
    public CyclesData? Totals { get; init; }

    /// <summary>Multiply-accumulates, padding not counted.</summary>
    public required long Macs { get; init; }

    /// <summary>The same with padding.</summary>
    public required long PaddedMacs { get; init; }

    /// <summary>The operations.</summary>
    public required ImmutableArray<OperationData> Operations { get; init; }
}

/// <summary>What an array could do in a cycle: multiply-accumulates, and bytes at its ports.</summary>
internal sealed record PeakData
{
    /// <summary>Multiply-accumulates.</summary>
    public required double Macs { get; init; }

    /// <summary>Bytes of the activation port.</summary>
    public required double ActivationBytes { get; init; }

    /// <summary>Bytes of the weight port.</summary>
    public required double WeightBytes { get; init; }

    /// <summary>Bytes of the scale port.</summary>
    public required double ScaleBytes { get; init; }

    /// <summary>Bytes of the output port.</summary>
    public required double OutputBytes { get; init; }
}

/// <summary>Cycles, where they went, and what crossed the ports.</summary>
internal sealed record CyclesData
{
    /// <summary>Cycles in all.</summary>
    public required long Total { get; init; }

    /// <summary>Useful work over the work that the array could do, 0 to 1.</summary>
    public required double Utilization { get; init; }

    /// <summary>Cycles by what the sequencer did.</summary>
    public required ImmutableSortedDictionary<string, long> Sequencer { get; init; }

    /// <summary>Cycles by what the rescale or result unit did.</summary>
    public required ImmutableSortedDictionary<string, long> RescaleUnit { get; init; }

    /// <summary>Bytes at the ports.</summary>
    public required TrafficData Traffic { get; init; }
}

/// <summary>Bytes at the ports.</summary>
internal sealed record TrafficData
{
    /// <summary>Of activations.</summary>
    public required long ActivationBytes { get; init; }

    /// <summary>Of weights.</summary>
    public required long WeightBytes { get; init; }

    /// <summary>Of scales.</summary>
    public required long ScaleBytes { get; init; }

    /// <summary>Of outputs.</summary>
    public required long OutputBytes { get; init; }
}
