using Accelerator.Workloads.Models;

namespace Accelerator.Workloads.Products;

/// <summary>The product in float32, by <see cref="FloatGemm"/>.</summary>
internal static class FloatProduct
{
    public static float[] Multiply(MatrixProduct product)
    {
        (int m, int n, int k) = (product.M, product.N, product.K);
        var result = new float[product.Batch * m * n];
        if (k == 0 || result.Length == 0) return result;
        float[] activations = product.Activations.Values, weights = product.Weights.Values;
        for (int batch = 0; batch < product.Batch; batch++)
        {
            FloatGemm.Multiply(activations.AsSpan(batch * m * k, m * k), weights.AsSpan(batch * n * k, n * k), result.AsSpan(batch * m * n, m * n), m, n, k);
        }

        return result;
    }
}
