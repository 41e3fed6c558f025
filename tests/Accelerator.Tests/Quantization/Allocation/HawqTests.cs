using System.Text.Json;
using Accelerator.Quantization.Allocation;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Quantization.Allocation;

/// <summary>HAWQ-V3 (arXiv 2011.10680): its published mixed-precision configurations.</summary>
public sealed class HawqTests
{
    [SharedTheory("data/hawq_ilp")]
    [InlineData("modelsize", 0.25)]
    [InlineData("modelsize", 0.5)]
    [InlineData("modelsize", 0.75)]
    [InlineData("bops", 0.25)]
    [InlineData("bops", 0.5)]
    [InlineData("bops", 0.75)]
    [InlineData("latency", 0.25)]
    [InlineData("latency", 0.5)]
    [InlineData("latency", 0.75)]
    public void ResNet18_gets_the_published_bits(string limit, double part)
    {
        AllocationProblem problem = HawqProblem.Of("resnet18", limit, part, out int[][] members);
        AllocationSolution solution = AllocationSolver.Solve(problem);
        solution.Status.ShouldBe(AllocationStatus.Optimal);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Prerequisite.Shared("data/hawq_ilp/resnet18_expected.json")));
        int[] published = [.. json.RootElement.GetProperty(FormattableString.Invariant($"{limit}_{part}")).GetProperty("repo_config").EnumerateArray().Select(bits => bits.GetInt32())];
        HawqProblem.Bits(problem, members, solution.Choices).ShouldBe(published);
        solution.Cost.ShouldBe(ExhaustiveAllocation.Solve(problem).Cost, 1e-12);
    }

    [SharedTheory("data/hawq_ilp")]
    [InlineData("modelsize", 0.25)]
    [InlineData("modelsize", 0.5)]
    [InlineData("modelsize", 0.75)]
    [InlineData("bops", 0.25)]
    [InlineData("bops", 0.5)]
    [InlineData("bops", 0.75)]
    [InlineData("latency", 0.25)]
    [InlineData("latency", 0.5)]
    [InlineData("latency", 0.75)]
    public void ResNet50_gets_the_published_bits_but_for_one_that_is_not_optimal(string limit, double part)
    {
        AllocationProblem problem = HawqProblem.Of("resnet50", limit, part, out int[][] members);
        AllocationSolution solution = AllocationSolver.Solve(problem);
        solution.Status.ShouldBe(AllocationStatus.Optimal);
        int[] published = HawqProblem.Published("resnet50", limit, part), bits = HawqProblem.Bits(problem, members, solution.Choices);
        if (limit != "modelsize" || part != 0.25)
        {
            bits.ShouldBe(published);
            return;
        }

        // The published configuration keeps layer 39 at 4 bits although its 8 bits still fit the limit.
        Enumerable.Range(0, bits.Length).Where(i => bits[i] != published[i]).ShouldBe([39]);
        (bits[39], published[39]).ShouldBe((8, 4));
        solution.Uses[0].ShouldBeLessThan(problem.Limits[0].Maximum);
    }
}
