using System.Globalization;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// Sums of vectors of several tables (AQLM's form, Egiazarian et al. 2024), found greedily: each table is k-means of what the tables before it left. AQLM's beam
/// search and training of the tables are not done. Tables belong to the matrix and are counted.
/// </summary>
/// <param name="books">M, 1 to 16.</param>
/// <param name="bits">Bits of an index, 1 to 12.</param>
/// <param name="dimension">Weights of a vector; AQLM's is 8.</param>
/// <param name="seed">Of k-means.</param>
public sealed class AdditiveQuantization(int books, int bits, int dimension = 8, ulong seed = 1) : IRounding
{
    /// <summary>Name of the format: <c>aqlm-2x8</c> has two tables of 2^8 vectors of eight.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"aqlm-{books}x{bits}{(dimension == 8 ? "" : $"-d{dimension}")}");

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        GroupScales scales = VectorScaling.RootMeanSquare(problem);
        double[]? diagonal = VectorScaling.Importance(problem);
        float[] normal = VectorScaling.Normalise(problem, scales);
        int k = problem.Columns, perRow = (k - 1) / dimension + 1, padded = perRow * dimension, count = problem.Rows * perRow;
        var residual = new float[count * dimension];
        var importance = new float[residual.Length];
        for (int row = 0; row < problem.Rows; row++)
        {
            normal.AsSpan(row * k, k).CopyTo(residual.AsSpan(row * padded));
            for (int i = 0; i < k; i++) importance[row * padded + i] = (float)(diagonal?[i] ?? 1);
        }

        var tables = new float[books * (dimension << bits)];
        var indices = new ushort[books * count];
        var nearest = new int[count];
        for (int book = 0; book < books; book++)
        {
            float[] table = KMeans.Fit(residual, dimension, 1 << bits, seed + (ulong)book, importance: importance);
            table.CopyTo(tables, book * table.Length);
            KMeans.Assign(new NearestVector(table, dimension), residual, importance, nearest, new float[count]);
            for (int i = 0; i < count; i++)
            {
                indices[book * count + i] = (ushort)nearest[i];
                for (int j = 0; j < dimension; j++) residual[i * dimension + j] -= table[nearest[i] * dimension + j];
            }
        }

        var ones = new float[problem.Rows];
        Array.Fill(ones, 1f);
        float[] decoded = new Codebook(Name, problem.Rows, k, dimension, bits, tables, indices, new GroupScales(problem.Rows, k, k, 32, ones), constant: false).Dequantize();
        return new Codebook(Name, problem.Rows, k, dimension, bits, tables, indices, VectorScaling.Refit(problem, decoded, diagonal, scales), constant: false);
    }
}
