namespace Accelerator.Quantization.Allocation;

/// <summary>One way to treat an item: a number format for a layer, say.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Cost">What is minimised, any finite number: a layer's sensitivity to the format.</param>
/// <param name="Uses">What it takes of each limit, in the limits' order and units; finite.</param>
public sealed record AllocationChoice(string Name, double Cost, params double[] Uses)
{
    /// <summary>The choices of several items that this one stands for (<see cref="AllocationItems"/>); empty for a choice of its own.</summary>
    public IReadOnlyList<AllocationPart> Parts { get; init; } = [];
}

/// <summary>A choice inside a choice of several items at once.</summary>
/// <param name="Item">Name of the item.</param>
/// <param name="Choice">Name of its choice.</param>
public sealed record AllocationPart(string Item, string Choice);

/// <summary>Something for which exactly one choice is taken.</summary>
/// <param name="Name">What it is called in reports: a layer.</param>
/// <param name="Choices">At least one.</param>
public sealed record AllocationItem(string Name, IReadOnlyList<AllocationChoice> Choices);

/// <summary>An upper limit on the sum of what the taken choices use.</summary>
/// <param name="Name">What it is called in reports: size, bops, latency.</param>
/// <param name="Maximum">The limit, in the unit of the uses; finite.</param>
public sealed record AllocationLimit(string Name, double Maximum);

/// <summary>
/// The multiple-choice knapsack: one choice for each item, the least Σ cost, Σ uses ≤ each limit. HAWQ-V3's integer programme
/// (arXiv 2011.10680, section 3.4), Q-Palette's mixed schemes (arXiv 2509.20214, section 4) and bits under a mean are of this form.
/// </summary>
public sealed record AllocationProblem
{
    /// <summary>More limits than this are refused.</summary>
    public const int MostLimits = 4;

    /// <summary>Checks that everything is finite and fits together.</summary>
    /// <exception cref="ArgumentException">It does not.</exception>
    public AllocationProblem(IReadOnlyList<AllocationItem> items, IReadOnlyList<AllocationLimit> limits)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(limits);
        if (items.Count is < 1 or > 1 << 20) throw new ArgumentException($"{items.Count} items, not 1 to {1 << 20}.", nameof(items));
        if (limits.Count > MostLimits) throw new ArgumentException($"{limits.Count} limits, not at most {MostLimits}.", nameof(limits));
        foreach (AllocationLimit limit in limits)
        {
            if (!double.IsFinite(limit.Maximum)) throw new ArgumentException($"The limit {limit.Name} is not finite.", nameof(limits));
        }

        foreach (AllocationItem item in items)
        {
            if (item.Choices.Count is < 1 or > 1 << 24) throw new ArgumentException($"The item {item.Name} has {item.Choices.Count} choices, not 1 to {1 << 24}.", nameof(items));
            foreach (AllocationChoice choice in item.Choices)
            {
                if (choice.Uses.Length != limits.Count) throw new ArgumentException($"{item.Name}, {choice.Name}: {choice.Uses.Length} uses for {limits.Count} limits.", nameof(items));
                if (!double.IsFinite(choice.Cost) || choice.Uses.Any(use => !double.IsFinite(use))) throw new ArgumentException($"{item.Name}, {choice.Name}: a cost or use is not finite.", nameof(items));
            }
        }

        (Items, Limits) = (items, limits);
    }

    /// <summary>What is chosen for.</summary>
    public IReadOnlyList<AllocationItem> Items { get; }

    /// <summary>What the choices share.</summary>
    public IReadOnlyList<AllocationLimit> Limits { get; }

    /// <summary>Σ cost of a choice for each item, added in the order of the items.</summary>
    public double CostOf(ReadOnlySpan<int> choices)
    {
        double sum = 0;
        for (int i = 0; i < choices.Length; i++) sum += Items[i].Choices[choices[i]].Cost;
        return sum;
    }

    /// <summary>Σ use of one limit, added in the order of the items.</summary>
    public double UseOf(ReadOnlySpan<int> choices, int limit)
    {
        double sum = 0;
        for (int i = 0; i < choices.Length; i++) sum += Items[i].Choices[choices[i]].Uses[limit];
        return sum;
    }
}

/// <summary>How sure a solution is.</summary>
public enum AllocationStatus
{
    /// <summary>Proved: no choice within the limits costs less.</summary>
    Optimal,

    /// <summary>Within the limits; the search was cut off, and the optimum lies between <see cref="AllocationSolution.LowerBound"/> and the cost.</summary>
    Feasible,

    /// <summary>Proved: no choice meets the limits.</summary>
    Infeasible,

    /// <summary>The search was cut off before it met a choice within the limits.</summary>
    Unknown,
}

/// <summary>What a solver found.</summary>
public sealed record AllocationSolution
{
    /// <summary>How sure it is.</summary>
    public required AllocationStatus Status { get; init; }

    /// <summary>The index of the choice of each item; empty without a solution.</summary>
    public required IReadOnlyList<int> Choices { get; init; }

    /// <summary>Σ cost; NaN without a solution.</summary>
    public required double Cost { get; init; }

    /// <summary>Σ use of each limit; empty without a solution.</summary>
    public required IReadOnlyList<double> Uses { get; init; }

    /// <summary>No choice within the limits costs less than this; equal to the cost when it is proved optimal; NaN when nothing is.</summary>
    public required double LowerBound { get; init; }

    /// <summary>Partial choices that were looked at: a measure of the work that is the same on every machine.</summary>
    public required long States { get; init; }
}
