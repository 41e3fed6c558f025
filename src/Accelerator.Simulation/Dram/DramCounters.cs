namespace Accelerator.Simulation.Dram;

/// <summary>What a channel did.</summary>
public sealed record DramCounters
{
    /// <summary>Activations.</summary>
    public long Activates { get; set; }

    /// <summary>Rows closed by a command of their own.</summary>
    public long Precharges { get; set; }

    /// <summary>Bursts read.</summary>
    public long Reads { get; set; }

    /// <summary>Bursts written.</summary>
    public long Writes { get; set; }

    /// <summary>Refreshes of a rank.</summary>
    public long Refreshes { get; set; }

    /// <summary>Cycles in which a refresh kept a rank from other commands, from the time it was due.</summary>
    public long RefreshCycles { get; set; }

    /// <summary>The sums of two channels.</summary>
    public static DramCounters operator +(DramCounters left, DramCounters right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new DramCounters
        {
            Activates = left.Activates + right.Activates, Precharges = left.Precharges + right.Precharges, Reads = left.Reads + right.Reads, Writes = left.Writes + right.Writes,
            Refreshes = left.Refreshes + right.Refreshes, RefreshCycles = left.RefreshCycles + right.RefreshCycles,
        };
    }
}
