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
    /// <summary>Loads a YAML file and the presets that it names.</summary>
    /// <param name="path">The file, as diagnostics are to name it.</param>
    /// <exception cref="InputException">Something is wrong; carries every finding.</exception>
    public static ConfigurationFile Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        KeyReader? reader = ConfigurationReader.ReadFile(path, referrer: null, findings);
        if (reader is not null) new PresetReader(findings).Follow(path, reader);
        return Bind(path, reader, findings);
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
        KeyReader? reader = ConfigurationReader.ReadText(text, path, findings);
        if (reader is not null) new PresetReader(findings).Follow(path, reader);
        return Bind(path, reader, findings);
    }

    private static ConfigurationFile Bind(string path, KeyReader? reader, Findings findings)
    {
        AcceleratorSpec? accelerator = null;
        if (reader is not null)
        {
            if (AcceleratorBinding.IsComplete(reader.Values))
            {
                accelerator = AcceleratorBinding.Read(reader.Values);
                CheckHardware(accelerator, reader, findings);
            }

            new WorkloadRules(reader.Values, reader.Locations, findings).Check();
        }

        findings.ThrowIfAny();
        return new ConfigurationFile
        {
            Accelerator = accelerator!,
            Workload = reader!.Locations.ContainsKey("workload") ? WorkloadBinding.Read(reader.Values) : null,
            Path = path,
            Locations = reader.Locations.ToImmutableDictionary(StringComparer.Ordinal),
        };
    }

    private static void CheckHardware(AcceleratorSpec accelerator, KeyReader reader, Findings findings)
    {
        foreach (Diagnostic finding in AcceleratorFamilies.Check(accelerator))
        {
            string key = finding is KeyedDiagnostic keyed ? $"accelerator.{keyed.Key}" : "accelerator";
            SourceLocation place = reader.Locations.GetValueOrDefault(key, reader.Locations["accelerator"]);
            findings.Add(place, finding.Id, finding.Message, finding.Found, finding.Allowed, finding.Hint);
        }
    }
}
