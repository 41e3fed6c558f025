using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Tiles;

/// <summary>What stands between the array and the output unit: it takes what the array hands over and makes output words of it. The family says how.</summary>
internal abstract class ResultUnit : IModule
{
    /// <summary>Name of the instance.</summary>
    public abstract string Instance { get; }

    /// <summary>cmd_ready_o; true for a unit that takes no commands.</summary>
    public abstract bool CommandReady { get; }

    /// <summary>A beat as a function of registers; settled into <see cref="Wires.Beat"/>.</summary>
    public abstract bool Beat { get; }

    /// <summary>Whether beats are those of the side group.</summary>
    public virtual bool SideGroup => false;

    /// <summary>Column of the first result of a beat's word; settled into <see cref="Wires.BeatColumn"/>.</summary>
    public abstract int Column { get; }

    /// <summary>word_valid_o.</summary>
    public abstract bool WordValid { get; }

    /// <summary>stall_o.</summary>
    public abstract RescaleStall Stall { get; }

    /// <summary>Whether the scale word is taken in this cycle, for a given beat.</summary>
    public abstract bool ScaleReady(bool beat);

    /// <summary>Whether what the array holds is released, for a given beat.</summary>
    public abstract bool Release(bool beat);

    /// <summary>Whether what the side unit holds is released, for a given beat.</summary>
    public virtual bool ReleaseSide(bool beat) => false;

    /// <summary>word_o.</summary>
    public abstract void WriteWord(Span<int> word);

    /// <summary>Adds the value of every port of the unit and of the modules in it.</summary>
    public abstract void AddSignals(Dictionary<string, Action<BitWriter>> signals, TileModel model);

    /// <inheritdoc/>
    public abstract void Evaluate();

    /// <inheritdoc/>
    public abstract void Commit();
}
