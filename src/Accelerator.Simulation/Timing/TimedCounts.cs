using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Timing;

/// <summary>Cycles by what was done in them, and output words.</summary>
internal sealed class TimedCounts
{
    private readonly long[] steps = new long[6];
    private readonly long[] rescales = new long[4];

    /// <summary>Cycles in all.</summary>
    public long Total { get; private set; }

    /// <summary>Cycles by what the sequencer did.</summary>
    public ReadOnlySpan<long> Steps => steps;

    /// <summary>Cycles by what the rescale unit did.</summary>
    public ReadOnlySpan<long> Rescales => rescales;

    /// <summary>Idle cycles of the sequencer with a command unfinished.</summary>
    public long Drain { get; private set; }

    /// <summary>Words written.</summary>
    public long OutputWords { get; private set; }

    /// <summary>PE cycles in which PEs waited with a step.</summary>
    public long Waiting { get; private set; }

    /// <summary>Counts a cycle.</summary>
    public void Count(StepStall step, RescaleStall rescale, bool unfinished, bool word, int waiting)
    {
        Waiting += waiting;
        Total++;
        steps[(int)step]++;
        rescales[(int)rescale]++;
        if (step == StepStall.Idle && unfinished) Drain++;
        if (word) OutputWords++;
    }

    /// <summary>Copies the counts of another.</summary>
    public void CopyFrom(TimedCounts other)
    {
        other.steps.CopyTo(steps, 0);
        other.rescales.CopyTo(rescales, 0);
        (Total, Drain, OutputWords, Waiting) = (other.Total, other.Drain, other.OutputWords, other.Waiting);
    }

    /// <summary>Adds what was counted since <paramref name="before"/> so many times again.</summary>
    public void Repeat(TimedCounts before, long times)
    {
        for (int i = 0; i < steps.Length; i++) steps[i] += (steps[i] - before.steps[i]) * times;
        for (int i = 0; i < rescales.Length; i++) rescales[i] += (rescales[i] - before.rescales[i]) * times;
        Total += (Total - before.Total) * times;
        Drain += (Drain - before.Drain) * times;
        Waiting += (Waiting - before.Waiting) * times;
        OutputWords += (OutputWords - before.OutputWords) * times;
    }
}
