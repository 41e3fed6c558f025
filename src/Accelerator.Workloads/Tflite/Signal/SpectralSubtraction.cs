namespace Accelerator.Workloads.Tflite.Signal;

/// <summary>Constants of <see cref="SignalFilterBankSpectralSubtraction"/>; fractions have <see cref="FractionBits"/> bits behind the point.</summary>
public sealed record SpectralSubtraction
{
    /// <summary>What a frame adds to the noise estimate of channels 0, 2, 4 and so on.</summary>
    public required uint Smoothing { get; init; }

    /// <summary>What the estimate of those channels keeps.</summary>
    public required uint OneMinusSmoothing { get; init; }

    /// <summary>What a frame adds to the estimate of channels 1, 3, 5 and so on.</summary>
    public required uint AlternateSmoothing { get; init; }

    /// <summary>What the estimate of those channels keeps.</summary>
    public required uint AlternateOneMinusSmoothing { get; init; }

    /// <summary>The share of the signal below which nothing is subtracted.</summary>
    public required uint MinimumSignalRemaining { get; init; }

    /// <summary>Bits behind the point of the noise estimate, 0 to 31.</summary>
    public required int SmoothingBits { get; init; }

    /// <summary>Bits behind the point of the fractions above, 0 to 63.</summary>
    public required int FractionBits { get; init; }

    /// <summary>Whether the estimate falls at once to a signal below it.</summary>
    public required bool Clamping { get; init; }
}
