namespace Accelerator.Reporting.Runs;

/// <summary>An operation of a run.</summary>
internal sealed record OperationData
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Layer of the model; null where there is none.</summary>
    public int? Layer { get; init; }

    /// <summary>Prefill, decode or synthetic.</summary>
    public required string Phase { get; init; }

    /// <summary>Rows of activations.</summary>
    public required int M { get; init; }

    /// <summary>Rows of weights.</summary>
    public required int N { get; init; }

    /// <summary>Length of the reduction.</summary>
    public required int K { get; init; }

    /// <summary>Bits of a weight.</summary>
    public required int WeightBits { get; init; }

    /// <summary>Weights that share a scale.</summary>
    public required int GroupSize { get; init; }

    /// <summary>The work, with and without padding.</summary>
    public required WorkData Padding { get; init; }

    /// <summary>Its cycles; null from an untimed engine.</summary>
    public CyclesData? Cycles { get; init; }

    /// <summary>‖y − ŷ‖ / ‖y‖ against the unquantised layer; null where it is not known.</summary>
    public double? RelativeError { get; init; }

    /// <summary>Outputs that saturate.</summary>
    public required int SaturatedOutputs { get; init; }

    /// <summary>Outputs that differ from the reference engine's.</summary>
    public required int MismatchesAgainstReference { get; init; }
}

/// <summary>Multiply-accumulates of an operation.</summary>
internal sealed record WorkData
{
    /// <summary>Of the workload.</summary>
    public required long UsefulMacs { get; init; }

    /// <summary>Of the padded workload.</summary>
    public required long ExecutedMacs { get; init; }
}
