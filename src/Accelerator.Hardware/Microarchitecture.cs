using System.Collections.Immutable;
using Accelerator.Hardware.Contracts;

namespace Accelerator.Hardware;

/// <summary>
/// An elaborated accelerator: every derived number, computed once, that the cycle model allocates from and the
/// templates print. Behaviour is written twice elsewhere; shape is written here only.
/// </summary>
public abstract record Microarchitecture
{
    /// <summary>The specification that was elaborated.</summary>
    public required AcceleratorSpec Spec { get; init; }

    /// <summary>Name of the array family, the same in Hardware, Simulation, templates, presets, tests and docs.</summary>
    public abstract string Family { get; }

    /// <summary>SystemVerilog identifier that prefixes every generated module: the name with underscores.</summary>
    public string Identifier => Spec.Name.Replace('-', '_');

    /// <summary>SHA-256, hexadecimal, of the canonical text of the specification.</summary>
    public required string SpecHash { get; init; }

    /// <summary>Every module with its ports, the top first, then in the order in which data flows.</summary>
    public required ImmutableArray<ModuleContract> Contracts { get; init; }

    /// <summary>The trace record of this accelerator.</summary>
    public required TraceLayout Trace { get; init; }
}
