using Accelerator.Exploration;
using Accelerator.Numerics;

namespace Accelerator.Tests.Exploration;

public sealed class ParetoTests
{
    /// <summary>Against the definition, on random points with many ties.</summary>
    [Fact]
    public void The_front_is_that_of_a_brute_force()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            var random = new Xoshiro256((ulong)seed);
            int dimensions = 1 + random.Below(4), values = 1 + random.Below(12);
            List<(int At, double[] Costs)> points = [.. Enumerable.Range(0, random.Below(60)).Select(at => (at, Enumerable.Range(0, dimensions).Select(_ => (double)random.Below(values) - 3).ToArray()))];
            int[] expected = [.. points.Where(one => !points.Exists(other => other.Costs.Zip(one.Costs).All(pair => pair.First <= pair.Second) && other.Costs.Zip(one.Costs).Any(pair => pair.First < pair.Second))).Select(one => one.At)];
            ParetoFront.Of([.. points]).Order().ToArray().ShouldBe(expected, $"seed {seed}");
        }
    }
}
