using System.Text.Json;
using System.Text.RegularExpressions;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Tests.Configuration;

/// <summary>Judges YAML by the few JSON schema keywords that the generator writes; any other keyword is an error.</summary>
internal static class SchemaEvaluator
{
    // Those of the schema that is being read.
    [ThreadStatic]
    private static JsonElement definitions;

    public static bool Accepts(JsonElement schema, YamlNode node)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False) return schema.GetBoolean();
        if (schema.TryGetProperty("$defs", out JsonElement own)) definitions = own;
        return schema.EnumerateObject().All(keyword => Keyword(schema, keyword.Name, keyword.Value, node));
    }

    private static bool Keyword(JsonElement schema, string name, JsonElement value, YamlNode node) => name switch
    {
        "$ref" => Accepts(definitions.GetProperty(value.GetString()!["#/$defs/".Length..]), node),
        "$schema" or "$defs" or "title" or "description" or "then" or "else" => true,
        "type" when value.ValueKind == JsonValueKind.Array => value.EnumerateArray().Any(type => type.GetString() == Type(node) || (type.GetString() == "number" && Type(node) == "integer")),
        "type" => Type(node) == value.GetString(),
        "const" => Type(node) == "string" && Text(node) == value.GetString(),
        "enum" => Type(node) == "string" && value.EnumerateArray().Any(word => word.GetString() == Text(node)),
        "minimum" => Type(node) != "integer" || decimal.Parse(Text(node)) >= value.GetDecimal(),
        "maximum" => Type(node) != "integer" || decimal.Parse(Text(node)) <= value.GetDecimal(),
        "pattern" => Type(node) != "string" || Regex.IsMatch(Text(node), value.GetString()!, RegexOptions.ECMAScript),
        "maxLength" => Type(node) != "string" || Text(node).Length <= value.GetInt32(),
        "minItems" => node is not YamlList few || few.Items.Length >= value.GetInt32(),
        "maxItems" => node is not YamlList many || many.Items.Length <= value.GetInt32(),
        "uniqueItems" => node is not YamlList list || list.Items.Select(Text).Distinct().Count() == list.Items.Length,
        "items" => node is not YamlList items || items.Items.All(item => Accepts(value, item)),
        "properties" => node is not YamlMapping mapping || mapping.Entries.All(entry => !value.TryGetProperty(Text(entry.Key), out JsonElement key) || Accepts(key, entry.Value)),
        "minProperties" => node is not YamlMapping small || small.Entries.Length >= value.GetInt32(),
        "maxProperties" => node is not YamlMapping large || large.Entries.Length <= value.GetInt32(),
        "propertyNames" => node is not YamlMapping named || named.Entries.All(entry => Accepts(value, new YamlScalar(Text(entry.Key), false, default))),
        "additionalProperties" when value.ValueKind == JsonValueKind.Object => node is not YamlMapping all || all.Entries.All(entry => Accepts(value, entry.Value)),
        "additionalProperties" => node is not YamlMapping known || known.Entries.All(entry => schema.GetProperty("properties").TryGetProperty(Text(entry.Key), out _)),
        "required" => node is not YamlMapping present || value.EnumerateArray().All(key => present.Entries.Any(entry => Text(entry.Key) == key.GetString())),
        "oneOf" => value.EnumerateArray().Count(alternative => Accepts(alternative, node)) == 1,
        "anyOf" => value.EnumerateArray().Any(alternative => Accepts(alternative, node)),
        "allOf" => value.EnumerateArray().All(part => Accepts(part, node)),
        "if" => !schema.TryGetProperty(Accepts(value, node) ? "then" : "else", out JsonElement branch) || Accepts(branch, node),
        _ => throw new NotSupportedException(name),
    };

    private static string Type(YamlNode node) => node switch
    {
        YamlMapping => "object",
        YamlList => "array",
        YamlScalar { IsNull: true } => "null",
        YamlScalar { Plain: true, Text: "true" or "false" } => "boolean",
        YamlScalar { Plain: true } scalar when Regex.IsMatch(scalar.Text, "^-?[0-9]+$") => "integer",
        _ => "string",
    };

    private static string Text(YamlNode node) => ((YamlScalar)node).Text;
}
