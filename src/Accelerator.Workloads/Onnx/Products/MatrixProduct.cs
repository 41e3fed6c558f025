using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Workloads.Onnx.Products;

/// <summary>A product that a run made: y[b, m, n] = Σ_k a[b, m, k] · w[b, n, k], for MatMul and Gemm, and for convolutions after im2col.</summary>
internal sealed record MatrixProduct
{
    /// <summary>The node that asked for it.</summary>
    public required OnnxNode Node { get; init; }

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

    /// <summary>[Batch · N, K].</summary>
    public required ProductOperand Weights { get; init; }

    /// <summary>Where the activations come from.</summary>
    public ValueOrigin ActivationOrigin { get; init; }

    /// <summary>Where the weights come from.</summary>
    public ValueOrigin WeightOrigin { get; init; }

    /// <summary>y as real values, [Batch, M, N], without a bias.</summary>
    public float[] Result { get; init; } = [];

    /// <summary>The product in the node's numbers, told to who listens.</summary>
    public static float[] Run(OnnxCall call, MatrixProduct shape, int activationInput, int weightInput)
    {
        call.Elements([shape.Batch, shape.M, shape.N]);
        call.Work((long)shape.Batch * shape.M * shape.N * Math.Max(1, shape.K));
        float[] result = call.IntegerProducts && IntegerProduct.Applies(shape) ? IntegerProduct.Scaled(shape) : FloatProduct.Multiply(shape);
        call.Observe(shape with { Result = result, ActivationOrigin = call.Origin(activationInput), WeightOrigin = call.Origin(weightInput) });
        return result;
    }

    /// <summary>The product of integers whatever the mode, for operators that are defined by them; scales of 1 make it the sum itself.</summary>
    public static long[] RunExact(OnnxCall call, MatrixProduct shape, int activationInput, int weightInput)
    {
        if (shape.K == 0) return new long[call.Elements([shape.Batch, shape.M, shape.N])];
        if (!(IntegerProduct.Applies(shape) && shape.Weights.Codes!.GroupSize >= shape.K)) throw call.Unsupported("scales or zero points along the sum", "one for each matrix, row or column");
        call.Elements([shape.Batch, shape.M, shape.N]);
        call.Work((long)shape.Batch * shape.M * shape.N * Math.Max(1, shape.K));
        long[] sums = IntegerProduct.Sums(shape);
        call.Observe(shape with { Result = IntegerProduct.Scaled(shape, sums), ActivationOrigin = call.Origin(activationInput), WeightOrigin = call.Origin(weightInput) });
        return sums;
    }
}
