using Accelerator.Workloads.Products;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>The matrix products of an operator, from its types, shapes and constants; asked only of operators that were prepared.</summary>
internal delegate IReadOnlyList<TfliteProduct> TfliteLower(TfliteSite site);

/// <summary>
/// One matrix product of an operator, as a trace holds it: y[b, m, n] = Σ_k a[b, m, k] · w[b, n, k], real values scale · (code − zero). Values of activations are
/// asked for after the operator ran.
/// </summary>
internal sealed record TfliteProduct
{
    /// <summary>What the product is called inside its operator: <c>input_gate</c>; empty for the only one.</summary>
    public string Part { get; init; } = "";

    /// <summary>Products of this shape side by side: the channels of a depthwise convolution.</summary>
    public int Batch { get; init; } = 1;

    /// <summary>Rows of the activations, of one product.</summary>
    public required int M { get; init; }

    /// <summary>Rows of the weights, of one product.</summary>
    public required int N { get; init; }

    /// <summary>Length of the sums.</summary>
    public required int K { get; init; }

    /// <summary>Weights, [Batch · N, K]; null where they are no constant.</summary>
    public required Func<ProductOperand>? Weights { get; init; }

    /// <summary>Format of the activations in a trace that has no values of them: <c>int8</c>, <c>float32</c>.</summary>
    public required string ActivationFormat { get; init; }

    /// <summary>Code of 0 of the activations in that format; 0 for floats.</summary>
    public int ActivationZero { get; init; }

    /// <summary>Activations, [Batch · M, K], from the operator's call after it ran and the variables as they were before.</summary>
    public required Func<TfliteCall, ProductOperand> Activations { get; init; }
}
