using System.Collections.Immutable;
using Accelerator.Configuration.Sweeps;

namespace Accelerator.Exploration;

/// <summary>The results of a sweep as a table: a row a point, in the order of the grid.</summary>
public sealed class PointTable
{
    /// <summary>A table of results.</summary>
    public PointTable(SweepFile file, IEnumerable<SweepResult> results)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(results);
        SweepResult[] all = [.. results];
        Columns =
        [
            new PointColumn("point", false), .. file.Names.Select((name, i) => new PointColumn(name, all.Any(result => i < result.Point.Values.Length && !result.Point.Values[i].IsNumber))),
            new PointColumn("status", true), new PointColumn("engine", true), .. file.Metrics.Select(name => new PointColumn(name, false)), new PointColumn("seed", false), new PointColumn("hash", true), new PointColumn("diagnostic", true),
        ];
        Rows = [.. all.Select(result => Row(file, result))];
    }

    /// <summary>The columns.</summary>
    public ImmutableArray<PointColumn> Columns { get; }

    /// <summary>The rows: for each column a number, a text, or nothing.</summary>
    public ImmutableArray<ImmutableArray<SweepValue?>> Rows { get; }

    private ImmutableArray<SweepValue?> Row(SweepFile file, SweepResult result)
    {
        PointOutcome outcome = result.Outcome;
        var row = ImmutableArray.CreateBuilder<SweepValue?>(Columns.Length);
        row.Add(SweepValue.Of(result.Point.Index));
        for (int i = 0; i < file.Names.Length; i++) row.Add(i < result.Point.Values.Length ? Cell(result.Point.Values[i], Columns[i + 1]) : null);
        row.Add(SweepValue.Of(outcome.Status.ToString().ToLowerInvariant()));
        row.Add(SweepValue.Of(outcome.Engine));
        foreach (string name in file.Metrics) row.Add(outcome.Metrics.TryGetValue(name, out double value) ? SweepValue.Of(value) : null);
        row.Add(outcome.Seed is int seed ? SweepValue.Of(seed) : null);
        row.Add(SweepValue.Of(outcome.Hash));
        row.Add(outcome.Diagnostic is { } text ? SweepValue.Of(text) : null);
        return row.ToImmutable();
    }

    private static SweepValue Cell(SweepValue value, PointColumn column) => column.IsText ? SweepValue.Of(value.ToString()) : value;
}

/// <summary>A column of a table of results.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="IsText">Texts; else numbers.</param>
public sealed record PointColumn(string Name, bool IsText);
