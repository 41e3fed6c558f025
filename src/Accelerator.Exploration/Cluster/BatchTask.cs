using System.Collections.Frozen;

namespace Accelerator.Exploration.Cluster;

/// <summary>A task of an array, as the batch system tells.</summary>
/// <param name="Index">Its number in the array.</param>
/// <param name="State">Its state in words of the system: <c>RUNNING</c>.</param>
/// <param name="Node">The node that it is on; empty where it waits.</param>
/// <param name="Reason">Why it waits; empty where it does not.</param>
public sealed record BatchTask(int Index, string State, string Node, string Reason)
{
    /// <summary>States after which Slurm does not run a task again by itself (squeue(1), "JOB STATE CODES").</summary>
    private static readonly FrozenSet<string> Over =
        new[] { "BOOT_FAIL", "CANCELLED", "COMPLETED", "DEADLINE", "FAILED", "NODE_FAIL", "OUT_OF_MEMORY", "PREEMPTED", "REVOKED", "TIMEOUT" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether it has ended, well or not; a state that is not known is none of an end.</summary>
    public bool IsOver => Over.Contains(State);

    /// <summary>Whether it computes now.</summary>
    public bool Runs => State == "RUNNING";
}
