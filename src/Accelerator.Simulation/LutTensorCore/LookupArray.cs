using Accelerator.Hardware.LutTensorCore;

namespace Accelerator.Simulation.LutTensorCore;

/// <summary>Control of a step as it travels beside the data.</summary>
internal readonly record struct StepControl(int Plane, bool First, bool Double, bool Sum, bool Last);

/// <summary><c>array</c> with all its <c>pe</c> and <c>activation_sum</c>. Steps are always accepted; nothing stalls inside.</summary>
internal sealed class LookupArray : IModule
{
    private readonly LutTensorCoreMicroarchitecture shape;
    private readonly Wires wires;
    private readonly Sequencer sequencer;
    private readonly TableStore tables;
    private readonly WordFifo<byte> weights;
    private readonly ActivationSums sums;
    private readonly int stages;
    private readonly bool shifts;
    private readonly int n;
    private readonly int indices;

    // Scratch for stage 0 without a term register; otherwise the D side of the term register.
    private short[] termD;
    private short[] termQ;
    private int[] shiftedD;
    private int[] shiftedQ;
    private int[] accumulatorD;
    private int[] accumulatorQ;
    private int[] partialSumD;
    private int[] partialSumQ;
    private byte[] operandWeightsD;
    private byte[] operandWeightsQ;
    private short[] operandEntriesD;
    private short[] operandEntriesQ;
    private short[] operandTermsD;
    private short[] operandTermsQ;
    private bool loadOperands;
    private bool loadTerm;
    private bool loadShifted;
    private bool loadAccumulator;
    private bool loadPartialSum;

    private (bool Valid0, bool Valid1, bool Valid2, StepControl Control0, StepControl Control1, StepControl Control2, bool PartialSumValid) q;
    private (bool Valid0, bool Valid1, bool Valid2, StepControl Control0, StepControl Control1, StepControl Control2, bool PartialSumValid) d;

    public LookupArray(LutTensorCoreMicroarchitecture shape, Wires wires, Sequencer sequencer, TableStore tables, WordFifo<byte> weights)
    {
        this.shape = shape;
        this.wires = wires;
        this.sequencer = sequencer;
        this.tables = tables;
        this.weights = weights;
        LutTensorCoreSpec array = shape.Array;
        stages = array.PipelineStages;
        shifts = array.Order == StepOrder.PlanesInner;
        n = array.TileN;
        indices = 1 << array.TileK;
        sums = new ActivationSums(array.TileM, stages);
        termD = new short[shape.Lanes];
        termQ = new short[shape.Lanes];
        shiftedD = new int[shape.Lanes];
        shiftedQ = new int[shape.Lanes];
        accumulatorD = new int[shape.Lanes];
        accumulatorQ = new int[shape.Lanes];
        partialSumD = new int[shape.Lanes];
        partialSumQ = new int[shape.Lanes];
        int operands = stages == 3 ? 1 : 0;
        operandWeightsD = new byte[n * operands];
        operandWeightsQ = new byte[n * operands];
        operandEntriesD = new short[array.TileM * shape.TableEntries * operands];
        operandEntriesQ = new short[array.TileM * shape.TableEntries * operands];
        operandTermsD = new short[array.TileM * indices * operands];
        operandTermsQ = new short[array.TileM * indices * operands];
    }

    /// <summary>partial_sum_valid_o.</summary>
    public bool PartialSumValid => q.PartialSumValid;

    /// <summary>partial_sum_o.</summary>
    public ReadOnlySpan<int> PartialSums => partialSumQ;

    /// <summary>activation_sum_o.</summary>
    public ReadOnlySpan<int> Sums => sums.Held;

    /// <summary>accumulator_o of every PE.</summary>
    public ReadOnlySpan<int> Accumulators => accumulatorQ;

    /// <summary>Whether stage 0 holds a step: its registers with three stages, the sequencer's step otherwise.</summary>
    public bool Stage0Valid => stages == 3 ? q.Valid0 : wires.StepValid;

    /// <summary>Control at stage 0.</summary>
    public StepControl Stage0Control => stages == 3 ? q.Control0 : Step;

    /// <summary>Index words at stage 0.</summary>
    public ReadOnlySpan<byte> Stage0Weights => stages == 3 ? operandWeightsQ : weights.Head;

