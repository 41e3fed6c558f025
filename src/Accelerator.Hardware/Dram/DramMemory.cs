using System.Collections.Immutable;

namespace Accelerator.Hardware.Dram;

/// <summary>When a controller closes rows.</summary>
public enum RowPolicy
{
    /// <summary>When another row of the bank is wanted.</summary>
    Open,

    /// <summary>With every read and write.</summary>
    Closed,
}

/// <summary>A memory and its controller.</summary>
public sealed record DramMemory
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The tree of banks.</summary>
    public required DramOrganization Organization { get; init; }

    /// <summary>Its timing parameters.</summary>
    public required DramTimings Timings { get; init; }

    /// <summary>Address bits (<see cref="DramMapping"/>).</summary>
    public required string Mapping { get; init; }

    /// <summary>When rows are closed.</summary>
    public RowPolicy RowPolicy { get; init; } = RowPolicy.Open;

    /// <summary>Requests of a channel that wait for a place in a command queue, of reads and of writes each.</summary>
    public int RequestQueue { get; init; } = 32;

    /// <summary>Writes that are drained once no read waits; all of them are when their queue is full.</summary>
    public int WriteDrain { get; init; } = 16;

    /// <summary>Commands of a command queue.</summary>
    public int CommandQueue { get; init; } = 8;

    /// <summary>A command queue for each bank; else one for each rank.</summary>
    public bool QueuePerBank { get; init; } = true;

    /// <summary>A row and a column command may go in one cycle, over buses of their own (HBM).</summary>
    public bool TwoCommandBuses { get; init; }

    /// <summary>Column commands after which a row gives way although more wait for it.</summary>
    public int RowHitLimit { get; init; } = 4;

    /// <summary>Where the parameters come from.</summary>
    public required string Source { get; init; }

    /// <summary>The edges of the timing table.</summary>
    public ImmutableArray<TimingConstraint> Constraints => DramConstraints.Of(Timings);

    /// <summary>Cycles from burst to burst of a channel at best: the data bus, or column commands to different bank groups.</summary>
    public int CyclesPerBurst => Math.Max(Timings.Burst, Timings.ColumnToColumnShort);
}
