using System.Numerics;
using System.Runtime.InteropServices;

namespace Accelerator.Workloads.Products;

/// <summary>
/// The product in integers: Σ (a − za)·(w − zw) exactly, for each group of the weights, then Σ_g sum · sa · sw in double, rounded once to float.
/// </summary>
internal static class IntegerProduct
{
    /// <summary>Whether both operands are integers and the activations have one scale a row.</summary>
    public static bool Applies(MatrixProduct product) =>
        product is { K: > 0, Activations.Codes: { IsInteger: true } a, Weights.Codes.IsInteger: true } && a.GroupSize >= product.K;

    /// <summary>Real values of the product.</summary>
    public static float[] Scaled(MatrixProduct product) => Scaled(product, Sums(product));

    /// <summary>Real values from sums.</summary>
    public static float[] Scaled(MatrixProduct product, long[] sums)
    {
        int groups = Groups(product);
        var result = new float[product.Batch * product.M * product.N];
        float[] a = product.Activations.Codes!.Scales, w = product.Weights.Codes!.Scales;
        for (int i = 0; i < result.Length; i++)
        {
            int row = i / product.N;
            int column = row / product.M * product.N + i % product.N;
            double sum = 0;
            for (int g = 0; g < groups; g++) sum += sums[i * groups + g] * ((double)a[row] * w[column * groups + g]);
            result[i] = (float)sum;
        }

        return result;
    }

    /// <summary>Integer sums, [Batch, M, N, groups of the weights].</summary>
    public static long[] Sums(MatrixProduct product)
    {
        int groups = Groups(product), size = product.Weights.Codes!.GroupSize;
        int[] a = Shifted(product.Activations, product.K), w = Shifted(product.Weights, size);
        // 32-bit lanes suffice where the longest sum of the largest terms does.
        bool narrow = (double)Largest(a) * Largest(w) * Math.Min(size, product.K) <= int.MaxValue;
        return Sums(product, a, w, groups, size, narrow);
    }

    /// <summary>The same by 64-bit arithmetic alone: the reference that tests compare with.</summary>
    public static long[] PlainSums(MatrixProduct product)
    {
        int size = product.Weights.Codes!.GroupSize;
        return Sums(product, Shifted(product.Activations, product.K), Shifted(product.Weights, size), Groups(product), size, narrow: false);
    }

    private static long[] Sums(MatrixProduct product, int[] a, int[] w, int groups, int size, bool narrow)
    {
        (int m, int n, int k) = (product.M, product.N, product.K);
        var sums = new long[(long)product.Batch * m * n * groups];
        int at = 0;
        for (int row = 0; row < product.Batch * m; row++)
        {
            int first = row / m * n;
            for (int column = first; column < first + n; column++)
            {
                for (int start = 0; start < k; start += size)
                {
                    int length = Math.Min(size, k - start);
                    ReadOnlySpan<int> x = a.AsSpan(row * k + start, length), y = w.AsSpan(column * k + start, length);
                    sums[at++] = narrow ? Narrow(x, y) : Plain(x, y);
                }
            }
        }

        return sums;
    }

    private static long Plain(ReadOnlySpan<int> a, ReadOnlySpan<int> w)
    {
        long sum = 0;
        for (int i = 0; i < a.Length; i++) sum += (long)a[i] * w[i];
        return sum;
    }

    private static int Narrow(ReadOnlySpan<int> a, ReadOnlySpan<int> w)
    {
        Vector<int> lanes = Vector<int>.Zero;
        ReadOnlySpan<Vector<int>> x = MemoryMarshal.Cast<int, Vector<int>>(a), y = MemoryMarshal.Cast<int, Vector<int>>(w);
        for (int i = 0; i < x.Length; i++) lanes += x[i] * y[i];
        int sum = Vector.Sum(lanes);
        for (int i = x.Length * Vector<int>.Count; i < a.Length; i++) sum += a[i] * w[i];
        return sum;
    }

    private static int Groups(MatrixProduct product) => product.K == 0 ? 1 : (product.K - 1) / product.Weights.Codes!.GroupSize + 1;

    private static int[] Shifted(ProductOperand operand, int size)
    {
        OperandCodes codes = operand.Codes!;
        if (codes.Zeros.AsSpan().IndexOfAnyExcept(0) < 0) return codes.Codes;
        int columns = operand.Columns, groups = columns == 0 ? 0 : (columns - 1) / size + 1;
        var shifted = new int[codes.Codes.Length];
        for (int i = 0; i < shifted.Length; i++) shifted[i] = codes.Codes[i] - codes.Zeros[i / columns * groups + i % columns / size];
        return shifted;
    }

    private static long Largest(int[] values)
    {
        long largest = 0;
        foreach (int value in values) largest = Math.Max(largest, Math.Abs((long)value));
        return largest;
    }
}
