using System.Collections.Immutable;
using System.Text.Json;

namespace Accelerator.Verification.Synthesis;

/// <summary>Which flip-flop of the gates is which of the words.</summary>
internal static class FlipFlopPairs
{
    /// <summary>Pairs by name: a cell of the library has the name of the flip-flop that it is. Default where one has no other.</summary>
    public static ImmutableArray<(string Gold, string Gate)> Of(string gold, string gate)
    {
        Dictionary<string, string> first = Read(gold, EquivalenceScripts.Gold), second = Read(gate, EquivalenceScripts.Gate);
        if (first.Count != second.Count || !first.Keys.All(second.ContainsKey)) return default;
        return [.. first.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Value, second[one.Key]))];
    }

    /// <summary>Names of the flip-flops by kind and the name that they had before cells were chosen.</summary>
    private static Dictionary<string, string> Read(string path, string module)
    {
        using FileStream stream = File.OpenRead(path);
        using JsonDocument document = JsonDocument.Parse(stream);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty cell in document.RootElement.GetProperty("modules").GetProperty(module).GetProperty("cells").EnumerateObject())
        {
            // With its kind: one that is cleared is none that is set.
            string type = cell.Value.GetProperty("type").GetString()!;
            if (type.StartsWith("accel_flop", StringComparison.Ordinal)) found[$"{Plain(cell.Name)} {type}"] = cell.Name;
        }

        return found;
    }

    /// <summary>Without what Yosys adds where it dissolves a cell of the library into its model.</summary>
    private static string Plain(string name)
    {
        const string Dissolved = "$flatten", Model = ".$auto$liberty";
        if (!name.StartsWith(Dissolved, StringComparison.Ordinal)) return name;
        int end = name.IndexOf(Model, StringComparison.Ordinal);
        return name[Dissolved.Length..(end < 0 ? name.Length : end)].Replace("\\", "", StringComparison.Ordinal);
    }
}
