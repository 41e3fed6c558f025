using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Timing;

/// <summary><c>sequencer</c> in counts: which steps are the first and the last of their group, and the credit of the partial-sum register.</summary>
internal sealed class TimedSequencer
{
    private readonly long stepsOfGroup;
    private readonly int steps;
    private readonly bool everyStep;
    private readonly bool firstWaits;
    private bool credit = true;

    public TimedSequencer(TileMicroarchitecture shape, TimedCommands commands, int groups, int slices)
    {
        steps = shape.StepsOfSlice;
        stepsOfGroup = (long)slices * steps;
        everyStep = shape.ActivationRepeats > 1;
        firstWaits = shape.SumsShift;
        Loop = new TimedLoop(commands, groups * stepsOfGroup);
    }

    /// <summary>Its loops, an action a step.</summary>
    public TimedLoop Loop { get; }

    /// <summary>The next step is the last of its group.</summary>
    public bool Last => (Loop.At + 1) % stepsOfGroup == 0;

    /// <summary>step_valid_o where operand and weight are there.</summary>
    public bool HasRoom => credit || !(firstWaits ? Loop.At % stepsOfGroup == 0 : Last);

    /// <summary>Whether the step, when it is taken, releases the operand.</summary>
    public bool ReleasesOperand => everyStep || (Loop.At + 1) % steps == 0;

    /// <summary>The clock edge.</summary>
    public void Clock(bool taken, bool released)
    {
        if (released) credit = true;
        if (!taken) return;
        if (Last) credit = false;
        Loop.Advance();
    }

    /// <summary>What decides its future, apart from its place in the loops.</summary>
    public void Describe(TimedState state) => state.Add(credit);
}
