using System.Collections.Immutable;
using System.Globalization;

namespace Accelerator.Exploration.Cluster;

/// <summary>What squeue prints, a line a task.</summary>
public static class QueueListing
{
    /// <summary>The columns: job and task, state, nodes, reason.</summary>
    public const string Format = "%i|%T|%N|%r";

    /// <summary>The tasks of a listing, by their number; lines that are none are left: warnings.</summary>
    /// <param name="text">What squeue printed with <c>--noheader --array</c> and <see cref="Format"/>.</param>
    /// <param name="job">The number of the array: lines of others are left.</param>
    public static ImmutableArray<BatchTask> Parse(string text, string job)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tasks = new SortedDictionary<int, BatchTask>();
        foreach (string line in text.Split('\n'))
        {
            string[] parts = line.Trim().Split('|', 4);
            if (parts.Length < 4 || !parts[0].StartsWith(job + "_", StringComparison.Ordinal)) continue;
            foreach (int index in Indices(parts[0][(job.Length + 1)..])) tasks[index] = new BatchTask(index, parts[1], parts[2], parts[3] is "None" or "(null)" ? "" : parts[3]);
        }

        return [.. tasks.Values];
    }

    /// <summary><c>7</c>, and <c>[3-5,9%2]</c> as older versions write tasks that wait.</summary>
    private static IEnumerable<int> Indices(string text)
    {
        foreach (string part in text.Trim('[', ']').Split('%')[0].Split(','))
        {
            string[] ends = part.Split('-');
            if (ends.Length > 2 || !ends.All(end => int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out _))) continue;
            for (int index = int.Parse(ends[0], CultureInfo.InvariantCulture); index <= int.Parse(ends[^1], CultureInfo.InvariantCulture); index++) yield return index;
        }
    }
}
