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

    /// <summary>The fitted model of costs; null where there is none.</summary>
    public SweepCostModel? CostModel { get; init; }
}

/// <summary>How good a fitted model of costs is.</summary>
/// <param name="Designs">Different designs of the sweep.</param>
/// <param name="Fitted">Synthesised designs that it is fitted to.</param>
/// <param name="HeldBack">Synthesised designs that it is tried on.</param>
/// <param name="Errors">Its errors on these.</param>
internal sealed record SweepCostModel(int Designs, int Fitted, int HeldBack, ImmutableArray<SweepCostError> Errors);

/// <summary>An error of a fitted model.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Mean">Mean relative error.</param>
/// <param name="Worst">The largest.</param>
internal sealed record SweepCostError(string Figure, double Mean, double Worst);
