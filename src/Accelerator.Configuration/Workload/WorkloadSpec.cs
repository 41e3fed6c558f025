namespace Accelerator.Configuration;

/// <summary>What the accelerator is to compute, as the <c>workload</c> section states it.</summary>
public sealed record WorkloadSpec
{
    /// <summary>Where the matrix multiplications come from: <see cref="ModelSource"/>, <see cref="TraceSource"/> or <see cref="SyntheticSource"/>.</summary>
    public required WorkloadSource Source { get; init; }

    /// <summary>How weights and activations are quantised; null for a trace, whose tensors carry their own formats.</summary>
    public required QuantizationSettings? Quantization { get; init; }
}
