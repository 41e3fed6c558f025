using Accelerator.Configuration.Yaml;
using Accelerator.Diagnostics;
using Accelerator.Hardware;
using Accelerator.Hardware.FloatTile;

namespace Accelerator.Configuration.Reading;

/// <summary>The rules of a machine's family, with the places of the keys.</summary>
internal static class HardwareRules
{
    private const string Activation = "accelerator.formats.activation";

    /// <summary>Adds every finding.</summary>
    /// <param name="accelerator">The specification.</param>
    /// <param name="values">The values that it was read from.</param>
    /// <param name="locations">Where they stand.</param>
    /// <param name="findings">Where findings go.</param>
    public static void Check(AcceleratorSpec accelerator, Values values, IReadOnlyDictionary<string, SourceLocation> locations, Findings findings)
    {
        // A specification of integers has widths alone and cannot say this itself.
        if (accelerator.Array is not FloatTileSpec && values.Get<NumberFormat>(Activation).Float is string floats)
        {
            findings.Add(locations[Activation], "ACC1008", "The array family does not have these activations.", $"formats.activation: {floats}", "int8 or int16", "float_tile has floating-point activations");
        }

        foreach (Diagnostic finding in AcceleratorFamilies.Check(accelerator))
        {
            string key = finding is KeyedDiagnostic keyed ? $"accelerator.{keyed.Key}" : "accelerator";
            SourceLocation place = locations.TryGetValue(key, out SourceLocation known) ? known : locations["accelerator"];
            findings.Add(place, finding.Id, finding.Message, finding.Found, finding.Allowed, finding.Hint);
        }
    }
}
