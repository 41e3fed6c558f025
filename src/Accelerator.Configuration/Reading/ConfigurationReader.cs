using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Reading;

/// <summary>From a file to its values.</summary>
internal static class ConfigurationReader
{
    /// <summary>Reads a file; null when it is not a YAML section at all.</summary>
    public static KeyReader? ReadFile(string path, SourceLocation? referrer, Findings findings) =>
        TextFile.Read(path, referrer, findings) is string text ? ReadText(text, path, findings, presetOnly: referrer is not null) : null;

    /// <summary>Adds a finding where a file compares arrays and one accelerator is needed.</summary>
    public static void RefuseComparison(KeyReader reader, Findings findings, string hint)
    {
        if (reader.Locations.ContainsKey(RootKeys.Accelerator) || !reader.Locations.TryGetValue(RootKeys.Comparison, out SourceLocation place)) return;
        findings.Add(place, "ACC1123", "The file compares arrays; one accelerator is needed here.", RootKeys.Comparison, "an accelerator section", hint);
    }

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
            root = mapping with { Entries = [.. mapping.Entries.Where(entry => entry.Key is not YamlScalar { Text: "workload" })] };
        }

        var reader = new KeyReader(findings);
        reader.Read(RootKeys.Section, root, "", root.Location);
        if (presetOnly) RefuseComparison(reader, findings, "name one of its arrays instead");
        return reader;
    }
}
