namespace Accelerator.Verification.Lockstep;

/// <summary>What one comparison found.</summary>
public sealed record LockstepResult
{
    /// <summary>Cycles compared.</summary>
    public required long Cycles { get; init; }

    /// <summary>Signal values compared: contracted signals, each instance counted, times cycles.</summary>
    public required long ValuesCompared { get; init; }

    /// <summary>Signal values that differ or are unknown; the comparison ends a few cycles after the first.</summary>
    public required long Mismatches { get; init; }

    /// <summary>Outputs of the model that differ from the reference engine's.</summary>
    public required long WrongOutputs { get; init; }

    /// <summary>The first divergence; null when there is none.</summary>
    public required Divergence? FirstDivergence { get; init; }

    /// <summary>Whether everything agrees.</summary>
    public bool Passed => Mismatches == 0 && WrongOutputs == 0;
}
