using System.Globalization;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// Eight weights as direction and magnitude (PCDVQ), for weights that a rotation made normal: the direction of largest cosine, then the magnitude nearest to the projection on
/// it. Magnitudes are the best levels (Lloyd, Max) of the norm of eight normal numbers. After that the scale of each group is fitted.
/// </summary>
/// <param name="directionBits">a, 1 to 16.</param>
/// <param name="magnitudeBits">b, 1 to 8; the paper's is 2.</param>
public sealed class PolarQuantization(int directionBits, int magnitudeBits = 2) : IRounding, ISketch
{
    /// <summary>Name of the format: <c>pcdvq-14</c> takes 14 + 2 bits for eight weights.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"pcdvq-{directionBits}{(magnitudeBits == 2 ? "" : $"-m{magnitudeBits}")}");

    /// <summary>2^bits magnitudes, ascending.</summary>
    public static float[] Magnitudes(int bits)
    {
        const int Samples = 1 << 15;
        float[] normal = new NormalSamples(0xC41).Take(Samples * Polar.Dimension);
        var norms = new float[Samples];
        for (int i = 0; i < Samples; i++)
        {
            double sum = 0;
            for (int j = 0; j < Polar.Dimension; j++) sum += (double)normal[i * Polar.Dimension + j] * normal[i * Polar.Dimension + j];
            norms[i] = (float)Math.Sqrt(sum);
        }

        float[] sorted = [.. norms.Order()];
        float[] initial = [.. Enumerable.Range(0, 1 << bits).Select(i => sorted[(2 * i + 1) * Samples / (2 << bits)])];
        return [.. KMeans.Fit(norms, 1, 1 << bits, seed: 1, rounds: 100, initial: initial).Order()];
    }

    /// <inheritdoc/>
    public QuantizedTensor Quantize(LayerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        GroupScales scales = VectorScaling.RootMeanSquare(problem);
        float[] normal = VectorScaling.Normalise(problem, scales), directions = E8Directions.Of(directionBits), magnitudes = Magnitudes(magnitudeBits);
        int k = problem.Columns, perRow = (k - 1) / Polar.Dimension + 1;
        var direction = new ushort[problem.Rows * perRow];
        var magnitude = new ushort[direction.Length];
        var search = new NearestVector(directions, Polar.Dimension);
        Parallel.For(0, problem.Rows, row =>
        {
            Span<float> x = stackalloc float[Polar.Dimension];
            for (int v = 0; v < perRow; v++)
            {
                x.Clear();
                ReadOnlySpan<float> weights = normal.AsSpan(row * k + v * Polar.Dimension, Math.Min(Polar.Dimension, k - v * Polar.Dimension));
                weights.CopyTo(x);
                (direction[row * perRow + v], magnitude[row * perRow + v]) = Encode(x, search, directions, magnitudes);
            }
        });
        var ones = new float[problem.Rows];
        Array.Fill(ones, 1f);
        float[] decoded = new Polar(Name, problem.Rows, k, directions, magnitudes, direction, magnitude, new GroupScales(problem.Rows, k, k, 32, ones)).Dequantize();
        return new Polar(Name, problem.Rows, k, directions, magnitudes, direction, magnitude, VectorScaling.Refit(problem, decoded, null, scales));
    }

    /// <inheritdoc/>
    public QuantizedTensor Sketch(int rows, int columns, int groupSize)
    {
        int vectors = rows * ((columns - 1) / Polar.Dimension + 1);
        return new Polar(Name, rows, columns, new float[Polar.Dimension << directionBits], new float[1 << magnitudeBits], new ushort[vectors], new ushort[vectors], GroupScales.Zeros(rows, columns, groupSize));
    }

    private static (ushort Direction, ushort Magnitude) Encode(Span<float> x, NearestVector search, float[] directions, float[] magnitudes)
    {
        double square = 0;
        foreach (float value in x) square += (double)value * value;
        Span<float> unit = stackalloc float[Polar.Dimension];
        for (int j = 0; j < unit.Length; j++) unit[j] = square > 0 ? (float)(x[j] / Math.Sqrt(square)) : 0;
        int direction = search.Find(unit, default, out _); // among unit vectors the nearest has the largest cosine
        double projection = 0;
        for (int j = 0; j < x.Length; j++) projection += (double)x[j] * directions[direction * Polar.Dimension + j];
        int magnitude = 0;
        for (int m = 1; m < magnitudes.Length; m++)
        {
            if (Math.Abs(magnitudes[m] - projection) < Math.Abs(magnitudes[magnitude] - projection)) magnitude = m;
        }

        return ((ushort)direction, (ushort)magnitude);
    }
}
