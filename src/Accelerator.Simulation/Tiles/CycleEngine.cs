using Accelerator.Compilation.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>The <c>cycle</c> engine: steps every register of every module, in an ideal environment.</summary>
public sealed class CycleEngine : IEngine
{
    /// <inheritdoc/>
    public string Name => "cycle";

    /// <inheritdoc/>
    public SimulationResult Run(TileProgram program, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        var environment = EnvironmentSpec.Ideal(program.Microarchitecture.Spec.MemoryLatencyCycles);
        return new TileSimulator(program, environment).Run(cancellation: cancellation);
    }
}
