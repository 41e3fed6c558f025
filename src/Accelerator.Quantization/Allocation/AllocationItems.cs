namespace Accelerator.Quantization.Allocation;

/// <summary>Makes one item of several: layers tied to one format, layers that may be fused, alternatives.</summary>
public static class AllocationItems
{
    /// <summary>
    /// Items that must take choices of the same name (HAWQ-V3 ties a downsampling layer to its main path): costs and uses are added. Choices
    /// that one of the items lacks fall away.
    /// </summary>
    /// <exception cref="ArgumentException">No choice is common to all.</exception>
    public static AllocationItem Tie(string name, params IReadOnlyList<AllocationItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var choices = new List<AllocationChoice>();
        foreach (AllocationChoice first in items[0].Choices)
        {
            AllocationChoice[] same = [.. items.Select(item => item.Choices.FirstOrDefault(choice => choice.Name == first.Name)).OfType<AllocationChoice>()];
            if (same.Length == items.Count) choices.Add(Sum(first.Name, items, same));
        }

        return choices.Count > 0 ? new AllocationItem(name, choices) : throw new ArgumentException($"The items of {name} have no choice in common.", nameof(items));
    }

    /// <summary>Every combination of the items' choices that no other combination dominates.</summary>
    public static AllocationItem Combine(string name, params IReadOnlyList<AllocationItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        AllocationItem product = Undominated(items[0]) with { Name = name };
        for (int i = 1; i < items.Count; i++)
        {
            AllocationItem next = Undominated(items[i]);
            AllocationItem before = i == 1 ? items[0] : product;
            var choices = new List<AllocationChoice>(product.Choices.Count * next.Choices.Count);
            foreach (AllocationChoice left in product.Choices)
            {
                foreach (AllocationChoice right in next.Choices) choices.Add(Sum($"{left.Name} + {right.Name}", [before, next], [left, right]));
            }

            product = Undominated(new AllocationItem(name, choices));
        }

        return product;
    }

    /// <summary>The choices of all items as alternatives of one: a layer fused with others, or apart.</summary>
    public static AllocationItem Either(string name, params IReadOnlyList<AllocationItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Undominated(new AllocationItem(name, [.. items.SelectMany(item => item.Choices.Select(choice => choice with { Parts = Parts(item, choice) }))]));
    }

    /// <summary>The item without choices that another of its choices dominates.</summary>
    public static AllocationItem Undominated(AllocationItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var kept = new List<AllocationChoice>();
        foreach (AllocationChoice choice in item.Choices.OrderBy(choice => choice.Cost).ThenBy(choice => choice.Uses.Length > 0 ? choice.Uses[0] : 0))
        {
            int from = choice.Uses.Length > 1 ? 0 : Math.Max(0, kept.Count - 1);
            bool dominated = false;
            for (int k = kept.Count - 1; k >= from && !dominated; k--) dominated = !kept[k].Uses.Where((use, r) => use > choice.Uses[r]).Any();
            if (!dominated) kept.Add(choice);
        }

        return item with { Choices = kept };
    }

    private static AllocationChoice Sum(string name, IReadOnlyList<AllocationItem> items, AllocationChoice[] choices)
    {
        var uses = new double[choices[0].Uses.Length];
        foreach (AllocationChoice choice in choices)
        {
            for (int r = 0; r < uses.Length; r++) uses[r] += choice.Uses[r];
        }

        return new AllocationChoice(name, choices.Sum(choice => choice.Cost), uses) { Parts = [.. choices.SelectMany((choice, i) => Parts(items[i], choice))] };
    }

    private static IReadOnlyList<AllocationPart> Parts(AllocationItem item, AllocationChoice choice) =>
        choice.Parts.Count > 0 ? choice.Parts : [new AllocationPart(item.Name, choice.Name)];
}
