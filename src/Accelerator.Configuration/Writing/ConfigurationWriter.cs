using System.Globalization;
using System.Text;
using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Reading;
using Accelerator.Configuration.Writing;
using Accelerator.Diagnostics;
using Accelerator.Hardware;

namespace Accelerator.Configuration;

/// <summary>Writes a configuration as canonical YAML: every key, in the order of the manual, presets spelt out.</summary>
public static class ConfigurationWriter
{
    /// <summary>The text; loading it gives an equal configuration.</summary>
    public static string Write(ConfigurationFile configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Write(configuration.Accelerator, configuration.Workload);
    }

    /// <summary>The text of an accelerator, with a workload or as a preset.</summary>
    public static string Write(AcceleratorSpec accelerator, WorkloadSpec? workload = null)
    {
        ArgumentNullException.ThrowIfNull(accelerator);
        var values = new Values();
        AcceleratorBinding.Write(accelerator, values);
        if (workload is not null) WorkloadBinding.Write(workload, values);
        var text = new StringBuilder();
        WriteSection(text, RootKeys.Section, values, "", indent: 0);
        return text.ToString();
    }

    /// <summary>The text of a comparison, its arrays by the names of their files.</summary>
    public static string Write(ComparisonFile comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var values = new Values();
        values[$"{RootKeys.Comparison}.arrays"] = comparison.Arrays.Count;
        for (int index = 0; index < comparison.Arrays.Count; index++) values[$"{RootKeys.Comparison}.arrays[{index}]"] = comparison.Arrays[index];
        WorkloadBinding.Write(comparison.Workload, values);
        var text = new StringBuilder();
        WriteSection(text, RootKeys.Section, values, "", indent: 0);
        return text.ToString();
    }

    /// <summary>Writes the text to a file, whole or not at all.</summary>
    public static void Save(ConfigurationFile configuration, string path) => AtomicFile.WriteAllText(path, Write(configuration));

    private static void WriteSection(StringBuilder text, SectionType section, Values values, string path, int indent)
    {
        foreach (Key key in section.Keys)
        {
            string below = KeyPath.Below(path, key.Name);
            if (!IsWritten(section, key, values, path)) continue;
            text.Append(' ', indent).Append(key.Name).Append(':');
            if (key.Type is SectionType { Inline: false } inner)
            {
                text.Append('\n');
                WriteSection(text, inner, values, below, indent + 2);
            }
            else if (key.Type is ListType { Item: SectionType } list)
            {
                text.Append('\n');
                for (int index = 0; index < values.Get<int>(below); index++)
                {
                    text.Append(' ', indent + 2).Append("- ").Append(Value(list.Item, values, $"{below}[{index}]")).Append('\n');
                }
            }
            else
            {
                text.Append(' ').Append(Value(key.Type, values, below)).Append('\n');
            }
        }
    }

    /// <summary>A value that fits on its key's line.</summary>
    private static string Value(KeyType type, Values values, string path) => type switch
    {
        SectionType section => "{" + string.Join(", ", section.Keys.Where(key => values.Has($"{path}.{key.Name}"))
            .Select(key => $"{key.Name}: {Value(key.Type, values, $"{path}.{key.Name}")}")) + "}",
        ListType list when values.Find<int>(path) is int count => "[" + string.Join(", ", Enumerable.Range(0, count)
            .Select(index => Value(list.Item, values, $"{path}[{index}]"))) + "]",
        ListType list => list.Word!,
        IntegerType => values.Get<int>(path).ToString(CultureInfo.InvariantCulture),
        FormatType format => values.Get<NumberFormat>(path).Float is string name ? name : values.Get<NumberFormat>(path).Bits is int bits ? $"int{bits.ToString(CultureInfo.InvariantCulture)}" : format.Word!,
        BooleanType => values.Get<bool>(path) ? "true" : "false",
        ChoiceType choice => choice.Choices.First(option => option.Value.Equals(values[path])).Name,
        TextType => YamlText.Of(values.Get<string>(path)),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Whether the key has a value: itself, below it, or as the word for everything in the variant that is written.</summary>
    private static bool IsWritten(SectionType section, Key key, Values values, string path)
    {
        string below = KeyPath.Below(path, key.Name);
        return key.Type switch
        {
            SectionType inner => inner.Keys.Any(item => IsWritten(inner, item, values, below)),
            ListType { Word: not null } => section.Variants.Any(variant =>
                variant.Selector is not null && variant.Keys.Contains(key.Name) && values.Has(KeyPath.Below(path, variant.Selector))),
            _ => values.Has(below),
        };
    }
}
