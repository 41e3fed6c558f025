using Accelerator.Hardware.Tiles;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.FloatTile;

/// <summary><c>result</c>: makes output words of the results that the array holds, and releases them.</summary>
internal sealed class ResultCollector(FloatArray source, Wires wires) : ResultUnit
{
    private readonly TileArraySpec array = source.Shape.Array;
    private (int Chunk, int Row, int Credit) q = (0, 0, source.Shape.Array.OutputDepth);
    private (int Chunk, int Row, int Credit) d = (0, 0, source.Shape.Array.OutputDepth);

    /// <inheritdoc/>
    public override string Instance => "u_result";

    /// <inheritdoc/>
    public override bool CommandReady => true;

    /// <inheritdoc/>
    public override int Column => q.Chunk * source.Shape.Array.RescaleLanes;

    /// <inheritdoc/>
    public override bool Beat => source.PartialSumValid && q.Credit != 0;

    /// <inheritdoc/>
    public override bool WordValid => Beat;

    /// <inheritdoc/>
    public override RescaleStall Stall => !source.PartialSumValid ? RescaleStall.Idle : wires.Beat ? RescaleStall.Rescale : RescaleStall.WaitOutput;

    private bool RowEnds => q.Row == array.TileM - 1;

    private bool ChunkEnds => RowEnds && q.Chunk == source.Shape.Chunks - 1;

    /// <summary>The array takes the scale word with the last beat of a group, whatever happens here.</summary>
    public override bool ScaleReady(bool beat) => source.ScaleReady;

    /// <inheritdoc/>
    public override bool Release(bool beat) => beat && ChunkEnds;

    /// <inheritdoc/>
    public override void WriteWord(Span<int> word) =>
        source.PartialSums.Slice((q.Row * array.TileN) + (q.Chunk * array.RescaleLanes), array.RescaleLanes).CopyTo(word);

    /// <inheritdoc/>
    public override void AddSignals(Dictionary<string, Action<BitWriter>> signals, TileModel model)
    {
        ArgumentNullException.ThrowIfNull(signals);
        int width = source.Shape.OutputBits;
        var word = new int[array.RescaleLanes];
        signals["u_result.result_valid_i"] = w => w.Put(source.PartialSumValid);
        signals["u_result.result_i"] = w => w.Put(source.PartialSums, width);
        signals["u_result.result_release_o"] = w => w.Put(wires.PartialSumRelease);
        signals["u_result.word_valid_o"] = w => w.Put(wires.Beat);
        signals["u_result.word_o"] = w =>
        {
            WriteWord(word);
            w.Put(word, width);
        };
        signals["u_result.word_release_i"] = w => w.Put(wires.WordRelease);
        signals["u_result.stall_o"] = w => w.Put((int)Stall, 2);
    }

    /// <inheritdoc/>
    public override void Evaluate()
    {
        d = q;
        d.Credit = q.Credit - (wires.Beat ? 1 : 0) + (wires.WordRelease ? 1 : 0);
        if (!wires.Beat) return;
        d.Row = RowEnds ? 0 : q.Row + 1;
        if (RowEnds) d.Chunk = ChunkEnds ? 0 : q.Chunk + 1;
    }

    /// <inheritdoc/>
    public override void Commit() => q = d;
}
