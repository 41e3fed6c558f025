using Accelerator.Hardware.Systolic;
using Accelerator.Simulation.Mac;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.Systolic;

/// <summary>
/// <c>array</c> of an output-stationary systolic array. A PE works on the step of m + n + P cycles ago, so the registers that operands move through are not
/// modelled one by one: <see cref="StepHistory"/> says what each holds, and <see cref="SkewedOperands"/> has them in the order of the rows.
/// </summary>
internal sealed partial class OutputStationaryArray : TileArray
{
    private readonly SystolicMicroarchitecture shape;
    private readonly Wires wires;
    private readonly Sequencer sequencer;
    private readonly ActivationStore activations;
    private readonly WeightStream weights;
    private readonly StepHistory history;
    private readonly SkewedOperands operands;
    private readonly int m;
    private readonly int n;

    // Cycles from a step to PE (0, 0) seeing it, to its accumulation there, to that of the activation sum of row 0, and until the array is empty again.
    private readonly int entry;
    private readonly int stages;
    private readonly int sumStages;
    private readonly int depth;
    private readonly int minimum;
    private readonly int maximum;
    private readonly int[] partialSumD;
    private readonly int[] partialSumQ;
    private readonly int[] sumD;
    private readonly int[] sumQ;
    private readonly int[] heldD;
    private readonly int[] heldQ;
    private readonly int[] handedOver;
    private int handedOverCount;
    private int[] accumulatorD;
    private int[] accumulatorQ;
    private bool moves;
    private bool shifts;
    private (bool PartialSumValid, int CyclesWithoutStep) q;
    private (bool PartialSumValid, int CyclesWithoutStep) d;

    public OutputStationaryArray(SystolicMicroarchitecture shape, Wires wires, Sequencer sequencer, ActivationStore activations, WeightStream weights)
    {
        this.shape = shape;
        this.wires = wires;
        this.sequencer = sequencer;
        this.activations = activations;
        this.weights = weights;
        (m, n, stages) = (shape.Array.TileM, shape.Array.TileN, shape.Array.PipelineStages);
        entry = stages == 3 ? 1 : 0;
        sumStages = entry + Math.Min(stages, 1);
        depth = m + n + stages + 1;
        history = new StepHistory(m * shape.Array.TileK, shape.WeightElements, depth);
        operands = new SkewedOperands(shape, depth);
        int bits = shape.AccumulatorBits;
        (minimum, maximum) = shape.AccumulatorSaturates ? (-(1 << (bits - 1)), (int)((1u << (bits - 1)) - 1)) : (int.MinValue, int.MaxValue);
        partialSumD = new int[shape.SumsShift ? 0 : shape.Lanes];
        partialSumQ = new int[shape.SumsShift ? n : shape.Lanes];
        accumulatorD = new int[shape.Lanes];
        accumulatorQ = new int[shape.Lanes];
        handedOver = new int[shape.Lanes];
        sumD = new int[m];
        sumQ = new int[m];
        heldD = new int[m];
        heldQ = new int[m];
        d = q = (false, depth);
    }

    /// <inheritdoc/>
    public override bool PartialSumValid => q.PartialSumValid;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> PartialSums => partialSumQ;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> Sums => heldQ;

    /// <inheritdoc/>
    public override void Evaluate()
    {
        d = q;
        if (wires.PartialSumRelease) d.PartialSumValid = false;
        bool step = wires.StepValid;
        d.CyclesWithoutStep = step ? 0 : Math.Min(q.CyclesWithoutStep + 1, depth);
        moves = d.CyclesWithoutStep < depth;
        shifts = shape.SumsShift && wires.SumsTaken;
        if (moves) Move(step);
        if (shifts) Shift();
    }

    /// <inheritdoc/>
    public override void Commit()
    {
        q = d;
        if (moves || shifts)
        {
            (accumulatorQ, accumulatorD) = (accumulatorD, accumulatorQ);
            for (int column = 0; shape.SumsShift && column < n; column++) partialSumQ[column] = accumulatorQ[column] << shape.PartialSumShift;
        }

        if (!moves) return;
        history.Commit();
        sumD.CopyTo(sumQ, 0);
        heldD.CopyTo(heldQ, 0);
        for (int i = 0; i < handedOverCount; i++) partialSumQ[handedOver[i]] = partialSumD[handedOver[i]];
        handedOverCount = 0;
    }

    /// <inheritdoc/>
    public override void WriteWeights(BitWriter writer, ReadOnlySpan<byte> word) => WeightWords.Write(writer, word, shape);

    private void Move(bool step)
    {
        history.Push(step, true, sequencer.First, sequencer.Last, activations.Head, weights.Head);
        operands.Push(step, sequencer.First, sequencer.Last, activations.Head, weights.Head);
        for (int row = 0; row < m; row++) Accumulate(row);
        ReadOnlySpan<byte> last = operands.Last;
        for (int age = last.IndexOf((byte)1); age >= 0;)
        {
            HandOver(age);
            int next = last[(age + 1)..].IndexOf((byte)1);
            age = next < 0 ? next : age + 1 + next;
        }
    }

    /// <summary>The sums of a chunk's columns move up by a row. What its PEs would accumulate are zeros: no step is in the array.</summary>
    private void Shift()
    {
        if (!moves) accumulatorQ.CopyTo(accumulatorD, 0);
        int column = wires.BeatColumn, width = shape.Array.RescaleLanes;
        for (int row = 0; row < m - 1; row++) accumulatorQ.AsSpan(((row + 1) * n) + column, width).CopyTo(accumulatorD.AsSpan((row * n) + column));
        accumulatorD.AsSpan(((m - 1) * n) + column, width).Clear();
    }

    private void Accumulate(int row)
    {
        int age = row + stages;
        SystolicKernels.Accumulate(
            operands.Weights(age), operands.Activations(row, age), operands.Stride, operands.Pairs, operands.Keep(age),
            accumulatorQ.AsSpan(row * n, n), accumulatorD.AsSpan(row * n, n), minimum, maximum);
        int sumAge = row + sumStages;
        sumD[row] = (sumQ[row] & operands.Keep(sumAge)[0]) + operands.SliceSum(row, sumAge);
    }

    /// <summary>The last step of <paramref name="age"/> cycles ago: the PEs of one diagonal hand over, and the activation sum of one row.</summary>
    private void HandOver(int age)
    {
        for (int row = 0; row < m; row++)
        {
            int column = age - stages - row;
            if (column < 0 || column >= n || shape.SumsShift) continue;
            int lane = (row * n) + column;
            partialSumD[lane] = accumulatorD[lane] << shape.PartialSumShift;
            handedOver[handedOverCount++] = lane;
        }

        if (age == stages + shape.SkewCycles) d.PartialSumValid = true;
        int summed = age - sumStages;
        if (summed >= 0 && summed < m) heldD[summed] = sumD[summed];
    }
}
