using System.Collections.Immutable;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Configuration;
using Accelerator.Reporting;
using Accelerator.Rtl;
using Accelerator.Verification.Synthesis;
using Accelerator.Verification.Tools;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel run FILE</c> where the file compares arrays.</summary>
internal static class RunComparison
{
    /// <summary>Name of the result file.</summary>
    public const string ResultName = "compare.json";

    /// <summary>Runs, reports, writes; 1 when an output is wrong.</summary>
    public static int Run(ComparisonFile file, string? output, bool force, bool everyOperation, bool cells, bool json, CancellationToken cancellation)
    {
        var pipeline = new ComparisonPipeline(file);
        if (cells) ToolLocator.Require("yosys", "yosys");
        using OutputFolder folder = Options.Open(output, force, Path.GetFileNameWithoutExtension(file.Path), ResultName);
        ComparisonReport report = Terminal.WithProgress("simulating", onOperation => pipeline.Run(onOperation, cancellation));
        if (cells) report = report with { Arrays = Terminal.WithProgress("synthesising", onArray => Counted(pipeline, report, onArray, cancellation)) };
        cancellation.ThrowIfCancellationRequested();
        Json.Write(folder[ResultName], report);
        ReportFolder.Write(ReportKind.Comparison, folder.Place, null, folder[ReportFolder.PageName]);
        string published = folder.Publish();
        if (json) Console.Out.Write(Json.Text(report));
        else ComparisonTable.Write(Console.Out, report, everyOperation);
        if (!json) Console.Out.WriteLine($"\nwritten: {Path.Combine(published, ResultName)}, {Path.Combine(published, ReportFolder.PageName)}");
        if (report.Agrees) return ExitCode.Success;
        Console.Error.WriteLine("error: outputs differ that must be the same; this is a fault of accel, please report it with the comparison");
        return ExitCode.Failure;
    }

    private static ImmutableArray<ComparedReport> Counted(ComparisonPipeline pipeline, ComparisonReport report, Action<int, int> onArray, CancellationToken cancellation)
    {
        int done = 0;
        onArray(0, report.Arrays.Length);
        var counts = new CellCounts[report.Arrays.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        Parallel.For(0, counts.Length, options, i =>
        {
            counts[i] = CellCounter.Count(new RtlEmitter().Emit(pipeline.Shapes[i]), cancellation);
            onArray(Interlocked.Increment(ref done), counts.Length);
        });
        return [.. report.Arrays.Select((array, i) => array with { Cells = counts[i] })];
    }
}
