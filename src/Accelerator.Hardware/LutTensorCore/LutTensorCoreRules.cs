using Accelerator.Diagnostics;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.LutTensorCore;

/// <summary>What a specification must satisfy before it can be elaborated. Knows no file: Configuration adds file and line by key.</summary>
public static class LutTensorCoreRules
{
    /// <summary>All findings; empty when the specification can be built. Each is a <see cref="KeyedDiagnostic"/>.</summary>
    public static IReadOnlyList<Diagnostic> Check(AcceleratorSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        IReadOnlyList<Diagnostic> findings = TileRules.Check(spec, tileK: (2, 6), weightBits: (1, 8), "one shifted table entry", LutTensorCoreElaborator.Derive);
        if (spec.Array.WeightCodeBits is not int code) return findings;
        return
        [
            .. findings,
            new KeyedDiagnostic
            {
                Id = "ACC1007", Key = "formats.weight_code", Message = "The family takes bit planes of weights, of which no decode table makes levels.",
                Found = $"formats.weight_code: {code} with family lut_tensor_core", Allowed = "families mac, bit_serial and systolic", Hint = "leave formats.weight_code out",
            },
        ];
    }
}
