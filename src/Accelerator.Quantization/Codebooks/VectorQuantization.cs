using System.Globalization;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// Vectors of d weights, scaled to variance 1 by group, to the nearest of 2^b: of a table for normal weights (Q-Palette's scheme, for rotated weights), or of one fitted to the
/// matrix by k-means. With calibration errors count by the Hessian's diagonal.
/// </summary>
/// <param name="dimension">d, 1 to 8.</param>
/// <param name="bits">b, 1 to 12 bits an index.</param>
/// <param name="fitted">A table of the matrix's own.</param>
/// <param name="seed">Of k-means.</param>
public sealed class VectorQuantization(int dimension, int bits, bool fitted, ulong seed = 1) : IRounding, ISketch
{
    /// <summary>The longest vector.</summary>
    public const int LargestDimension = 8;

    /// <summary>The widest index.</summary>
    public const int MostBits = 12;

    /// <summary>Name of the format: <c>vq-d2-b8</c>, with a fitted table <c>kmeans-d2-b8</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{(fitted ? "kmeans" : "vq")}-d{dimension}-b{bits}");

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        GroupScales scales = VectorScaling.RootMeanSquare(problem);
        double[]? diagonal = VectorScaling.Importance(problem);
        (float[] vectors, float[]? importance) = Vectors(problem, VectorScaling.Normalise(problem, scales), diagonal);
        float[] table = fitted ? KMeans.Fit(vectors, dimension, 1 << bits, seed, importance: importance) : GaussianTables.Of(dimension, bits);
        var nearest = new int[vectors.Length / dimension];
        KMeans.Assign(new NearestVector(table, dimension), vectors, importance, nearest, new float[nearest.Length]);
        ushort[] indices = Array.ConvertAll(nearest, index => (ushort)index);
        var unit = new GroupScales(problem.Rows, problem.Columns, problem.Columns, 32, Ones(problem.Rows));
        float[] decoded = new Codebook(Name, problem.Rows, problem.Columns, dimension, bits, table, indices, unit, constant: !fitted).Dequantize();
        return new Codebook(Name, problem.Rows, problem.Columns, dimension, bits, table, indices, VectorScaling.Refit(problem, decoded, diagonal, scales), constant: !fitted);
    }

    /// <inheritdoc/>
    public QuantizedTensor Sketch(int rows, int columns, int groupSize) =>
        new Codebook(Name, rows, columns, dimension, bits, new float[dimension << bits], new ushort[rows * ((columns - 1) / dimension + 1)], GroupScales.Zeros(rows, columns, groupSize), constant: !fitted);

    private static float[] Ones(int count)
    {
        var ones = new float[count];
        Array.Fill(ones, 1f);
        return ones;
    }

    /// <summary>Rows cut into vectors, the last filled up with zeros that count for nothing.</summary>
    private (float[] Vectors, float[]? Importance) Vectors(LayerProblem problem, float[] normal, double[]? diagonal)
    {
        int perRow = (problem.Columns - 1) / dimension + 1, padded = perRow * dimension;
        var vectors = new float[problem.Rows * padded];
        float[]? importance = diagonal is null && padded == problem.Columns ? null : new float[vectors.Length];
        for (int row = 0; row < problem.Rows; row++)
        {
            normal.AsSpan(row * problem.Columns, problem.Columns).CopyTo(vectors.AsSpan(row * padded));
            for (int k = 0; importance is not null && k < problem.Columns; k++) importance[row * padded + k] = (float)(diagonal?[k] ?? 1);
        }

        return (vectors, importance);
    }
}
