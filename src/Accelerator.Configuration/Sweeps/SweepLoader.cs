using Accelerator.Configuration.Keys;
using Accelerator.Configuration.Reading;
using Accelerator.Configuration.Yaml;
using Accelerator.Diagnostics;

namespace Accelerator.Configuration.Sweeps;

/// <summary>Reads a sweep file; reports everything that is wrong with it at once.</summary>
public static class SweepLoader
{
    /// <summary>Loads a file, and those that it names.</summary>
    /// <exception cref="InputException">Something is wrong; carries every finding.</exception>
    public static SweepFile Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        string? text = TextFile.Read(path, null, findings);
        findings.ThrowIfAny();
        return Parse(text!, path);
    }

    /// <summary>Loads YAML that is already in memory; other files are sought relative to <paramref name="path"/>.</summary>
    /// <exception cref="InputException">Something is wrong; carries every finding.</exception>
    public static SweepFile Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        YamlNode? node = YamlReader.Read(path, text, findings);
        if (node is null) findings.ThrowIfAny();
        if (node is YamlMapping root) node = InPlace.Spell(root);
        var reader = new KeyReader(findings);
        reader.Read(SweepKeys.Root, node!, "", node!.Location);
        if (node is not YamlMapping file) findings.ThrowIfAny();
        return new SweepReader(path, text, (YamlMapping)node, reader, findings).Read();
    }
}
