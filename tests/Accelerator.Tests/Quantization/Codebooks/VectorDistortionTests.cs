using Accelerator.Numerics;
using Accelerator.Quantization.Codebooks;
using Accelerator.Tests.Support;
using Xunit.Abstractions;

namespace Accelerator.Tests.Quantization.Codebooks;

/// <summary>Mean squared error on N(0, 1) of the published tables and of ours, against the published figures.</summary>
public sealed class VectorDistortionTests(ITestOutputHelper output)
{
    [SharedTheory(QPaletteData.Folder)]
    [InlineData(1, 2)]
    [InlineData(1, 3)]
    [InlineData(1, 4)]
    [InlineData(1, 5)]
    [InlineData(1, 6)]
    [InlineData(1, 7)]
    [InlineData(1, 8)]
    [InlineData(2, 3)]
    [InlineData(2, 4)]
    [InlineData(2, 5)]
    [InlineData(2, 6)]
    [InlineData(2, 7)]
    [InlineData(2, 8)]
    [InlineData(2, 9)]
    [InlineData(2, 10)]
    [InlineData(2, 11)]
    public void Distortion_is_the_published_one(int dimension, int bits)
    {
        double published = QPaletteData.Distortion($"ldlq_{dimension}_{bits}_none_1.0");
        double theirs = Distortion(QPaletteData.Table($"vq_kmeans_{bits}_{dimension}"), dimension), ours = Distortion(GaussianTables.Of(dimension, bits), dimension);
        output.WriteLine($"dimension {dimension}, {bits} bits: published {published:G5}, their table {theirs:G5} ({theirs / published - 1:P2}), ours {ours:G5} ({ours / published - 1:P2})");
        (theirs / published - 1).ShouldBeInRange(-0.03, 0.03); // of one dimension and many bits the tail's few samples decide
        (ours / published - 1).ShouldBeInRange(-0.045, 0.045);
    }

    [SharedFact(QPaletteData.Folder)]
    public void One_bit_is_the_square_root_of_two_over_pi()
    {
        float[] table = GaussianTables.Of(1, 1);
        Math.Abs(table[0]).ShouldBe((float)Math.Sqrt(2 / Math.PI), 0.01f);
        Math.Abs(QPaletteData.Table("vq_kmeans_1_1")[0]).ShouldBe((float)Math.Sqrt(2 / Math.PI), 0.001f);
    }

    [Fact]
    public void Tables_are_the_same_each_time()
    {
        float[] samples = new NormalSamples(9).Take(4096);
        KMeans.Fit(samples, 2, 32, seed: 4).ShouldBe(KMeans.Fit(samples, 2, 32, seed: 4));
        // The samples themselves: the moments of the distribution, and a fixed point of the stream.
        double mean = 0, square = 0, fourth = 0;
        foreach (float x in new NormalSamples(1).Take(1 << 18)) (mean, square, fourth) = (mean + x / (1 << 18), square + (double)x * x / (1 << 18), fourth + Math.Pow(x, 4) / (1 << 18));
        mean.ShouldBe(0, 0.01);
        square.ShouldBe(1, 0.01);
        fourth.ShouldBe(3, 0.05);
    }

    [Fact]
    public void The_vectorised_search_equals_the_plain_one()
    {
        var random = new Xoshiro256(21);
        for (int round = 0; round < 300; round++)
        {
            int dimension = 1 + random.Below(8), count = 1 + random.Below(70);
            // Values on a coarse grid, so that equal distances are frequent.
            float[] table = [.. Enumerable.Range(0, count * dimension).Select(_ => random.NextInt32(-3, 3) / 2f)];
            float[] x = [.. Enumerable.Range(0, dimension).Select(_ => random.NextInt32(-4, 4) / 2f)];
            float[] importance = random.Below(2) == 0 ? [] : [.. Enumerable.Range(0, dimension).Select(_ => random.NextInt32(0, 3) / 2f)];
            var search = new NearestVector(table, dimension);
            int expected = search.Reference(x, importance, out float plain);
            search.Find(x, importance, out float fast).ShouldBe(expected, $"round {round}");
            fast.ShouldBe(plain);
        }
    }

    private static double Distortion(float[] table, int dimension)
    {
        float[] samples = new NormalSamples(77).Take(1 << 17);
        var search = new NearestVector(table, dimension);
        double sum = 0;
        for (int i = 0; i < samples.Length; i += dimension)
        {
            search.Find(samples.AsSpan(i, dimension), default, out float error);
            sum += error;
        }

        return sum / samples.Length;
    }
}
