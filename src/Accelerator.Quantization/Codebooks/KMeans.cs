using Accelerator.Numerics;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// Tables of vectors by k-means: seeded by k-means++ (Arthur, Vassilvitskii 2007), then Lloyd's rounds. Weighed by an importance of each value where
/// one is given (the Hessian's diagonal). Sums run in the order of the vectors, in double: the same on every machine, whatever the number of threads.
/// </summary>
public static class KMeans
{
    /// <summary>Vectors looked at for seeding, a cluster.</summary>
    private const int SeedingVectors = 32;

    /// <summary>A table [clusters, d] for vectors [n, d].</summary>
    /// <param name="vectors">[n, d], finite.</param>
    /// <param name="dimension">d.</param>
    /// <param name="clusters">Vectors of the table. With fewer different vectors than that, several are equal.</param>
    /// <param name="seed">Of the generator.</param>
    /// <param name="rounds">Lloyd's rounds at most; fewer when nothing changes any more.</param>
    /// <param name="importance">[n, d], not negative; null for 1.</param>
    /// <param name="initial">[clusters, d], a table to start from; null for k-means++.</param>
    public static float[] Fit(float[] vectors, int dimension, int clusters, ulong seed, int rounds = 25, float[]? importance = null, float[]? initial = null)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        ArgumentOutOfRangeException.ThrowIfLessThan(clusters, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dimension, 1);
        if (vectors.Length == 0 || vectors.Length % dimension != 0) throw new ArgumentException($"{vectors.Length} values are no vectors of {dimension}.", nameof(vectors));
        if (importance is not null && importance.Length != vectors.Length) throw new ArgumentException("An importance is not given for every value.", nameof(importance));
        int count = vectors.Length / dimension;
        if (initial is not null && initial.Length != clusters * dimension) throw new ArgumentException($"{initial.Length} values, not {clusters} x {dimension}.", nameof(initial));
        float[] table = (float[]?)initial?.Clone() ?? Seed(vectors, dimension, clusters, seed, importance);
        var nearest = new int[count];
        Array.Fill(nearest, -1);
        var errors = new float[count];
        for (int round = 0; round < rounds; round++)
        {
            var search = new NearestVector(table, dimension);
            int[] before = (int[])nearest.Clone();
            Assign(search, vectors, importance, nearest, errors);
            if (round > 0 && nearest.AsSpan().SequenceEqual(before)) break;
            Centre(vectors, importance, dimension, nearest, errors, table);
        }

        return table;
    }

    /// <summary>The nearest of a table for every vector.</summary>
    internal static void Assign(NearestVector search, float[] vectors, float[]? importance, int[] nearest, float[] errors)
    {
        int d = search.Dimension;
        const int Chunk = 1024;
        Parallel.For(0, (nearest.Length + Chunk - 1) / Chunk, chunk =>
        {
            int end = Math.Min(nearest.Length, (chunk + 1) * Chunk);
            for (int i = chunk * Chunk; i < end; i++)
            {
                nearest[i] = search.Find(vectors.AsSpan(i * d, d), importance is null ? default : importance.AsSpan(i * d, d), out errors[i]);
            }
        });
    }

    /// <summary>Each vector of the table becomes the weighted mean of its members; one without members becomes the member that lies worst.</summary>
    private static void Centre(float[] vectors, float[]? importance, int d, int[] nearest, float[] errors, float[] table)
    {
        var sums = new double[table.Length];
        var weights = new double[table.Length];
        for (int i = 0; i < nearest.Length; i++)
        {
            for (int j = 0; j < d; j++)
            {
                double weight = importance?[i * d + j] ?? 1;
                sums[nearest[i] * d + j] += weight * vectors[i * d + j];
                weights[nearest[i] * d + j] += weight;
            }
        }

        var used = new bool[table.Length / d];
        foreach (int cluster in nearest) used[cluster] = true;
        for (int i = 0; i < table.Length; i++)
        {
            if (weights[i] > 0) table[i] = (float)(sums[i] / weights[i]);
        }

        for (int cluster = 0; cluster < used.Length; cluster++)
        {
            if (used[cluster]) continue;
            int worst = 0;
            for (int i = 1; i < errors.Length; i++)
            {
                if (errors[i] > errors[worst]) worst = i;
            }

            if (errors[worst] <= 0) return; // every vector is in the table already
            vectors.AsSpan(worst * d, d).CopyTo(table.AsSpan(cluster * d, d));
            errors[worst] = 0;
        }
    }

    private static float[] Seed(float[] vectors, int d, int clusters, ulong seed, float[]? importance)
    {
        int all = vectors.Length / d, stride = Math.Max(1, all / (SeedingVectors * clusters)), count = (all - 1) / stride + 1;
        var random = new Xoshiro256(seed);
        var table = new float[clusters * d];
        var distance = new double[count];
        Array.Fill(distance, double.PositiveInfinity);
        int chosen = random.Below(count);
        for (int cluster = 0; cluster < clusters; cluster++)
        {
            ReadOnlySpan<float> centre = vectors.AsSpan(chosen * stride * d, d);
            centre.CopyTo(table.AsSpan(cluster * d, d));
            double total = 0;
            for (int i = 0; i < count; i++)
            {
                double sum = 0;
                int at = i * stride * d;
                for (int j = 0; j < d; j++)
                {
                    double difference = (double)vectors[at + j] - centre[j];
                    sum += difference * difference * (importance?[at + j] ?? 1);
                }

                if (sum < distance[i]) distance[i] = sum;
                total += distance[i];
            }

            double target = random.NextDouble() * total;
            chosen = count - 1;
            for (int i = 0; i < count; i++)
            {
                target -= distance[i];
                if (target < 0)
                {
                    chosen = i;
                    break;
                }
            }
        }

        return table;
    }
}
