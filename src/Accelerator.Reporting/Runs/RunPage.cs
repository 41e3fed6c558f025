using System.Collections.Immutable;
using Accelerator.Reporting.Files;
using Accelerator.Reporting.Pages;
using Accelerator.Reporting.Timelines;

namespace Accelerator.Reporting.Runs;

/// <summary>The page of a run or a comparison, and its table.</summary>
internal static class RunPage
{
    /// <summary>The page of a run, from <c>run.json</c> and, where it is there, <c>timeline.json</c>.</summary>
    public static (string Html, string Csv, int Operations) OfRun(string folder)
    {
        var run = ResultFile.Json<RunData>(Path.Combine(folder, "run.json"));
        string place = Path.Combine(folder, TimelineFile.Name);
        TimelineData? timeline = File.Exists(place) ? TimelineFile.Read(place, run) : null;
        var data = new RunPageData($"Run {run.Accelerator}", run.Workload, [run], timeline);
        return (ReportPage.Html("run.js", data.Title, data), RunTable.Csv(data.Runs), run.Operations.Length);
    }

    /// <summary>The page of a comparison, from <c>compare.json</c>.</summary>
    public static (string Html, string Csv, int Operations) OfComparison(string folder)
    {
        var comparison = ResultFile.Json<ComparisonData>(Path.Combine(folder, "compare.json"));
        var data = new RunPageData($"Comparison of {comparison.Arrays.Length} arrays", comparison.Workload, [.. comparison.Arrays.Select(array => array.Run)], null);
        return (ReportPage.Html("run.js", data.Title, data), RunTable.Csv(data.Runs), data.Runs.Sum(run => run.Operations.Length));
    }
}

/// <summary>What the page of a run draws.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Workload">Where the operations come from.</param>
/// <param name="Runs">One run, or one an array of a comparison.</param>
/// <param name="Timeline">What the units did; null where it was not recorded.</param>
internal sealed record RunPageData(string Title, string Workload, ImmutableArray<RunData> Runs, TimelineData? Timeline);
