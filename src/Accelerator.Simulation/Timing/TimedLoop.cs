namespace Accelerator.Simulation.Timing;

/// <summary>
/// Where a unit stands in the loops of its commands: so many actions an N tile, tile after tile, command after command. Its command FIFO holds the commands that
/// were issued and that it has not finished.
/// </summary>
/// <param name="commands">The program.</param>
/// <param name="actions">Actions of one N tile.</param>
/// <param name="oneTile">The unit acts once a command, whatever its tiles.</param>
internal sealed class TimedLoop(TimedCommands commands, long actions, bool oneTile = false)
{
    private int tileLast = oneTile ? 0 : commands.Tiles(0) - 1;

    /// <summary>Actions of a group of a tile; 0 for a unit that knows no groups.</summary>
    public long ActionsOfGroup { get; init; }

    /// <summary>Groups of the tile that are finished.</summary>
    public long Group => ActionsOfGroup == 0 ? 0 : At / ActionsOfGroup;

    /// <summary>Commands finished: the number of the one at the head.</summary>
    public long Command { get; private set; }

    /// <summary>N tiles of it that are finished.</summary>
    public int Tile { get; private set; }

    /// <summary>Actions of the tile that are done.</summary>
    public long At { get; private set; }

    /// <summary>Whether the next action is the last of its tile.</summary>
    public bool TileEnds => At == actions - 1;

    /// <summary>Whether the next action is the last of its command.</summary>
    public bool CommandEnds => TileEnds && Tile == tileLast;

    /// <summary>The command FIFO is not empty.</summary>
    public bool Valid(long issued) => Command < issued;

    /// <summary>The command FIFO, of depth 2, is not full.</summary>
    public bool Ready(long issued) => issued - Command < 2;

    /// <summary>Does the next action.</summary>
    public void Advance()
    {
        if (++At < actions) return;
        At = 0;
        if (Tile++ < tileLast) return;
        Tile = 0;
        Command++;
        if (!oneTile) tileLast = commands.Tiles(Command) - 1;
    }

    /// <summary>Leaves out groups of the tile, in which everything repeats.</summary>
    public void SkipGroups(long groups) => At += groups * ActionsOfGroup;

    /// <summary>Leaves out tiles of the command, in which everything repeats.</summary>
    public void SkipTiles(int tiles)
    {
        if (!oneTile) Tile += tiles;
    }

    /// <summary>Leaves out commands, a whole number of strips.</summary>
    public void SkipCommands(long count) => Command += count;
}
