using System.Collections.Immutable;
using Accelerator.Configuration.Sweeps;
using Accelerator.Exploration;

namespace Accelerator.Cli.Reports;

/// <summary>The result of <c>accel sweep</c>, as <c>sweep.json</c> holds it: the same bytes whatever the number of workers and interruptions.</summary>
internal sealed record PointsReport
{
    /// <summary>Version of this file's format.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The sweep file.</summary>
    public required string File { get; init; }

    /// <summary>The engine that gave the figures.</summary>
    public required string Engine { get; init; }

    /// <summary>Points of the grid, before constraints.</summary>
    public required string Grid { get; init; }

    /// <summary>Points that were run on the whole workload.</summary>
    public required int Points { get; init; }

    /// <summary>Points with figures.</summary>
    public required int Done { get; init; }

    /// <summary>Points without.</summary>
    public required int Failed { get; init; }

    /// <summary>What the front is about, as <c>min cycles</c>.</summary>
    public required ImmutableArray<string> Objectives { get; init; }

    /// <summary>The best point of each objective, by its place in the grid; of equal ones the first.</summary>
    public required ImmutableArray<PointReport> Best { get; init; }

    /// <summary>The Pareto front, in the order of the grid.</summary>
    public required ImmutableArray<PointReport> Front { get; init; }

    /// <summary>The model that gives area, delay and energy of designs that were not synthesised; null where none does.</summary>
    public CostModelReport? CostModel { get; init; }

    /// <summary>Findings of failed points and how many points have each, most frequent first.</summary>
    public required ImmutableArray<PointFindingReport> Findings { get; init; }

    /// <summary>The report of a sweep's results.</summary>
    public static PointsReport Of(SweepFile file, string engine, ImmutableArray<SweepResult> results) => new()
    {
        File = file.Path.Replace('\\', '/'),
        Engine = engine,
        Grid = file.GridSize.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Points = results.Length,
        Done = results.Count(result => result.Outcome.Status == PointStatus.Done),
        Failed = results.Count(result => result.Outcome.Status != PointStatus.Done),
        Objectives = [.. file.Objectives.Select(objective => $"{(objective.Maximize ? "max" : "min")} {objective.Metric}")],
        Best = [.. file.Objectives.Select(objective => BestOf(file, objective, results)).OfType<SweepResult>().Select(result => PointReport.Of(file, result))],
        Front = [.. ParetoFront.Of(results, file).Select(result => PointReport.Of(file, result))],
        Findings =
        [
            .. results.Where(result => result.Outcome.Diagnostic is not null).GroupBy(result => FirstLine(result.Outcome.Diagnostic!), StringComparer.Ordinal)
                .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => new PointFindingReport(same.Key, same.Count(), same.First().Point.Index)),
        ],
    };

    private static SweepResult? BestOf(SweepFile file, SweepObjective objective, ImmutableArray<SweepResult> results) =>
        results.Where(result => result.Value(file.Names, objective.Metric) is not null)
            .MinBy(result => (result.Value(file.Names, objective.Metric)!.Value * (objective.Maximize ? -1 : 1), result.Point.Index));

    private static string FirstLine(string text) => text.Split('\n')[0];
}

/// <summary>A point of the report.</summary>
/// <param name="Point">Its place in the grid.</param>
/// <param name="Values">Parameters and derived values.</param>
/// <param name="Metrics">The metrics that the file asks for, and those of objectives.</param>
/// <param name="Hash">Its key in the store.</param>
internal sealed record PointReport(long Point, ImmutableSortedDictionary<string, string> Values, ImmutableSortedDictionary<string, double> Metrics, string Hash)
{
    public static PointReport Of(SweepFile file, SweepResult result)
    {
        ImmutableSortedDictionary<string, string>.Builder values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < result.Point.Values.Length; i++) values[file.Names[i]] = result.Point.Values[i].ToString();
        IEnumerable<string> shown = file.Metrics.Concat(file.Objectives.Select(objective => objective.Metric));
        return new PointReport(result.Point.Index, values.ToImmutable(), result.Outcome.Metrics.RemoveRange(result.Outcome.Metrics.Keys.Except(shown)), result.Outcome.Hash);
    }
}

/// <summary>A finding of failed points.</summary>
/// <param name="Finding">Its first line.</param>
/// <param name="Points">Points that have it first.</param>
/// <param name="FirstPoint">The first of them.</param>
internal sealed record PointFindingReport(string Finding, int Points, long FirstPoint);
