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
        return [.. findings, .. TileRules.WithoutDecodeTable(spec.Array, "The family takes bit planes of weights, of which no decode table makes levels.", "lut_tensor_core")];
    }
}
