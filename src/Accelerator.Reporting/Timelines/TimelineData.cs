using System.Collections.Immutable;
using Accelerator.Reporting.Files;

namespace Accelerator.Reporting.Timelines;

/// <summary>The time lines of a run, as <c>timeline.json</c> holds them (docs/reports.md).</summary>
internal sealed record TimelineData : IVersioned
{
    /// <inheritdoc/>
    public static int Known => 1;

    /// <inheritdoc/>
    public required int Version { get; init; }

    /// <summary>Name of the accelerator.</summary>
    public required string Accelerator { get; init; }

    /// <summary>Clock, in MHz.</summary>
    public required int ClockMhz { get; init; }

    /// <summary>The units.</summary>
    public required ImmutableArray<UnitData> Units { get; init; }

    /// <summary>The queues.</summary>
    public required ImmutableArray<QueueData> Queues { get; init; }

    /// <summary>A time line for each operation of <c>run.json</c>, in its order.</summary>
    public required ImmutableArray<ProductData> Products { get; init; }
}

/// <summary>A unit.</summary>
/// <param name="Name">Its name.</param>
/// <param name="States">Its states.</param>
internal sealed record UnitData(string Name, ImmutableArray<string> States);

/// <summary>A queue.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Depth">Words that it holds at most.</param>
internal sealed record QueueData(string Name, int Depth);

/// <summary>The time line of an operation.</summary>
internal sealed record ProductData
{
    /// <summary>Name of the operation.</summary>
    public required string Name { get; init; }

    /// <summary>Its cycles.</summary>
    public required long Cycles { get; init; }

    /// <summary>Cycles, from the first, that the intervals cover.</summary>
    public required long ExactCycles { get; init; }

    /// <summary>Cycles of a bucket.</summary>
    public required long BucketCycles { get; init; }

    /// <summary>For each unit: number of a state, cycles in it, the next state, cycles in it, and so on.</summary>
    public required ImmutableArray<ImmutableArray<long>> Intervals { get; init; }

    /// <summary>For each unit: the cycles in each state in the first bucket, then in the next, and so on.</summary>
    public required ImmutableArray<ImmutableArray<long>> Buckets { get; init; }

    /// <summary>For each queue: the words in it, added up over the cycles of a bucket.</summary>
    public required ImmutableArray<ImmutableArray<long>> Queues { get; init; }
}
