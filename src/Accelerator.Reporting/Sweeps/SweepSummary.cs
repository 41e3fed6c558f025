using System.Collections.Immutable;
using Accelerator.Reporting.Files;

namespace Accelerator.Reporting.Sweeps;

/// <summary>What a report takes from <c>sweep.json</c>.</summary>
internal sealed record SweepSummary : IVersioned
{
    /// <inheritdoc/>
    public static int Known => 1;

    /// <inheritdoc/>
    public required int Version { get; init; }

    /// <summary>The sweep file.</summary>
    public required string File { get; init; }

    /// <summary>Its key in the store; null in results of earlier versions.</summary>
    public string? Sweep { get; init; }

    /// <summary>The engine.</summary>
    public required string Engine { get; init; }

    /// <summary>Points of the grid, before constraints.</summary>
    public required string Grid { get; init; }

    /// <summary>Points that were run.</summary>
    public required int Points { get; init; }

    /// <summary>Points with figures.</summary>
    public required int Done { get; init; }

    /// <summary>Points without.</summary>
    public required int Failed { get; init; }

    /// <summary>What the front is about, as <c>min cycles</c>.</summary>
    public required ImmutableArray<string> Objectives { get; init; }
}
