using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Configuration.Sweeps;
using Accelerator.Exploration;
using Accelerator.Exploration.Cost;

namespace Accelerator.Cli.Reports;

/// <summary>What <c>accel sweep</c> prints at its end.</summary>
internal static class PointsPrinter
{
    private const int MostRows = 20;

    public static void Write(TextWriter writer, SweepFile file, SweepSession session, PointsReport report, string folder)
    {
        int fromStore = session.Results.Count(result => result.FromStore);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Points} points of {report.Grid}: {report.Done} done, {report.Failed} failed; {fromStore} were computed before; engine {report.Engine}"));
        foreach (PointFindingReport finding in report.Findings.Take(MostRows)) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {finding.Points} failed, first point {finding.FirstPoint}: {finding.Finding}"));
        if (report.Findings.Length > MostRows) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {report.Findings.Length - MostRows} further findings are in points.csv"));
        if (report.CostModel is { } model) Costs(writer, model);
        if (report.Best.Length == file.Objectives.Length)
        {
            writer.WriteLine("\nBest points");
            Table(writer, file, report.Best.Zip(report.Objectives));
        }

        if (file.Objectives.Length > 1)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPareto front of {string.Join(", ", report.Objectives)}: {report.Front.Length} points"));
            Table(writer, file, report.Front.Take(MostRows).Select(point => (point, "")));
            if (report.Front.Length > MostRows) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {report.Front.Length - MostRows} further points are in sweep.json"));
        }

        writer.WriteLine($"\nwritten: {Path.Combine(folder, "points.csv")}, {Path.Combine(folder, "sweep.json")}");
    }

    private static void Costs(TextWriter writer, CostModelReport model)
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nCost model: {model.Fitted + model.HeldBack} of {model.Designs} designs synthesised; fitted to {model.Fitted}, tried on the {model.HeldBack} others"));
        var table = new TextTable("figure", ">mean error", ">worst");
        foreach (CostError error in model.Errors) table.Add([error.Figure, Percent(error.Mean), Percent(error.Worst)]);
        table.Write(writer);

        static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";
    }

    private static void Table(TextWriter writer, SweepFile file, IEnumerable<(PointReport Point, string Label)> points)
    {
        string[] metrics = [.. file.Metrics.Concat(file.Objectives.Select(objective => objective.Metric)).Where(name => !file.Names.Contains(name)).Distinct()];
        var table = new TextTable([">point", .. file.Names.Select(name => $">{name}"), .. metrics.Select(name => $">{name}"), ""]);
        foreach ((PointReport point, string label) in points)
        {
            table.Add([
                Figures.Whole(point.Point), .. file.Names.Select(name => point.Values.GetValueOrDefault(name, "-")),
                .. metrics.Select(name => point.Metrics.TryGetValue(name, out double value) ? Figure(value) : "-"), label,
            ]);
        }

        table.Write(writer);
    }

    private static string Figure(double value) => value == Math.Truncate(value) && Math.Abs(value) < 1e15 ? value.ToString("0", CultureInfo.InvariantCulture) : Figures.Significant(value);
}
