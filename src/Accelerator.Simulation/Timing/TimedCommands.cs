using Accelerator.Compilation.Tiles;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Timing;

/// <summary>The commands of a program by their number: all alike but for the tiles of the last one of each strip.</summary>
internal sealed class TimedCommands
{
    private readonly int most;
    private readonly int tilesOfStrip;

    public TimedCommands(TileMicroarchitecture shape, Tiling tiling)
    {
        most = shape.Array.MaximumNTiles;
        tilesOfStrip = tiling.NTiles;
        OfStrip = (tilesOfStrip + most - 1) / most;
        Count = tiling.Commands;
    }

    /// <summary>Commands of a strip.</summary>
    public int OfStrip { get; }

    /// <summary>Commands in all.</summary>
    public long Count { get; }

    /// <summary>N tiles of command <paramref name="number"/>.</summary>
    public int Tiles(long number) => number % OfStrip == OfStrip - 1 ? tilesOfStrip - (most * (OfStrip - 1)) : most;
}
