namespace Accelerator.Simulation.Tiles;

/// <summary>
/// What stands between the activation fetch unit and the array: a queue of two, of what a K slice's activations have become. The family says what that is.
/// </summary>
internal abstract class OperandStore : IModule
{
    /// <summary>Ready on the side of the activation fetch unit.</summary>
    public abstract bool Ready { get; }

    /// <summary>Valid on the side of the array.</summary>
    public abstract bool Valid { get; }

    /// <inheritdoc/>
    public abstract void Evaluate();

    /// <inheritdoc/>
    public abstract void Commit();

    /// <summary>Adds the value of every port of the store and of what stands before it.</summary>
    public abstract void AddSignals(Dictionary<string, Action<BitWriter>> signals);
}
