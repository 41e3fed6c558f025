using Accelerator.Hardware.LutTensorCore;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.LutTensorCore;

/// <summary><c>array</c> of look-up PEs: a term is a table entry, shifted by its plane in planes-inner order.</summary>
internal sealed partial class LookupArray : PeArray
{
    private readonly LutTensorCoreMicroarchitecture shape;
    private readonly Sequencer sequencer;
    private readonly TableStore tables;
    private readonly WeightStream weights;
    private readonly bool shifts;
    private readonly int n;
    private readonly int indices;

    // Scratch for stage 0 without a term register; otherwise the D side of the term register.
    private int[] termD;
    private int[] termQ;
    private int[] shiftedD;
    private int[] shiftedQ;
    private byte[] operandWeightsD;
    private byte[] operandWeightsQ;
    private int[] operandEntriesD;
    private int[] operandEntriesQ;
    private int[] operandTermsD;
    private int[] operandTermsQ;

    public LookupArray(LutTensorCoreMicroarchitecture shape, Wires wires, Sequencer sequencer, TableStore tables, WeightStream weights)
        : base(shape, wires, weights)
    {
        this.shape = shape;
        this.sequencer = sequencer;
        this.tables = tables;
        this.weights = weights;
        LutTensorCoreSpec array = shape.Array;
        shifts = array.Order == StepOrder.PlanesInner;
        n = array.TileN;
        indices = 1 << array.TileK;
        termD = new int[shape.Lanes];
        termQ = new int[shape.Lanes];
        shiftedD = new int[shape.Lanes];
        shiftedQ = new int[shape.Lanes];
        int operands = Stages == 3 ? 1 : 0;
        operandWeightsD = new byte[n * operands];
        operandWeightsQ = new byte[n * operands];
        operandEntriesD = new int[array.TileM * shape.TableEntries * operands];
        operandEntriesQ = new int[array.TileM * shape.TableEntries * operands];
        operandTermsD = new int[array.TileM * indices * operands];
        operandTermsQ = new int[array.TileM * indices * operands];
    }

    /// <summary>plane_i of the PEs.</summary>
    private int ShiftPlane => Stages == 0 ? Stage0Control.Plane : Stage1Control.Plane;

    /// <summary>Index words at stage 0.</summary>
    private ReadOnlySpan<byte> Stage0Weights => Stages == 3 ? operandWeightsQ : weights.Head;

    /// <summary>Table entries at stage 0.</summary>
    private ReadOnlySpan<int> Stage0Entries => Stages == 3 ? operandEntriesQ : tables.Entries;

    protected override StepControl Step => new(shifts ? sequencer.Plane : 0, sequencer.First, !shifts && sequencer.Double, sequencer.Sum, sequencer.Last);

    protected override void Compute(Span<int> sliceSums)
    {
        ReadOnlySpan<int> terms = Stages == 3 ? operandTermsQ : tables.Terms;
        ReadOnlySpan<byte> index = Stage0Weights;
        ReadOnlySpan<int> entries = Stage0Entries;
        for (int row = 0; row < shape.Array.TileM; row++)
        {
            LookupKernels.LookUp(terms.Slice(row * indices, indices), index, termD.AsSpan(row * n, n));

            // Entry 0 of a table is minus the sum of its activations.
            sliceSums[row] = -entries[row * shape.TableEntries];
        }
    }

    protected override void Forward(StepControl control) => LookupKernels.Shift(termQ, control.Plane, shiftedD);

    protected override void AccumulateTerms(StepControl control, ReadOnlySpan<int> current, Span<int> next, Accumulation how)
    {
        switch (Stages)
        {
            case 0:
                LookupKernels.Accumulate(termD, control.Plane, current, next, how);
                break;
            case 1:
                LookupKernels.Accumulate(termQ, control.Plane, current, next, how);
                break;
            default:
                Accumulation.All(shiftedQ, current, next, how);
                break;
        }
    }

    protected override void LoadOperands()
    {
        weights.Head.CopyTo(operandWeightsD);
        tables.Entries.CopyTo(operandEntriesD);
        tables.Terms.CopyTo(operandTermsD);
    }

    protected override void CommitOperands()
    {
        (operandWeightsQ, operandWeightsD) = (operandWeightsD, operandWeightsQ);
        (operandEntriesQ, operandEntriesD) = (operandEntriesD, operandEntriesQ);
        (operandTermsQ, operandTermsD) = (operandTermsD, operandTermsQ);
    }

    protected override void CommitFirst() => (termQ, termD) = (termD, termQ);

    protected override void CommitSecond() => (shiftedQ, shiftedD) = (shiftedD, shiftedQ);
}
