using System.CommandLine;
using System.Collections.Immutable;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Pipeline.Cluster;
using Accelerator.Cli.Reports;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Exploration.Cluster;
using Accelerator.Reporting;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel sweep FILE</c>: many configurations, each computed once ever.</summary>
internal static class SweepCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "YAML file that describes the sweep (docs/sweep.md)" };
        Option<string> output = Options.Out("folder for the store, sweep.json, points.csv and report.html (default: out/NAME, NAME being that of the file)");
        var store = new Option<string>("--store") { Description = "file that keeps the results; sweeps may share one (default: points.db in the output folder)", HelpName = "FILE" };
        var resume = new Option<bool>("--resume") { Description = "go on with a sweep that was interrupted: refused where the store has none of its points" };
        var workers = new Option<int>("--workers") { Description = "points computed at once (default: one a processor)", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var limit = new Option<int?>("--limit") { Description = "run the first N points only", HelpName = "N" };
        Option<bool> json = Options.Json("print sweep.json in place of the tables");
        var export = new Option<string[]>("--export") { Description = "also write points.parquet; points.csv is always written", HelpName = "csv|parquet", AllowMultipleArgumentsPerToken = true };
        export.AcceptOnlyFromAmong("csv", "parquet");
        AtLeastOne(workers);
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() < 1) result.AddError("--limit must be at least 1.");
        });
        var command = new Command("sweep", "Run a workload on many configurations: a table, the best points and a Pareto front; results are kept, and a sweep goes on where it was interrupted")
        {
            file, output, store, resume, workers, limit, json, export,
        };
        var cluster = new SweepClusterOptions();
        cluster.AddTo(command);
        return command.WithAction((parsed, cancellation) =>
        {
            cluster.Check(parsed, [output, store, resume, workers, limit, json, export]);
            SweepFile sweep = SweepLoader.Load(parsed.GetValue(file)!);
            string id = PointIdentity.Hash($"{ConfigurationWriterText(sweep)}\n{sweep.Text}");
            ImmutableArray<SweepPoint> points = SweepSelection.Of(sweep, parsed.GetValue(limit), cancellation);
            SynthesisCost? synthesis = sweep.Cost is { } cost ? new SynthesisCost(cost) : null;
            if (cluster.Chunk(parsed) is { } chunk) return new ChunkSession(sweep, id, synthesis, parsed.GetValue(workers)).Run(points, chunk, parsed.GetValue(store), cancellation);
            string folder = parsed.GetValue(output) ?? Path.Combine("out", Path.GetFileNameWithoutExtension(sweep.Path));
            string database = parsed.GetValue(store) ?? Path.Combine(folder, "points.db");
            if (cluster.AsksStatus(parsed)) return Status(new SweepStatus(sweep, synthesis, folder, database).Of(points, cancellation), parsed.GetValue(json));
            if (parsed.GetValue(resume) && !File.Exists(database)) throw NothingToResume(database);
            using var place = new SweepFolder(folder);
            using ClusterFolder? shared = cluster.Open(parsed, folder);
            using ResultStore results = ResultStore.Open(database, ProgramBuild.Text);
            if (parsed.GetValue(resume) && !results.Knows(id)) throw NothingToResume(database);
            results.Begin(id, sweep.Path, sweep.Text);
            int atOnce = cluster.Workers(parsed, workers);

            // An array that is refused leaves nothing.
            if (shared is null) place.Keep();
            var session = new SweepSession(sweep, results, id, synthesis, atOnce) { OnCluster = cluster.Run(parsed, shared, sweep, id, results, atOnce, place.Keep) };
            PointsReport? report;
            try
            {
                report = session.Run(points, cancellation);
            }
            catch (MissingPointsException missing)
            {
                Console.Error.WriteLine(missing.Finding);
                return ExitCode.Failure;
            }

            place.Keep();
            if (report is null) return Interrupted(session, parsed.GetValue(file)!, parsed.GetValue(output), parsed.GetValue(store), cluster.ToGoOn(parsed));
            session.Cluster?.Close();
            var table = new PointTable(sweep, session.Results);
            CsvExport.Write(table, Path.Combine(folder, "points.csv"));
            if (parsed.GetValue(export)?.Contains("parquet") == true) ParquetExport.Write(table, Path.Combine(folder, "points.parquet"));
            Json.Write(Path.Combine(folder, "sweep.json"), report);
            ReportFolder.Write(ReportKind.Sweep, folder, database, Path.Combine(folder, ReportFolder.PageName));
            if (parsed.GetValue(json)) Console.Out.Write(Json.Text(report));
            else PointsPrinter.Write(Console.Out, sweep, session, report, folder);
            return report.Done > 0 ? ExitCode.Success : ExitCode.Failure;
        });
    }

    private static string ConfigurationWriterText(SweepFile sweep) => Configuration.ConfigurationWriter.Write(sweep.Base);

    private static int Status(SweepStatusReport status, bool json)
    {
        if (json) Console.Out.Write(Json.Text(status));
        else status.Write(Console.Out);
        return ExitCode.Success;
    }

    private static int Interrupted(SweepSession session, string file, string? output, string? store, string cluster)
    {
        string options = (output is null ? "" : $" --out {output}") + (store is null ? "" : $" --store {store}") + cluster;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"interrupted: {session.Finished} of {session.Total} points are in the store; go on with: accel sweep {file}{options} --resume"));
        return ExitCode.Failure;
    }

    private static void AtLeastOne(Option<int> option) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() is < 1 or > 1024) result.AddError($"{option.Name} must be 1 to 1024.");
    });

    private static InputException NothingToResume(string store) => new(new Diagnostic
    {
        Id = "ACC4006", File = store, Message = "There is nothing to go on with: the store has no points of this sweep.", Allowed = "a store that a run of the same file has begun",
        Hint = "leave out --resume, or name the folder or store of the interrupted run",
    });
}
