using System.Collections.Immutable;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Allocation;

/// <summary>The YAML and JSON form: <c>limits</c>, <c>layers</c> with <c>name</c> and <c>choices</c>, <c>ties</c>.</summary>
internal static class AllocationYaml
{
    public static void Read(YamlNode root, AllocationTableBuilder builder, Findings findings)
    {
        foreach ((string key, YamlNode value, SourceLocation location) in Members(root, "limits, layers and ties", findings, builder))
        {
            switch (key)
            {
                case "limits":
                    foreach ((string resource, YamlNode limit, SourceLocation at) in Members(value, "a limit for each resource", findings, builder))
                    {
                        if (Number(limit, builder) is double maximum) builder.Limit(resource, maximum, at);
                    }

                    break;
                case "layers":
                    foreach (YamlNode layer in Items(value, builder)) Layer(layer, builder, findings);
                    break;
                case "ties":
                    foreach (YamlNode tie in Items(value, builder)) builder.Tie([.. Items(tie, builder).Select(layer => Name(layer, builder)).OfType<string>()], tie.Location);
                    break;
                default:
                    builder.Wrong(location, "A key is unknown.", key, "limits, layers, ties");
                    break;
            }
        }
    }

    private static void Layer(YamlNode node, AllocationTableBuilder builder, Findings findings)
    {
        (string Key, YamlNode Value, SourceLocation Location)[] members = [.. Members(node, "name and choices", findings, builder)];
        if (members.FirstOrDefault(member => member.Key == "name").Value is not { } nameNode || Name(nameNode, builder) is not { } name)
        {
            builder.Wrong(node.Location, "A layer has no name.", allowed: "name and choices");
            return;
        }

        builder.Layer(name, node.Location);
        foreach ((string key, YamlNode value, SourceLocation location) in members)
        {
            if (key == "choices") foreach (YamlNode choice in Items(value, builder)) Choice(name, choice, builder, findings);
            else if (key != "name") builder.Wrong(location, "A key is unknown.", key, "name, choices");
        }
    }

    private static void Choice(string layer, YamlNode node, AllocationTableBuilder builder, Findings findings)
    {
        string? name = null;
        double? cost = null;
        var uses = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach ((string key, YamlNode value, SourceLocation _) in Members(node, "name, cost and what it uses", findings, builder))
        {
            if (key == "name") name = Name(value, builder);
            else if (Number(value, builder) is not double number) continue;
            else if (key == "cost") cost = number;
            else uses[key] = number;
        }

        if (name is null || cost is null) builder.Wrong(node.Location, "A choice needs a name and a cost.", layer);
        else builder.Row(layer, name, cost.Value, uses, node.Location);
    }

    private static IEnumerable<(string Key, YamlNode Value, SourceLocation Location)> Members(YamlNode node, string allowed, Findings findings, AllocationTableBuilder builder)
    {
        if (node is not YamlMapping mapping)
        {
            builder.Wrong(node.Location, "A section is expected here.", node.Description, allowed);
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((YamlNode key, YamlNode value) in mapping.Entries)
        {
            if (key is not YamlScalar { IsNull: false } scalar) builder.Wrong(key.Location, "A key is expected here.", key.Description);
            else if (!seen.Add(scalar.Text)) findings.Add(key.Location, "ACC1022", "A key is given twice.", Excerpt.Of(scalar.Text));
            else yield return (scalar.Text, value, key.Location);
        }
    }

    private static ImmutableArray<YamlNode> Items(YamlNode node, AllocationTableBuilder builder)
    {
        if (node is YamlList list) return list.Items;
        builder.Wrong(node.Location, "A list is expected here.", node.Description);
        return [];
    }

    private static string? Name(YamlNode node, AllocationTableBuilder builder)
    {
        if (node is YamlScalar { IsNull: false, Text.Length: > 0 and <= 256 } scalar) return scalar.Text;
        builder.Wrong(node.Location, "A name is expected here.", node.Description, "1 to 256 characters");
        return null;
    }

    private static double? Number(YamlNode node, AllocationTableBuilder builder)
    {
        if (node is YamlScalar scalar && AllocationTableFile.TryNumber(scalar.Text, out double value)) return value;
        builder.Wrong(node.Location, "A number is expected here.", node.Description, "a number up to 1e300");
        return null;
    }
}
