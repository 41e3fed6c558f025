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

    /// <summary>
    /// The greedy choice done again in integers: the lattice is enumerated by its definition (all integers or all halves, an even sum), cosines are compared as fractions. 2^7 directions come from
    /// the 240 roots, 2^9 from the first two shells of 240 and 2,160.
    /// </summary>
    [Theory]
    [InlineData(7, 2, 240)]
    [InlineData(9, 4, 2_400)]
    public void Directions_are_chosen_farthest_first_among_the_shells_of_the_lattice(int bits, int largestNorm, int count)
    {
        List<int[]> points = [.. Lattice(largestNorm)];
        points.Count.ShouldBe(count);
        points.Sort((p, q) => Norm(p) != Norm(q) ? Norm(p).CompareTo(Norm(q)) : Enumerable.Range(0, 8).Select(j => p[j].CompareTo(q[j])).FirstOrDefault(order => order != 0));
        float[] directions = E8Directions.Of(bits);
        long[] norms = [.. points.Select(point => (long)Norm(point))];
        var largest = new (long Dot, long Norms)[count]; // the cosine is Dot / √Norms; nothing chosen yet: below −1
        Array.Fill(largest, (-2, 1));
        var chosen = new bool[count];
        for (int n = 0; n < 1 << bits; n++)
        {
            int next = -1;
            for (int i = 0; i < count; i++) if (!chosen[i] && (next < 0 || Compare(largest[i], largest[next]) < 0)) next = i;
            chosen[next] = true;
            for (int j = 0; j < 8; j++) directions[n * 8 + j].ShouldBe((float)(points[next][j] / Math.Sqrt(Norm(points[next]))), $"direction {n}, component {j}");
            for (int i = 0; i < count; i++)
            {
                int dot = 0;
                for (int j = 0; j < 8; j++) dot += points[i][j] * points[next][j];
                (long, long) cosine = (dot, norms[i] * norms[next]);
                if (Compare(cosine, largest[i]) > 0) largest[i] = cosine;
            }
        }

        static int Norm(int[] point) => point.Sum(x => x * x);

        static int Compare((long Dot, long Norms) a, (long Dot, long Norms) b) => (Math.Sign(a.Dot) * a.Dot * a.Dot * b.Norms).CompareTo(Math.Sign(b.Dot) * b.Dot * b.Dot * a.Norms);

        // Doubled to integers: all even or all odd, the sum of the halves even.
        static IEnumerable<int[]> Lattice(int largestNorm)
        {
            int most = (int)Math.Sqrt(4 * largestNorm);
            IEnumerable<int[]> some = [[]];
            for (int at = 0; at < 8; at++) some = some.SelectMany(start => Enumerable.Range(-most, 2 * most + 1).Where(x => start.Length == 0 || (x - start[0]) % 2 == 0).Select(x => (int[])[.. start, x]).Where(point => point.Sum(x => x * x) <= 4 * largestNorm));
            return some.Where(point => point.Sum() % 4 == 0 && point.Any(x => x != 0));
        }
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
