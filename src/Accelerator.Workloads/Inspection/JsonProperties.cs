using System.Globalization;
using System.Text.Json;
using Accelerator.Workloads.Json;

namespace Accelerator.Workloads.Inspection;

/// <summary>A JSON object as properties: members of objects by their path, arrays of plain values as text, other arrays as their length.</summary>
internal static class JsonProperties
{
    private const int MostProperties = 1000;
    private const int LongestText = 120;

    /// <summary>The properties in the order of the file; members named in <paramref name="but"/> are left out.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(JsonNode root, params string[] but)
    {
        var properties = new List<KeyValuePair<string, string>>();
        Add("", root);
        return properties;

        void Add(string prefix, JsonNode node)
        {
            foreach ((string key, JsonNode value) in node.Members)
            {
                if (properties.Count >= MostProperties || (prefix.Length == 0 && but.Contains(key))) continue;
                if (value.Type == JsonTokenType.StartObject) Add($"{prefix}{key}.", value);
                else if (value.Type != JsonTokenType.Null) properties.Add(new($"{prefix}{key}", Text(value)));
            }
        }
    }

    /// <summary>A short form of a text.</summary>
    public static string Short(string text) => text.Length <= LongestText ? text : text[..LongestText] + "…";

    private static string Text(JsonNode node) => node.Type switch
    {
        JsonTokenType.StartArray when node.Items.Count <= 8 && node.Items.All(item => item.Type is not (JsonTokenType.StartArray or JsonTokenType.StartObject)) => Short(string.Join(", ", node.Items.Select(item => item.Text))),
        JsonTokenType.StartArray => string.Create(CultureInfo.InvariantCulture, $"{node.Items.Count} items"),
        _ => Short(node.Text),
    };
}
