namespace Accelerator.Simulation.Timelines;

/// <summary>
/// Records units and queues together. Intervals end for all units with the cycle before the one that the first unit has no room for, so that they cover the same cycles; where
/// the buckets are full, each two become one, so that a run of any length takes the same memory.
/// </summary>
internal sealed class TimelineRecorder(UnitRecorder[] units, QueueRecorder[] queues)
{
    /// <summary>Most buckets.</summary>
    public const int Buckets = 256;

    private long cycle;
    private long exactCycles;
    private long bucketCycles = 1;
    private long inBucket;
    private int bucket;
    private bool exact = true;

    /// <summary>Records a cycle; the states of units and the words of queues are set.</summary>
    public void Record()
    {
        foreach (UnitRecorder unit in units)
        {
            unit.Count(bucket);
            exact = exact && unit.Fits;
        }

        foreach (QueueRecorder queue in queues) queue.Count(bucket);
        cycle++;
        if (exact)
        {
            foreach (UnitRecorder unit in units) unit.Extend();
            exactCycles = cycle;
        }

        if (++inBucket < bucketCycles) return;
        inBucket = 0;
        if (++bucket < Buckets) return;
        foreach (UnitRecorder unit in units) unit.Merge();
        foreach (QueueRecorder queue in queues) queue.Merge();
        bucketCycles *= 2;
        bucket = Buckets / 2;
    }

    /// <summary>What was recorded.</summary>
    public Timeline Timeline()
    {
        int used = bucket + (inBucket > 0 ? 1 : 0);
        return new Timeline
        {
            Cycles = cycle, ExactCycles = exactCycles, BucketCycles = bucketCycles, Units = [.. units.Select(unit => unit.Unit(used))], Queues = [.. queues.Select(queue => queue.Queue(used))],
        };
    }
}
