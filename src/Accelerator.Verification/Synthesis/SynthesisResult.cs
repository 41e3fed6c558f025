using System.Collections.Immutable;

namespace Accelerator.Verification.Synthesis;

/// <summary>A module of a synthesised design, every parameter set of a cell by itself.</summary>
/// <param name="Name">The SystemVerilog module.</param>
/// <param name="Instances">How often it stands in the design.</param>
/// <param name="Cells">Library cells of one, those of modules in it left out.</param>
/// <param name="Area">Their area, in the library's unit (mostly µm²).</param>
/// <param name="TotalArea">Area of all instances with everything in them.</param>
public sealed record ModuleArea(string Name, int Instances, long Cells, double Area, double TotalArea);

/// <summary>Static timing, all inputs at the clock edge and all outputs due at the next, no wires.</summary>
/// <param name="Delay">Shortest clock period in nanoseconds.</param>
/// <param name="From">Where the longest path begins.</param>
/// <param name="To">Where it ends.</param>
public sealed record Timing(double Delay, string From, string To)
{
    /// <summary>Highest clock frequency in MHz.</summary>
    public double MaximumMhz => Delay > 0 ? 1000 / Delay : 0;
}

/// <summary>Power at the highest frequency with a given activity of every net, in watts.</summary>
/// <param name="Internal">Inside cells.</param>
/// <param name="Switching">Charging nets.</param>
/// <param name="Leakage">Without a clock.</param>
/// <param name="Activity">Share of the cycles in which a net changes.</param>
public sealed record Power(double Internal, double Switching, double Leakage, double Activity)
{
    /// <summary>All of it.</summary>
    public double Total => Internal + Switching + Leakage;
}

/// <summary>A unit of the array by itself: what holds operands and what computes (the array with its PEs, the stores, the precompute unit), not what fetches, rescales and writes.</summary>
/// <param name="Name">The SystemVerilog module.</param>
/// <param name="Area">Its area with everything in it, in the library's unit.</param>
/// <param name="Timing">Its timing, inputs at the clock edge; null without OpenSTA.</param>
/// <param name="DynamicPicojoules">Energy of a cycle without leakage, in picojoules; null without OpenSTA.</param>
/// <param name="Leakage">Power without a clock in watts; null without OpenSTA.</param>
public sealed record CorePart(string Name, double Area, Timing? Timing, double? DynamicPicojoules, double? Leakage);

/// <summary>What synthesis of a package came to.</summary>
public sealed record SynthesisResult
{
    /// <summary>Hash of the specification.</summary>
    public required string SpecHash { get; init; }

    /// <summary>Name of the library.</summary>
    public required string Library { get; init; }

    /// <summary>Versions of the tools.</summary>
    public required ImmutableArray<string> Tools { get; init; }

    /// <summary>Whether modules were dissolved first.</summary>
    public required bool Flattened { get; init; }

    /// <summary>Library cells in all.</summary>
    public required long Cells { get; init; }

    /// <summary>Area in all, in the library's unit.</summary>
    public required double Area { get; init; }

    /// <summary>Modules, that of the largest total area first; the top alone where they were dissolved.</summary>
    public required ImmutableArray<ModuleArea> Modules { get; init; }

    /// <summary>Timing; null without OpenSTA.</summary>
    public Timing? Timing { get; init; }

    /// <summary>Power; null without OpenSTA.</summary>
    public Power? Power { get; init; }

    /// <summary>The units of the array, each timed by itself; empty where modules were dissolved.</summary>
    public ImmutableArray<CorePart> Core { get; init; } = [];

    /// <summary>The area of the units of the array; null where modules were dissolved.</summary>
    public double? CoreArea => Core.IsDefaultOrEmpty ? null : Core.Sum(part => part.Area);

    /// <summary>The longest of their delays in nanoseconds; null without OpenSTA.</summary>
    public double? CoreDelay => Core.IsDefaultOrEmpty ? null : Core.Max(part => part.Timing?.Delay);

    /// <summary>Their energy of a cycle at the highest frequency of the slowest of them, in picojoules; null without OpenSTA.</summary>
    public double? CorePicojoulesPerCycle => CoreDelay is { } delay && Core.All(part => part.DynamicPicojoules is not null) ? Core.Sum(part => part.DynamicPicojoules!.Value + (part.Leakage!.Value * delay * 1000)) : null;

    /// <summary>Energy of a cycle at the highest frequency in picojoules; null without OpenSTA.</summary>
    public double? PicojoulesPerCycle => Power is { } power && Timing is { } timing ? power.Total * timing.Delay * 1000 : null;
}
