using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Timing;

/// <summary>
/// <c>array</c> in counts: how many cycles a step takes, and how long after its last step a group's partial sums are there. At most one group is under way, since the
/// sequencer has one credit.
/// </summary>
internal class TimedArray
{
    private readonly int cyclesOfStep;
    private readonly int delay;
    private int cycle;
    private long handOver = -1;

    public TimedArray(TileMicroarchitecture shape)
    {
        var systolic = shape as SystolicMicroarchitecture;
        cyclesOfStep = shape is BitSerialMicroarchitecture serial ? serial.BeatCycles : systolic?.CyclesOfSlice ?? 1;
        delay = shape is BitSerialMicroarchitecture ? 1 : shape.Array.PipelineStages + shape.SkewCycles;
        if (systolic is not { Loads: true }) return;
        var loader = new TimedLoader(shape.Array.TileK, systolic.Array.WeightBuffers == OperandBuffers.Double);
        if (systolic.Array.Dataflow == SystolicDataflow.WeightStationary) WeightLoader = loader;
        else OperandLoader = loader;
    }

    /// <summary>Loads weights; null where they come with their step.</summary>
    public TimedLoader? WeightLoader { get; }

    /// <summary>Loads activations; null where they come with their step.</summary>
    public TimedLoader? OperandLoader { get; }

    /// <summary>partial_sum_valid_o.</summary>
    public bool PartialSumValid { get; private set; }

    /// <summary>A step has begun in an earlier cycle.</summary>
    public bool Begun => cycle != 0;

    /// <summary>Whether the array takes the scale words, with the last step of each group; else the rescale unit does.</summary>
    public virtual bool TakesScales => false;

    /// <summary>Whether a valid step ends in this cycle.</summary>
    /// <param name="now">The cycle.</param>
    /// <param name="scale">There is a scale word.</param>
    /// <param name="last">The step is the last of its group.</param>
    public virtual bool Ends(long now, bool scale, bool last) => cycle == cyclesOfStep - 1;

    /// <summary>PEs that wait in this cycle for something else than operands, given a valid step.</summary>
    public virtual int Waiting(long now, bool scale, bool last) => 0;

    /// <summary>The clock edge.</summary>
    /// <param name="now">The cycle.</param>
    /// <param name="step">step_valid_i.</param>
    /// <param name="scale">There is a scale word.</param>
    /// <param name="last">The step is the last of its group.</param>
    /// <param name="handsOver">After it the array has something to hand over.</param>
    /// <param name="released">partial_sum_release_i.</param>
    public virtual void Clock(long now, bool step, bool scale, bool last, bool handsOver, bool released)
    {
        bool ends = step && cycle == cyclesOfStep - 1;
        if (step) cycle = ends ? 0 : cycle + 1;
        HandOver(now, ends && handsOver ? now + delay : -1, released);
    }

    /// <summary>The register of what is handed over.</summary>
    /// <param name="now">The cycle.</param>
    /// <param name="due">When it takes what a step of this cycle has begun; negative for nothing.</param>
    /// <param name="released">It is released.</param>
    protected void HandOver(long now, long due, bool released)
    {
        if (due >= 0) handOver = due;
        if (released) PartialSumValid = false;
        if (handOver != now) return;
        PartialSumValid = true;
        handOver = -1;
    }

    /// <summary>Leaves out cycles in which everything repeats.</summary>
    public virtual void Skip(long cycles)
    {
        if (handOver >= 0) handOver += cycles;
    }

    /// <summary>What decides its future.</summary>
    public virtual void Describe(TimedState state, long now)
    {
        state.Add(cycle);
        state.Add(handOver < 0 ? -1 : handOver - now);
        state.Add(PartialSumValid);
        WeightLoader?.Describe(state);
        OperandLoader?.Describe(state);
    }
}
