using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>Control of a step as it travels beside the data.</summary>
internal readonly record struct StepControl(int Plane, bool First, bool Double, bool Sum, bool Last);

/// <summary>
/// <c>array</c> with all its <c>pe</c> and <c>activation_sum</c>: control, accumulators and partial sums, which are the same in every family. The
/// family computes the terms. Steps are always accepted; nothing stalls inside.
/// </summary>
internal abstract partial class PeArray : TileArray
{
    private readonly TileMicroarchitecture shape;
    private readonly Wires wires;
    private readonly WeightStream weights;
    private readonly ActivationSums sums;
    private readonly bool saturates;
    private readonly int accumulatorBits;
    private readonly int partialSumShift;
    private int[] accumulatorD;
    private int[] accumulatorQ;
    private int[] partialSumD;
    private int[] partialSumQ;
    private bool loadOperands;
    private bool loadFirst;
    private bool loadSecond;
    private bool loadAccumulator;
    private bool loadPartialSum;

    private (bool Valid0, bool Valid1, bool Valid2, StepControl Control0, StepControl Control1, StepControl Control2, bool PartialSumValid) q;
    private (bool Valid0, bool Valid1, bool Valid2, StepControl Control0, StepControl Control1, StepControl Control2, bool PartialSumValid) d;

    /// <summary>An array whose registers are all zero.</summary>
    protected PeArray(TileMicroarchitecture shape, Wires wires, WeightStream weights)
    {
        this.shape = shape;
        this.weights = weights;
        this.wires = wires;
        Stages = shape.Array.PipelineStages;
        saturates = shape.AccumulatorSaturates;
        accumulatorBits = shape.AccumulatorBits;
        partialSumShift = shape.PartialSumShift;
        sums = new ActivationSums(shape.Array.TileM, Stages);
        accumulatorD = new int[shape.Lanes];
        accumulatorQ = new int[shape.Lanes];
        partialSumD = new int[shape.Lanes];
        partialSumQ = new int[shape.Lanes];
    }

    /// <inheritdoc/>
    public override bool PartialSumValid => q.PartialSumValid;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> PartialSums => partialSumQ;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> Sums => sums.Held;

    /// <summary>accumulator_o of every PE.</summary>
    public ReadOnlySpan<int> Accumulators => accumulatorQ;

    /// <summary>Whether stage 0 holds a step: its registers with three stages, the sequencer's step otherwise.</summary>
    public bool Stage0Valid => Stages == 3 ? q.Valid0 : wires.StepValid;

    /// <summary>Whether stage 1 holds a step.</summary>
    public bool Stage1Valid => q.Valid1;

    /// <summary>Control at stage 0.</summary>
    public StepControl Stage0Control => Stages == 3 ? q.Control0 : Step;

    /// <summary>Control at stage 1.</summary>
    public StepControl Stage1Control => q.Control1;

    /// <summary>accumulate of the PEs.</summary>
    public bool AccumulateEnable => Stages switch { 0 => Stage0Valid, 1 => q.Valid1, _ => q.Valid2 };

    /// <summary>Control in the accumulate stage.</summary>
    public StepControl AccumulateControl => Stages switch { 0 => Stage0Control, 1 => q.Control1, _ => q.Control2 };

    /// <summary>Pipeline stages before the accumulator: 0 to 3.</summary>
    protected int Stages { get; }

    /// <summary>The sequencer's step.</summary>
    protected abstract StepControl Step { get; }

    /// <inheritdoc/>
    public override void Evaluate()
    {
        d = q;
        bool valid = Stage0Valid;
        StepControl control = valid || Stages == 0 ? Stage0Control : default;
        if (valid) Compute(sums.Addends);
        loadFirst = valid && Stages >= 1;
        loadSecond = q.Valid1 && Stages >= 2;
        if (loadSecond) Forward(q.Control1);
        Accumulate();
        sums.Evaluate(valid, q.Valid1, AccumulateEnable, AccumulateControl);

        if (Stages >= 1)
        {
            d.Valid1 = valid;
            if (valid) d.Control1 = control;
        }

        if (Stages >= 2)
        {
            d.Valid2 = q.Valid1;
            if (q.Valid1) d.Control2 = q.Control1;
        }

        if (Stages == 3)
        {
            d.Valid0 = wires.StepValid;
            loadOperands = wires.StepValid;
            if (loadOperands)
            {
                d.Control0 = Step;
                LoadOperands();
            }
        }
    }

    /// <inheritdoc/>
    public override void Commit()
    {
        q = d;
        if (loadFirst) CommitFirst();
        if (loadSecond) CommitSecond();
        if (loadAccumulator) (accumulatorQ, accumulatorD) = (accumulatorD, accumulatorQ);
        if (loadPartialSum) (partialSumQ, partialSumD) = (partialSumD, partialSumQ);
        sums.Commit();
        if (!loadOperands) return;
        loadOperands = false;
        CommitOperands();
    }

    /// <summary>The terms of the step in stage 0, into the D side of the first register (or scratch where there is none), and Σa of its slice for each row.</summary>
    protected abstract void Compute(Span<int> sliceSums);

    /// <summary>The D side of the second register from the first.</summary>
    protected abstract void Forward(StepControl control);

    /// <summary>Next accumulators from the terms in the accumulate stage.</summary>
    protected abstract void AccumulateTerms(StepControl control, ReadOnlySpan<int> current, Span<int> next, Accumulation how);

    /// <summary>The D side of the operand registers (three stages).</summary>
    protected abstract void LoadOperands();

    /// <summary>Moves the operand registers.</summary>
    protected abstract void CommitOperands();

    /// <summary>Moves the first register.</summary>
    protected abstract void CommitFirst();

    /// <summary>Moves the second register.</summary>
    protected abstract void CommitSecond();

    private void Accumulate()
    {
        loadAccumulator = AccumulateEnable;
        loadPartialSum = false;
        if (!loadAccumulator)
        {
            if (wires.PartialSumRelease) d.PartialSumValid = false;
            return;
        }

        StepControl control = AccumulateControl;
        var how = new Accumulation(
            control.First ? 0 : -1, control.Double ? 1 : 0, saturates, -(1 << (accumulatorBits - 1)), (int)((1u << (accumulatorBits - 1)) - 1));
        AccumulateTerms(control, accumulatorQ, accumulatorD, how);
        if (control.Last)
        {
            if (partialSumShift == 0) accumulatorD.CopyTo(partialSumD, 0);
            else for (int i = 0; i < accumulatorD.Length; i++) partialSumD[i] = accumulatorD[i] << partialSumShift;
            loadPartialSum = true;
            d.PartialSumValid = true;
        }
        else if (wires.PartialSumRelease)
        {
            d.PartialSumValid = false;
        }
    }
}
