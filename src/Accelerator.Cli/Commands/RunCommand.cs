using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Configuration;
using Accelerator.Reporting;
using Accelerator.Reporting.Timelines;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel run FILE</c>: quantise, lower, simulate, report.</summary>
internal static class RunCommand
{
    /// <summary>Name of the result file.</summary>
    public const string ResultName = "run.json";

    public static Command Create()
    {
        Argument<string> file = Options.ConfigurationFile();
        Option<string> output = Options.Out("folder for run.json, or compare.json (default: out/NAME)");
        Option<bool> force = Options.Force();
        var engine = new Option<string>("--engine") { Description = "cycle: every register of every module; reference: values only", DefaultValueFactory = _ => "cycle", HelpName = "cycle|reference" };
        engine.AcceptOnlyFromAmong("cycle", "reference");
        var layers = new Option<bool>("--layers") { Description = "one row for every operation" };
        var cells = new Option<bool>("--cells") { Description = "of a comparison: also the cells of each array, by Yosys (a minute or more an array)" };
        var timeline = new Option<bool>("--timeline") { Description = "also what each unit does from cycle to cycle: timeline.json, trace.json (for ui.perfetto.dev), and a time line in the report" };
        Option<bool> json = Options.Json($"print {ResultName}, or {RunComparison.ResultName}, in place of the tables");
        var intervals = new Option<int>("--intervals") { Description = "with --timeline: intervals of an operation that each unit keeps to the cycle; behind them counts in buckets (default: 250)", HelpName = "N", DefaultValueFactory = _ => 250 };
        intervals.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 100_000) result.AddError("--intervals must be 1 to 100000.");
        });
        var command = new Command("run", "Quantise, lower and simulate a workload, on one array or on several side by side; report cycles, utilisation, stalls, traffic and error")
        {
            file, output, force, engine, layers, json, cells, timeline, intervals,
        };
        return command.WithAction((parsed, cancellation) =>
        {
            LoadedFile loaded = ConfigurationLoader.LoadAny(parsed.GetValue(file)!);
            if (loaded.Comparison is { } comparison)
            {
                if (parsed.GetValue(engine) != "cycle") throw Formats.Refused("--engine", parsed.GetValue(engine)!, "cycle: a comparison is of cycles");
                if (parsed.GetValue(timeline)) throw Formats.Refused("--timeline", "a comparison", "a file of one accelerator");
                return RunComparison.Run(comparison, parsed.GetValue(output), parsed.GetValue(force), parsed.GetValue(layers), parsed.GetValue(cells), parsed.GetValue(json), cancellation);
            }

            if (parsed.GetValue(cells)) throw Formats.Refused("--cells", "a file of one accelerator", "a comparison");
            ConfigurationFile configuration = loaded.Configuration!;
            if (parsed.GetValue(timeline) && parsed.GetValue(engine) != "cycle") throw Formats.Refused("--engine", parsed.GetValue(engine)!, "cycle: a time line is of cycles");
            var pipeline = new RunPipeline(configuration, parsed.GetValue(engine)!, parsed.GetValue(timeline) ? parsed.GetValue(intervals) : 0);
            using OutputFolder folder = Options.Open(parsed.GetValue(output), parsed.GetValue(force), configuration.Accelerator.Name, ResultName);
            RunReport report = Terminal.WithProgress("simulating", onOperation => pipeline.Run(onOperation, cancellation));
            cancellation.ThrowIfCancellationRequested();
            Json.Write(folder[ResultName], report);
            if (parsed.GetValue(timeline)) TimelineFile.Write(folder[TimelineFile.Name], folder[TimelineFile.TraceName], report.Accelerator, report.ClockMhz, [.. report.Operations.Select(operation => (operation.Name, operation.Timeline!))]);
            ReportFolder.Write(ReportKind.Run, folder.Place, null, folder[ReportFolder.PageName]);
            string published = folder.Publish();

            if (parsed.GetValue(json))
            {
                Console.Out.Write(Json.Text(report));
                return Verdict(report);
            }

            RunTable.Write(Terminal.Out, report, parsed.GetValue(layers));
            Console.Out.WriteLine($"\nwritten: {Path.Combine(published, ResultName)}, {Path.Combine(published, ReportFolder.PageName)}{(parsed.GetValue(timeline) ? $", {Path.Combine(published, TimelineFile.TraceName)}" : "")}");
            return Verdict(report);
        });
    }

    private static int Verdict(RunReport report)
    {
        int wrong = report.Operations.Count(operation => operation.MismatchesAgainstReference > 0);
        if (wrong == 0) return ExitCode.Success;
        Console.Error.WriteLine($"error: {wrong} operations differ from the reference engine; this is a fault of accel, please report it with the configuration");
        return ExitCode.Failure;
    }
}
