using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Timing;

/// <summary><c>rescale</c>, or <c>result</c> in its place, in counts: its beats, the credit of the output FIFO, and the words on their way through the lanes.</summary>
internal sealed class TimedRescale
{
    private readonly int rows;
    private readonly long beatsOfGroup;
    private readonly long lastGroup;
    private readonly int wordStage;
    private int credit;
    private int stages;

    // Where the next beat stands in its group and its chunk: what its place in the tile says, kept for speed.
    private long inGroup;
    private int row;

    public TimedRescale(TileMicroarchitecture shape, TimedCommands commands, int groups)
    {
        rows = shape.Array.TileM;
        beatsOfGroup = (long)shape.Chunks * rows;
        lastGroup = beatsOfGroup * (groups - 1);
        wordStage = shape.Array.Output == OutputFormat.Int8 ? 4 : 3;
        credit = shape.Array.OutputDepth;
        TakesCommands = shape.Rescales;
        if (!TakesCommands) (groups, lastGroup) = (1, 0);
        Loop = new TimedLoop(commands, groups * beatsOfGroup) { ActionsOfGroup = TakesCommands ? beatsOfGroup : 0 };
    }

    /// <summary>Its loops, an action a beat.</summary>
    public TimedLoop Loop { get; }

    /// <summary>It is a rescale unit: it takes commands and scale words, and a beat shows in the output FIFO after some stages. Else the beats of a tile are its words.</summary>
    public bool TakesCommands { get; }

    /// <summary>A beat waits for nothing but its operands.</summary>
    public bool HasRoom => !InLastGroup || credit != 0;

    /// <summary>A beat takes the scale word.</summary>
    public bool TakesScale => row == rows - 1;

    /// <summary>A beat is the last of its group, and releases the partial sums.</summary>
    public bool Releases => inGroup == beatsOfGroup - 1;

    /// <summary>word_valid_o for a given beat.</summary>
    public bool WordValid(bool beat) => TakesCommands ? (stages >> wordStage & 1) != 0 : beat;

    private bool InLastGroup => Loop.At >= lastGroup;

    /// <summary>The clock edge.</summary>
    public void Clock(bool beat, bool wordReleased)
    {
        bool makesWord = beat && InLastGroup;
        credit += (wordReleased ? 1 : 0) - (makesWord ? 1 : 0);
        stages = (stages << 1 & 31) | (makesWord ? 1 : 0);
        if (!beat) return;
        inGroup = Releases ? 0 : inGroup + 1;
        row = TakesScale ? 0 : row + 1;
        Loop.Advance();
    }

    /// <summary>What decides its future, apart from its place in the loops.</summary>
    public void Describe(TimedState state)
    {
        state.Add(credit);
        state.Add(stages);
    }
}
