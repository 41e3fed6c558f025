namespace Accelerator.Verification.Simulators;

/// <summary>The RTL simulators that a model is compared with.</summary>
public enum SimulatorKind
{
    /// <summary>Verilator: two-state, compiled; registers start with random values.</summary>
    Verilator,

    /// <summary>Icarus Verilog: four-state, interpreted; an unknown value after reset is a failure.</summary>
    Icarus,
}
