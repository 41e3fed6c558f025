using Accelerator.Compilation.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>What distinguishes the fetch units.</summary>
internal enum FetchRole
{
    /// <summary>Reads a strip again for each tile, and in K-inner order for each plane.</summary>
    Activation,

    /// <summary>Reads straight on.</summary>
    Weight,

    /// <summary>Reads the words of a group again for each digit position.</summary>
    RepeatedWeight,

    /// <summary>Reads straight on, one word a chunk.</summary>
    Scale,

    /// <summary>Reads one word a command: its decode table.</summary>
    Decode,

    /// <summary>Reads the side words of a command that has any.</summary>
    Side,
}

/// <summary><c>acc_fetch_unit</c>: walks a command's loops, requests words on credit, and keeps the responses in order.</summary>
internal sealed class FetchUnit<T> : RequestPort<T>, IModule
    where T : unmanaged
{
    private readonly FetchRole role;
    private readonly int repeats;
    private readonly int constantRunLast;
    private readonly uint addressMask;
    private readonly Wires wires;
    private readonly bool linear;
    private readonly bool restart;

    private (int Tile, int Group, int Repeat, int Run, uint Offset, uint GroupStart, int Credit) q;
    private (int Tile, int Group, int Repeat, int Run, uint Offset, uint GroupStart, int Credit) d;

    public FetchUnit(FetchRole role, int repeats, int constantRunLast, int depth, int stride, int addressBits, TileCommand reset, Wires wires)
    {
        this.role = role;
        this.repeats = repeats;
        this.constantRunLast = constantRunLast;
        this.wires = wires;
        linear = role is FetchRole.Weight or FetchRole.Scale or FetchRole.Decode or FetchRole.Side;
        restart = role == FetchRole.Activation;
        addressMask = uint.MaxValue >> (32 - addressBits);
        Commands = new CommandFifo(reset);
        Responses = new WordFifo<T>(depth, stride);
        q.Credit = depth;
        d = q;
    }

    public CommandFifo Commands { get; }

    public WordFifo<T> Responses { get; }

    /// <inheritdoc/>
    public override bool RequestValid => Commands.Valid && q.Credit != 0;

    /// <inheritdoc/>
    public override uint RequestAddress => ((uint)Base(Commands.Head) + q.Offset) & addressMask;

    /// <summary>cmd_valid_i.</summary>
    public bool CommandValid => wires.CommandTransfer && (role != FetchRole.Side || wires.Command.Side);

    /// <summary>cmd_run_last_i for <paramref name="command"/>.</summary>
    public int RunLast(TileCommand command) => role switch
    {
        FetchRole.Scale or FetchRole.Decode => constantRunLast,
        FetchRole.Side => command.SideWordLast,
        _ => command.SliceLast,
    };

    /// <summary>cmd_group_last_i for <paramref name="command"/>.</summary>
    public int GroupLast(TileCommand command) => role switch
    {
        FetchRole.Decode or FetchRole.Side => 0,
        FetchRole.Scale when command.Side => command.GroupLast + 1,
        _ => command.GroupLast,
    };

    /// <summary>cmd_tile_last_i for <paramref name="command"/>.</summary>
    public int TileLast(TileCommand command) => role is FetchRole.Decode or FetchRole.Side ? 0 : command.NTileLast;

    /// <summary>cmd_base_i for <paramref name="command"/>.</summary>
    public int Base(TileCommand command) => role switch
    {
        FetchRole.Activation => command.ActivationBase,
        FetchRole.Weight or FetchRole.RepeatedWeight => command.WeightBase,
        FetchRole.Decode => command.DecodeBase,
        FetchRole.Side => command.SideBase,
        _ => command.ScaleBase,
    };

    public void Evaluate()
    {
        d = q;
        if (CommandValid) Commands.Push(wires.Command);
        bool request = RequestValid && RequestReady;
        bool taken = Responses.Valid && WordReady;
        if (taken) Responses.Pop();
        if (ResponseValid) ResponseData.CopyTo(Responses.Push());
        d.Credit = q.Credit - (request ? 1 : 0) + (taken ? 1 : 0);
        if (request) Advance();
    }

    public void Commit()
    {
        q = d;
        Commands.Commit();
        Responses.Commit();
    }

    /// <summary>word_ready_i, set when the wires settle.</summary>
    public bool WordReady { get; set; }

    private void Advance()
    {
        TileCommand command = Commands.Head;
        bool runLast = q.Run == RunLast(command);
        bool repeatLast = runLast && q.Repeat == repeats - 1;
        bool groupLast = repeatLast && q.Group == GroupLast(command);
        bool tileLast = groupLast && q.Tile == TileLast(command);

        d.Run = runLast ? 0 : q.Run + 1;
        if (runLast) d.Repeat = repeatLast ? 0 : q.Repeat + 1;
        if (repeatLast) d.Group = groupLast ? 0 : q.Group + 1;
        if (groupLast) d.Tile = tileLast ? 0 : q.Tile + 1;
        if (tileLast) Commands.Pop();

        if (tileLast || (groupLast && restart)) d.Offset = 0;
        else if (runLast && !repeatLast && !linear) d.Offset = q.GroupStart;
        else d.Offset = (q.Offset + 1) & addressMask;

        if (repeatLast && !linear) d.GroupStart = d.Offset;
    }
}
