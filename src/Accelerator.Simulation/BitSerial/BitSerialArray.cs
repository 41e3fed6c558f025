using Accelerator.Hardware.BitSerial;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.BitSerial;

/// <summary>
/// <c>array</c> of published processing elements. The state is what the ports show: the cycle of the step, how long each PE takes for it, the sums and the partial
/// sums. What an element's own registers hold within a step follows from these (<see cref="RunningSums"/>) and is worked out only where somebody looks.
/// </summary>
internal sealed partial class BitSerialArray : TileArray
{
    private readonly BitSerialMicroarchitecture shape;
    private readonly Wires wires;
    private readonly Sequencer sequencer;
    private readonly ActivationStore activations;
    private readonly WeightStream weights;
    private readonly BeatWork work;
    private readonly HandOver handOver;
    private readonly ActivationSums sums;
    private readonly int n;
    private readonly int k;
    private int[] sumD;
    private int[] sumQ;
    private bool loadSums;
    private long waiting;

    private (int Cycle, bool HandedOver, bool PartialSumValid) q;
    private (int Cycle, bool HandedOver, bool PartialSumValid) d;

    public BitSerialArray(BitSerialMicroarchitecture shape, Wires wires, Sequencer sequencer, ActivationStore activations, WeightStream weights)
    {
        this.shape = shape;
        this.wires = wires;
        this.sequencer = sequencer;
        this.activations = activations;
        this.weights = weights;
        (n, k) = (shape.Array.TileN, shape.Array.TileK);
        work = new BeatWork(shape);
        running = new RunningSums(shape);
        handOver = new HandOver(shape.Lanes, shape.PartialSumShift);
        sums = new ActivationSums(shape.Array.TileM, stages: 0);
        sumD = new int[shape.Lanes];
        sumQ = new int[shape.Lanes];
    }

    /// <inheritdoc/>
    public override bool PartialSumValid => q.PartialSumValid;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> PartialSums => handOver.PartialSums;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> Sums => sums.Held;

    /// <inheritdoc/>
    public override long Waiting => waiting;

    /// <inheritdoc/>
    public override bool StepReady(bool stepValid)
    {
        if (!stepValid) return false;

        // The operands stay until the step ends: its terms and its length are known in its first cycle.
        if (q.Cycle == 0) work.Prepare(weights.Head, activations.Head, sequencer.Plane);
        return q.Cycle == work.Longest - 1;
    }

    /// <inheritdoc/>
    public override void Evaluate()
    {
        d = q;
        handOver.Evaluate();
        loadSums = false;
        if (wires.StepValid)
        {
            if (q.Cycle == 0 && sequencer.Last)
            {
                Accumulate();
                handOver.Begin(sumD, work);
            }

            d.Cycle = wires.StepTaken ? 0 : q.Cycle + 1;
        }

        bool last = wires.StepTaken && sequencer.Last;
        if (wires.StepTaken)
        {
            Accumulate();
            loadSums = true;
            waiting += work.Waiting;
            SumActivations();
        }

        sums.Evaluate(wires.StepTaken, false, wires.StepTaken, new StepControl(0, sequencer.First, false, sequencer.Sum, last));
        d.HandedOver = last;
        if (q.HandedOver) d.PartialSumValid = true;
        else if (wires.PartialSumRelease) d.PartialSumValid = false;
    }

    /// <inheritdoc/>
    public override void Commit()
    {
        q = d;
        handOver.Commit();
        sums.Commit();
        if (loadSums) (sumQ, sumD) = (sumD, sumQ);
    }

    /// <summary>The sums at the end of the step: a first step starts over, the first slice of a further digit position counts what is there four times.</summary>
    private void Accumulate() =>
        Accumulation.All(work.Terms, sumQ, sumD, new Accumulation(sequencer.First ? 0 : -1, shape.ByDigit && sequencer.Double ? 2 : 0, false, 0, 0));

    private void SumActivations()
    {
        ReadOnlySpan<short> word = activations.Head;
        Span<int> addends = sums.Addends;
        for (int row = 0; row < addends.Length; row++)
        {
            int sum = 0;
            foreach (short value in word.Slice(row * k, k)) sum += value;
            addends[row] = sum;
        }
    }
}
