using Accelerator.Compilation.Tiles;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>Control of a beat as it travels beside the lanes.</summary>
internal readonly record struct BeatControl(bool First, bool Last, int Slot, int Shift, int Multiplier);

/// <summary><c>rescale</c>: corrects, scales and sums partial sums over groups, and emits rounded outputs with the last group.</summary>
internal sealed class RescaleUnit : ResultUnit
{
    private readonly TileArraySpec array;
    private readonly Wires wires;
    private readonly TileArray source;
    private readonly SideUnit? side;
    private readonly WordFifo<int> scales;
    private readonly int chunkLast;
    private readonly int rowLast;
    private readonly bool int8;
    private readonly bool sumsShift;

    private (int Tile, int Group, bool Side, int Chunk, int Row, int Credit) q;
    private (int Tile, int Group, bool Side, int Chunk, int Row, int Credit) d;
    private (bool Valid1, bool Valid2, bool Valid3, bool Valid4, bool Valid5) validQ;
    private (bool Valid1, bool Valid2, bool Valid3, bool Valid4, bool Valid5) validD;
    private BeatControl control1;
    private BeatControl control2;
    private BeatControl control3;
    private BeatControl control4;
    private BeatControl control5;
    private BeatControl beatControl;

    public RescaleUnit(TileMicroarchitecture shape, TileCommand reset, Wires wires, TileArray source, SideUnit? side, WordFifo<int> scales)
    {
        array = shape.Array;
        this.wires = wires;
        this.source = source;
        this.side = side;
        this.scales = scales;
        chunkLast = shape.Chunks - 1;
        rowLast = array.TileM - 1;
        int8 = array.Output == OutputFormat.Int8;
        sumsShift = shape.SumsShift;
        Commands = new CommandFifo(reset);
        Lanes = new RescaleLanes(array.RescaleLanes, shape.Chunks * array.TileM, int8, array.Rounding);
        q.Credit = array.OutputDepth;
        d = q;
    }

    public CommandFifo Commands { get; }

    /// <inheritdoc/>
    public override bool CommandReady => Commands.Ready;

    /// <inheritdoc/>
    public override string Instance => "u_rescale";

    public RescaleLanes Lanes { get; }

    /// <summary>Beat as a function of registers; settled into <see cref="Wires.Beat"/>.</summary>
    public override bool Beat => Commands.Valid && SumsValid && scales.Valid && (!LastGroup || q.Credit != 0);

    /// <summary>scale_ready_o for a given beat.</summary>
    public override bool ScaleReady(bool beat) => beat && q.Row == rowLast;

    /// <summary>partial_sum_release_o for a given beat.</summary>
    public override bool Release(bool beat) => beat && !q.Side && q.Row == rowLast && q.Chunk == chunkLast;

    /// <inheritdoc/>
    public override bool ReleaseSide(bool beat) => beat && q.Side && q.Row == rowLast;

    /// <summary>word_valid_o.</summary>
    public override bool WordValid => int8 ? validQ.Valid5 : validQ.Valid4;

    /// <summary>shift_i of the lanes.</summary>
    public int OutputShift => int8 ? control5.Shift : control4.Shift;

    /// <summary>The valid bits of the stages.</summary>
    public (bool Valid1, bool Valid2, bool Valid3, bool Valid4, bool Valid5) Stages => validQ;

    /// <summary>Control in the accumulate stage.</summary>
    public BeatControl AccumulateControl => control3;

    /// <summary>Control in the requantise stage.</summary>
    public BeatControl RequantizeControl => control4;

    /// <inheritdoc/>
    public override int Column => q.Chunk * array.RescaleLanes;

    /// <summary>Row and first lane's column of the next beat.</summary>
    public (int Row, int Column) Position => (q.Row, q.Chunk * array.RescaleLanes);

    /// <summary>Where the partial sums of the next beat lie: in their row, or in the first where sums shift.</summary>
    public int PartialSum => ((sumsShift ? 0 : q.Row) * array.TileN) + (q.Chunk * array.RescaleLanes);

    /// <summary>stall_o.</summary>
    public override RescaleStall Stall
    {
        get
        {
            if (!Commands.Valid || !SumsValid) return RescaleStall.Idle;
            if (!scales.Valid) return RescaleStall.WaitScale;
            return wires.Beat ? RescaleStall.Rescale : RescaleStall.WaitOutput;
        }
    }

    /// <inheritdoc/>
    public override bool SideGroup => q.Side;

    private bool LastGroup => Commands.Head.Side ? q.Side : q.Group == Commands.Head.GroupLast;

    private bool SumsValid => q.Side ? side!.Valid : source.PartialSumValid;

    /// <inheritdoc/>
    public override void AddSignals(Dictionary<string, Action<BitWriter>> signals, TileModel model) => TileSignals.AddRescale(signals, model, this);

    /// <summary>word_o.</summary>
    public override void WriteWord(Span<int> word) => Lanes.Values(OutputShift, word);

    public override void Evaluate()
    {
        d = q;
        if (wires.CommandTransfer) Commands.Push(wires.Command);
        bool beat = wires.Beat;
        bool lastGroup = LastGroup;
        d.Credit = q.Credit - (beat && lastGroup ? 1 : 0) + (wires.WordRelease ? 1 : 0);
        validD = (beat, validQ.Valid1, validQ.Valid2, validQ.Valid3 && control3.Last, validQ.Valid4);
        Lanes.Evaluate(validQ.Valid1, validQ.Valid2, validQ.Valid3, validQ.Valid4, control3, control4.Multiplier);
        if (!beat) return;

        TileCommand command = Commands.Head;
        beatControl = new BeatControl(
            q.Group == 0 && !q.Side, lastGroup, (q.Chunk * array.TileM) + q.Row, command.OutputShift, command.RequantizeMultipliers[q.Row]);
        if (q.Side) Lanes.Load(side!.Sums.Slice(q.Row * array.RescaleLanes, array.RescaleLanes));
        else Lanes.Load(source.PartialSums.Slice(PartialSum, array.RescaleLanes));
        Lanes.Load(source.Sums[q.Row], scales.Head);
        Advance(command);
    }

    public override void Commit()
    {
        if (validQ.Valid4) control5 = control4;
        if (validQ.Valid3) control4 = control3;
        if (validQ.Valid2) control3 = control2;
        if (validQ.Valid1) control2 = control1;
        if (validD.Valid1) control1 = beatControl;
        q = d;
        validQ = validD;
        Commands.Commit();
        Lanes.Commit();
    }

    private void Advance(TileCommand command)
    {
        bool rowEnd = q.Row == rowLast;
        bool chunkEnd = rowEnd && q.Chunk == chunkLast;
        bool groupEnd = chunkEnd && LastGroup;
        bool sideBegins = chunkEnd && !groupEnd && q.Group == command.GroupLast;
        bool tileEnd = groupEnd && q.Tile == command.NTileLast;
        d.Row = rowEnd ? 0 : q.Row + 1;
        if (rowEnd) d.Chunk = chunkEnd ? 0 : q.Chunk + 1;
        if (sideBegins) d.Side = true;
        else if (chunkEnd) d.Group = groupEnd ? 0 : q.Group + 1;
        if (groupEnd) d.Side = false;
        if (groupEnd) d.Tile = tileEnd ? 0 : q.Tile + 1;
        if (tileEnd) Commands.Pop();
    }
}
