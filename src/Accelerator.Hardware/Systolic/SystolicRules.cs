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
        if (spec.Array is not SystolicSpec array) return findings;
        if (array.Dataflow == SystolicDataflow.OutputStationary)
        {
            return
            [
                .. findings,
                .. Finding(array.WeightBuffers != OperandBuffers.None, "array.weight_buffers", array.WeightBuffers == OperandBuffers.Single ? "single" : "double", "none", "nothing is loaded where sums stay"),
            ];
        }

        string dataflow = array.Dataflow == SystolicDataflow.WeightStationary ? "a weight-stationary" : "an input-stationary";
        return
        [
            .. findings,
            .. Finding(array.PipelineStages == 0, "array.pipeline_stages", "0", "1 to 3", $"{dataflow} PE always has the register of its sum"),
            .. Finding(
                array.WeightCodeBits is not null && array.Dataflow == SystolicDataflow.WeightStationary && array.WeightBuffers != OperandBuffers.None, "array.weight_buffers",
                array.WeightBuffers == OperandBuffers.Single ? "single" : "double", "none with formats.weight_code", "the decode table of a command belongs to the words of its steps; loaded weights come before them"),
            .. Finding(array.Drain != SumDrain.Parallel, "array.drain", "shift", "parallel", $"{dataflow} array holds its sums in accumulators below the PEs"),
        ];
    }

    private static IEnumerable<Diagnostic> Finding(bool wrong, string key, string found, string allowed, string hint)
    {
        if (wrong) yield return new KeyedDiagnostic { Id = "ACC1002", Key = key, Message = "The value is out of range.", Found = $"{key}: {found}", Allowed = allowed, Hint = hint };
    }
}
