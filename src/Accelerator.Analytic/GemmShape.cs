namespace Accelerator.Analytic;

/// <summary>C[M, N] = A[M, K]·B[K, N]: the shape that closed forms are asked about.</summary>
/// <param name="M">Rows of activations; at least 1.</param>
/// <param name="N">Output features; at least 1.</param>
/// <param name="K">Elements summed for an output; at least 1.</param>
public readonly record struct GemmShape(long M, long N, long K)
{
    /// <summary>⌈a / b⌉ of positive numbers.</summary>
    internal static long CeilingDivide(long a, long b) => (a - 1) / b + 1;
}
