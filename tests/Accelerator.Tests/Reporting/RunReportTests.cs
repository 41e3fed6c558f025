using System.Text.Json;
using Accelerator.Reporting.Files;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Configuration;

namespace Accelerator.Tests.Reporting;

/// <summary>Time lines, traces, tables and pages of runs.</summary>
public sealed class RunReportTests
{
    private const int Intervals = 20;

    [Fact]
    public void Time_lines_add_up_to_the_counters_of_the_run()
    {
        using var accel = new Accel();
        Run(accel, "r");
        using JsonDocument run = Read("run.json"), timeline = Read("timeline.json");
        JsonElement units = timeline.RootElement.GetProperty("units"), operations = run.RootElement.GetProperty("operations");
        for (int operation = 0; operation < operations.GetArrayLength(); operation++)
        {
            JsonElement product = timeline.RootElement.GetProperty("products")[operation], cycles = operations[operation].GetProperty("cycles");
            product.GetProperty("cycles").GetInt64().ShouldBe(cycles.GetProperty("total").GetInt64());
            foreach ((string unit, string counters) in (ReadOnlySpan<(string, string)>)[("sequencer", "sequencer"), ("rescale", "rescale_unit")])
            {
                int at = units.EnumerateArray().Index().Single(one => one.Item.GetProperty("name").GetString() == unit).Index;
                string[] states = units[at].GetProperty("states").Deserialize<string[]>()!;
                long[] buckets = product.GetProperty("buckets")[at].Deserialize<long[]>()!, intervals = product.GetProperty("intervals")[at].Deserialize<long[]>()!;
                for (int state = 0; state < states.Length; state++)
                {
                    buckets.Where((_, i) => i % states.Length == state).Sum().ShouldBe(cycles.GetProperty(counters).GetProperty(states[state]).GetInt64(), $"{unit} {states[state]}");
                }

                intervals.Length.ShouldBeLessThanOrEqualTo(2 * Intervals);
                intervals.Where((_, i) => i % 2 == 1).Sum().ShouldBe(product.GetProperty("exact_cycles").GetInt64());
            }
        }

        JsonDocument Read(string name) => JsonDocument.Parse(File.ReadAllBytes(accel[$"r/{name}"]));
    }

    [Fact]
    public void The_trace_has_the_intervals_as_slices_and_the_queues_as_counters()
    {
        using var accel = new Accel();
        Run(accel, "r");
        using JsonDocument trace = JsonDocument.Parse(File.ReadAllBytes(accel["r/trace.json"])), timeline = JsonDocument.Parse(File.ReadAllBytes(accel["r/timeline.json"]));
        JsonElement[] events = [.. trace.RootElement.GetProperty("traceEvents").EnumerateArray()];
        JsonElement[] products = [.. timeline.RootElement.GetProperty("products").EnumerateArray()], units = [.. timeline.RootElement.GetProperty("units").EnumerateArray()];
        Named("process_name").ShouldBe(["edge", "other"]);
        Named("thread_name").ShouldBe(units.Concat(units).Select(unit => unit.GetProperty("name").GetString()!));
        long start = 0;
        for (int process = 1; process <= 2; process++)
        {
            JsonElement product = products[process - 1];
            long cycles = product.GetProperty("cycles").GetInt64();
            for (int unit = 0; unit < units.Length; unit++)
            {
                string[] states = units[unit].GetProperty("states").Deserialize<string[]>()!;
                JsonElement[] slices = [.. events.Where(one => Is(one, "X") && one.GetProperty("pid").GetInt32() == process && one.GetProperty("tid").GetInt32() == unit + 1)];

                // Slices do not overlap, and those that are exact have as many busy cycles as the intervals.
                long at = start, busy = 0;
                foreach (JsonElement slice in slices)
                {
                    slice.GetProperty("ts").GetInt64().ShouldBeGreaterThanOrEqualTo(at);
                    at = slice.GetProperty("ts").GetInt64() + slice.GetProperty("dur").GetInt64();
                    if (at <= start + product.GetProperty("exact_cycles").GetInt64()) busy += slice.GetProperty("dur").GetInt64();
                }

                at.ShouldBeLessThanOrEqualTo(start + cycles);
                long[] intervals = product.GetProperty("intervals")[unit].Deserialize<long[]>()!;
                busy.ShouldBe(Enumerable.Range(0, intervals.Length / 2).Where(i => states[intervals[2 * i]] != "idle").Sum(i => intervals[(2 * i) + 1]));
            }

            events.Count(one => Is(one, "C") && one.GetProperty("pid").GetInt32() == process && one.GetProperty("name").GetString() == "weight_words").ShouldBe(product.GetProperty("queues")[1].GetArrayLength() + 1);
            start += cycles;
        }

        IEnumerable<string> Named(string name) => events.Where(one => Is(one, "M") && one.GetProperty("name").GetString() == name).Select(one => one.GetProperty("args").GetProperty("name").GetString()!);
        static bool Is(JsonElement one, string phase) => one.GetProperty("ph").GetString() == phase;
    }

