using System.CommandLine;
using Accelerator.Cli.Infrastructure;
using Accelerator.Diagnostics;
using Accelerator.Reporting;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel report DIR</c>: a page with pictures of a run or a sweep.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "folder that accel run or accel sweep has written" };
        var output = new Option<string>("--out") { Description = "the page to write (default: report.html in DIR)", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "replace files that exist; an earlier report in DIR is replaced without" };
        var store = new Option<string>("--store") { Description = "store of a sweep (default: points.db in DIR)", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "say as JSON what was written" };
        var command = new Command("report", "Write one HTML file with pictures and tables of a run, a comparison or a sweep (docs/reports.md)") { folder, output, force, store, json };
        return command.WithAction((parsed, _) =>
        {
            string from = parsed.GetValue(folder)!;
            ReportKind kind = ReportFolder.Kind(from);
            if (kind != ReportKind.Sweep && parsed.GetValue(store) is { } named) throw Formats.Refused("--store", named, "the folder of a sweep");
            string page = parsed.GetValue(output) ?? Path.Combine(from, ReportFolder.PageName);
            Check(page, kind, parsed.GetValue(output) is null, parsed.GetValue(force));
            ReportResult result = ReportFolder.Write(kind, from, parsed.GetValue(store), page);
            if (parsed.GetValue(json)) Console.Out.Write(Json.Text(result));
            else Console.Out.WriteLine($"written: {result.Report}{(result.Table is { } table ? $", {table}" : "")}");
            return ExitCode.Success;
        });
    }

    /// <summary>Files that exist are replaced where the user says so, or where they are an earlier report in its usual place.</summary>
    private static void Check(string page, ReportKind kind, bool usual, bool force)
    {
        if (kind != ReportKind.Sweep && Path.ChangeExtension(page, ".csv") == page) throw Formats.Refused("--out", page, "another ending: the table of the run has that one");
        bool replace = force || (usual && File.Exists(page) && ReportFolder.IsReport(page));
        OutputFile.Check(page, null, replace);
        if (kind != ReportKind.Sweep) OutputFile.Check(Path.ChangeExtension(page, ".csv"), null, replace);
    }
}
