using Accelerator.Compilation.Tiles;
using Accelerator.Diagnostics;
using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Timing;

/// <summary>
/// The <c>timing</c> engine: cycles without values (docs/sweep.md). It steps the units of the shell as the cycle engine does, in counts alone, and leaves out what repeats when a
/// state comes back; its figures are those of the cycle engine in an ideal environment, to the last one.
/// </summary>
public static class TimingEngine
{
    /// <summary>Name of the engine.</summary>
    public const string Name = "timing";

    private const int FewestGroups = 6;

    /// <summary>Why the engine does not time an array; null where it does.</summary>
    public static string? Refusal(TileMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return shape is BitSerialMicroarchitecture { Varies: true } ? "an element whose cycles depend on values" : null;
    }

    /// <summary>Cycles of a multiplication.</summary>
    /// <param name="shape">The array; one that is not refused.</param>
    /// <param name="gemm">The sizes.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="InputException">The workload does not fit the array's limits.</exception>
    public static CycleStatistics Run(TileMicroarchitecture shape, TimedGemm gemm, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(gemm);
        if (Refusal(shape) is string reason) throw new ArgumentException($"The timing engine does not take {reason}.", nameof(shape));
        TileMapper.Check(shape, gemm.Sizes);
        var shell = new TimedShell(shape, Tiling.Of(shape, gemm.Sizes));
        TimedPeriod groups = new(shell, TimedEnd.Group), tiles = new(shell, TimedEnd.Tile), strips = new(shell, TimedEnd.Strip);
        long command = 0;
        while (shell.Finished < shell.Commands.Count)
        {
            if ((shell.Counts.Total & 0xFFFF) == 0) cancellation.ThrowIfCancellationRequested();
            TimedEnd end = shell.Cycle();
            if (end == TimedEnd.None) continue;
            if (end == TimedEnd.Group)
            {
                SkipGroups(shell, groups);
                continue;
            }

            groups.Forget();
            if (shell.Steps.Command == command)
            {
                SkipTiles(shell, tiles);
                continue;
            }

            command = shell.Steps.Command;
            tiles.Forget();
            if (command % shell.Commands.OfStrip == 0 && SkipStrips(shell, strips)) command = shell.Steps.Command;
        }

        return Statistics(shell);
    }

    /// <summary>A group has ended: leaves out what repeats of the tile, as long as no unit comes to its last group. Of few groups there is little to leave out.</summary>
    private static void SkipGroups(TimedShell shell, TimedPeriod period)
    {
        if (shell.Groups < FewestGroups) return;
        long furthest = shell.FurthestGroup(out bool same);
        if (!same)
        {
            period.Forget();
            return;
        }

        long ago = period.Look();
        if (ago == 0) return;
        long times = (shell.Groups - 2 - furthest) / ago;
        if (times > 0) period.Skip(times, ago);
    }

    /// <summary>A tile has ended: leaves out what repeats of the command, as long as no unit comes to its last tile.</summary>
    private static void SkipTiles(TimedShell shell, TimedPeriod period)
    {
        int furthest = shell.FurthestTile(out bool same);
        if (!same)
        {
            period.Forget();
            return;
        }

        long ago = period.Look();
        if (ago == 0) return;
        long times = (shell.Commands.Tiles(shell.Steps.Command) - 2 - furthest) / ago;
        if (times > 0) period.Skip(times, ago);
    }

    /// <summary>A strip has ended: leaves out strips that repeat, as long as there are commands to issue.</summary>
    private static bool SkipStrips(TimedShell shell, TimedPeriod period)
    {
        long ago = period.Look() * shell.Commands.OfStrip;
        if (ago == 0) return false;
        long times = (shell.Commands.Count - 1 - shell.Issued) / ago;
        if (times > 0) period.Skip(times, ago);
        return times > 0;
    }

    private static CycleStatistics Statistics(TimedShell shell) => new()
    {
        Total = shell.Counts.Total,
        Steps = [.. shell.Counts.Steps],
        Drain = shell.Counts.Drain,
        Rescale = [.. shell.Counts.Rescales],
        ActivationWords = shell.Answered.Activations,
        WeightWords = shell.Answered.Weights,
        ScaleWords = shell.Answered.Scales,
        DecodeWords = shell.Answered.Tables,
        OutputWords = shell.Counts.OutputWords,
        Waiting = shell.Counts.Waiting,
    };
}
