using System.Collections.Immutable;
using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Reading;
using Accelerator.Configuration.Yaml;
using Accelerator.Diagnostics;
using Accelerator.Hardware;

namespace Accelerator.Configuration;

/// <summary>Reads a configuration; reports everything that is wrong with it at once.</summary>
public static class ConfigurationLoader
{
    /// <summary>Loads a YAML file of one accelerator and the presets that it names.</summary>
    /// <param name="path">The file, as diagnostics are to name it.</param>
    /// <exception cref="InputException">Something is wrong; carries every finding.</exception>
    public static ConfigurationFile Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        return One(path, ConfigurationReader.ReadFile(path, referrer: null, findings), findings);
    }

    /// <summary>Loads YAML that is already in memory; presets are sought relative to <paramref name="path"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file to name in diagnostics.</param>
    /// <exception cref="InputException">Something is wrong; carries every finding.</exception>
    public static ConfigurationFile Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        return One(path, ConfigurationReader.ReadText(text, path, findings), findings);
    }

    /// <summary>Loads a YAML file of one accelerator, or one that compares several.</summary>
    /// <param name="path">The file, as diagnostics are to name it.</param>
    /// <exception cref="InputException">Something is wrong; carries every finding.</exception>
    public static LoadedFile LoadAny(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        return Any(path, ConfigurationReader.ReadFile(path, referrer: null, findings), findings);
    }

    /// <summary>As <see cref="LoadAny"/>, of YAML that is already in memory.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file to name in diagnostics.</param>
    /// <exception cref="InputException">Something is wrong; carries every finding.</exception>
    public static LoadedFile ParseAny(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        return Any(path, ConfigurationReader.ReadText(text, path, findings), findings);
    }

    /// <summary>Reads nodes that are already there; null where they could not be found, with the reason in <paramref name="findings"/>.</summary>
    /// <param name="root">The sections.</param>
    /// <param name="path">The file to name in diagnostics.</param>
    /// <param name="findings">What was found before.</param>
    /// <exception cref="InputException">Something is wrong; carries every finding.</exception>
    internal static ConfigurationFile Read(YamlNode? root, string path, Findings findings)
    {
        if (root is null) return One(path, null, findings);
        var reader = new KeyReader(findings);
        reader.Read(RootKeys.Section, root, "", root.Location);
        return One(path, reader, findings);
    }

    private static LoadedFile Any(string path, KeyReader? reader, Findings findings) =>
        reader is not null && reader.Locations.ContainsKey(RootKeys.Comparison) && !reader.Locations.ContainsKey(RootKeys.Accelerator)
            ? new LoadedFile(null, new ComparisonReader(path, reader, findings).Read())
            : new LoadedFile(One(path, reader, findings), null);

    private static ConfigurationFile One(string path, KeyReader? reader, Findings findings)
    {
        AcceleratorSpec? accelerator = null;
        if (reader is not null)
        {
            new PresetReader(findings).Follow(path, reader);
            if (!reader.Locations.ContainsKey(RootKeys.Accelerator) && reader.Locations.TryGetValue(RootKeys.Comparison, out SourceLocation comparison))
            {
                ConfigurationReader.RefuseComparison(comparison, findings, "accel run and accel analyze take a comparison; elsewhere name one of its arrays");
            }

            if (AcceleratorBinding.IsComplete(reader.Values))
            {
                accelerator = AcceleratorBinding.Read(reader.Values);
                HardwareRules.Check(accelerator, reader.Values, reader.Locations, findings);
            }

            new WorkloadRules(reader.Values, reader.Locations, findings).Check();
        }

        findings.ThrowIfAny();
        return new ConfigurationFile
        {
            Accelerator = accelerator!,
            Workload = reader!.Locations.ContainsKey(RootKeys.Workload) ? WorkloadBinding.Read(reader.Values) : null,
            Path = path,
            Locations = reader.Locations.ToImmutableDictionary(StringComparer.Ordinal),
        };
    }
}
