using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Allocation;

/// <summary>Gathers rows, in whatever order a file has them, and checks that they make a table.</summary>
internal sealed class AllocationTableBuilder(Findings findings)
{
    private readonly List<string> _resources = [];
    private readonly Dictionary<string, double> _limits = new(StringComparer.Ordinal);
    private readonly List<(string Name, List<TableRow> Rows, SourceLocation Location)> _layers = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(IReadOnlyList<string> Layers, SourceLocation Location)> _ties = [];

    public void Limit(string resource, double value, SourceLocation location)
    {
        if (!_limits.TryAdd(resource, value)) Wrong(location, "A limit is given twice.", resource);
    }

    /// <summary>Says that a layer exists; its rows may follow.</summary>
    public void Layer(string name, SourceLocation location)
    {
        if (_places.TryAdd(name, _layers.Count)) _layers.Add((name, [], location));
        else Wrong(location, "A layer is given twice.", name, "each layer once, with all its choices");
    }

    public void Row(string layer, string choice, double cost, IReadOnlyDictionary<string, double> uses, SourceLocation location)
    {
        if (!_places.TryGetValue(layer, out int at))
        {
            _places.Add(layer, at = _layers.Count);
            _layers.Add((layer, [], location));
        }

        if (_layers[at].Rows.Any(row => row.Choice == choice)) Wrong(location, "A layer has a choice twice.", $"{layer}, {choice}", "each choice once");
        _layers[at].Rows.Add(new TableRow(choice, cost, uses, location));
        foreach (string resource in uses.Keys.Where(resource => !_resources.Contains(resource))) _resources.Add(resource);
    }

    public void Tie(IReadOnlyList<string> layers, SourceLocation location) => _ties.Add((layers, location));

    public void Wrong(SourceLocation location, string message, string? found = null, string? allowed = null) =>
        findings.Add(location, "ACC2210", message, found is null ? null : Excerpt.Of(found), allowed);

    /// <summary>The table; only of worth when nothing was found.</summary>
    public AllocationTable Build(string path)
    {
        if (_layers.Count == 0 && findings.Count == 0) Wrong(new SourceLocation(path, 1, 1), "The table has no layers.", allowed: "at least one layer with a choice");
        foreach ((string name, List<TableRow> rows, SourceLocation location) in _layers)
        {
            if (rows.Count == 0 && findings.Count == 0) Wrong(location, "A layer has no choices.", name, "at least one");
            foreach (TableRow row in rows)
            {
                foreach (string missing in _resources.Where(resource => !row.Uses.ContainsKey(resource))) Wrong(row.Location, "A choice does not say what it uses.", $"{name}, {row.Choice}: no {missing}", "the same resources for every choice");
            }
        }

        foreach ((IReadOnlyList<string> layers, SourceLocation location) in _ties) CheckTie(layers, location);
        return new AllocationTable(
            _resources, _limits,
            [.. _layers.Select(layer => new AllocationTableLayer(layer.Name, [.. layer.Rows.Select(row => new AllocationTableChoice(row.Choice, row.Cost, [.. _resources.Select(resource => row.Uses.GetValueOrDefault(resource))]))]))],
            [.. _ties.Select(tie => tie.Layers)]);
    }

    private void CheckTie(IReadOnlyList<string> layers, SourceLocation location)
    {
        foreach (string unknown in layers.Where(layer => !_places.ContainsKey(layer))) findings.Add(location, "ACC2213", "A tie names a layer that is not in the table.", Excerpt.Of(unknown));
        if (layers.Distinct().Count() != layers.Count) findings.Add(location, "ACC2213", "A tie names a layer twice.");
        foreach (string twice in layers.Where(layer => _ties.Count(tie => tie.Layers.Contains(layer)) > 1)) findings.Add(location, "ACC2213", "A layer stands in two ties.", Excerpt.Of(twice), hint: "one tie of all of them");
        IEnumerable<string>? common = null;
        foreach (string layer in layers.Where(_places.ContainsKey))
        {
            IEnumerable<string> names = _layers[_places[layer]].Rows.Select(row => row.Choice);
            common = common is null ? names : common.Intersect(names);
        }

        if (common is not null && !common.Any()) findings.Add(location, "ACC2213", "Tied layers have no choice in common.", Excerpt.Of(string.Join(", ", layers)));
    }

    private sealed record TableRow(string Choice, double Cost, IReadOnlyDictionary<string, double> Uses, SourceLocation Location);
}
