using Accelerator.Cli.Infrastructure;
using Accelerator.Configuration.Allocation;
using Accelerator.Diagnostics;
using Accelerator.Quantization.Allocation;

namespace Accelerator.Cli.Pipeline;

/// <summary>From a user's table to a problem.</summary>
internal static class AllocationTables
{
    /// <summary>The problem of a table under its own limits and those of the command line, which count.</summary>
    public static AllocationProblem Problem(AllocationTable table, string path, IEnumerable<string> options)
    {
        var limits = new Dictionary<string, double>(table.Limits, StringComparer.Ordinal);
        foreach (string option in options)
        {
            int at = option.IndexOf('=', StringComparison.Ordinal);
            if (at < 1 || !double.TryParse(option.AsSpan(at + 1), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out double value) || !(Math.Abs(value) <= AllocationTableFile.LargestNumber))
            {
                throw Formats.Refused("--limit", option, "NAME=VALUE, as in size=6.5");
            }

            limits[option[..at]] = value;
        }

        Diagnostic[] unknown = [.. limits.Keys.Where(name => !table.Resources.Contains(name)).Select(name => new Diagnostic
        {
            Id = "ACC2211", File = path, Message = "A limit is on something that no choice uses.", Found = name, Allowed = table.Resources.Count > 0 ? string.Join(", ", table.Resources) : "nothing: the choices use nothing",
        })];
        if (unknown.Length > 0) throw new InputException(unknown);
        string[] limited = [.. table.Resources.Where(limits.ContainsKey)];
        if (limited.Length > AllocationProblem.MostLimits) throw new InputException(new Diagnostic { Id = "ACC2211", File = path, Message = "There are too many limits.", Found = $"{limited.Length}", Allowed = $"at most {AllocationProblem.MostLimits}" });
        int[] columns = [.. limited.Select(name => table.Resources.ToList().IndexOf(name))];
        Dictionary<string, AllocationItem> items = table.Layers.ToDictionary(
            layer => layer.Name,
            layer => new AllocationItem(layer.Name, [.. layer.Choices.Select(choice => new AllocationChoice(choice.Name, choice.Cost, [.. columns.Select(column => choice.Uses[column])]))]),
            StringComparer.Ordinal);
        var tied = table.Ties.SelectMany(tie => tie.Select(layer => (layer, tie))).ToDictionary(pair => pair.layer, pair => pair.tie, StringComparer.Ordinal);
        var problem = new List<AllocationItem>();
        foreach (AllocationTableLayer layer in table.Layers)
        {
            if (!tied.TryGetValue(layer.Name, out IReadOnlyList<string>? tie)) problem.Add(items[layer.Name]);
            // Where the first of them stands in the table.
            else if (table.Layers.First(one => tie.Contains(one.Name)) == layer) problem.Add(AllocationItems.Tie(string.Join(" = ", tie), [.. tie.Select(name => items[name])]));
        }

        return new AllocationProblem(problem, [.. limited.Select(name => new AllocationLimit(name, limits[name]))]);
    }
}
