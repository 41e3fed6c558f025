namespace Accelerator.Quantization.Allocation;

/// <summary>
/// Solves multiple-choice knapsacks exactly: dynamic programming with dominance and Lagrangian bounds, in passes of growing width until one proves
/// its result. Sums are of integers (2^−60 of the largest possible sum), so "optimal" is meant to the last of those bits; a limit is met when
/// Σ use ≤ limit + 2^−50·Σ max |use|, which lets decimal fractions add up to a limit. Work and memory are bounded by the width, not by a clock.
/// </summary>
public static class AllocationSolver
{
    /// <summary>Partial choices kept side by side in the last pass unless told otherwise.</summary>
    public const int DefaultWidth = 1 << 18;

    private const int FirstWidth = 1 << 6;

    /// <summary>The cheapest choice within the limits, or how far the search came.</summary>
    /// <param name="problem">Items, choices and limits.</param>
    /// <param name="width">Partial choices kept side by side, at least 1: what bounds time and memory.</param>
    /// <param name="cancellation">Ends the search with an <see cref="OperationCanceledException"/>, between passes.</param>
    public static AllocationSolution Solve(AllocationProblem problem, int width = DefaultWidth, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        var grid = new AllocationGrid(problem);
        var bounds = new AllocationBounds(grid);
        long best = long.MaxValue, states = 0;
        int[]? choices = null;
        for (long pass = Math.Min(FirstWidth, width); ; pass = Math.Min(pass * 16, width))
        {
            cancellation.ThrowIfCancellationRequested();
            var search = new AllocationSearch(grid, bounds, best, (int)pass);
            search.Run();
            states += search.States;
            (best, choices) = (search.Best, search.Found ?? choices);
            bool proved = double.IsPositiveInfinity(search.Dropped) || (choices is not null && search.Dropped - AllocationBounds.Margin >= best);
            if (!proved && pass < width) continue;
            double bound = proved ? best : Math.Min(best, search.Dropped - AllocationBounds.Margin);
            return Solution(problem, choices, proved, choices is null && proved ? double.NaN : grid.Cost(bound), states);
        }
    }

    private static AllocationSolution Solution(AllocationProblem problem, int[]? choices, bool proved, double bound, long states)
    {
        double cost = choices is null ? double.NaN : problem.CostOf(choices);
        return new AllocationSolution
        {
            Status = (choices is not null, proved) switch
            {
                (true, true) => AllocationStatus.Optimal,
                (true, false) => AllocationStatus.Feasible,
                (false, true) => AllocationStatus.Infeasible,
                _ => AllocationStatus.Unknown,
            },
            Choices = choices ?? [],
            Cost = cost,
            Uses = choices is null ? [] : [.. Enumerable.Range(0, problem.Limits.Count).Select(r => problem.UseOf(choices, r))],
            LowerBound = choices is not null && proved ? cost : bound,
            States = states,
        };
    }
}
