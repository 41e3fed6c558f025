using System.Collections.Immutable;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Exploration;

namespace Accelerator.Tests.Exploration;

/// <summary>Which points of a grid are run.</summary>
public sealed class SelectionTests
{
    [Fact]
    public void A_sample_is_drawn_by_its_seed_from_the_points_that_constraints_leave()
    {
        long[] Drawn(int count, int seed) => [.. SweepSelection.Of(Sampled($"random: {count}, seed: {seed}"), null).Select(point => point.Index)];
        Drawn(5, 1).ShouldBe(Drawn(5, 1));
        Drawn(5, 1).ShouldNotBe(Drawn(5, 2));
        Drawn(5, 1).ShouldBeUnique();
        Drawn(5, 1).ShouldBe(Drawn(5, 1).Order());
        Drawn(100, 1).ShouldBe([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }

    /// <summary>Every point of a small grid is drawn about as often as the others.</summary>
    [Fact]
    public void A_sample_prefers_nobody()
    {
        var counts = new int[10];
        for (int seed = 0; seed < 1000; seed++)
        {
            foreach (SweepPoint point in SweepSelection.Of(Sampled($"random: 3, seed: {seed}"), null)) counts[point.Index]++;
        }

        counts.ShouldAllBe(count => count > 240 && count < 360);
    }

    [Fact]
    public void A_grid_of_a_million_million_points_is_sampled_or_needs_a_limit()
    {
        string Big(string sample) => SweepSample.With("values: [2, 4, 8]", "range: {from: 1, to: 1000, step: 1}", "range: {from: 2, to: 3, step: 1}", "range: {from: 1, to: 1000, step: 1}", "    latency: {key: memory.latency_cycles, range: {from: 1, to: 4, factor: 4}}\n",
            "    latency: {range: {from: 1, to: 1000, step: 1}}\n    more: {range: {from: 1, to: 1000, step: 1}}\n", "  engine: timing\n", $"{sample}  engine:  timing\n");
        SweepFile whole = SweepSample.Parse(Big(""));
        Diagnostic finding = Should.Throw<InputException>(() => SweepSelection.Of(whole, null)).Diagnostics.Single();
        (finding.Id, finding.Found).ShouldBe(("ACC4001", "1,000,000,000,000 points"));
        SweepSelection.Of(whole, 7).Length.ShouldBe(7);
        ImmutableArray<SweepPoint> drawn = SweepSelection.Of(SweepSample.Parse(Big("  sample: {random: 50, seed: 4}\n")), null);
        drawn.Length.ShouldBe(50);
        drawn.Select(point => point.Index).ShouldBeUnique();
        drawn[^1].Index.ShouldBeGreaterThan(1_000_000_000);
    }

    [Fact]
    public void Constraints_that_leave_nothing_are_named()
    {
        InputException wrong = Should.Throw<InputException>(() => SweepSelection.Of(SweepSample.Parse(SweepSample.With("    - n * k <= 16\n", "    - n < 8\n    - k > 3\n    - latency > 9\n")), null));
        wrong.Diagnostics.Select(finding => (finding.Id, finding.Found, finding.Message)).ShouldBe(
        [
            ("ACC4002", "n < 8", "The constraints leave no point: this one removes 4 of the 12 that were looked at."),
            ("ACC4002", "k > 3", "The constraints leave no point: this one removes 8 of the 12 that were looked at."),
        ]);
    }

    private static SweepFile Sampled(string sample) => SweepSample.Parse(SweepSample.With("  engine: timing\n", $"  engine: timing\n  sample: {{{sample}}}\n"));
}
