using Accelerator.Compilation.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>The <c>cycle</c> engine: steps every register of every module, in an ideal environment.</summary>
/// <param name="intervals">Intervals that each unit's time line keeps; 0 for no time line.</param>
public sealed class CycleEngine(int intervals = 0) : IEngine
{
    /// <inheritdoc/>
    public string Name => "cycle";

    /// <inheritdoc/>
    public SimulationResult Run(TileProgram program, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        var environment = EnvironmentSpec.Ideal(program.Microarchitecture.Spec.MemoryLatencyCycles);
        return new TileSimulator(program, environment, intervals: intervals).Run(cancellation: cancellation);
    }
}
