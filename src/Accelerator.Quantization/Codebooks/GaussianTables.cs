using System.Collections.Concurrent;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// Tables of vectors for normally distributed weights of variance 1 (what a random Hadamard rotation makes of any weights): k-means on our own samples, made
/// once when first used. They are constants of their formats: equal on every machine.
/// </summary>
public static class GaussianTables
{
    private const ulong SeedOfSamples = 0x51A7_EDBA_5E00;
    private static readonly ConcurrentDictionary<(int Dimension, int Bits), Lazy<float[]>> Made = new();

    /// <summary>The table [2^bits, dimension].</summary>
    public static float[] Of(int dimension, int bits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimension, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimension, VectorQuantization.LargestDimension);
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, VectorQuantization.MostBits);
        return Made.GetOrAdd((dimension, bits), key => new Lazy<float[]>(() => Make(key.Dimension, key.Bits))).Value;
    }

    private static float[] Make(int dimension, int bits)
    {
        int samples = Math.Max(1 << 17, 64 << bits), count = 1 << bits;
        // A spiral lies far more evenly than random pairs, whose chance would move entries of few samples each: 5 % of the distortion at 2^10 entries.
        float[] vectors = dimension == 2 && bits >= 10 ? Spiral(samples, 2) : new NormalSamples(SeedOfSamples + (ulong)(dimension * 16 + bits)).Take(samples * dimension);
        float[]? initial = dimension switch { 1 => Quantiles(vectors, count), 2 => Spiral(count, 4), _ => null };
        return KMeans.Fit(vectors, dimension, count, seed: 1, rounds: 30, initial: initial);
    }

    /// <summary>
    /// The best tables lie with a density of f^(d / (d + 2)) (P. Zador 1982), for normal weights again normal, of variance (d + 2) / d. In one dimension: the samples'
    /// own quantiles, widened by √3.
    /// </summary>
    private static float[] Quantiles(float[] samples, int count)
    {
        float[] sorted = [.. samples.Order()];
        float widen = (float)Math.Sqrt(3);
        return [.. Enumerable.Range(0, count).Select(i => widen * sorted[(int)((2L * i + 1) * sorted.Length / (2 * count))])];
    }

    /// <summary>In two dimensions: a spiral of the golden angle, nearly hexagonal everywhere, its radii quantiles: r² = −2·variance·ln(1 − p).</summary>
    private static float[] Spiral(int count, double twiceVariance)
    {
        const double Cosine = -0.73736887807831985, Sine = 0.67549029426152362; // of the golden angle, π·(3 − √5)
        var table = new float[2 * count];
        (double x, double y) = (1, 0);
        for (int i = 0; i < count; i++)
        {
            double radius = Math.Sqrt(-twiceVariance * NormalSamples.Logarithm(1 - (i + 0.5) / count));
            (table[2 * i], table[2 * i + 1]) = ((float)(radius * x), (float)(radius * y));
            (x, y) = (x * Cosine - y * Sine, x * Sine + y * Cosine);
        }

        return table;
    }
}
