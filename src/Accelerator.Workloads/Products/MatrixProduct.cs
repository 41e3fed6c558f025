namespace Accelerator.Workloads.Products;

/// <summary>A product of a model: y[b, m, n] = Σ_k a[b, m, k] · w[b, n, k], for matrix products and fully connected layers, and for convolutions after im2col.</summary>
internal sealed record MatrixProduct
{
    /// <summary>The operator that asked for it.</summary>
    public required IProductSource Source { get; init; }

    /// <summary>Products of this shape side by side: groups of a convolution, batches of a MatMul.</summary>
    public required int Batch { get; init; }

    /// <summary>Rows of the activations, of one product.</summary>
    public required int M { get; init; }

    /// <summary>Rows of the weights, of one product.</summary>
    public required int N { get; init; }

    /// <summary>Length of the sums.</summary>
    public required int K { get; init; }

    /// <summary>[Batch · M, K].</summary>
    public required ProductOperand Activations { get; init; }

    /// <summary>What the activations are where no values of them are known; null where <see cref="Activations"/> say it.</summary>
    public OperandActivations? Stated { get; init; }

    /// <summary>[Batch · N, K].</summary>
    public required ProductOperand Weights { get; init; }

    /// <summary>Where the activations come from.</summary>
    public ValueOrigin ActivationOrigin { get; init; }

    /// <summary>Where the weights come from.</summary>
    public ValueOrigin WeightOrigin { get; init; }

    /// <summary>y as real values, [Batch, M, N], without a bias.</summary>
    public float[] Result { get; init; } = [];
}
