using System.Text.Json;
using Accelerator.Cli.Pipeline;
using Accelerator.Configuration;
using Accelerator.Exploration;
using Accelerator.Reporting.Files;
using Accelerator.Reporting.Sweeps;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Exploration;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Reporting;

/// <summary>Pages of sweeps: what is in them, and that nothing else is.</summary>
public sealed class SweepReportTests
{
    /// <summary>A name and a text that would break out of any place where they are not escaped.</summary>
    internal const string HostileName = "a'\"<b>&</title> ü\u2028.yaml";

    internal const string HostileText = "# </script><script>document.title = 'broken'</script> <!-- <script> ]]> ü \\u003c\n";

    [Fact]
    public void A_page_holds_every_configuration_byte_for_byte()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", Failing);
        accel.Run("sweep", "sweep.yaml", "--out", "o").ExitCode.ShouldBe(0);
        using JsonDocument page = Data(File.ReadAllText(accel["o/report.html"]));
        string[] hashes = [.. CsvReader.Read(accel["o/points.csv"]).Skip(1).Select(row => row[^2])];
        hashes.Length.ShouldBe(page.RootElement.GetProperty("places").GetArrayLength());
        using ResultStore store = ResultStore.Open(accel["o/points.db"], "");
        int whole = 0;
        for (int point = 0; point < hashes.Length; point++)
        {
            (string configuration, string program) = store.Origin(hashes[point])!.Value;
            Text(page, point).ShouldBe(configuration);
            page.RootElement.GetProperty("programs")[0].GetString().ShouldBe(program);
            if (configuration.Length == 0) continue;
            whole++;
            accel.Write("point.yaml", Text(page, point));
            new PointIdentity(program).Of(ConfigurationLoader.Load(accel["point.yaml"]), new TimingPointEngine(), out string canonical).ShouldBe(hashes[point]);
            canonical.ShouldBe(configuration);
        }

