using System.Collections.Immutable;

namespace Accelerator.Configuration.Sweeps;

/// <summary>A figure of a point.</summary>
/// <param name="Name">Its name in files, tables and exports.</param>
/// <param name="Unit">Its unit; empty for a ratio or a count.</param>
/// <param name="Meaning">One sentence without its final stop.</param>
/// <param name="NeedsValues">Only the cycle engine has it.</param>
public sealed record SweepMetric(string Name, string Unit, string Meaning, bool NeedsValues = false)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<SweepMetric> All { get; } =
    [
        new("cycles", "cycles", "Cycles of all multiplications, one after the other"),
        new("time_us", "us", "The same at `clock_mhz`"),
        new("macs", "", "Multiply-accumulates of the workload, padding not counted"),
        new("macs_per_cycle", "", "Of these, a cycle"),
        new("utilization", "", "Useful work over the work that the array could do in these cycles, 0 to 1"),
        new("stalled", "", "Share of the cycles in which the sequencer waited although there was work, 0 to 1"),
        new("activation_bytes", "bytes", "Read on the activation port"),
        new("weight_bytes", "bytes", "Read on the weight port, decode tables with them"),
        new("scale_bytes", "bytes", "Read on the scale port"),
        new("output_bytes", "bytes", "Written on the output port"),
        new("bytes", "bytes", "On all ports"),
        new("error", "", "Mean over the multiplications of the relative error of their outputs against the unquantised layer; of a model or a trace that has it", NeedsValues: true),
        new("saturated_outputs", "", "Outputs that a wider accumulator or output would have given another value", NeedsValues: true),
    ];

    /// <summary>Those that an engine has.</summary>
    public static ImmutableArray<SweepMetric> Of(SweepEngine engine) => [.. All.Where(metric => engine == SweepEngine.Cycle || !metric.NeedsValues)];
}
