using Accelerator.Hardware.Dram;
using Accelerator.Simulation.Dram;
using Accelerator.Verification.Dram;

namespace Accelerator.Tests.Simulation.Dram;

/// <summary>Keeps the commands of a channel.</summary>
internal sealed class CommandRecorder(int channel, List<IssuedCommand> commands) : IDramObserver
{
    public void OnCommand(long cycle, DramCommand command, DramAddress address) => commands.Add(new IssuedCommand(cycle, command, address with { Channel = channel }));
}
