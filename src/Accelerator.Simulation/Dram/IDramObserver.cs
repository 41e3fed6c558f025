using Accelerator.Hardware.Dram;

namespace Accelerator.Simulation.Dram;

/// <summary>Sees every command of a channel.</summary>
public interface IDramObserver
{
    /// <summary>A command is issued.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="command">The command.</param>
    /// <param name="address">Its place; of a refresh the rank alone.</param>
    void OnCommand(long cycle, DramCommand command, DramAddress address);
}
