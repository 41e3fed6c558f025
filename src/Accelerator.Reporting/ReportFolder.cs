using Accelerator.Diagnostics;
using Accelerator.Reporting.Pages;
using Accelerator.Reporting.Runs;
using Accelerator.Reporting.Sweeps;

namespace Accelerator.Reporting;

/// <summary>Makes the report of a folder that <c>accel run</c> or <c>accel sweep</c> has written.</summary>
public static class ReportFolder
{
    /// <summary>Name of the page in the folder.</summary>
    public const string PageName = "report.html";

    /// <summary>What the folder holds.</summary>
    /// <exception cref="InputException">It is not there (ACC4201), or holds neither (ACC4202).</exception>
    public static ReportKind Kind(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InputException(new Diagnostic
            {
                Id = "ACC4201", File = folder, Message = "There is no such folder.", Found = File.Exists(folder) ? "a file" : folder, Allowed = "a folder that accel run or accel sweep has written",
                Hint = File.Exists(folder) ? "name the folder that it is in" : null,
            });
        }

        ReportKind[] kinds = [.. Enum.GetValues<ReportKind>().Where(kind => File.Exists(Path.Combine(folder, Marker(kind))))];
        return kinds.Length == 1 ? kinds[0] : throw new InputException(new Diagnostic
        {
            Id = "ACC4202", File = folder, Message = kinds.Length == 0 ? "The folder holds no result that has a report." : "The folder holds several results.",
            Found = kinds.Length == 0 ? "neither run.json, compare.json nor sweep.json" : string.Join(", ", kinds.Select(Marker)), Allowed = "the folder of one run, comparison or sweep",
            Hint = kinds.Length == 0 && File.Exists(Path.Combine(folder, "points.db")) ? "the sweep has not ended: accel sweep goes on with it" : "accel run and accel sweep write such folders, by default below out",
        });
    }

    /// <summary>Whether a file is a page of ours, which a new one may replace.</summary>
    public static bool IsReport(string path) => ReportPage.IsOurs(path);

    /// <summary>Writes the report; nothing is written where a result is damaged.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="store">The store of a sweep; null for <c>points.db</c> in the folder.</param>
    /// <param name="page">Place of the page; the table of a run lies beside it, with the ending <c>.csv</c>.</param>
    /// <exception cref="InputException">The folder or a file in it is not what accel writes.</exception>
    public static ReportResult Write(ReportKind kind, string folder, string? store, string page)
    {
        if (kind == ReportKind.Sweep)
        {
            AtomicFile.WriteAllText(page, SweepPage.Html(folder, store ?? Path.Combine(folder, "points.db"), out int points));
            return new ReportResult(kind, page, null, points);
        }

        (string html, string csv, int operations) = kind == ReportKind.Run ? RunPage.OfRun(folder) : RunPage.OfComparison(folder);
        string table = Path.ChangeExtension(page, ".csv");
        AtomicFile.WriteAllText(table, csv);
        AtomicFile.WriteAllText(page, html);
        return new ReportResult(kind, page, table, operations);
    }

    private static string Marker(ReportKind kind) => kind switch { ReportKind.Run => "run.json", ReportKind.Comparison => "compare.json", _ => "sweep.json" };
}

/// <summary>What a report is about.</summary>
public enum ReportKind
{
    /// <summary>A workload on an array.</summary>
    Run,

    /// <summary>A workload on several.</summary>
    Comparison,

    /// <summary>A workload on many configurations.</summary>
    Sweep,
}

/// <summary>A report that was written.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Report">The page.</param>
/// <param name="Table">The table beside it; null for a sweep, which has points.csv.</param>
/// <param name="Rows">Operations, or points.</param>
public sealed record ReportResult(ReportKind Kind, string Report, string? Table, int Rows);
