using System.Collections.Immutable;

namespace Accelerator.Hardware.Tiles;

/// <summary>What reports call the states of sequencer and rescale unit: waiting for the operand of a K slice, and for what is handed over, has the name of what that is in the family.</summary>
public static class StallNames
{
    /// <summary>Of the sequencer when no command is left for it and one is unfinished: a share of <see cref="StepStall.Idle"/>.</summary>
    public const string Drain = "drain";

    /// <summary>Names of <see cref="StepStall"/>, in its order.</summary>
    public static ImmutableArray<string> Steps(TileMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return ["idle", "compute", $"wait_{shape.HandOver}", $"wait_{shape.Operand}", "wait_weight", "wait_operands"];
    }

    /// <summary>Names of <see cref="RescaleStall"/>, in its order.</summary>
    public static ImmutableArray<string> Rescale(TileMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return ["idle", shape.Rescales ? "rescale" : shape.HandOver, "wait_scale", "wait_output"];
    }
}
