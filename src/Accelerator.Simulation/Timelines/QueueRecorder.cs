namespace Accelerator.Simulation.Timelines;

/// <summary>Keeps how full a queue is, in buckets.</summary>
internal sealed class QueueRecorder(string name, int depth)
{
    private readonly long[] buckets = new long[TimelineRecorder.Buckets];

    /// <summary>Words in the cycle that is recorded.</summary>
    public int Words { get; set; }

    /// <summary>Adds the words of the cycle to a bucket.</summary>
    public void Count(int bucket) => buckets[bucket] += Words;

    /// <summary>Makes one bucket of two.</summary>
    public void Merge()
    {
        for (int bucket = 0; bucket < buckets.Length; bucket++) buckets[bucket] = 2 * bucket < buckets.Length ? buckets[2 * bucket] + buckets[(2 * bucket) + 1] : 0;
    }

    /// <summary>What was recorded.</summary>
    public QueueTimeline Queue(int used) => new(name, depth, [.. buckets.Take(used)]);
}
