using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.LutTensorCore;

/// <summary>
/// The derived numbers of a lookup-table tensor core besides those of every tile array. Widths are in bits; two's complement where "signed" is said.
/// docs/lut-tensor-core.md defines each register's behaviour with these names.
/// </summary>
public sealed record LutTensorCoreMicroarchitecture : TileMicroarchitecture
{
    /// <inheritdoc/>
    public override string Family => "LutTensorCore";

    /// <inheritdoc/>
    public override string Title => "lookup-table tensor core";

    /// <inheritdoc/>
    public override string Operand => "table";

    /// <inheritdoc/>
    public override LutTensorCoreSpec Array => (LutTensorCoreSpec)Spec.Array;

    /// <summary>One step for each bit plane.</summary>
    public override int StepsOfSlice => Array.WeightBits;

    /// <inheritdoc/>
    public override int ActivationRepeats => Array.Order == StepOrder.KInner ? Array.WeightBits : 1;

    /// <summary>Entries stored of one table: 2^K, or 2^(K−1) by symmetry.</summary>
    public required int TableEntries { get; init; }

    /// <summary>Fields of one row of an activation word: TileK activations, or the entries of one table with an external precompute.</summary>
    public override int ActivationFields => Array.Precompute == PrecomputePlacement.External ? TableEntries : Array.TileK;

    /// <inheritdoc/>
    public override int ActivationFieldBits => Array.Precompute == PrecomputePlacement.External ? EntryBits : Array.ActivationBits;

    /// <summary>One K-bit index for each N lane: one bit plane of one K slice.</summary>
    public override int WeightElements => Array.TileN;

    /// <summary>Width of a table entry, signed: holds ±K·2^(A−1).</summary>
    public required int EntryBits { get; init; }

    /// <summary>Width of a table word: all entries of all rows.</summary>
    public required int TableWordBits { get; init; }

    /// <summary>Whether a step says by how much its term is shifted: planes inner, and more than one.</summary>
    public bool ShiftsByPlane => Array.Order == StepOrder.PlanesInner && Array.WeightBits > 1;

    /// <summary>Whether a step says that the accumulators double: K inner, and more than one plane.</summary>
    public bool Doubles => Array.Order == StepOrder.KInner && Array.WeightBits > 1;
}
