using Accelerator.Numerics;
using Accelerator.Quantization.Allocation;

namespace Accelerator.Tests.Quantization.Allocation;

/// <summary>The exact solver against exhaustive search, and on problems whose answers are known.</summary>
public sealed class AllocationSolverTests
{
    [Fact]
    public void It_finds_what_exhaustive_search_finds()
    {
        int infeasible = 0;
        for (ulong seed = 1; seed <= 1500; seed++)
        {
            AllocationProblem problem = Random(new Xoshiro256(seed));
            AllocationSolution expected = ExhaustiveAllocation.Solve(problem);
            AllocationSolution found = AllocationSolver.Solve(problem);
            found.Status.ShouldBe(expected.Status, $"seed {seed}");
            if (expected.Status == AllocationStatus.Infeasible)
            {
                infeasible++;
                continue;
            }

            double scale = problem.Items.Sum(item => item.Choices.Max(choice => Math.Abs(choice.Cost)));
            found.Cost.ShouldBe(expected.Cost, scale * 1e-14 + 1e-300, $"seed {seed}");
            found.LowerBound.ShouldBe(found.Cost);
            for (int r = 0; r < problem.Limits.Count; r++)
            {
                double uses = problem.Items.Sum(item => item.Choices.Max(choice => Math.Abs(choice.Uses[r])));
                found.Uses[r].ShouldBeLessThanOrEqualTo(problem.Limits[r].Maximum + uses * 1e-14, $"seed {seed}");
            }
        }

        infeasible.ShouldBeInRange(50, 750); // both kinds of problem were met
    }

