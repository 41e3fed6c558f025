using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Exploration.Cost;

/// <summary>What of a specification becomes gates.</summary>
public static class Design
{
    /// <summary>The design without its name, its clock and the memory outside, which change no gate: equal ones have equal hashes.</summary>
    public static TileMicroarchitecture Of(TileMicroarchitecture shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return AcceleratorFamilies.Elaborate(shape.Spec with { Name = "design", ClockMhz = 1, MemoryLatencyCycles = 1 });
    }
}
