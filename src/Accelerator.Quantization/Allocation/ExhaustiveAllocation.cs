namespace Accelerator.Quantization.Allocation;

/// <summary>The reference for <see cref="AllocationSolver"/>: every choice in turn, sums in double. For small problems only.</summary>
public static class ExhaustiveAllocation
{
    private const long MostCombinations = 1L << 26;

    /// <summary>The cheapest choice within the limits; the first of equals in lexicographic order.</summary>
    /// <exception cref="ArgumentException">There are more than 2^26 combinations.</exception>
    public static AllocationSolution Solve(AllocationProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        double combinations = problem.Items.Aggregate(1.0, (product, item) => product * item.Choices.Count);
        if (combinations > MostCombinations) throw new ArgumentException($"{combinations} combinations, more than {MostCombinations}.", nameof(problem));
        var current = new int[problem.Items.Count];
        double[] allowed = [.. problem.Limits.Select((limit, r) => limit.Maximum + Math.ScaleB(problem.Items.Sum(item => item.Choices.Max(choice => Math.Abs(choice.Uses[r]))), -50))];
        int[]? best = null;
        double cost = double.PositiveInfinity;
        long states = 0;
        do
        {
            states++;
            bool fits = true;
            for (int r = 0; r < allowed.Length && fits; r++) fits = problem.UseOf(current, r) <= allowed[r];
            double sum = fits ? problem.CostOf(current) : double.PositiveInfinity;
            if (sum < cost) (cost, best) = (sum, (int[])current.Clone());
        }
        while (Advance(current, problem));
        return new AllocationSolution
        {
            Status = best is null ? AllocationStatus.Infeasible : AllocationStatus.Optimal, Choices = best ?? [], States = states,
            Cost = best is null ? double.NaN : cost, LowerBound = best is null ? double.NaN : cost,
            Uses = best is null ? [] : [.. Enumerable.Range(0, allowed.Length).Select(r => problem.UseOf(best, r))],
        };
    }

    private static bool Advance(int[] current, AllocationProblem problem)
    {
        for (int i = current.Length - 1; i >= 0; i--)
        {
            if (++current[i] < problem.Items[i].Choices.Count) return true;
            current[i] = 0;
        }

        return false;
    }
}
