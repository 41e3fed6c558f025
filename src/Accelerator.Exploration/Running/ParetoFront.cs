using System.Collections.Immutable;
using Accelerator.Configuration.Sweeps;

namespace Accelerator.Exploration;

/// <summary>The points that no other one is better than.</summary>
public static class ParetoFront
{
    /// <summary>
    /// The front over the objectives of the sweep, in the order of the results: a point is on it unless another is at least as good in all of them and better in one. Points
    /// that lack a value are not on it; of equal points all are.
    /// </summary>
    public static ImmutableArray<SweepResult> Of(IReadOnlyList<SweepResult> results, SweepFile file)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(file);
        var candidates = new List<(int At, double[] Costs)>();
        for (int i = 0; i < results.Count; i++)
        {
            double?[] values = [.. file.Objectives.Select(objective => results[i].Value(file.Names, objective.Metric) * (objective.Maximize ? -1 : 1))];
            if (values.All(value => value is not null)) candidates.Add((i, Array.ConvertAll(values, value => value!.Value)));
        }

        return [.. Of(candidates).Order().Select(at => results[at])];
    }

    /// <summary>The front over costs, all of which are better when they are less.</summary>
    internal static List<int> Of(List<(int At, double[] Costs)> candidates)
    {
        // In this order nobody is dominated by a later one, so that the front only grows.
        candidates.Sort((left, right) =>
        {
            int order = left.Costs.AsSpan().SequenceCompareTo(right.Costs);
            return order != 0 ? order : left.At.CompareTo(right.At);
        });
        var front = new List<(int At, double[] Costs)>();
        foreach ((int At, double[] Costs) candidate in candidates)
        {
            if (!front.Exists(member => Dominates(member.Costs, candidate.Costs))) front.Add(candidate);
        }

        return front.ConvertAll(member => member.At);
    }

    private static bool Dominates(double[] one, double[] other)
    {
        bool better = false;
        for (int i = 0; i < one.Length; i++)
        {
            if (one[i] > other[i]) return false;
            better |= one[i] < other[i];
        }

        return better;
    }
}
