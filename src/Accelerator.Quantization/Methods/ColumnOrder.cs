namespace Accelerator.Quantization.Methods;

/// <summary>Orders of columns for methods that go through them one by one.</summary>
internal static class ColumnOrder
{
    /// <summary>Columns of the largest H_ii first, the lower index first among equals; or as they are.</summary>
    public static int[] Of(double[] hessian, int k, bool descending)
    {
        var order = new int[k];
        for (int i = 0; i < k; i++) order[i] = i;
        if (descending) Array.Sort(order, (a, b) => hessian[a * k + a] != hessian[b * k + b] ? hessian[b * k + b].CompareTo(hessian[a * k + a]) : a.CompareTo(b));
        return order;
    }

    /// <summary>The matrix [K, K] with rows and columns in the order; the matrix itself when that is how they are.</summary>
    public static double[] Permuted(double[] matrix, int[] order)
    {
        int k = order.Length;
        if (IsIdentity(order)) return matrix;
        var permuted = new double[matrix.Length];
        for (int i = 0; i < k; i++)
        {
            for (int j = 0; j < k; j++) permuted[i * k + j] = matrix[order[i] * k + order[j]];
        }

        return permuted;
    }

    /// <summary>Where each column stands in the order.</summary>
    public static int[] Inverse(int[] order)
    {
        var places = new int[order.Length];
        for (int i = 0; i < order.Length; i++) places[order[i]] = i;
        return places;
    }

    private static bool IsIdentity(int[] order)
    {
        for (int i = 0; i < order.Length; i++)
        {
            if (order[i] != i) return false;
        }

        return true;
    }
}
