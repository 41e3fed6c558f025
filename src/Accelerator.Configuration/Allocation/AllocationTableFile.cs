using System.Globalization;
using Accelerator.Configuration.Yaml;
using Accelerator.Diagnostics;

namespace Accelerator.Configuration.Allocation;

/// <summary>Reads allocation tables: YAML, JSON (as the YAML that it is) or CSV; everything wrong is reported at once.</summary>
public static class AllocationTableFile
{
    /// <summary>The largest magnitude of a number: sums of a million stay finite.</summary>
    public const double LargestNumber = 1e300;

    /// <summary>Whether a path names a table by its extension.</summary>
    public static bool IsTable(string path) => Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML" or ".JSON" or ".CSV";

    /// <summary>Reads a file.</summary>
    /// <exception cref="InputException">Something is wrong with it; carries every finding.</exception>
    public static AllocationTable Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        string? text = TextFile.Read(path, null, findings);
        findings.ThrowIfAny();
        return Parse(text!, path);
    }

    /// <summary>Reads text; the extension of <paramref name="path"/> says what it is.</summary>
    /// <exception cref="InputException">Something is wrong with it; carries every finding.</exception>
    public static AllocationTable Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        var builder = new AllocationTableBuilder(findings);
        if (Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase)) AllocationCsv.Read(text, path, builder, findings);
        else if (YamlReader.Read(path, text, findings) is { } root) AllocationYaml.Read(root, builder, findings);
        AllocationTable table = builder.Build(path);
        findings.ThrowIfAny();
        return table;
    }

    /// <summary>A finite number as text, in the invariant culture.</summary>
    internal static bool TryNumber(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && Math.Abs(value) <= LargestNumber;
}
