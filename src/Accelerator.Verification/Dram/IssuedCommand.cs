using Accelerator.Hardware.Dram;

namespace Accelerator.Verification.Dram;

/// <summary>A line of a command trace.</summary>
/// <param name="Cycle">The cycle.</param>
/// <param name="Command">The command.</param>
/// <param name="Address">Its place; of a refresh the rank alone.</param>
public readonly record struct IssuedCommand(long Cycle, DramCommand Command, DramAddress Address);
