using Accelerator.Compilation.Tiles;

namespace Accelerator.Simulation;

/// <summary>One way to execute a program; all give the same values.</summary>
public interface IEngine
{
    /// <summary>Name on the command line: <c>reference</c> or <c>cycle</c>.</summary>
    string Name { get; }

    /// <summary>Runs the program to its end.</summary>
    SimulationResult Run(TileProgram program, CancellationToken cancellation = default);
}
