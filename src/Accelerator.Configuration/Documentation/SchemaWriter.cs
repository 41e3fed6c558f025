using System.Text.Json;
using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Sweeps;

namespace Accelerator.Configuration;

/// <summary>Writes types of keys as JSON schemas.</summary>
/// <param name="json">Where they go, within the object of the schema.</param>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    // Whether keys may have several values in place of one: in a sweep's accelerator and workload.
    private bool varying;

    /// <summary>The schema of a file.</summary>
    public void WriteRoot(SectionType root)
    {
        if (root == SweepKeys.Root)
        {
            json.WriteStartObject("$defs");
            WriteDefinition("values", new ListType(new ScalarType(), SweepKeys.MostValues, Distinct: true));
            WriteDefinition("range", SweepKeys.Range);
            WriteDefinition(InPlace.Sets, SweepKeys.SetsInPlace);
            json.WriteEndObject();
        }

        WriteSection(root);
    }

    private void WriteDefinition(string name, KeyType type)
    {
        json.WriteStartObject(name);
        WriteType(type);
        json.WriteEndObject();
    }

    private void WriteReference(string name) => json.WriteString("$ref", $"#/$defs/{name}");

    private void WriteType(KeyType type)
    {
        if (varying && type is not (SectionType or ListType or MapType))
        {
            varying = false;
            WriteAlternatives("anyOf", () => WriteType(type), () => WriteReference("values"), () => WriteReference("range"));
            varying = true;
            return;
        }

        switch (type)
        {
            case IntegerType integer:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", integer.Minimum);
                json.WriteNumber("maximum", integer.Maximum);
                break;
            case FormatType format:
                WriteWords((format.Word is null ? [] : new[] { format.Word })
                    .Concat(format.Widths.Select(bits => $"int{bits}")).Concat(format.Floats));
                break;
            case BooleanType:
                json.WriteString("type", "boolean");
                break;
            case ChoiceType choice:
                WriteWords(choice.Choices.Select(option => option.Name));
                break;
            case TextType text:
                // An expression may be a number or a truth value alone.
                if (text.Rule == TextRules.Expression) WriteStrings("type", ["string", "number", "boolean"]);
                else json.WriteString("type", "string");
                json.WriteString("pattern", text.Rule.Pattern);
                json.WriteNumber("maxLength", text.Rule.MaximumLength);
                break;
            case SectionType section:
                WriteSection(section);
                break;
            case ScalarType:
                WriteStrings("type", ["number", "string", "boolean", "null"]);
                break;
            case MapType map:
                WriteMap(map);
                break;
            case ListType { Single: true } list:
                WriteAlternatives("oneOf", () => WriteType(list.Item), () => WriteList(list));
                break;
            case ListType { Word: string word } list:
                WriteAlternatives("oneOf", () => json.WriteString("const", word), () => WriteList(list));
                break;
            case ListType list:
                WriteList(list);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
    }

    private void WriteMap(MapType map)
    {
        json.WriteString("type", "object");
        json.WriteNumber("minProperties", 1);
        json.WriteNumber("maxProperties", map.Maximum);
        json.WriteStartObject("propertyNames");
        json.WriteString("pattern", map.Names.Pattern);
        json.WriteNumber("maxLength", map.Names.MaximumLength);
        json.WriteEndObject();
        json.WriteStartObject("additionalProperties");
        WriteType(map.Item);
        json.WriteEndObject();
    }

    private void WriteSection(SectionType section)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (Key key in section.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", KeyText.Describe(key));
            bool outside = varying;
            varying |= section == SweepKeys.Root && key.Name is RootKeys.Accelerator or RootKeys.Workload;
            WriteType(key.Type);
            varying = outside;
            json.WriteEndObject();
        }

        if (varying)
        {
            json.WriteStartObject(InPlace.Sets);
            json.WriteString("description", "Named sets of keys of this section, one after the other (docs/sweep.md)");
            WriteReference(InPlace.Sets);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        if (varying) WriteAlternatives("anyOf", () => WriteStrings("required", [InPlace.Sets]), () => WriteRules(section));
        else WriteRules(section);
    }

    /// <summary>Which keys go together.</summary>
    private void WriteRules(SectionType section)
    {
        if (section.Variants.IsEmpty) WriteRequired(section.Keys);
        else WriteAlternatives("oneOf", [.. section.Variants.Select<Variant, Action>(variant => () => WriteVariant(section, variant))]);

        Key[] conditional = [.. section.Keys.Where(key => key.When is not null)];
        if (conditional.Length > 0) WriteAlternatives("allOf", [.. conditional.Select<Key, Action>(key => () => WriteCondition(key))]);
    }

    /// <summary>Requires the variant's keys and refuses the others.</summary>
    private void WriteVariant(SectionType section, Variant variant)
    {
        WriteRequired(section.Keys.Where(key => variant.Keys.Contains(key.Name)).Select(key => variant.Needed.Contains(key.Name) ? key with { Optional = false } : key));
        json.WriteStartObject("properties");
        foreach (Key key in section.Keys.Where(key => !variant.Keys.Contains(key.Name))) json.WriteBoolean(key.Name, false);
        json.WriteEndObject();
    }

    private void WriteCondition(Key key)
    {
        json.WriteStartObject("if");
        json.WriteStartObject("properties");
        json.WriteStartObject(key.When!.Key);
        if (key.When.Values.Length == 1) json.WriteString("const", key.When.Values[0]);
        else WriteStrings("enum", key.When.Values);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteStrings("required", [key.When.Key]);
        json.WriteEndObject();
        json.WriteStartObject("then");
        WriteStrings("required", [key.Name]);
        json.WriteEndObject();
        json.WriteStartObject("else");
        if (varying) WriteSelected(key.When.Key);
        json.WriteStartObject("properties");
        json.WriteBoolean(key.Name, false);
        json.WriteEndObject();
        if (varying) json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What is refused with other values of a key is not where the key has several.</summary>
    private void WriteSelected(string key)
    {
        json.WriteStartObject("if");
        json.WriteStartObject("properties");
        json.WriteStartObject(key);
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("then");
    }

    private void WriteList(ListType list)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", list.Minimum);
        json.WriteNumber("maxItems", list.Maximum);
        if (list.Distinct) json.WriteBoolean("uniqueItems", true);
        json.WriteStartObject("items");
        WriteType(list.Item);
        json.WriteEndObject();
    }

    private void WriteAlternatives(string name, params Action[] alternatives)
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

    private void WriteRequired(IEnumerable<Key> keys) =>
        WriteStrings("required", keys.Where(key => !key.Optional && key.When is null).Select(key => key.Name));

    private void WriteWords(IEnumerable<string> words) => WriteStrings("enum", words);

    private void WriteStrings(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
