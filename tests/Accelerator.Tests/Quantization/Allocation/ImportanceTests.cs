using Accelerator.Numerics;
using Accelerator.Quantization.Allocation;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Allocation;

/// <summary>Scores and closed forms by which bits are given, against published figures and plain recomputation.</summary>
public sealed class ImportanceTests
{
    /// <summary>The figures known are of one draw of 4,096 each; how far draws differ is measured here.</summary>
    [Theory]
    [InlineData("uniform", 0.42, 0.423, 0.005)]
    [InlineData("normal", 1.54, 1.50, 0.08)]
    [InlineData("laplace", 2.00, 2.41, 0.15)]
    public void Coarse_proxies_of_known_distributions_are_the_published_figures(string distribution, double published, double mean, double tolerance)
    {
        double[] draws = [.. Enumerable.Range(1, 60).Select(seed =>
        {
            var random = new Xoshiro256((ulong)seed);
            double Next() => distribution switch
            {
                "uniform" => random.NextDouble(),
                // Box and Muller: NextNormal ends at 6, and this measure is about tails.
                "normal" => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()),
                _ => Math.Log((1 - random.NextDouble()) / (1 - random.NextDouble())),
            };
            return UniformityProxy.Of([.. Enumerable.Range(0, 4096).Select(_ => (float)Next())]).Coarse;
        })];
        published.ShouldBeInRange(draws.Min(), draws.Max());
        draws.Average().ShouldBe(mean, tolerance);
    }

    [SharedFact("data/stories260K")]
    public void The_coarse_proxy_of_a_trained_layer_is_the_published_figure()
    {
        LlamaModel model = ModelLoader.Load(Prerequisite.Shared("data/stories260K/stories260K.bin"));
        float[] weights = model.Weight(new LinearSite(0, LinearKind.Query)).ToArray();
        weights.Length.ShouldBe(4096);
        UniformityProxy.Of(weights).Coarse.ShouldBe(2.29, 0.005);
    }

    [Fact]
    public void The_fine_proxy_is_the_series_of_the_coarse_one()
    {
        // Gaps 1, 2, 3: g = 1/6, 1/3, 1/2; deviations of n·g − 1 are −½, 0, ½.
        UniformityProxy proxy = UniformityProxy.Of([0, 1, 3, 6], order: 4);
        proxy.Coarse.ShouldBe(Math.Log(3) - (Math.Log(6) / 6 + Math.Log(3) / 3 + Math.Log(2) / 2), 1e-12);
        proxy.Fine.ShouldBe((0.5 / 3) / 2 + 0 + (0.125 / 3) / 12, 1e-12);
        UniformityProxy.Of([4, 4, 4]).ShouldBe(new UniformityProxy(0, 0));
        UniformityProxy.Of([1, 2, 3, 4, 5]).Coarse.ShouldBe(0, 1e-12);
        new UniformityProxy(1.5, 29).Scalar(1.54, 30).ShouldBeTrue();
        new UniformityProxy(1.5, 31).Scalar(1.54, 30).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => UniformityProxy.Of([1, float.NaN]));
    }

    [Fact]
    public void Baq_gives_equal_losses_equal_bits_and_doubles_levels_with_two_to_the_1_95_fold_loss()
    {
        BaqAllocation.Levels([3, 3, 3, 3], 3).ShouldBe([8, 8, 8, 8]);
        double ratio = Math.Pow(2, 1.95);
        BaqAllocation.Levels([1, ratio, 1, ratio], 3).ShouldBe([6, 11, 6, 11]); // the mean of both is geometric: 8/√2 and 8·√2
        BaqAllocation.Levels([1e-12, 1, 1, 1], 1)[0].ShouldBe(1); // never below one level, which is 0 bits
        BaqAllocation.Levels([0, 0], 4).ShouldBe([16, 16]);
        BaqAllocation.MeanBits([1, 2, 8]).ShouldBe(4.0 / 3, 1e-12);
        var random = new Xoshiro256(3);
        double[] losses = [.. Enumerable.Range(0, 2000).Select(_ => Math.Exp(random.NextNormal()))];
        BaqAllocation.MeanBits(BaqAllocation.Levels(losses, 4)).ShouldBe(4, 0.02); // L̄ is the geometric mean: the bits stay where they were
        Should.Throw<ArgumentOutOfRangeException>(() => BaqAllocation.Levels([double.NaN], 3));
    }

    [Fact]
    public void Slim_moves_the_groups_that_plain_recomputation_moves()
    {
        for (ulong seed = 1; seed <= 12; seed++)
        {
            var random = new Xoshiro256(seed);
            int rows = random.NextInt32(2, 9), groupSize = random.NextInt32(1, 6), groups = random.NextInt32(1, 9), columns = groups * groupSize - random.Below(groupSize), tokens = 7;
            float[] weights = Normal(random, rows * columns), inputs = Normal(random, tokens * columns);
            double[] salience = [.. Enumerable.Range(0, groups).Select(_ => random.NextDouble())];
            SlimChoice choice = SlimAllocation.Choose(weights, columns, groupSize, salience, 3, inputs);
            choice.Divergences.Count.ShouldBe(Math.Max(0, groups / 2 - 1));
            choice.Bits.Sum().ShouldBe(3 * groups);
            for (int moved = 1; moved <= choice.Divergences.Count; moved++)
            {
                int[] bits = SlimAllocation.Bits(salience, 3, moved);
                double[] quantised = new double[tokens * rows], original = new double[tokens * rows];
                for (int i = 0; i < quantised.Length; i++)
                {
                    for (int k = 0; k < columns; k++)
                    {
                        int group = k / groupSize, start = i % rows * columns + group * groupSize;
                        var rounded = new double[Math.Min(groupSize, columns - group * groupSize)];
                        SlimAllocation.Round(weights.AsSpan(start, rounded.Length), bits[group], rounded);
                        quantised[i] += rounded[k % groupSize] * inputs[i / rows * columns + k];
                        original[i] += (double)weights[i % rows * columns + k] * inputs[i / rows * columns + k];
                    }
                }

                choice.Divergences[moved - 1].ShouldBe(SlimAllocation.Divergence(quantised, original, rows), 1e-9, $"seed {seed}");
            }

            if (choice.Moved > 0) choice.Divergences[choice.Moved - 1].ShouldBe(choice.Divergences.Min());
        }
    }

    [Fact]
    public void Slim_salience_and_bits_by_hand()
    {
        double[] upper = [2, 9, 9, 0, 1, 9, 0, 0, 0.5];
        SlimAllocation.Salience([2, 1, 1, 4, 3, 0], 3, 2, upper).ShouldBe([1 + 1 + 4 + 9, 4 + 0]);
        SlimAllocation.Bits([5, 1, 9, 3, 7], 2, 2).ShouldBe([2, 1, 3, 1, 3]);
        SlimAllocation.Divergence([1, 2, 3], [1, 2, 3], 3).ShouldBe(0);
        SlimAllocation.Divergence([0, Math.Log(3)], [0, 0], 2).ShouldBe(0.25 * Math.Log(0.5) + 0.75 * Math.Log(1.5), 1e-12);
    }

    [Fact]
    public void Layer_scores_by_hand()
    {
        LayerImportance.InputModification([1, 0, 1, 1], [2, 0, 1, -1], 2).ShouldBe(-0.5, 1e-12); // cosines 1 and 0
        LayerImportance.InputModification([0, 0], [1, 1], 2).ShouldBe(0);
        LayerImportance.ScoreShare([0, 0, 0, 0, 10]).ShouldBe(0.2, 1e-12);
        LayerImportance.ScoreShare([2, 2]).ShouldBe(0);
        LayerImportance.Bits([0.1, 0.9, 0.9, 0.3], 2, 4, 2).ShouldBe([2, 4, 4, 2]);
        LayerImportance.ActivationEntropy([1, 1, 1, 1, 1, 1], 2).ShouldBe(0); // one cluster
        LayerImportance.ActivationEntropy([0, 0.1f, 10, 10.1f], 1, 2).ShouldBe(1, 1e-12); // two and two
        LayerImportance.ActivationEntropy([0, 5, 9, 20], 1).ShouldBe(2, 1e-12); // fewer tokens than clusters: each its own
        Should.Throw<ArgumentException>(() => LayerImportance.ActivationEntropy([1, 2, 3], 2));
    }

    [Fact]
    public void Experts_that_are_often_taken_and_unlike_others_weigh_most()
    {
        double[] weights = ExpertImportance.Weights([10, 10, 20], [1, 0.5, 0, 0.5, 1, 0, 0, 0, 1]);
        weights.ShouldBe([5 / 30.0, 5 / 30.0, 20 / 30.0], 1e-12);
        ExpertImportance.Weights([3, 5], [1, -1, -1, 1]).ShouldBe([0, 0]); // copies of each other
    }

    private static float[] Normal(Xoshiro256 random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.NextNormal())];
}
