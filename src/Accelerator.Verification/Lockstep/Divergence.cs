using System.Collections.Immutable;

namespace Accelerator.Verification.Lockstep;

/// <summary>The first cycle in which model and RTL differ, and what surrounds it.</summary>
public sealed record Divergence
{
    /// <summary>Cycles of the window on either side.</summary>
    public const int WindowCycles = 8;

    /// <summary>The case.</summary>
    public required string Case { get; init; }

    /// <summary>The cycle, counted from 0 after the first reset.</summary>
    public required long Cycle { get; init; }

    /// <summary>Signals that differ in that cycle.</summary>
    public required ImmutableArray<SignalMismatch> Signals { get; init; }

    /// <summary>Role of the module that the fault is in, as far as its ports tell.</summary>
    public required string Module { get; init; }

    /// <summary>Its instance path; empty for the top.</summary>
    public required string Instance { get; init; }

    /// <summary>Records around the cycle, oldest first.</summary>
    public required ImmutableArray<(long Cycle, TraceRecord Expected, TraceRecord Actual)> Window { get; init; }
}
