using System.Text;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Exploration;
using Accelerator.Tests.Snapshots;

namespace Accelerator.Tests.Reporting;

/// <summary>What <c>accel report</c> refuses.</summary>
public sealed class ReportCommandTests
{
    [Fact]
    public void What_cannot_be_done_is_refused()
    {
        var text = new StringBuilder();
        using var accel = new Accel();
        accel.Write("sweep.yaml", SweepSample.Text);
        accel.Run("sweep", "sweep.yaml", "--out", "sweep").ExitCode.ShouldBe(0);
        RunReportTests.Run(accel, "run");
        accel.Write("empty/other.txt", "");
        accel.Write("begun/points.db", "");
        accel.Write("both/run.json", "{}");
        accel.Write("both/sweep.json", "{}");
        accel.Write("here.html", "mine");
        Try("no folder", "nowhere");
        Try("a file", "sweep.yaml");
        Try("neither", "empty");
        Try("a sweep that has not ended", "begun");
        Try("both", "both");
        Try("a page that exists", "run", "--out", "here.html");
        Try("a folder as page", "run", "--out", "empty");
        Try("a page in no folder", "run", "--out", "none/page.html");
        Try("a page where its table belongs", "run", "--out", "page.csv");
        Try("a store for a run", "run", "--store", "sweep/points.db");
        Try("a store that is not there", "sweep", "--store", "gone.db");
        accel.Write("text.db", "no store at all, but long enough to be looked at as one");
        Try("a store that is a text", "sweep", "--store", "text.db");
        Spoilt("run.json that is cut off", "run", "run.json", text => text[..200]);
        Spoilt("run.json without a key", "run", "run.json", text => text.Replace("\"operations\"", "\"operation\"", StringComparison.Ordinal));
        Spoilt("run.json with words for numbers", "run", "run.json", text => text.Replace("\"clock_mhz\": 1000", "\"clock_mhz\": \"fast\"", StringComparison.Ordinal));
        Spoilt("run.json of another version", "run", "run.json", text => text.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal));
        Spoilt("run.json that is null", "run", "run.json", _ => "null");
        Spoilt("run.json with nothing for an operation", "run", "run.json", text => text.Replace("\"operations\": [", "\"operations\": [\n    null,", StringComparison.Ordinal));
        Spoilt("sweep.json with a grid of words", "sweep", "sweep.json", text => text.Replace("\"grid\": \"12\"", "\"grid\": \"many\"", StringComparison.Ordinal));
        Spoilt("time lines of another run", "run", "timeline.json", text => text.Replace("\"name\":\"other\"", "\"name\":\"another\"", StringComparison.Ordinal));
        Spoilt("time lines that do not add up", "run", "timeline.json", text => text.Replace("\"exact_cycles\":", "\"exact_cycles\":9", StringComparison.Ordinal));
        Spoilt("sweep.json that is no JSON", "sweep", "sweep.json", _ => "sweep");
        Spoilt("points.csv with another heading", "sweep", "points.csv", text => text.Replace("status", "state", StringComparison.Ordinal));
        Spoilt("points.csv with a short row", "sweep", "points.csv", text => text.Replace(",timing,", ",", StringComparison.Ordinal));
        Spoilt("points.csv with fewer rows", "sweep", "points.csv", text => text[..(text.TrimEnd('\n').LastIndexOf('\n') + 1)]);
        Spoilt("points.csv with a quote that does not end", "sweep", "points.csv", text => text + "\"x\n");
        Spoilt("points.csv with text behind a quote", "sweep", "points.csv", text => text + "\"x\"y\n");
        Spoilt("points.csv with other keys", "sweep", "points.csv", text => text.Replace(Hash(text), new string('0', 64), StringComparison.Ordinal));
        Spoilt("report.html of somebody else", "sweep", "report.html", _ => "<p>mine</p>");
        Snapshot.Match(text.ToString());

        void Spoilt(string what, string folder, string file, Func<string, string> edit)
        {
            string before = File.ReadAllText(accel[$"{folder}/{file}"]);
            File.WriteAllText(accel[$"{folder}/{file}"], edit(before));
            Try(what, folder);
            File.WriteAllText(accel[$"{folder}/{file}"], before);
        }

        void Try(string what, params string[] arguments)
        {
            string[] left = [.. accel.Left];
            AccelResult result = accel.Run(["report", .. arguments]);
            result.ExitCode.ShouldBe(2, $"{what}: {result.Output}{result.Error}");
            accel.Left.ShouldBe(left, what);
            text.Append("== ").Append(what).Append('\n').Append(result.Error.Replace(accel.Folder, "FOLDER", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_page_replaces_another_only_when_asked()
    {
        using var accel = new Accel();
        RunReportTests.Run(accel, "run");
        accel.Run("report", "run", "--out", "page.html").Output.ShouldBe("written: page.html, page.csv\n");
        accel.Run("report", "run", "--out", "page.html").ExitCode.ShouldBe(2);
        accel.Run("report", "run", "--out", "page.html", "--force").ExitCode.ShouldBe(0);
        File.ReadAllText(accel["page.html"]).ShouldBe(File.ReadAllText(accel["run/report.html"]));
        accel.Run("run", "run.yaml", "--timeline", "--engine", "reference").Error.ShouldContain("ACC9007");
        accel.Run("run", "run.yaml", "--intervals", "0").Error.ShouldContain("--intervals must be 1 to 100000.");
    }

    private static string Hash(string points) => points.Split('\n')[1].Split(',')[^2];
}
