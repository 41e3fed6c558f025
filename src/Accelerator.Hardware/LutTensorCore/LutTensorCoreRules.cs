using Accelerator.Diagnostics;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.LutTensorCore;

/// <summary>What a specification must satisfy before it can be elaborated. Knows no file: Configuration adds file and line by key.</summary>
public static class LutTensorCoreRules
{
    /// <summary>All findings; empty when the specification can be built. Each is a <see cref="KeyedDiagnostic"/>.</summary>
    public static IReadOnlyList<Diagnostic> Check(AcceleratorSpec spec) =>
        TileRules.Check(spec, tileK: (2, 6), weightBits: (1, 8), "one shifted table entry", LutTensorCoreElaborator.Derive);
}
