using System.Collections.Immutable;

namespace Accelerator.Simulation;

/// <summary>What the units of an array did, cycle by cycle at the start of a run and in buckets over all of it (docs/reports.md defines units and states).</summary>
public sealed record Timeline
{
    /// <summary>Cycles of the run.</summary>
    public required long Cycles { get; init; }

    /// <summary>Cycles, from the first, that the intervals of every unit cover.</summary>
    public required long ExactCycles { get; init; }

    /// <summary>Cycles of a bucket, a power of two; the last one may be shorter.</summary>
    public required long BucketCycles { get; init; }

    /// <summary>The units, in the order in which data meet them.</summary>
    public required ImmutableArray<UnitTimeline> Units { get; init; }

    /// <summary>The queues.</summary>
    public required ImmutableArray<QueueTimeline> Queues { get; init; }
}

/// <summary>A unit.</summary>
/// <param name="Name">Its name.</param>
/// <param name="States">Names of its states.</param>
/// <param name="Intervals">Runs of cycles of one state, one after the other from cycle 0 to <see cref="Timeline.ExactCycles"/>.</param>
/// <param name="Buckets">For each bucket the cycles in each state.</param>
public sealed record UnitTimeline(string Name, ImmutableArray<string> States, ImmutableArray<TimelineInterval> Intervals, ImmutableArray<ImmutableArray<long>> Buckets);

/// <summary>Cycles one after the other in which a unit is in one state.</summary>
/// <param name="State">The number of the state.</param>
/// <param name="Cycles">How many.</param>
public readonly record struct TimelineInterval(int State, long Cycles);

/// <summary>How full a queue is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Depth">Words that it holds at most.</param>
/// <param name="Buckets">For each bucket the words in it, added up over the cycles of the bucket.</param>
public sealed record QueueTimeline(string Name, int Depth, ImmutableArray<long> Buckets);
