using System.Collections.Immutable;

namespace Accelerator.Simulation.Timelines;

/// <summary>Keeps the states of a unit: the first intervals as they are, and counts in buckets. Everything is allocated at construction.</summary>
/// <param name="name">Name of the unit.</param>
/// <param name="states">Names of its states.</param>
/// <param name="intervals">Intervals that are kept.</param>
internal sealed class UnitRecorder(string name, ImmutableArray<string> states, int intervals)
{
    private readonly TimelineInterval[] kept = new TimelineInterval[intervals];
    private readonly long[] buckets = new long[TimelineRecorder.Buckets * states.Length];
    private int count;

    /// <summary>The state of the cycle that is recorded.</summary>
    public int State { get; set; }

    /// <summary>Whether the cycle lengthens the last interval, or another one has room.</summary>
    public bool Fits => count < kept.Length || kept[count - 1].State == State;

    /// <summary>Counts the cycle in a bucket.</summary>
    public void Count(int bucket) => buckets[(bucket * states.Length) + State]++;

    /// <summary>Adds the cycle to the intervals.</summary>
    public void Extend()
    {
        if (count > 0 && kept[count - 1].State == State) kept[count - 1] = new TimelineInterval(State, kept[count - 1].Cycles + 1);
        else kept[count++] = new TimelineInterval(State, 1);
    }

    /// <summary>Makes one bucket of two.</summary>
    public void Merge()
    {
        for (int bucket = 0; bucket < TimelineRecorder.Buckets; bucket++)
        {
            for (int state = 0; state < states.Length; state++)
            {
                int one = (2 * bucket * states.Length) + state;
                buckets[(bucket * states.Length) + state] = one < buckets.Length ? buckets[one] + buckets[one + states.Length] : 0;
            }
        }
    }

    /// <summary>What was recorded.</summary>
    public UnitTimeline Unit(int used) => new(
        name, states, [.. kept.Take(count)],
        [.. Enumerable.Range(0, used).Select(bucket => ImmutableArray.Create(buckets.AsSpan(bucket * states.Length, states.Length)))]);
}
