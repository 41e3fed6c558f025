using System.Text.Json;

namespace Accelerator.Workloads.Json;

/// <summary>
/// Takes typed members out of a JSON object and collects what is wrong: wrong type, out of range, missing, unknown.
/// After a finding it returns a value that is safe to go on with; <see cref="Findings.ThrowIfAny"/> ends the reading.
/// </summary>
public sealed class JsonObjectReader
{
    private readonly Dictionary<string, JsonNode> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Findings _findings;
    private readonly string _id;
    private readonly JsonNode _node;
    private readonly string _where;

    /// <summary>Starts on <paramref name="node"/>; findings get identifier <paramref name="id"/> and name <paramref name="where"/>.</summary>
    public JsonObjectReader(JsonNode node, Findings findings, string id, string where)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(findings);
        (_node, _findings, _id, _where) = (node, findings, id, where);
        if (node.Type != JsonTokenType.StartObject)
        {
            findings.Add(id, $"{where} is not an object.", node.Describe(), "an object", line: node.Line);
        }

        foreach ((string name, JsonNode value) in node.Members) _members[name] = value;
    }

    /// <summary>The member, or null when it is absent or null.</summary>
    public JsonNode? Optional(string name)
    {
        _known.Add(name);
        return _members.TryGetValue(name, out JsonNode? value) && value.Type != JsonTokenType.Null ? value : null;
    }

    /// <summary>The member; missing is a finding.</summary>
    public JsonNode? Required(string name)
    {
        JsonNode? value = Optional(name);
        if (value is null && _node.Type == JsonTokenType.StartObject) _findings.Add(_id, $"{_where} lacks \"{name}\".", hint: $"add \"{name}\"", line: _node.Line);
        return value;
    }

    /// <summary>An integer within bounds; on a finding <paramref name="minimum"/>.</summary>
    public int Int32(string name, int minimum, int maximum) => Int32(Required(name), name, minimum, maximum) ?? minimum;

    /// <summary>An integer within bounds, or null when absent.</summary>
    public int? OptionalInt32(string name, int minimum, int maximum) => Int32(Optional(name), name, minimum, maximum);

    /// <summary>A finite number within bounds, or the default when absent.</summary>
    public double Double(string name, double minimum, double maximum, double absent)
    {
        if (Optional(name) is not { } value) return absent;
        if (value.AsDouble() is double number && number >= minimum && number <= maximum) return number;
        Wrong(name, value, $"a number from {minimum} to {maximum}");
        return absent;
    }

    /// <summary>A string, or null on a finding.</summary>
    public string? String(string name) => String(Required(name), name);

    /// <summary>A string, or null when absent.</summary>
    public string? OptionalString(string name) => String(Optional(name), name);

    /// <summary>A truth value, or the default when absent.</summary>
    public bool Boolean(string name, bool absent)
    {
        if (Optional(name) is not { } value) return absent;
        if (value.Type is JsonTokenType.True or JsonTokenType.False) return value.Type == JsonTokenType.True;
        Wrong(name, value, "true or false");
        return absent;
    }

    /// <summary>An array's elements; empty on a finding.</summary>
    public IReadOnlyList<JsonNode> Array(string name)
    {
        if (Required(name) is not { } value) return [];
        if (value.Type != JsonTokenType.StartArray) Wrong(name, value, "an array");
        return value.Items;
    }

    /// <summary>Each member not asked for is a finding.</summary>
    public void RefuseUnknown()
    {
        foreach ((string name, JsonNode value) in _node.Members)
        {
            if (!_known.Contains(name)) _findings.Add(_id, $"{_where} has an unknown key.", $"\"{name}\"", string.Join(", ", _known.Order(StringComparer.Ordinal)), line: value.Line);
        }
    }

    private int? Int32(JsonNode? value, string name, int minimum, int maximum)
    {
        if (value is null) return null;
        if (value.AsInt64() is long number && number >= minimum && number <= maximum) return (int)number;
        Wrong(name, value, $"an integer from {minimum} to {maximum}");
        return null;
    }

    private string? String(JsonNode? value, string name)
    {
        if (value is null) return null;
        if (value.Type == JsonTokenType.String) return value.Text;
        Wrong(name, value, "a string");
        return null;
    }

    private void Wrong(string name, JsonNode value, string allowed) =>
        _findings.Add(_id, $"{_where}: \"{name}\" is wrong.", value.Describe(), allowed, line: value.Line);
}
