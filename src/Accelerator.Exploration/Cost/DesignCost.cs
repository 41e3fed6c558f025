using System.Collections.Immutable;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Exploration.Cost;

/// <summary>Area, delay and energy of a design, or of a part of it. What nothing gave is null.</summary>
/// <param name="Area">In the library's unit, mostly µm².</param>
/// <param name="Delay">Shortest clock period in nanoseconds.</param>
/// <param name="Energy">Energy of a cycle in picojoules.</param>
public sealed record PartCost(double? Area, double? Delay, double? Energy);

/// <summary>What a design costs.</summary>
/// <param name="Whole">The accelerator.</param>
/// <param name="Core">What of it holds operands and computes.</param>
/// <param name="Synthesised">False where a fitted model gives the figures.</param>
public sealed record DesignCost(PartCost Whole, PartCost Core, bool Synthesised)
{
    /// <summary>The metrics of a workload on the design (docs/sweep.md has the formulas).</summary>
    /// <param name="shape">The design.</param>
    /// <param name="cycles">Cycles of the workload.</param>
    public IEnumerable<KeyValuePair<string, double>> Metrics(TileMicroarchitecture shape, double cycles)
    {
        ArgumentNullException.ThrowIfNull(shape);
        double peak = PointSums.Peak(shape);
        return [.. Of("", Whole, peak, cycles), .. Of("core_", Core, peak, cycles), new("synthesised", Synthesised ? 1 : 0)];
    }

    /// <summary>A picojoule a nanosecond is a milliwatt; a multiply-accumulate a nanosecond is 10⁹ a second.</summary>
    private static IEnumerable<KeyValuePair<string, double>> Of(string prefix, PartCost part, double peak, double cycles)
    {
        if (part.Area is { } area) yield return new(prefix + "area", area);
        if (part.Area is { } share) yield return new(prefix + "area_per_mac", share / peak);
        if (part.Energy is { } pj) yield return new(prefix + "energy_nj", pj * cycles / 1000);
        if (part.Energy is > 0 and { } cycle) yield return new(prefix + "efficiency", peak / cycle * 1000);
        if (part.Delay is not (> 0 and { } delay)) yield break;
        yield return new(prefix + "delay_ns", delay);
        if (part.Area is > 0 and { } size) yield return new(prefix + "density", peak / delay / size * 1e6);
        if (part.Energy is { } energy) yield return new(prefix + "power_mw", energy / delay);
    }
}
