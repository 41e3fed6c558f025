using System.Collections.Immutable;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Verification.Synthesis;

namespace Accelerator.Cli.Reports;

/// <summary>What <c>accel synth</c> writes: area, delay and power of a design.</summary>
internal sealed record SynthReport
{
    /// <summary>Version of this file.</summary>
    public int Version { get; } = 1;

    /// <summary>Name of the accelerator.</summary>
    public required string Accelerator { get; init; }

    /// <summary>What was synthesised, and what it came to.</summary>
    public required SynthesisResult Synthesis { get; init; }

    /// <summary>Multiply-accumulates of a cycle when nothing waits.</summary>
    public required double PeakMacs { get; init; }

    /// <summary>Peak multiply-accumulates a second at the highest frequency, over the area: per second and unit of area, in 10⁹ (GOP/s with two operations each are twice as many); null without timing.</summary>
    public required double? GigaMacsPerArea { get; init; }

    /// <summary>Peak multiply-accumulates a second at the highest frequency over the power, in 10⁹ a watt; null without power.</summary>
    public required double? GigaMacsPerWatt { get; init; }

    /// <summary>Area of the units of the top, largest first; empty where modules were dissolved.</summary>
    public required ImmutableArray<ModuleArea> Units { get; init; }

    /// <summary>What was proved of the netlists of modules; empty where nobody asked.</summary>
    public ImmutableArray<EquivalenceResult> Equivalence { get; init; } = [];

    /// <summary>Reports a result.</summary>
    public static SynthReport Of(AcceleratorSpec spec, TileMicroarchitecture shape, SynthesisResult result)
    {
        double peak = CycleReport.PeakMacs(shape);
        double? rate = result.Timing is { } timing ? peak * timing.MaximumMhz / 1000 : null;
        return new SynthReport
        {
            Accelerator = spec.Name, Synthesis = result, PeakMacs = peak, GigaMacsPerArea = rate / result.Area, GigaMacsPerWatt = result.Power is { Total: > 0 } power ? rate / power.Total : null,
            Units = result.Flattened ? [] : [.. result.Modules.Where(module => module.Name != shape.Identifier)],
        };
    }
}
