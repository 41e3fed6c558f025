using Accelerator.Quantization.Codebooks;

namespace Accelerator.Tests.Quantization.Codebooks;

public sealed class PolarTests
{
    [Fact]
    public void Directions_are_unit_vectors_once_each_and_get_no_farther_apart()
    {
        float[] all = E8Directions.Of(10);
        all.Length.ShouldBe(1024 * 8);
        var seen = new HashSet<string>();
        for (int i = 0; i < 1024; i++)
        {
            double norm = 0;
            for (int j = 0; j < 8; j++) norm += (double)all[i * 8 + j] * all[i * 8 + j];
            norm.ShouldBe(1, 1e-6);
            seen.Add(string.Join(",", all.AsSpan(i * 8, 8).ToArray())).ShouldBeTrue();
        }

        // Farthest-point: the largest cosine of each new direction to those before never falls by much of rounding.
        double before = -1;
        for (int i = 1; i < 256; i++)
        {
            double largest = Enumerable.Range(0, i).Max(other => Enumerable.Range(0, 8).Sum(j => (double)all[i * 8 + j] * all[other * 8 + j]));
            largest.ShouldBeGreaterThanOrEqualTo(before - 1e-6);
            before = largest;
        }

        E8Directions.Of(4).ShouldBe(E8Directions.Of(4));
    }

    [Fact]
    public void Magnitudes_are_levels_of_the_norm_of_eight()
    {
        float[] levels = PolarQuantization.Magnitudes(2);
        levels.ShouldBeInOrder();
        // The norm's variance is 8 − 2.7419² = 0.482; four levels leave about 0.1175 of it, as of a normal number.
        double noise = 0;
        float[] normal = new NormalSamples(99).Take(8 * 20_000);
        for (int i = 0; i < 20_000; i++)
        {
            double norm = Math.Sqrt(Enumerable.Range(0, 8).Sum(j => (double)normal[8 * i + j] * normal[8 * i + j]));
            noise += levels.Min(level => (level - norm) * (level - norm)) / 20_000;
        }

        (noise / 0.482).ShouldBe(0.1175, 0.008);
        levels[0].ShouldBeInRange(1.6f, 2.0f);
        levels[3].ShouldBeInRange(3.5f, 4.0f);
    }
}
