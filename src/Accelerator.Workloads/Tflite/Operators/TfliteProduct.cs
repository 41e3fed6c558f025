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
    public required Func<TfliteOperand>? Weights { get; init; }

    /// <summary>Type of the activations in the model.</summary>
    public required TfliteType ActivationType { get; init; }

    /// <summary>Activations, [Batch · M, K], from the operator's call after it ran and the variables as they were before.</summary>
    public required Func<TfliteCall, TfliteOperand> Activations { get; init; }
}

/// <summary>
/// One operand as rows: codes with a scale and a zero for each row, or plain values. Exactly one of <paramref name="Codes"/> and <paramref name="Values"/> is there.
/// </summary>
/// <param name="Codes">[rows, K].</param>
/// <param name="Bits">Bits of a code, signed: 4, 8 or 16; unsigned codes are given moved by half of their range.</param>
/// <param name="Scales">A scale for each row.</param>
/// <param name="Zeros">The code of 0 for each row.</param>
/// <param name="Values">[rows, K].</param>
internal sealed record TfliteOperand(int[]? Codes, int Bits, float[] Scales, int[] Zeros, float[]? Values);
