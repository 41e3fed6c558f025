using Accelerator.Hardware.LutTensorCore;

namespace Accelerator.Hardware;

/// <summary>
/// One accelerator as its YAML states it: primitives only, no derived number. The elaborator
/// validates it and computes the rest.
/// </summary>
public sealed record AcceleratorSpec
{
    /// <summary>Name of the configuration: lower-case letters, digits and hyphens; names the emitted package.</summary>
    public required string Name { get; init; }

    /// <summary>Clock frequency in MHz, used only to turn cycles into time.</summary>
    public required int ClockMhz { get; init; }

    /// <summary>The array and its knobs.</summary>
    public required LutTensorCoreSpec Array { get; init; }

    /// <summary>Latency in cycles, at least 1, of the ideal memory behind the activation, weight and scale ports.</summary>
    public required int MemoryLatencyCycles { get; init; }
}
