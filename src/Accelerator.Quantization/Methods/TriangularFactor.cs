namespace Accelerator.Quantization.Methods;

/// <summary>
/// The upper factor U of an inverse, A⁻¹ = Uᵀ·U, without forming the inverse: with A = R·Rᵀ, R upper (Cholesky from the last row up), U = R⁻¹.
/// Sums have one order whatever the machine. MathNet's managed Cholesky factorisation and inverse take forty times as long at K = 768
/// (ARCHITECTURE.md, dependencies).
/// </summary>
internal static class TriangularFactor
{
    /// <summary>U [K, K] row-major, zero below the diagonal; null where A, of which the lower triangle is read, is not positive definite.</summary>
    public static double[]? OfInverse(double[] a, int size)
    {
        // From the last row up: row i of Rᵀ reversed is row i' of an ordinary lower factor, so that all products are of contiguous elements.
        var lower = new double[a.Length];
        for (int i = 0; i < size; i++)
        {
            int row = size - 1 - i;
            Span<double> mine = lower.AsSpan(i * size, size);
            for (int j = 0; j <= i; j++)
            {
                int column = size - 1 - j;
                ReadOnlySpan<double> other = lower.AsSpan(j * size, j);
                double left = a[column * size + row] - DenseProducts.Dot(mine[..j], other);
                if (j < i)
                {
                    mine[j] = left / lower[j * size + j];
                }
                else
                {
                    if (left is not (> 0 and < double.PositiveInfinity)) return null;
                    mine[i] = Math.Sqrt(left);
                }
            }
        }

        // R[r, c] = lower[size−1−r, size−1−c]. Rows of R⁻¹ from the last up, each from those below it.
        var upper = new double[a.Length];
        for (int row = size - 1; row >= 0; row--)
        {
            Span<double> target = upper.AsSpan(row * size, size);
            ReadOnlySpan<double> factor = lower.AsSpan((size - 1 - row) * size, size);
            for (int c = row + 1; c < size; c++)
            {
                double r = factor[size - 1 - c];
                if (r != 0) DenseProducts.Add(-r, upper.AsSpan(c * size + c, size - c), target[c..]);
            }

            double pivot = factor[size - 1 - row];
            for (int c = row + 1; c < size; c++) target[c] /= pivot;
            target[row] = 1 / pivot;
        }

        return upper;
    }
}
