using MathNet.Numerics.LinearAlgebra;

namespace Accelerator.Quantization.Formats;

/// <summary>Small least-squares fits of a group: scales of planes, and an offset, for given elements.</summary>
internal static class LeastSquares
{
    /// <summary>Relative to the mean of the diagonal: lets a plane that never changes, or two equal ones, still have a solution.</summary>
    private const double Ridge = 1e-9;

    /// <summary>
    /// min Σ_i v_i·(Σ_p x_p·A[p, i] − w_i)² for x, A row-major [P, n], v the importance (empty for 1). Solved by the normal equations (MathNet) with a ridge.
    /// </summary>
    public static void Solve(ReadOnlySpan<sbyte> elements, ReadOnlySpan<float> weights, ReadOnlySpan<double> importance, Span<double> solution)
    {
        int unknowns = solution.Length, n = weights.Length;
        var normal = new double[unknowns * unknowns];
        var right = new double[unknowns];
        for (int p = 0; p < unknowns; p++)
        {
            ReadOnlySpan<sbyte> a = elements.Slice(p * n, n);
            for (int q = p; q < unknowns; q++)
            {
                ReadOnlySpan<sbyte> b = elements.Slice(q * n, n);
                double sum = 0;
                for (int i = 0; i < n; i++) sum += (importance.IsEmpty ? 1 : importance[i]) * (a[i] * b[i]);
                normal[p * unknowns + q] = normal[q * unknowns + p] = sum;
            }

            double product = 0;
            for (int i = 0; i < n; i++) product += (importance.IsEmpty ? 1 : importance[i]) * a[i] * weights[i];
            right[p] = product;
        }

        double mean = 0;
        for (int p = 0; p < unknowns; p++) mean += normal[p * unknowns + p] / unknowns;
        if (mean == 0)
        {
            solution.Clear();
            return;
        }

        for (int p = 0; p < unknowns; p++) normal[p * unknowns + p] += Ridge * mean;
        Vector<double> x = Matrix<double>.Build.Dense(unknowns, unknowns, normal).Cholesky().Solve(Vector<double>.Build.Dense(right));
        for (int p = 0; p < unknowns; p++) solution[p] = x[p];
    }
}
