using System.Collections.Immutable;

namespace Accelerator.Reporting.Sweeps;

/// <summary>What the page of a sweep draws.</summary>
internal sealed record SweepPageData
{
    /// <summary>The sweep file.</summary>
    public required string File { get; init; }

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

    /// <summary>Versions and builds of the program that computed the points.</summary>
    public required ImmutableArray<string> Programs { get; init; }

    /// <summary>What the front is about.</summary>
    public required ImmutableArray<SweepPageObjective> Objectives { get; init; }

    /// <summary>The fitted model of costs; null where there is none.</summary>
    public required SweepCostModel? CostModel { get; init; }

    /// <summary>The columns: parameters and derived values, then metrics.</summary>
    public required ImmutableArray<SweepPageColumn> Columns { get; init; }

    /// <summary>Of each point its place in the grid.</summary>
    public required ImmutableArray<long> Places { get; init; }

    /// <summary>Of each point whether it has figures.</summary>
    public required ImmutableArray<int> HasFigures { get; init; }

    /// <summary>Of each point the first digits of its key in the store.</summary>
    public required ImmutableArray<string> Hashes { get; init; }

    /// <summary>The findings of failed points.</summary>
    public required ImmutableArray<string> Findings { get; init; }

    /// <summary>Of each point the number of its finding, or -1.</summary>
    public required ImmutableArray<int> FindingOf { get; init; }

    /// <summary>The configurations.</summary>
    public required ConfigurationTable Configurations { get; init; }

    /// <summary>The text of the sweep file; null where the store does not have it.</summary>
    public required string? Text { get; init; }
}

/// <summary>An objective.</summary>
/// <param name="Name">Name of a column.</param>
/// <param name="Max">More is better.</param>
internal sealed record SweepPageObjective(string Name, bool Max);

/// <summary>A column.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Metric">A metric; else a parameter or a derived value.</param>
/// <param name="Shown">In the table; else only on axes and in the figures of a point.</param>
/// <param name="Unit">Unit of a metric; empty for none.</param>
/// <param name="Meaning">Meaning of a metric; empty for none.</param>
/// <param name="Words">Of texts, the words; null for numbers.</param>
/// <param name="Values">Of each point the number, or the number of the word; null for nothing.</param>
internal sealed record SweepPageColumn(string Name, bool Metric, bool Shown, string Unit, string Meaning, ImmutableArray<string>? Words, ImmutableArray<double?> Values);
