namespace Accelerator.Workloads.Traces;

/// <summary>
/// One mixed-precision matrix product y[M, N] = a[M, K] · w[N, K] transposed, with a = activation code · activation scale
/// of its row. Arrays are empty where a trace gives shapes only.
/// </summary>
public sealed record GemmOperation
{
    /// <summary>Unique in the trace, for example <c>prefill64.layers.0.q_proj</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Layer of the model, from 0; null when there is none.</summary>
    public int? Layer { get; init; }

    /// <summary>Prefill, decode or synthetic.</summary>
    public required GemmPhase Phase { get; init; }

    /// <summary>Rows of the activations: tokens.</summary>
    public required int M { get; init; }

    /// <summary>Output features: rows of the weight.</summary>
    public required int N { get; init; }

    /// <summary>Input features: columns of the weight.</summary>
    public required int K { get; init; }

    /// <summary>Weight bits, 1 to 8, also where the trace has no weight values.</summary>
    public required int WeightBits { get; init; }

    /// <summary>Elements along K that share a weight scale; K for one scale a row.</summary>
    public required int GroupSize { get; init; }

    /// <summary>Key into <see cref="GemmTrace.Weights"/>; a shapes-only trace has no entry for it.</summary>
    public required string WeightName { get; init; }

    /// <summary>Signed 8-bit codes, [M, K] row-major; empty in a shapes-only operation.</summary>
    public sbyte[] Activations { get; init; } = [];

    /// <summary>Scale of each activation row, M of them, at least 0; empty in a shapes-only operation.</summary>
    public float[] ActivationScales { get; init; } = [];

    /// <summary>Output of the layer before quantisation, [M, N] row-major, or null.</summary>
    public float[]? Expected { get; init; }

    /// <summary>Whether activations are present.</summary>
    public bool HasActivations => Activations.Length > 0;
}
