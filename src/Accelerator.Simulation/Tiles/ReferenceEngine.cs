using Accelerator.Compilation.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>The <c>reference</c> engine: the judge of values. Untimed, from the workload's integers alone: no tables, tiles or planes unless saturation needs their order.</summary>
public sealed class ReferenceEngine : IEngine
{
    /// <inheritdoc/>
    public string Name => "reference";

    /// <inheritdoc/>
    public SimulationResult Run(TileProgram program, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        return new SimulationResult { Outputs = ReferenceGemm.Compute(program.Gemm, program.Microarchitecture, cancellation) };
    }
}
