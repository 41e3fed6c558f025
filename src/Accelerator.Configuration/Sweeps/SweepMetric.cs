using System.Collections.Immutable;

namespace Accelerator.Configuration.Sweeps;

/// <summary>A figure of a point.</summary>
/// <param name="Name">Its name in files, tables and exports.</param>
/// <param name="Unit">Its unit; empty for a ratio or a count.</param>
/// <param name="Meaning">One sentence without its final stop.</param>
/// <param name="NeedsValues">Only the cycle engine has it.</param>
/// <param name="NeedsCost">Only a sweep with a section `cost` has it.</param>
/// <param name="OnRequest">It is measured only where the file names it: it takes longer than the rest.</param>
public sealed record SweepMetric(string Name, string Unit, string Meaning, bool NeedsValues = false, bool NeedsCost = false, bool OnRequest = false)
{
    /// <summary>The perplexity of the workload's quantised model.</summary>
    public const string Perplexity = "perplexity";

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
        new(Perplexity, "", "Of the workload's model, quantised as the point says, over its text: as `accel quantize` measures it; where it is asked for", NeedsValues: true, OnRequest: true),
        Cost("area", "", "Area of the accelerator in the library's unit, mostly µm²"),
        Cost("area_per_mac", "", "The same over the peak multiply-accumulates a cycle: what density is at equal clocks"),
        Cost("delay_ns", "ns", "Shortest clock period of the accelerator, its longest path"),
        Cost("power_mw", "mW", "Power of the accelerator at that period"),
        Cost("energy_nj", "nJ", "Energy of the workload: cycles times the energy of a cycle"),
        Cost("density", "1e9/s per 1e6 of area", "Peak multiply-accumulates a second at that period, over the area"),
        Cost("efficiency", "1e9/s per W", "Peak multiply-accumulates a second at that period, over the power"),
        Cost("core_area", "", "Area of what holds operands and computes: the array with its PEs, the store before it, the precompute unit"),
        Cost("core_area_per_mac", "", "As `area_per_mac`, of these"),
        Cost("core_delay_ns", "ns", "Longest of the delays of these"),
        Cost("core_power_mw", "mW", "Their power at that period"),
        Cost("core_energy_nj", "nJ", "Their energy of the workload"),
        Cost("core_density", "1e9/s per 1e6 of area", "As `density`, of these"),
        Cost("core_efficiency", "1e9/s per W", "As `efficiency`, of these"),
        Cost("synthesised", "", "1 where the point's design was synthesised, 0 where the model gives its figures"),
    ];

    /// <summary>Those that an engine has.</summary>
    public static ImmutableArray<SweepMetric> Of(SweepEngine engine, bool cost) =>
        [.. All.Where(metric => (engine == SweepEngine.Cycle || !metric.NeedsValues) && (cost || !metric.NeedsCost))];

    private static SweepMetric Cost(string name, string unit, string meaning) => new(name, unit, meaning, NeedsCost: true);
}
