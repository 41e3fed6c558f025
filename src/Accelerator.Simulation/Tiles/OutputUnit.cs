using Accelerator.Compilation.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary><c>output</c>: addresses and writes output words, and reports finished commands.</summary>
internal sealed class OutputUnit(int lanes, int beatsOfTile, int depth, int addressBits, TileCommand reset, Wires wires, ResultUnit results) : IModule
{
    private readonly uint addressMask = uint.MaxValue >> (32 - addressBits);

    private (int Tile, int Beat, uint Offset) q;
    private (int Tile, int Beat, uint Offset) d;

    public CommandFifo Commands { get; } = new(reset);

    public WordFifo<int> Words { get; } = new(depth, lanes);

    public WordFifo<byte> Done { get; } = new(2, 1);

    private bool Last => q.Tile == Commands.Head.NTileLast && q.Beat == beatsOfTile - 1;

    /// <summary>output_valid_o.</summary>
    public bool OutputValid => Commands.Valid && Words.Valid && (!Last || Done.Ready);

    /// <summary>output_address_o.</summary>
    public uint OutputAddress => ((uint)Commands.Head.OutputBase + q.Offset) & addressMask;

    public void Evaluate()
    {
        d = q;
        if (wires.CommandTransfer) Commands.Push(wires.Command);
        if (results.WordValid) results.WriteWord(Words.Push());
        if (Done.Valid && wires.DoneReady) Done.Pop();
        if (!wires.WordRelease) return;

        Words.Pop();
        bool beatEnd = q.Beat == beatsOfTile - 1;
        bool last = Last;
        d.Offset = last ? 0 : (q.Offset + 1) & addressMask;
        d.Beat = beatEnd ? 0 : q.Beat + 1;
        if (beatEnd) d.Tile = last ? 0 : q.Tile + 1;
        if (!last) return;
        Done.Push()[0] = (byte)Commands.Head.Tag;
        Commands.Pop();
    }

    public void Commit()
    {
        q = d;
        Commands.Commit();
        Words.Commit();
        Done.Commit();
    }
}
