using System.Collections.Immutable;
using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Reporting.Files;
using Accelerator.Reporting.Pages;

namespace Accelerator.Reporting.Sweeps;

/// <summary>The page of a sweep, from <c>sweep.json</c>, <c>points.csv</c> and the store.</summary>
internal static class SweepPage
{
    /// <summary>Most points in a page; of more, the first.</summary>
    public const int MostPoints = 100_000;

    /// <summary>The page.</summary>
    /// <param name="folder">The folder of the sweep.</param>
    /// <param name="store">The store.</param>
    /// <param name="points">Points of the sweep.</param>
    public static string Html(string folder, string store, out int points)
    {
        SweepPageData data = Data(folder, store);
        points = data.Points;
        return ReportPage.Html("sweep.js", $"Sweep {Path.GetFileName(data.File)}", data);
    }

    /// <summary>What the page draws.</summary>
    public static SweepPageData Data(string folder, string store)
    {
        var summary = ResultFile.Json<SweepSummary>(Path.Combine(folder, "sweep.json"));
        if (summary.Grid.Length == 0 || !summary.Grid.All(char.IsAsciiDigit)) throw ResultFile.Damaged(Path.Combine(folder, "sweep.json"), 0, "The result is damaged.", $"grid: {summary.Grid}", "a number of points");
        string table = Path.Combine(folder, "points.csv");
        List<string[]> rows = CsvReader.Read(table);
        string[] heading = rows[0];

        // Metrics are the only names behind the engine, so the last column of that name is it.
        int engine = Array.LastIndexOf(heading, "engine"), end = heading.Length - 3;
        if (heading[0] != "point" || engine < 2 || engine >= end || heading[engine - 1] != "status" || heading[end..] is not ["seed", "hash", "diagnostic"])
        {
            throw ResultFile.Damaged(table, 1, "The result is damaged.", string.Join(',', heading), "the heading that accel sweep writes");
        }

        rows.RemoveAt(0);
        if (rows.Count != summary.Points) throw ResultFile.Damaged(table, 0, "The table is not that of sweep.json.", $"{rows.Count} points", $"{summary.Points} points");
        if (rows.Count > MostPoints) rows.RemoveRange(MostPoints, rows.Count - MostPoints);
        long[] places = [.. rows.Select((row, i) => long.TryParse(row[0], NumberStyles.None, CultureInfo.InvariantCulture, out long place) ? place : throw ResultFile.Damaged(table, 0, "The result is damaged.", $"point {row[0]} in row {i + 1}", "a number"))];
        string[] findings = [.. rows.Select(row => row[^1]).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];
        Dictionary<string, int> findingNumber = findings.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        SweepStored stored = SweepStored.Read(store, [.. rows.Select(row => row[end + 1])], summary.Sweep);
        string[] shown = heading[(engine + 1)..end];
        return new SweepPageData
        {
            File = summary.File, Engine = summary.Engine, Grid = summary.Grid, Points = summary.Points, Done = summary.Done, Failed = summary.Failed,
            Programs = stored.Programs, CostModel = summary.CostModel,
            Objectives = [.. summary.Objectives.Select(text => new SweepPageObjective(text.Split(' ', 2)[^1], text.StartsWith("max ", StringComparison.Ordinal)))],
            Columns =
            [
                .. Enumerable.Range(1, engine - 2).Select(at => SweepColumns.Value(heading[at], [.. rows.Select(row => row[at])])),
                .. shown.Concat(stored.Names.Except(shown)).Select(name => SweepColumns.Metric(name, shown.Contains(name), stored.Metric(name))),
            ],
            Places = [.. places],
            HasFigures = [.. rows.Select(row => row[engine - 1] == "done" ? 1 : 0)],
            Hashes = [.. rows.Select(row => row[end + 1].Length > 16 ? row[end + 1][..16] : row[end + 1])],
            Findings = [.. findings], FindingOf = [.. rows.Select(row => row[^1].Length > 0 ? findingNumber[row[^1]] : -1)],
            Configurations = stored.Configurations, Text = stored.Text,
        };
    }
}