    [Fact]
    public void A_cut_off_search_says_so_and_its_bound_is_true()
    {
        int cut = 0;
        for (ulong seed = 1; seed <= 300; seed++)
        {
            AllocationProblem problem = Random(new Xoshiro256(seed));
            AllocationSolution exact = ExhaustiveAllocation.Solve(problem);
            AllocationSolution narrow = AllocationSolver.Solve(problem, width: 1);
            if (narrow.Status is AllocationStatus.Optimal or AllocationStatus.Infeasible)
            {
                narrow.Status.ShouldBe(exact.Status, $"seed {seed}");
                if (exact.Choices.Count > 0) narrow.Cost.ShouldBe(exact.Cost, 1e-9, $"seed {seed}");
                continue;
            }

            cut++;
            if (exact.Status == AllocationStatus.Infeasible) narrow.Status.ShouldBe(AllocationStatus.Unknown);
            else narrow.LowerBound.ShouldBeLessThanOrEqualTo(exact.Cost + 1e-9, $"seed {seed}");
            if (narrow.Status == AllocationStatus.Feasible) narrow.Cost.ShouldBeGreaterThanOrEqualTo(exact.Cost - 1e-9, $"seed {seed}");
        }

        cut.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Decimal_fractions_add_up_to_a_limit()
    {
        AllocationItem[] items = [.. new[] { 0.1, 0.2, 0.3 }.Select((size, i) => new AllocationItem($"{i}", [new("small", 1, 0), new("large", 0, size)]))];
        AllocationSolver.Solve(new AllocationProblem(items, [new("size", 0.6)])).Cost.ShouldBe(0);
        AllocationSolver.Solve(new AllocationProblem(items[..2], [new("size", 0.3)])).Cost.ShouldBe(0); // 0.1 + 0.2 > 0.3 in double
        AllocationSolver.Solve(new AllocationProblem(items[..2], [new("size", 0.3 - 1e-12)])).Cost.ShouldBe(1);
    }

    [Theory]
    [InlineData(0, 0, AllocationStatus.Optimal)]
    [InlineData(0, -1e-300, AllocationStatus.Infeasible)]
    [InlineData(1e-300, 1e300, AllocationStatus.Optimal)]
    [InlineData(1e300, 1e-300, AllocationStatus.Infeasible)]
    [InlineData(1e308, 1e308, AllocationStatus.Optimal)]
    [InlineData(-1e308, -1e308, AllocationStatus.Optimal)]
    [InlineData(double.Epsilon, 0, AllocationStatus.Infeasible)]
    [InlineData(3, 2.999999999, AllocationStatus.Infeasible)]
    public void Extremes_are_compared_as_they_are(double use, double limit, AllocationStatus expected)
    {
        var problem = new AllocationProblem([new AllocationItem("a", [new("x", -5, use)])], [new("limit", limit)]);
        AllocationSolver.Solve(problem).Status.ShouldBe(expected);
        ExhaustiveAllocation.Solve(problem).Status.ShouldBe(expected);
    }

    [Fact]
    public void Without_limits_each_item_takes_its_cheapest()
    {
        var problem = new AllocationProblem([new AllocationItem("a", [new("x", 3), new("y", -2)]), new AllocationItem("b", [new("x", 1)])], []);
        AllocationSolution solution = AllocationSolver.Solve(problem);
        solution.Choices.ShouldBe([1, 0]);
        solution.Cost.ShouldBe(-1);
    }

    [Fact]
    public void A_large_correlated_problem_is_proved()
    {
        // Costs nearly proportional to what is saved: the hard kind for knapsacks. 300 layers of 6 formats under a mean of 3.3 bits.
        var random = new Xoshiro256(5);
        AllocationItem[] items = [.. Enumerable.Range(0, 300).Select(i =>
        {
            double weights = random.NextInt32(1, 4000), sensitivity = 1 + random.NextDouble();
            return new AllocationItem($"{i}", [.. Enumerable.Range(1, 6).Select(bits => new AllocationChoice($"int{bits}", sensitivity * weights * Math.Pow(4, -bits), weights * bits))]);
        })];
        double limit = items.Sum(item => item.Choices[0].Uses[0]) * 3.3;
        AllocationSolution solution = AllocationSolver.Solve(new AllocationProblem(items, [new("bits", limit)]));
        solution.Status.ShouldBe(AllocationStatus.Optimal);
        solution.Uses[0].ShouldBeLessThanOrEqualTo(limit * (1 + 1e-12));
        solution.States.ShouldBeLessThan(20_000_000);
    }

    [Fact]
    public void Combined_items_choose_as_separate_ones_do()
    {
        for (ulong seed = 1; seed <= 200; seed++)
        {
            AllocationProblem problem = Random(new Xoshiro256(seed));
            AllocationItem all = AllocationItems.Combine("all", problem.Items);
            AllocationSolution apart = AllocationSolver.Solve(problem), together = AllocationSolver.Solve(new AllocationProblem([all], problem.Limits));
            together.Status.ShouldBe(apart.Status, $"seed {seed}");
            if (apart.Status != AllocationStatus.Optimal) continue;
            together.Cost.ShouldBe(apart.Cost, 1e-9, $"seed {seed}");
            IReadOnlyList<AllocationPart> parts = all.Choices[together.Choices[0]].Parts;
            if (problem.Items.Count == 1) continue;
            parts.Select(part => part.Item).ShouldBe(problem.Items.Select(item => item.Name));
            parts.Sum(part => problem.Items.Single(item => item.Name == part.Item).Choices.Single(choice => choice.Name == part.Choice).Cost).ShouldBe(apart.Cost, 1e-9);
        }
    }

    [Fact]
    public void Tied_items_take_choices_of_the_same_name()
    {
        var a = new AllocationItem("a", [new("int4", 4, 1), new("int8", 1, 2), new("int2", 9, 0.5)]);
        var b = new AllocationItem("b", [new("int8", 0, 2), new("int4", 5, 1)]);
        AllocationItem tied = AllocationItems.Tie("a = b", a, b);
        tied.Choices.Select(choice => choice.Name).ShouldBe(["int4", "int8"]);
        tied.Choices.Select(choice => choice.Cost).ShouldBe([9, 1]);
        tied.Choices[0].Parts.ShouldBe([new AllocationPart("a", "int4"), new AllocationPart("b", "int4")]);
        Should.Throw<ArgumentException>(() => AllocationItems.Tie("none", a, new AllocationItem("c", [new("fp4", 0, 1)])));
    }

    /// <summary>1 to 7 items of 1 to 5 choices, 0 to 4 limits, values of several kinds: integers with ties, negative, real, of very different sizes.</summary>
    private static AllocationProblem Random(Xoshiro256 random)
    {
        int limits = random.Below(AllocationProblem.MostLimits + 1), kind = random.Below(4);
        double Value() => kind switch
        {
            0 => random.NextInt32(0, 6),
            1 => random.NextNormal(),
            2 => Math.ScaleB(random.NextDouble(), random.NextInt32(-20, 5)),
            _ => random.NextInt32(-3, 9) / 10.0,
        };
        AllocationItem[] items = [.. Enumerable.Range(0, random.NextInt32(1, 7)).Select(i =>
            new AllocationItem($"item{i}", [.. Enumerable.Range(0, random.NextInt32(1, 5)).Select(j => new AllocationChoice($"c{j}", Value(), [.. Enumerable.Range(0, limits).Select(_ => Value())]))]))];
        AllocationLimit[] maxima = [.. Enumerable.Range(0, limits).Select(r =>
        {
            double low = items.Sum(item => item.Choices.Min(choice => choice.Uses[r])), high = items.Sum(item => item.Choices.Max(choice => choice.Uses[r]));
            return new AllocationLimit($"limit{r}", low + (high - low) * (random.NextDouble() * 1.1 - 0.02));
        })];
        return new AllocationProblem(items, maxima);
    }
}