    [Fact]
    public void Reports_are_the_same_bytes_again_and_the_table_has_every_figure()
    {
        using var accel = new Accel();
        Run(accel, "r");
        byte[] page = File.ReadAllBytes(accel["r/report.html"]);
        AccelResult again = accel.Run("report", "r", "--json");
        again.ExitCode.ShouldBe(0, again.Error);
        JsonDocument.Parse(again.Output).RootElement.GetProperty("kind").GetString().ShouldBe("run");
        File.ReadAllBytes(accel["r/report.html"]).ShouldBe(page);
        List<string[]> rows = CsvReader.Read(accel["r/report.csv"]);
        using JsonDocument run = JsonDocument.Parse(File.ReadAllBytes(accel["r/run.json"]));
        rows.Count.ShouldBe(3);
        JsonElement cycles = run.RootElement.GetProperty("operations")[1].GetProperty("cycles");
        Cell("operation").ShouldBe("other");
        Cell("cycles").ShouldBe(cycles.GetProperty("total").GetRawText());
        Cell("sequencer_compute").ShouldBe(cycles.GetProperty("sequencer").GetProperty("compute").GetRawText());
        Cell("rescale_rescale").ShouldBe(cycles.GetProperty("rescale_unit").GetProperty("rescale").GetRawText());
        Cell("weight_bytes").ShouldBe(cycles.GetProperty("traffic").GetProperty("weight_bytes").GetRawText());

        // Roofs: tile 2 x 4 x 4 with two planes; a weight word of 4 lanes of 4 index bits.
        run.RootElement.GetProperty("peak").GetProperty("macs").GetDouble().ShouldBe(double.Parse(Cell("peak_macs_per_cycle"), System.Globalization.CultureInfo.InvariantCulture));

        string Cell(string name) => rows[2][Array.IndexOf(rows[0], name)];
    }

    [Fact]
    public void An_untimed_run_has_a_page_without_cycles()
    {
        using var accel = new Accel();
        accel.Write("run.yaml", ComparisonSample.Lut("small") + ComparisonSample.Workload);
        accel.Run("run", "run.yaml", "--engine", "reference", "--out", "r").ExitCode.ShouldBe(0);
        File.ReadAllText(accel["r/report.html"]).ShouldContain("\"engine\":\"reference\"");
        CsvReader.Read(accel["r/report.csv"]).Count.ShouldBe(2);
    }

    /// <summary>Runs two multiplications on a small array, with a time line of few intervals.</summary>
    internal static void Run(Accel accel, string output)
    {
        accel.Write("run.yaml", ComparisonSample.Lut("small") + SampleConfiguration.Edit(ComparisonSample.Workload, "    - {name: edge, m: 5, n: 7, k: 45}\n", "    - {name: edge, m: 5, n: 7, k: 45}\n    - {name: other, m: 9, n: 40, k: 96}\n"));
        AccelResult result = accel.Run("run", "run.yaml", "--out", output, "--timeline", "--intervals", $"{Intervals}");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain($"{output}/report.html, {output}/trace.json");
    }
}
