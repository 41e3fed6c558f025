using Accelerator.Compilation.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary><c>acc_gather</c>: reads for each side word the activations of its column, and keeps both together.</summary>
internal sealed class GatherUnit : RequestPort<short>, IModule
{
    private readonly Wires wires;
    private readonly FetchUnit<int> source;
    private readonly int lanes;
    private readonly uint addressMask;
    private (uint Count, int Credit) q;
    private (uint Count, int Credit) d;

    /// <param name="source">Fetches the words.</param>
    /// <param name="lanes">Weights of a word; its column and its last flag lie behind them.</param>
    /// <param name="rows">Activations of a column.</param>
    /// <param name="depth">Words that the unit holds.</param>
    /// <param name="addressBits">Width of the addresses.</param>
    /// <param name="reset">The command that the queue holds after reset.</param>
    /// <param name="wires">The wires between modules.</param>
    public GatherUnit(FetchUnit<int> source, int lanes, int rows, int depth, int addressBits, TileCommand reset, Wires wires)
    {
        (this.source, this.lanes, this.wires) = (source, lanes, wires);
        addressMask = uint.MaxValue >> (32 - addressBits);
        Commands = new CommandFifo(reset);
        Words = new WordFifo<int>(depth, lanes + 1);
        Responses = new WordFifo<short>(depth, rows);
        q.Credit = depth;
        d = q;
    }

    public CommandFifo Commands { get; }

    /// <summary>Weights, and 1 for the last word of a chunk.</summary>
    public WordFifo<int> Words { get; }

    public WordFifo<short> Responses { get; }

    /// <summary>cmd_valid_i.</summary>
    public bool CommandValid => wires.CommandTransfer && wires.Command.Side;

    /// <summary>index_i: the column of the word at the input, whether valid or not.</summary>
    public int Index => source.Responses.Head[lanes];

    /// <inheritdoc/>
    public override bool RequestValid => Commands.Valid && source.Responses.Valid && q.Credit != 0;

    /// <inheritdoc/>
    public override uint RequestAddress => ((uint)Commands.Head.SideActivationBase + (uint)Index) & addressMask;

    /// <summary>word_ready_o.</summary>
    public bool WordReady => RequestValid && RequestReady;

    /// <summary>pair_valid_o.</summary>
    public bool PairValid => Responses.Valid;

    /// <summary>pair_ready_i, set when the wires settle.</summary>
    public bool PairReady { get; set; }

    /// <summary>Bit last of pair_word_o, whether valid or not.</summary>
    public bool Last => Words.Head[lanes] != 0;

    public void Evaluate()
    {
        d = q;
        if (CommandValid) Commands.Push(wires.Command);
        bool request = WordReady;
        bool taken = PairValid && PairReady;
        if (taken)
        {
            Words.Pop();
            Responses.Pop();
        }

        if (ResponseValid) ResponseData.CopyTo(Responses.Push());
        d.Credit = q.Credit - (request ? 1 : 0) + (taken ? 1 : 0);
        if (!request) return;
        ReadOnlySpan<int> word = source.Responses.Head;
        Span<int> kept = Words.Push();
        word[..lanes].CopyTo(kept);
        kept[lanes] = word[lanes + 1];
        bool last = q.Count == (uint)Commands.Head.SideWordLast;
        d.Count = last ? 0 : q.Count + 1;
        if (last) Commands.Pop();
    }

    public void Commit()
    {
        q = d;
        Commands.Commit();
        Words.Commit();
        Responses.Commit();
    }
}
