using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Timing;

/// <summary><c>sequencer</c> in counts: which steps are the first and the last of their group, and the credit of the partial-sum register.</summary>
internal sealed class TimedSequencer
{
    private readonly long stepsOfGroup;
    private readonly int steps;
    private readonly bool everyStep;
    private readonly bool firstWaits;
    private readonly long lastGroup;
    private bool credit = true;

    // Where the next step stands in its group and its slice: what its place in the tile says, kept for speed.
    private long inGroup;
    private int inSlice;

    public TimedSequencer(TileMicroarchitecture shape, TimedCommands commands, int groups, int slices)
    {
        steps = shape.StepsOfSlice;
        stepsOfGroup = (long)slices * steps;
        everyStep = shape.ActivationRepeats > 1;
        firstWaits = shape.SumsShift;
        lastGroup = shape.Rescales ? 0 : stepsOfGroup * (groups - 1);
        Loop = new TimedLoop(commands, groups * stepsOfGroup) { ActionsOfGroup = stepsOfGroup };
    }

    /// <summary>Its loops, an action a step.</summary>
    public TimedLoop Loop { get; }

    /// <summary>The next step is the last of its group.</summary>
    public bool Last => inGroup == stepsOfGroup - 1;

    /// <summary>After the next step the array has something to hand over: each group where a rescale unit follows, else the last of an output.</summary>
    public bool HandsOver => Last && Loop.At >= lastGroup;

    /// <summary>step_valid_o where operand and weight are there.</summary>
    public bool HasRoom => credit || !(firstWaits ? inGroup == 0 : HandsOver);

    /// <summary>Whether the step, when it is taken, releases the operand.</summary>
    public bool ReleasesOperand => everyStep || inSlice == steps - 1;

    /// <summary>The clock edge.</summary>
    public void Clock(bool taken, bool released)
    {
        if (released) credit = true;
        if (!taken) return;
        if (HandsOver) credit = false;
        inGroup = Last ? 0 : inGroup + 1;
        inSlice = inSlice == steps - 1 ? 0 : inSlice + 1;
        Loop.Advance();
    }

    /// <summary>What decides its future, apart from its place in the loops.</summary>
    public void Describe(TimedState state) => state.Add(credit);
}
