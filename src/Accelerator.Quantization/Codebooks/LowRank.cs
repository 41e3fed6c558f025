using Accelerator.Numerics;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// The best approximation of low rank, A ≈ L·Rᵀ, by subspace iteration from a seeded start: sums in a fixed order in double, so that the result is the same on every machine, which a
/// library's singular value decomposition does not promise. Equal to the truncated decomposition where singular values are apart.
/// </summary>
internal static class LowRank
{
    private const int Rounds = 12;

    /// <summary>L [n, rank] and R [k, rank]; R is orthonormal.</summary>
    public static (double[] Left, double[] Right) Of(double[] matrix, int rows, int columns, int rank, ulong seed = 1)
    {
        // Two vectors more than asked make the wanted ones converge faster.
        int width = Math.Min(Math.Min(rows, columns), rank + 2);
        var random = new Xoshiro256(seed);
        var right = new double[columns * width];
        for (int i = 0; i < right.Length; i++) right[i] = random.NextNormal();
        Orthonormalise(right, columns, width);
        double[] left = Times(matrix, right, rows, columns, width);
        for (int round = 0; round < Rounds; round++)
        {
            Orthonormalise(left, rows, width);
            right = TransposedTimes(matrix, left, rows, columns, width);
            Orthonormalise(right, columns, width);
            left = Times(matrix, right, rows, columns, width);
        }

        return (Leading(left, rows, width, rank), Leading(right, columns, width, rank));
    }

    private static double[] Times(double[] matrix, double[] right, int rows, int columns, int width)
    {
        var result = new double[rows * width];
        Parallel.For(0, rows, row =>
        {
            Span<double> sums = result.AsSpan(row * width, width);
            for (int k = 0; k < columns; k++)
            {
                double value = matrix[row * columns + k];
                ReadOnlySpan<double> from = right.AsSpan(k * width, width);
                for (int r = 0; r < sums.Length; r++) sums[r] += value * from[r];
            }
        });
        return result;
    }

    private static double[] TransposedTimes(double[] matrix, double[] left, int rows, int columns, int width)
    {
        var result = new double[columns * width];
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<double> from = left.AsSpan(row * width, width);
            for (int k = 0; k < columns; k++)
            {
                double value = matrix[row * columns + k];
                Span<double> sums = result.AsSpan(k * width, width);
                for (int r = 0; r < sums.Length; r++) sums[r] += value * from[r];
            }
        }

        return result;
    }

    /// <summary>Gram and Schmidt, twice over; a vector that depends on those before it becomes 0.</summary>
    private static void Orthonormalise(double[] vectors, int length, int width)
    {
        for (int r = 0; r < width; r++)
        {
            double before = Math.Sqrt(Dot(vectors, length, width, r, r));
            for (int pass = 0; pass < 2; pass++)
            {
                for (int other = 0; other < r; other++)
                {
                    double dot = Dot(vectors, length, width, r, other);
                    for (int i = 0; i < length; i++) vectors[i * width + r] -= dot * vectors[i * width + other];
                }
            }

            double norm = Math.Sqrt(Dot(vectors, length, width, r, r));
            double factor = norm > 1e-12 * before && norm > 0 ? 1 / norm : 0;
            for (int i = 0; i < length; i++) vectors[i * width + r] *= factor;
        }
    }

    private static double Dot(double[] vectors, int length, int width, int a, int b)
    {
        double sum = 0;
        for (int i = 0; i < length; i++) sum += vectors[i * width + a] * vectors[i * width + b];
        return sum;
    }

    private static double[] Leading(double[] vectors, int length, int width, int rank)
    {
        var result = new double[length * rank];
        for (int i = 0; i < length; i++) vectors.AsSpan(i * width, Math.Min(width, rank)).CopyTo(result.AsSpan(i * rank, rank));
        return result;
    }
}
