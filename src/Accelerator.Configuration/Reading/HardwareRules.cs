using Accelerator.Configuration.Yaml;
using Accelerator.Diagnostics;
using Accelerator.Hardware;

namespace Accelerator.Configuration.Reading;

/// <summary>The rules of a machine's family, with the places of the keys.</summary>
internal static class HardwareRules
{
    public static void Check(AcceleratorSpec accelerator, IReadOnlyDictionary<string, SourceLocation> locations, Findings findings)
    {
        foreach (Diagnostic finding in AcceleratorFamilies.Check(accelerator))
        {
            string key = finding is KeyedDiagnostic keyed ? $"accelerator.{keyed.Key}" : "accelerator";
            SourceLocation place = locations.TryGetValue(key, out SourceLocation known) ? known : locations["accelerator"];
            findings.Add(place, finding.Id, finding.Message, finding.Found, finding.Allowed, finding.Hint);
        }
    }
}
