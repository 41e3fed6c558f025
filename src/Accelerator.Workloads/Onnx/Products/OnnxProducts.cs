using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Products;

namespace Accelerator.Workloads.Onnx.Products;

/// <summary>Makes the products of ONNX operators.</summary>
internal static class OnnxProducts
{
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
