using Accelerator.Diagnostics;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.Systolic;

/// <summary>What a specification must satisfy before it can be elaborated. Knows no file: Configuration adds file and line by key.</summary>
public static class SystolicRules
{
    /// <summary>All findings; empty when the specification can be built. Each is a <see cref="KeyedDiagnostic"/>.</summary>
    public static IReadOnlyList<Diagnostic> Check(AcceleratorSpec spec)
    {
        IReadOnlyList<Diagnostic> findings = TileRules.Check(spec, tileK: (1, 16), weightBits: (2, 8), "the sum of a slice's products", SystolicElaborator.Derive);
        if (spec.Array is not SystolicSpec { Dataflow: not SystolicDataflow.OutputStationary, PipelineStages: 0 } array) return findings;
        return
        [
            .. findings,
            new KeyedDiagnostic
            {
                Id = "ACC1002",
                Key = "array.pipeline_stages",
                Message = "The value is out of range.",
                Found = "array.pipeline_stages: 0",
                Allowed = "1 to 3",
                Hint = $"{(array.Dataflow == SystolicDataflow.WeightStationary ? "a weight" : "an input")}-stationary PE always has the register of its sum",
            },
        ];
    }
}
