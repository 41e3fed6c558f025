using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Reading;
using Accelerator.Configuration.Yaml;

namespace Accelerator.Configuration.Sweeps;

/// <summary>The configuration that a sweep varies, as nodes: an accelerator that is spelled out, and a workload.</summary>
internal static class SweepBase
{
    private const int LongestChain = 8;

    /// <summary>The configuration of a sweep file, and the file that its paths are relative to; null with the reason in <paramref name="findings"/>.</summary>
    public static (YamlMapping Root, string Path)? Read(YamlMapping file, string path, KeyReader reader, Findings findings)
    {
        if (reader.Values[SweepKeys.Base] is string written)
        {
            string named = ConfigurationPath.Resolve(path, written);
            if (Root(named, reader.Locations[SweepKeys.Base], findings) is not { } other) return null;
            return Spelled(other, named, findings) is { } spelled ? (spelled, named) : null;
        }

        YamlMapping own = file with { Entries = [.. file.Entries.Where(entry => entry.Key is not YamlScalar { Text: SweepKeys.Sweep or SweepKeys.Base })] };
        return Spelled(own, path, findings) is { } whole ? (whole, path) : null;
    }

    /// <summary>The accelerator that a preset leads to; null with the reason in <paramref name="findings"/>.</summary>
    /// <param name="path">The file in which the preset is named.</param>
    /// <param name="preset">Its name.</param>
    /// <param name="findings">Where findings go.</param>
    public static YamlNode? Accelerator(string path, YamlScalar preset, Findings findings)
    {
        for (int chain = 0; chain < LongestChain; chain++)
        {
            path = ConfigurationPath.Resolve(path, preset.Text);
            if (Root(path, preset.Location, findings) is not { } root) return null;
            if (Entry(root, RootKeys.Accelerator) is not { } section)
            {
                findings.Add(preset.Location, "ACC1029", "One of several keys is needed.", $"{Excerpt.Of(path, 200)} has no accelerator", "a file with an accelerator");
                return null;
            }

            if (section is not YamlMapping mapping || Entry(mapping, "preset") is not YamlScalar next) return section;
            preset = next;
        }

        findings.Add(preset.Location, "ACC1030", "Presets refer to each other in a circle, or too often.", Excerpt.Of(preset.Text, 200), $"a chain of at most {LongestChain} files that ends in a spelt-out accelerator", "name a file whose accelerator has no preset");
        return null;
    }

    /// <summary>The configuration with another accelerator.</summary>
    public static YamlMapping With(YamlMapping root, YamlNode accelerator) => root with
    {
        Entries = [.. root.Entries.Select(entry => entry.Key is YamlScalar { Text: RootKeys.Accelerator } ? (entry.Key, accelerator) : entry)],
    };

    private static YamlMapping? Spelled(YamlMapping root, string path, Findings findings)
    {
        if (Entry(root, RootKeys.Accelerator) is not YamlMapping section || Entry(section, "preset") is not YamlScalar preset) return root;
        return Accelerator(path, preset, findings) is { } accelerator ? With(root, accelerator) : null;
    }

    private static YamlMapping? Root(string path, SourceLocation referrer, Findings findings) =>
        TextFile.Read(path, referrer, findings) is string text ? YamlReader.Read(path, text, findings) as YamlMapping : null;

    private static YamlNode? Entry(YamlMapping section, string name) =>
        section.Entries.Where(entry => entry.Key is YamlScalar key && key.Text == name).Select(entry => entry.Value).FirstOrDefault();
}
