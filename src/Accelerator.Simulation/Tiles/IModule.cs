namespace Accelerator.Simulation.Tiles;

/// <summary>
/// A clocked module: <see cref="Evaluate"/> reads registers (Q) of any module and the settled wires, and writes its own
/// next values (D); <see cref="Commit"/> moves D to Q. So the order in which modules are evaluated cannot matter.
/// </summary>
internal interface IModule
{
    /// <summary>Computes next values.</summary>
    void Evaluate();

    /// <summary>The rising clock edge.</summary>
    void Commit();
}