    /// <summary>Table entries at stage 0.</summary>
    public ReadOnlySpan<short> Stage0Entries => stages == 3 ? operandEntriesQ : tables.Entries;

    /// <summary>term_enable and shift_enable.</summary>
    public bool ShiftEnable => q.Valid1;

    /// <summary>accumulate of the PEs.</summary>
    public bool AccumulateEnable => stages switch { 0 => Stage0Valid, 1 => q.Valid1, _ => q.Valid2 };

    /// <summary>Control in the accumulate stage.</summary>
    public StepControl AccumulateControl => stages switch { 0 => Stage0Control, 1 => q.Control1, _ => q.Control2 };

    /// <summary>plane_i of the PEs.</summary>
    public int ShiftPlane => stages == 0 ? Stage0Control.Plane : q.Control1.Plane;

    private StepControl Step => new(shifts ? sequencer.Plane : 0, sequencer.First, !shifts && sequencer.Double, sequencer.Sum, sequencer.Last);

    public void Evaluate()
    {
        d = q;
        bool valid = Stage0Valid;
        StepControl control = valid || stages == 0 ? Stage0Control : default;
        if (valid) LookUp();
        loadTerm = valid && stages >= 1;
        loadShifted = q.Valid1 && stages >= 2;
        if (loadShifted) LookupKernels.Shift(termQ, q.Control1.Plane, shiftedD);
        Accumulate();
        sums.Evaluate(valid, valid ? Stage0Entries : default, shape.TableEntries, q.Valid1, AccumulateEnable, AccumulateControl);

        if (stages >= 1)
        {
            d.Valid1 = valid;
            if (valid) d.Control1 = control;
        }

        if (stages >= 2)
        {
            d.Valid2 = q.Valid1;
            if (q.Valid1) d.Control2 = q.Control1;
        }

        if (stages == 3)
        {
            d.Valid0 = wires.StepValid;
            loadOperands = wires.StepValid;
            if (loadOperands) LoadOperands();
        }
    }

    public void Commit()
    {
        q = d;
        if (loadTerm) (termQ, termD) = (termD, termQ);
        if (loadShifted) (shiftedQ, shiftedD) = (shiftedD, shiftedQ);
        if (loadAccumulator) (accumulatorQ, accumulatorD) = (accumulatorD, accumulatorQ);
        if (loadPartialSum) (partialSumQ, partialSumD) = (partialSumD, partialSumQ);
        sums.Commit();
        if (!loadOperands) return;
        loadOperands = false;
        (operandWeightsQ, operandWeightsD) = (operandWeightsD, operandWeightsQ);
        (operandEntriesQ, operandEntriesD) = (operandEntriesD, operandEntriesQ);
        (operandTermsQ, operandTermsD) = (operandTermsD, operandTermsQ);
    }

    private void LoadOperands()
    {
        d.Control0 = Step;
        weights.Head.CopyTo(operandWeightsD);
        tables.Entries.CopyTo(operandEntriesD);
        tables.Terms.CopyTo(operandTermsD);
    }

    private void LookUp()
    {
        ReadOnlySpan<short> terms = stages == 3 ? operandTermsQ : tables.Terms;
        ReadOnlySpan<byte> index = Stage0Weights;
        for (int row = 0; row < shape.Array.TileM; row++)
        {
            LookupKernels.LookUp(terms.Slice(row * indices, indices), index, termD.AsSpan(row * n, n));
        }
    }

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
        int bits = shape.AccumulatorBits;
        var how = new Accumulation(
            control.First ? 0 : -1, control.Double ? 1 : 0, shape.AccumulatorSaturates, -(1 << (bits - 1)), (int)((1u << (bits - 1)) - 1));
        switch (stages)
        {
            case 0:
                LookupKernels.Accumulate(termD, control.Plane, accumulatorQ, accumulatorD, how);
                break;
            case 1:
                LookupKernels.Accumulate(termQ, control.Plane, accumulatorQ, accumulatorD, how);
                break;
            default:
                LookupKernels.Accumulate(shiftedQ, accumulatorQ, accumulatorD, how);
                break;
        }

        if (control.Last)
        {
            accumulatorD.CopyTo(partialSumD, 0);
            loadPartialSum = true;
            d.PartialSumValid = true;
        }
        else if (wires.PartialSumRelease)
        {
            d.PartialSumValid = false;
        }
    }
}
