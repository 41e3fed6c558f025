using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.Systolic;

/// <summary>The derived numbers of a systolic array besides those of every dense array. docs/systolic.md defines each register's behaviour with these names.</summary>
public sealed record SystolicMicroarchitecture : DenseMicroarchitecture
{
    /// <inheritdoc/>
    public override string Family => "Systolic";

    /// <inheritdoc/>
    public override string Title => HoldsWeights ? "weight-stationary systolic array" : "output-stationary systolic array";

    /// <inheritdoc/>
    public override SystolicSpec Array => (SystolicSpec)Spec.Array;

    /// <summary>Whether weights stay in the PEs; else sums do.</summary>
    public bool HoldsWeights => Array.Dataflow == SystolicDataflow.WeightStationary;

    /// <summary>Where weights stay, the rows of a step follow one another.</summary>
    public override int CyclesOfSlice => HoldsWeights ? Array.TileM : 1;

    /// <summary>Output-stationary, a step reaches PE (m, n) m + n cycles after PE (0, 0); weight-stationary, a row reaches PE (k, n) k + n cycles after it.</summary>
    public override int SkewCycles => (HoldsWeights ? Array.TileK : Array.TileM) + Array.TileN - 2;
}
