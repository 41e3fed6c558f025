using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.Systolic;

/// <summary>The derived numbers of a systolic array besides those of every dense array. docs/systolic.md defines each register's behaviour with these names.</summary>
public sealed record SystolicMicroarchitecture : DenseMicroarchitecture
{
    /// <inheritdoc/>
    public override string Family => "Systolic";

    /// <inheritdoc/>
    public override string Title => Array.Dataflow switch
    {
        SystolicDataflow.WeightStationary => "weight-stationary systolic array",
        SystolicDataflow.InputStationary => "input-stationary systolic array",
        _ => "output-stationary systolic array",
    };

    /// <inheritdoc/>
    public override SystolicSpec Array => (SystolicSpec)Spec.Array;

    /// <summary>Whether sums move down to accumulators, past weights or inputs that stay; else sums stay.</summary>
    public bool SumsMove => Array.Dataflow != SystolicDataflow.OutputStationary;

    /// <summary>Where weights stay, the M rows of a step follow one another; where inputs stay, its N lanes do.</summary>
    public override int CyclesOfSlice => Array.Dataflow switch
    {
        SystolicDataflow.WeightStationary => Array.TileM,
        SystolicDataflow.InputStationary => Array.TileN,
        _ => 1,
    };

    /// <summary>Rows of PEs: M, or K where sums move down them.</summary>
    public int PeRows => SumsMove ? Array.TileK : Array.TileM;

    /// <summary>Columns of PEs: N, or M where inputs stay.</summary>
    public int PeColumns => Array.Dataflow == SystolicDataflow.InputStationary ? Array.TileM : Array.TileN;

    /// <summary>A step, or a row or lane of one, reaches the PE of row r and column c r + c cycles after PE (0, 0).</summary>
    public override int SkewCycles => PeRows + PeColumns - 2;

    /// <summary>Whether sums shift out of the accumulators: the rescale unit sees row 0 alone, and a group begins when those of the one before are gone.</summary>
    public override bool SumsShift => Array.Drain == SumDrain.Shift;

    /// <summary>Whether operands that stay are loaded before the rows or lanes that use them: K cycles a slice, one element of each lane or row a cycle.</summary>
    public bool Loads => Array.WeightBuffers != OperandBuffers.None;

    /// <summary>Whether a step says which of its rows or lanes is the first: what stays is taken with it.</summary>
    public bool Starts => Array.WeightBuffers != OperandBuffers.Single;

    /// <summary>Fewest cycles from one step to the next.</summary>
    public int StepInterval => Array.WeightBuffers switch
    {
        OperandBuffers.Single => CyclesOfSlice + Array.TileK,
        OperandBuffers.Double => Math.Max(CyclesOfSlice, Array.TileK),
        _ => CyclesOfSlice,
    };

    /// <summary>Width of the lane counter where lanes follow one another.</summary>
    public int LaneIndexBits => ExactWidth.Index(Array.TileN);
}
