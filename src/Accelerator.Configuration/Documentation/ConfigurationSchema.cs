using System.Text;
using System.Text.Json;
using Accelerator.Configuration.Keys;

namespace Accelerator.Configuration;

/// <summary>
/// The JSON schema (draft 2020-12) of a configuration, for editors: from the same table of keys that the loader uses.
/// The loader checks more: what needs two keys at once is not in the schema.
/// </summary>
public static class ConfigurationSchema
{
    /// <summary>The schema of a configuration as indented JSON with a final line feed.</summary>
    public static string Write() => Write(RootKeys.Section, "Accelerator configuration");

    /// <summary>The same of a sweep.</summary>
    public static string WriteSweep() => Write(SweepKeys.Root, "Accelerator sweep");

    private static string Write(SectionType root, string title)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", title);
            WriteSection(json, root);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteType(Utf8JsonWriter json, KeyType type)
    {
        switch (type)
        {
            case IntegerType integer:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", integer.Minimum);
                json.WriteNumber("maximum", integer.Maximum);
                break;
            case FormatType format:
                WriteWords(json, (format.Word is null ? [] : new[] { format.Word })
                    .Concat(format.Widths.Select(bits => $"int{bits}")).Concat(format.Floats));
                break;
            case BooleanType:
                json.WriteString("type", "boolean");
                break;
            case ChoiceType choice:
                WriteWords(json, choice.Choices.Select(option => option.Name));
                break;
            case TextType text:
                // An expression may be a number or a truth value alone.
                if (text.Rule == TextRules.Expression) WriteStrings(json, "type", ["string", "number", "boolean"]);
                else json.WriteString("type", "string");
                json.WriteString("pattern", text.Rule.Pattern);
                json.WriteNumber("maxLength", text.Rule.MaximumLength);
                break;
            case SectionType section:
                WriteSection(json, section);
                break;
            case ScalarType:
                WriteStrings(json, "type", ["number", "string", "boolean", "null"]);
                break;
            case MapType map:
                WriteMap(json, map);
                break;
            case ListType { Single: true } list:
                WriteAlternatives(json, "oneOf", () => WriteType(json, list.Item), () => WriteList(json, list));
                break;
            case ListType { Word: string word } list:
                WriteAlternatives(json, "oneOf", () => json.WriteString("const", word), () => WriteList(json, list));
                break;
            case ListType list:
                WriteList(json, list);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
    }

    private static void WriteMap(Utf8JsonWriter json, MapType map)
    {
        json.WriteString("type", "object");
        json.WriteNumber("minProperties", 1);
        json.WriteNumber("maxProperties", map.Maximum);
        json.WriteStartObject("propertyNames");
        json.WriteString("pattern", map.Names.Pattern);
        json.WriteNumber("maxLength", map.Names.MaximumLength);
        json.WriteEndObject();
        json.WriteStartObject("additionalProperties");
        WriteType(json, map.Item);
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, SectionType section)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (Key key in section.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", KeyText.Describe(key));
            WriteType(json, key.Type);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        if (section.Variants.IsEmpty) WriteRequired(json, section.Keys);
        else WriteAlternatives(json, "oneOf", [.. section.Variants.Select<Variant, Action>(variant => () => WriteVariant(json, section, variant))]);

        Key[] conditional = [.. section.Keys.Where(key => key.When is not null)];
        if (conditional.Length > 0) WriteAlternatives(json, "allOf", [.. conditional.Select<Key, Action>(key => () => WriteCondition(json, key))]);
    }

    /// <summary>Requires the variant's keys and refuses the others.</summary>
    private static void WriteVariant(Utf8JsonWriter json, SectionType section, Variant variant)
    {
        WriteRequired(json, section.Keys.Where(key => variant.Keys.Contains(key.Name)).Select(key => variant.Needed.Contains(key.Name) ? key with { Optional = false } : key));
        json.WriteStartObject("properties");
        foreach (Key key in section.Keys.Where(key => !variant.Keys.Contains(key.Name))) json.WriteBoolean(key.Name, false);
        json.WriteEndObject();
    }

    private static void WriteCondition(Utf8JsonWriter json, Key key)
    {
        json.WriteStartObject("if");
        json.WriteStartObject("properties");
        json.WriteStartObject(key.When!.Key);
        if (key.When.Values.Length == 1) json.WriteString("const", key.When.Values[0]);
        else WriteStrings(json, "enum", key.When.Values);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteStrings(json, "required", [key.When.Key]);
        json.WriteEndObject();
        json.WriteStartObject("then");
        WriteStrings(json, "required", [key.Name]);
        json.WriteEndObject();
        json.WriteStartObject("else");
        json.WriteStartObject("properties");
        json.WriteBoolean(key.Name, false);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, ListType list)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", list.Minimum);
        json.WriteNumber("maxItems", list.Maximum);
        if (list.Distinct) json.WriteBoolean("uniqueItems", true);
        json.WriteStartObject("items");
        WriteType(json, list.Item);
        json.WriteEndObject();
    }

    private static void WriteAlternatives(Utf8JsonWriter json, string name, params Action[] alternatives)
    {
        json.WriteStartArray(name);
        foreach (Action alternative in alternatives)
        {
            json.WriteStartObject();
            alternative();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRequired(Utf8JsonWriter json, IEnumerable<Key> keys) =>
        WriteStrings(json, "required", keys.Where(key => !key.Optional && key.When is null).Select(key => key.Name));

    private static void WriteWords(Utf8JsonWriter json, IEnumerable<string> words) => WriteStrings(json, "enum", words);

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
