using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Reading;

/// <summary>From a file to its values.</summary>
internal static class ConfigurationReader
{
    /// <summary>Reads a file; null when it is not a YAML section at all.</summary>
    public static KeyReader? ReadFile(string path, SourceLocation? referrer, Findings findings) =>
        TextFile.Read(path, referrer, findings) is string text ? ReadText(text, path, findings, presetOnly: referrer is not null) : null;

    /// <summary>Adds the finding that a file compares arrays where one accelerator is needed.</summary>
    /// <param name="place">Where its <c>compare</c> stands.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="hint">What to do instead.</param>
    public static void RefuseComparison(SourceLocation place, Findings findings, string hint) =>
        findings.Add(place, "ACC1123", "The file compares arrays; one accelerator is needed here.", RootKeys.Comparison, "an accelerator section", hint);

    /// <summary>Reads text; null when it is not a YAML section at all.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file to name.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="presetOnly">Only the accelerator matters; the workload of a file used as a preset is not looked at.</param>
    public static KeyReader? ReadText(string text, string path, Findings findings, bool presetOnly = false)
    {
        if (YamlReader.Read(path, text, findings) is not YamlNode root) return null;
        if (presetOnly && root is YamlMapping mapping)
        {
            root = mapping with { Entries = [.. mapping.Entries.Where(entry => entry.Key is not YamlScalar { Text: RootKeys.Workload })] };
            YamlNode? Named(string name) => mapping.Entries.Select(entry => entry.Key).FirstOrDefault(key => key is YamlScalar scalar && scalar.Text == name);
            if (Named(RootKeys.Comparison) is { } compare && Named(RootKeys.Accelerator) is null)
            {
                RefuseComparison(compare.Location, findings, "name one of its arrays instead");
                return null;
            }
        }

        var reader = new KeyReader(findings);
        reader.Read(RootKeys.Section, root, "", root.Location);
        return reader;
    }
}
