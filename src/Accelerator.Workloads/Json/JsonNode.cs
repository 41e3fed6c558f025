using System.Globalization;
using System.Text.Json;

namespace Accelerator.Workloads.Json;

/// <summary>A JSON value that knows its line, so that a finding about it can say where it stands.</summary>
public sealed class JsonNode
{
    internal JsonNode(JsonTokenType type, int line, string text)
    {
        (Type, Line, Text) = (type, line, text);
    }

    /// <summary>StartObject, StartArray, String, Number, True, False or Null.</summary>
    public JsonTokenType Type { get; }

    /// <summary>Line of its first character, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The string's value, or the number or literal as written.</summary>
    public string Text { get; }

    /// <summary>An object's members in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonNode>> Members => MemberList;

    /// <summary>An array's elements.</summary>
    public IReadOnlyList<JsonNode> Items => ItemList;

    /// <summary>What kind of value it is, for a message: an object, an array, a string, the text of a number or literal.</summary>
    public string Describe() => Type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => Text.Length <= 60 ? $"\"{Text}\"" : $"\"{Text[..60]}…\"",
        _ => Text.Length <= 60 ? Text : Text[..60],
    };

    /// <summary>The value as an integer, or null when it is none or does not fit.</summary>
    public long? AsInt64() =>
        Type == JsonTokenType.Number && long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;

    /// <summary>The value as a finite number, or null.</summary>
    public double? AsDouble() =>
        Type == JsonTokenType.Number && double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) ? value : null;

    internal List<KeyValuePair<string, JsonNode>> MemberList { get; } = [];

    internal List<JsonNode> ItemList { get; } = [];
}