        whole.ShouldBe(12);
        page.RootElement.GetProperty("findings").GetArrayLength().ShouldBeGreaterThan(0);
        page.RootElement.GetProperty("failed").GetInt32().ShouldBe(page.RootElement.GetProperty("has_figures").EnumerateArray().Count(one => one.GetInt32() == 0));
    }

    [Fact]
    public void Pages_are_the_same_bytes_whatever_wrote_them()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", SweepSample.Text);
        accel.Run("sweep", "sweep.yaml", "--out", "a", "--workers", "1").ExitCode.ShouldBe(0);
        AccelResult second = accel.Run("sweep", "sweep.yaml", "--out", "b", "--workers", "3", "--store", "elsewhere.db");
        second.Output.ShouldContain("b/report.html");
        byte[] expected = File.ReadAllBytes(accel["a/report.html"]);
        File.ReadAllBytes(accel["b/report.html"]).ShouldBe(expected);
        accel.Run("report", "b", "--store", "elsewhere.db", "--out", "other.html").ExitCode.ShouldBe(0);
        File.ReadAllBytes(accel["other.html"]).ShouldBe(expected);
        File.Delete(accel["a/report.html"]);
        AccelResult again = accel.Run("report", "a", "--json");
        JsonDocument.Parse(again.Output).RootElement.GetProperty("rows").GetInt32().ShouldBe(10);
        accel.Run("report", "a").ExitCode.ShouldBe(0);
        File.ReadAllBytes(accel["a/report.html"]).ShouldBe(expected);
    }

    [Fact]
    public void A_page_holds_all_metrics_of_the_store_and_every_number_of_the_table()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", SweepSample.Text);
        accel.Run("sweep", "sweep.yaml", "--out", "o").ExitCode.ShouldBe(0);
        List<string[]> rows = CsvReader.Read(accel["o/points.csv"]);
        using JsonDocument page = Data(File.ReadAllText(accel["o/report.html"]));
        var columns = page.RootElement.GetProperty("columns").EnumerateArray().ToDictionary(column => column.GetProperty("name").GetString()!);
        columns.Keys.ShouldBe(["n", "k", "latency", "lanes", "pes", "cycles", "bytes", "activation_bytes", "macs", "macs_per_cycle", "output_bytes", "scale_bytes", "stalled", "time_us", "utilization", "weight_bytes"]);
        columns.Where(column => column.Value.GetProperty("shown").GetBoolean()).Select(column => column.Key).ShouldBe(["n", "k", "latency", "lanes", "pes", "cycles", "bytes"]);
        columns["time_us"].GetProperty("unit").GetString().ShouldBe("us");
        foreach (string name in (string[])["n", "pes", "cycles", "bytes"])
        {
            int at = Array.IndexOf(rows[0], name);
            columns[name].GetProperty("values").EnumerateArray().Select(value => value.GetRawText()).ShouldBe(rows.Skip(1).Select(row => row[at]));
        }
    }

    [Fact]
    public void Hostile_names_and_texts_stay_text()
    {
        using var accel = new Accel();
        accel.Write(HostileName.Replace("/", "", StringComparison.Ordinal), HostileText + SweepSample.Text);
        accel.Run("sweep", HostileName.Replace("/", "", StringComparison.Ordinal), "--out", "o").ExitCode.ShouldBe(0);
        string html = File.ReadAllText(accel["o/report.html"]);
        html.Split("<script").Length.ShouldBe(3);
        html.Split("</script").Length.ShouldBe(3);
        html.ShouldNotContain("document.title = 'broken'");
        using JsonDocument page = Data(html);
        page.RootElement.GetProperty("text").GetString().ShouldBe(HostileText + SweepSample.Text);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "a|b/1|2")]
    [InlineData("a,b\n\"x,\"\"y\"\"\nz\",\n", "a|b/x,\"y\"\nz|")]
    [InlineData("a\n\"\"\n", "a/")]
    public void Tables_are_read_as_they_are_written(string text, string cells)
    {
        using var accel = new Accel();
        accel.Write("t.csv", text);
        string.Join('/', CsvReader.Read(accel["t.csv"]).Select(row => string.Join('|', row))).ShouldBe(cells);
    }

    [Fact]
    public void Texts_with_lines_in_common_come_back()
    {
        var table = new ConfigurationTable();
        string[] texts = ["a\nb\nc\n", "a\nx\nc\n", "b\na\nc\n", "", "a\nb", "a\r\nb\nc\n", "\n"];
        foreach (string text in texts) table.Add(text);
        table.Texts.Select(change => change.Length == 0 ? "" : string.Join('\n', Applied(table, change))).ShouldBe(texts);
        table.Texts[1].Length.ShouldBe(3);
    }

    /// <summary>Some of its points are no configurations, others are refused by the engine.</summary>
    internal static string Failing => SweepSample.With("range: {from: 1, to: 4, factor: 4}", "values: [1, 4, 5000]", "k: {key: array.tile.k, range: {from: 2, to: 3, step: 1}}", "k: {key: array.tile.k, range: {from: 2, to: 4, step: 2}}", "n * k <= 16", "n * k <= 32");

    /// <summary>What a page draws.</summary>
    internal static JsonDocument Data(string html)
    {
        const string Start = "<script type=\"application/json\" id=\"data\">";
        int at = html.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return JsonDocument.Parse(html[at..html.IndexOf("</script>", at, StringComparison.Ordinal)]);
    }

    private static IEnumerable<string> Applied(ConfigurationTable table, int[] change)
    {
        int[] lines = [.. table.Bases[change[0]]];
        for (int i = 1; i < change.Length; i += 2) lines[change[i]] = change[i + 1];
        return lines.Select(line => table.Lines[line]);
    }

    private static string Text(JsonDocument page, int point)
    {
        JsonElement all = page.RootElement.GetProperty("configurations");
        int[] change = all.GetProperty("texts")[point].Deserialize<int[]>()!;
        if (change.Length == 0) return "";
        int[] lines = all.GetProperty("bases")[change[0]].Deserialize<int[]>()!;
        for (int i = 1; i < change.Length; i += 2) lines[change[i]] = change[i + 1];
        return string.Join('\n', lines.Select(line => all.GetProperty("lines")[line].GetString()));
    }
}
