using Accelerator.Numerics;
using Accelerator.Quantization.Arrays;
using Accelerator.Workloads.Traces;

namespace Accelerator.Cli.Pipeline;

/// <summary>One product of an operation on an array, before its scales are integers.</summary>
/// <param name="Operation">The operation with the product's own name and activations.</param>
/// <param name="Weight">Codes of the array's width.</param>
internal sealed record ArrayPart(GemmOperation Operation, QuantizedMatrix Weight)
{
    /// <summary>Outliers for the side unit; null for none.</summary>
    public OutlierColumns? Outliers { get; init; }

    /// <summary>[M, C]: the activations of their columns.</summary>
    public short[] OutlierActivations { get; init; } = [];
}
