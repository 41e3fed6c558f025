namespace Accelerator.Hardware.LutTensorCore;

/// <summary>
/// Every derived number of a lookup-table tensor core. Widths are in bits; two's complement where "signed" is said.
/// docs/lut-tensor-core.md defines each register's behaviour with these names.
/// </summary>
public sealed record LutTensorCoreMicroarchitecture : Microarchitecture
{
    /// <inheritdoc/>
    public override string Family => "LutTensorCore";

    /// <summary>The array's knobs.</summary>
    public LutTensorCoreSpec Array => Spec.Array;

    /// <summary>Entries stored of one table: 2^K, or 2^(K−1) by symmetry.</summary>
    public required int TableEntries { get; init; }

    /// <summary>Fields of one row of an activation word: TileK activations, or the entries of one table with an external precompute.</summary>
    public int ActivationFields => Array.Precompute == PrecomputePlacement.External ? TableEntries : Array.TileK;

    /// <summary>Width of a table entry, signed: holds ±K·2^(A−1).</summary>
    public required int EntryBits { get; init; }

    /// <summary>Width of a looked-up term as it is accumulated, signed: the entry, shifted by the plane in planes-inner order.</summary>
    public required int TermBits { get; init; }

    /// <summary>Width that makes the accumulator over one group exact, signed.</summary>
    public required int ExactAccumulatorBits { get; init; }

    /// <summary>Width of the accumulator over one group, signed: exact, or the narrower one that the specification asks for.</summary>
    public required int AccumulatorBits { get; init; }

    /// <summary>Whether the accumulator saturates (it is narrower than exact).</summary>
    public bool AccumulatorSaturates => AccumulatorBits < ExactAccumulatorBits;

    /// <summary>Width of Σa over one group, signed.</summary>
    public required int ActivationSumBits { get; init; }

    /// <summary>Width of the reinterpreted zero point z' = 2z+1−2^b, signed.</summary>
    public required int ZeroBits { get; init; }

    /// <summary>Width of partial sum − z'·Σa, signed.</summary>
    public required int CorrectedBits { get; init; }

    /// <summary>Width of scale · corrected, signed.</summary>
    public required int ProductBits { get; init; }

    /// <summary>Width of the sum over groups, signed, exact.</summary>
    public required int ResultBits { get; init; }

    /// <summary>Width of result · requantisation multiplier, signed; equals <see cref="ResultBits"/> for INT32 output.</summary>
    public required int RequantizedBits { get; init; }

    /// <summary>Width of one output element: 32 or 8.</summary>
    public required int OutputBits { get; init; }

    /// <summary>Width of the plane counter.</summary>
    public required int PlaneIndexBits { get; init; }

    /// <summary>K slices of the largest group.</summary>
    public required int MaximumSlices { get; init; }

    /// <summary>Width of the slice counter within a group.</summary>
    public required int SliceIndexBits { get; init; }

    /// <summary>Width of the group counter.</summary>
    public required int GroupIndexBits { get; init; }

    /// <summary>Width of the N tile counter.</summary>
    public required int TileIndexBits { get; init; }

    /// <summary>Rescale beats of one N chunk row: TileN / RescaleLanes.</summary>
    public required int Chunks { get; init; }

    /// <summary>Width of the chunk counter.</summary>
    public required int ChunkIndexBits { get; init; }

    /// <summary>Width of the row counter of the rescale unit.</summary>
    public required int RowIndexBits { get; init; }

    /// <summary>Width of the output shift field: 6 (shifts 0 to 63).</summary>
    public const int OutputShiftBits = 6;

    /// <summary>Width of the command tag that the done stream returns.</summary>
    public const int TagBits = 8;

    /// <summary>Width of a word of the activation port: activations, or table entries with an external precompute.</summary>
    public required int ActivationWordBits { get; init; }

    /// <summary>Width of a table word: all entries of all rows.</summary>
    public required int TableWordBits { get; init; }

    /// <summary>Width of a weight word: K index bits for each of N lanes, one bit plane of one K slice.</summary>
    public required int WeightWordBits { get; init; }

    /// <summary>Width of one lane of a scale word: zero point above the scale.</summary>
    public int ScaleLaneBits => ZeroBits + Array.ScaleBits;

    /// <summary>Width of a scale word: one lane for each rescale lane.</summary>
    public int ScaleWordBits => ScaleLaneBits * Array.RescaleLanes;

    /// <summary>Width of an output word.</summary>
    public int OutputWordBits => OutputBits * Array.RescaleLanes;

    /// <summary>Partial sums of the array: TileM · TileN.</summary>
    public int Lanes => Array.TileM * Array.TileN;

    /// <summary>Cycles from a step to its accumulator update being visible: the pipeline stages and the accumulator.</summary>
    public int StepLatency => Array.PipelineStages + 1;

    /// <summary>Cycles from a rescale beat of the last group to its output word being visible.</summary>
    public int RescaleLatency => Array.Output == OutputFormat.Int8 ? 6 : 5;
}
