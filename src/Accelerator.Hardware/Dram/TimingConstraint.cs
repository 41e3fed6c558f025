using System.Collections.Immutable;

namespace Accelerator.Hardware.Dram;

/// <summary>
/// An edge of the timing table: after the last <see cref="Window"/>-th of the preceding commands in a node of a level, none of the following ones is issued there for
/// <paramref name="Latency"/> cycles. With a window of 4 and tFAW, the fifth activation of a rank waits for the first.
/// </summary>
/// <param name="Level">The nodes that it is about.</param>
/// <param name="Preceding">Commands before.</param>
/// <param name="Following">Commands after.</param>
/// <param name="Latency">Cycles between the two, at least.</param>
/// <param name="Source">The parameters that it is made of.</param>
public sealed record TimingConstraint(DramLevel Level, ImmutableArray<DramCommand> Preceding, ImmutableArray<DramCommand> Following, int Latency, string Source)
{
    /// <summary>How many preceding commands count.</summary>
    public int Window { get; init; } = 1;

    /// <summary>The following command is in another node of the level below the same parent: of another rank on one data bus.</summary>
    public bool Sibling { get; init; }
}
