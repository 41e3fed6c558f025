using System.Collections.Immutable;

namespace Accelerator.Simulation;

/// <summary>What an engine computed, and what it cost.</summary>
public sealed record SimulationResult
{
    /// <summary>Output elements, [M,N] row-major, padding removed; floating-point outputs as their codes.</summary>
    public required int[] Outputs { get; init; }

    /// <summary>Cycle figures; null from an untimed engine.</summary>
    public CycleStatistics? Cycles { get; init; }

    /// <summary>What the units did, where it was recorded.</summary>
    public Timeline? Timeline { get; init; }
}

/// <summary>Cycle counts of a run and where each cycle went.</summary>
public sealed record CycleStatistics
{
    /// <summary>Cycles from the first after reset to the transfer of the last done, inclusive.</summary>
    public required long Total { get; init; }

    /// <summary>Cycles by what the sequencer did, indexed by <c>StepStall</c>; sums to <see cref="Total"/>.</summary>
    public required ImmutableArray<long> Steps { get; init; }

    /// <summary>Of the idle cycles of the sequencer, those in which a command was still unfinished.</summary>
    public required long Drain { get; init; }

    /// <summary>Cycles by what the rescale unit did, indexed by <c>RescaleStall</c>; sums to <see cref="Total"/>.</summary>
    public required ImmutableArray<long> Rescale { get; init; }

    /// <summary>Words read on the activation port.</summary>
    public required long ActivationWords { get; init; }

    /// <summary>Words read on the weight port.</summary>
    public required long WeightWords { get; init; }

    /// <summary>Words read on the scale port.</summary>
    public required long ScaleWords { get; init; }

    /// <summary>Words read on the decode port: a table a command; 0 where there is none.</summary>
    public long DecodeWords { get; init; }

    /// <summary>Words read on the side port: a column of a chunk each; 0 where there is none.</summary>
    public long SideWords { get; init; }

    /// <summary>Words read on the side activation port, one for each side word.</summary>
    public long SideActivationWords { get; init; }

    /// <summary>Words written on the output port.</summary>
    public required long OutputWords { get; init; }

    /// <summary>PE cycles in which a PE had finished its part of a step and waited for others; 0 where all PEs take the same time.</summary>
    public required long Waiting { get; init; }
}
