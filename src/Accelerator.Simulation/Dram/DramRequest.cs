using Accelerator.Hardware.Dram;

namespace Accelerator.Simulation.Dram;

/// <summary>A burst that is read or written.</summary>
/// <param name="Id">A number of the requester's.</param>
/// <param name="Address">Its place.</param>
/// <param name="IsWrite">Whether it is written.</param>
public readonly record struct DramRequest(long Id, DramAddress Address, bool IsWrite);
