using System.Text;
using Accelerator.Configuration.Keys;

namespace Accelerator.Configuration;

/// <summary>The tables of docs/configuration.md: from the same table of keys that the loader uses.</summary>
public static class ConfigurationManual
{
    /// <summary>One Markdown table a section, in the order in which the keys are written.</summary>
    public static string Write() => Write(RootKeys.Section, "", "A file");

    /// <summary>The same of the section <c>sweep</c>, for docs/sweep.md.</summary>
    public static string WriteSweep() => Write(SweepKeys.Section, SweepKeys.Sweep, "`sweep`");

    private static string Write(SectionType section, string path, string title)
    {
        var text = new StringBuilder();
        WriteSection(text, section, path, title);
        return text.ToString();
    }

    private static void WriteSection(StringBuilder text, SectionType section, string path, string title)
    {
        if (text.Length > 0) text.Append('\n');
        text.Append($"### {title}\n\n");
        foreach (Variant variant in section.Variants)
        {
            string keys = Words.List(variant.Keys.Where(name => name != variant.Selector).Select(name => $"`{name}`"));
            string selected = variant.Selector is null ? "Otherwise" : $"With `{variant.Selector}`";
            text.Append(keys.Length == 0 ? $"- {selected}: no other key.\n" : $"- {selected}: {keys}.\n");
        }

        if (section.Variants.Length > 0) text.Append('\n');
        text.Append("| key | value | unit | meaning |\n| --- | --- | --- | --- |\n");
        foreach (Key key in section.Keys)
        {
            text.Append($"| `{key.Name}` | {Value(key.Type, KeyPath(path, key))} | {key.Unit} | {Meaning(key)} |\n");
        }

        foreach (Key key in section.Keys)
        {
            string below = KeyPath(path, key);
            if (key.Type is SectionType inner) WriteSection(text, inner, below, $"`{below}`");
            if (key.Type is MapType { Item: SectionType named }) WriteSection(text, named, $"{below}.NAME", $"`{below}.NAME`");
            if (key.Type is ListType { Item: SectionType item }) WriteSection(text, item, below, $"an item of `{below}`");
        }
    }

    private static string Value(KeyType type, string path) => type switch
    {
        SectionType => "a section",
        MapType { Item: SectionType } map => $"1 to {map.Maximum} names, each with a section",
        MapType { Item: MapType inner } map => $"1 to {map.Maximum} names, each with 1 to {inner.Maximum} keys and their values",
        ListType { Single: true } list => $"{list.Item.Allowed}, or a list of such",
        ListType { Item: ScalarType } list => $"a list of {list.Minimum} to {list.Maximum} values",
        ListType { Item: SectionType } list => $"a list of 1 to {list.Maximum} sections",
        ListType { Item: ChoiceType choice } list => $"`{list.Word}`, or a list of different words: {Code(choice)}",
        ListType { Item: TextType { Rule: var rule } } list when rule == TextRules.Path => $"a list of {list.Minimum} to {list.Maximum} different paths, relative to the folder of the file",
        ListType { Item: TextType } list => $"a list of {list.Minimum} to {list.Maximum} items, each {list.Item.Allowed}",
        ListType list => $"`{list.Word}`, or a list of 1 to {list.Maximum} different integers, {list.Item.Allowed}",
        ChoiceType choice => Code(choice),
        FormatType { Word: string word } format => $"`{word}`, or {format.Formats}",
        TextType text when text.Rule == TextRules.Path => "path, relative to the folder of the file",
        IntegerType or FormatType or BooleanType or TextType or ScalarType => type.Allowed,
        _ => throw new ArgumentOutOfRangeException(path),
    };

    private static string Code(ChoiceType choice) => Words.Or(choice.Choices.Select(option => $"`{option.Name}`"));

    private static string Meaning(Key key)
    {
        string text = key.Meaning + ".";
        ChoiceType? choice = key.Type as ChoiceType ?? (key.Type as ListType)?.Item as ChoiceType;
        if (choice is not null) text += " " + string.Join("; ", choice.Choices.Select(option => $"`{option.Name}`: {option.Meaning}")) + ".";
        if (key.When is not null) text += $" Required with `{key.When.Key}: {key.When.Text}`, refused otherwise.";
        return text;
    }

    private static string KeyPath(string path, Key key) => path.Length == 0 ? key.Name : $"{path}.{key.Name}";
}
