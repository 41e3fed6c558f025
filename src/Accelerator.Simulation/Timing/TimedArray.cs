using Accelerator.Hardware.BitSerial;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Timing;

/// <summary>
/// <c>array</c> in counts: how many cycles a step takes, and how long after its last step a group's partial sums are there. At most one group is under way, since the
/// sequencer has one credit.
/// </summary>
internal sealed class TimedArray
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

    /// <summary>A valid step ends in this cycle.</summary>
    public bool Ends => cycle == cyclesOfStep - 1;

    /// <summary>The clock edge.</summary>
    /// <param name="now">The cycle.</param>
    /// <param name="step">step_valid_i.</param>
    /// <param name="last">It is the last step of a group, and ends in this cycle.</param>
    /// <param name="released">partial_sum_release_i.</param>
    public void Clock(long now, bool step, bool last, bool released)
    {
        if (step) cycle = Ends ? 0 : cycle + 1;
        if (last) handOver = now + delay;
        if (released) PartialSumValid = false;
        if (handOver != now) return;
        PartialSumValid = true;
        handOver = -1;
    }

    /// <summary>Leaves out cycles in which everything repeats.</summary>
    public void Skip(long cycles)
    {
        if (handOver >= 0) handOver += cycles;
    }

    /// <summary>What decides its future.</summary>
    public void Describe(TimedState state, long now)
    {
        state.Add(cycle);
        state.Add(handOver < 0 ? -1 : handOver - now);
        state.Add(PartialSumValid);
        WeightLoader?.Describe(state);
        OperandLoader?.Describe(state);
    }
}
