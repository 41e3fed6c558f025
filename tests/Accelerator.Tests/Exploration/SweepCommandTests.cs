using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Accelerator.Numerics;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Snapshots;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace Accelerator.Tests.Exploration;

/// <summary>Sweeps from end to end.</summary>
public sealed class SweepCommandTests
{
    private const int Kills = 50;

    /// <summary>Points of some ten milliseconds each, so that a signal meets some of them.</summary>
    private static string Slow => SweepSample.With(
        "    n: {key: array.tile.n, values: [2, 4, 8]}\n", "    n: {key: array.tile.n, values: [2, 4, 8]}\n    seed: {key: seed, range: {from: 1, to: 40, step: 1}}\n", "m: 5, n: 7, k: 45", "m: 90, n: 60, k: 96", "engine: timing", "engine: cycle");

    [Fact]
    public void Tables_exports_and_reports_do_not_depend_on_workers_or_interruptions()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", SweepSample.Text);
        AccelResult result = accel.Run("sweep", "sweep.yaml", "--out", "a", "--workers", "1", "--export", "parquet");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("10 points of 12: 10 done, 0 failed; 0 were computed before; engine timing");
        result.Output.ShouldContain("Pareto front of min cycles, min pes: ");
        accel.Run("sweep", "sweep.yaml", "--out", "b", "--workers", "3").ExitCode.ShouldBe(0);
        foreach (string name in (string[])["points.csv", "sweep.json"]) File.ReadAllText(accel[$"b/{name}"]).ShouldBe(File.ReadAllText(accel[$"a/{name}"]));
        AccelResult again = accel.Run("sweep", "sweep.yaml", "--out", "a", "--json", "--resume");
        again.Output.ShouldBe(File.ReadAllText(accel["b/sweep.json"]));
        accel.Run("sweep", "sweep.yaml", "--out", "c", "--store", "a/points.db").Output.ShouldContain("10 were computed before");
        Directory.GetFiles(accel["c"]).Select(Path.GetFileName).Order().ShouldBe(["points.csv", "sweep.json"]);

        string[] lines = File.ReadAllText(accel["a/points.csv"]).TrimEnd('\n').Split('\n');
        lines[0].ShouldBe("point,n,k,latency,lanes,pes,status,engine,cycles,bytes,seed,hash,diagnostic");
        using var parquet = new DuckDBConnection("Data Source=:memory:");
        parquet.Open();
        using var command = parquet.CreateCommand();
        command.CommandText = $"SELECT string_agg(concat_ws(',', point, n::BIGINT, k::BIGINT, latency::BIGINT, lanes::BIGINT, pes::BIGINT, status, engine, cycles::BIGINT, bytes::BIGINT, seed, hash, coalesce(diagnostic, '')), '|' ORDER BY point) FROM '{accel["a/points.parquet"]}'";
        ((string)command.ExecuteScalar()!).ShouldBe(string.Join('|', lines[1..]));
    }

    /// <summary>A process is killed at random moments; whatever was in its store before stays, and the end is that of a sweep that nobody killed.</summary>
    [Fact]
    public void Kills_lose_nothing_that_was_finished()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", Slow);
        accel.Run("sweep", "sweep.yaml", "--out", "whole", "--limit", "150").ExitCode.ShouldBe(0);
        var random = new Xoshiro256(11);
        long before = 0;
        int rounds = 0, kills = 0, during = 0;
        while (kills < Kills)
        {
            // A store that is complete starts over.
            string folder = $"killed{rounds}", database = accel[$"{folder}/points.db"];
            using Process process = accel.Start(["sweep", "sweep.yaml", "--out", folder, "--limit", "150", "--workers", "2"]);
            long seen = before, wait = random.Below(600);
            bool anytime = random.Below(5) == 0;
            var clock = Stopwatch.StartNew();

            // One in five dies at any moment from its start, the others some time after their first new point.
            while (clock.ElapsedMilliseconds < wait && !process.HasExited)
            {
                seen = Math.Max(seen, Points(database));
                if (!anytime && seen == before) clock.Restart();
                Thread.Sleep(5);
            }

            if (!process.HasExited)
            {
                process.Kill();
                kills++;
            }

            process.WaitForExit();
            if (!File.Exists(database)) continue;
            using (SqliteConnection store = StoreTests.Connect(database))
            {
                StoreTests.Scalar(store, "PRAGMA integrity_check").ShouldBe("ok");
                if ((long)StoreTests.Scalar(store, "SELECT count(*) FROM sqlite_master")! == 0) continue;
                long now = (long)StoreTests.Scalar(store, "SELECT count(*) FROM points")!;
                now.ShouldBeGreaterThanOrEqualTo(seen);
                StoreTests.Scalar(store, "SELECT count(*) FROM points WHERE status <> 'done' OR (SELECT count(*) FROM metrics WHERE metrics.hash = points.hash) <> 12").ShouldBe(0L);
                if (now > before && now < 150) during++;
                before = now;
            }

            if (before < 150) continue;
            Finish(folder);
            before = 0;
            rounds++;
        }

        during.ShouldBeGreaterThan(Kills / 3);
        Finish($"killed{rounds}");

        void Finish(string folder)
        {
            accel.Run("sweep", "sweep.yaml", "--out", folder, "--limit", "150").ExitCode.ShouldBe(0);
            foreach (string name in (string[])["points.csv", "sweep.json"]) File.ReadAllText(accel[$"{folder}/{name}"]).ShouldBe(File.ReadAllText(accel[$"whole/{name}"]));
        }
    }

    [Fact]
    public void An_interruption_says_how_to_go_on()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", Slow);
        using Process process = accel.Start(["sweep", "sweep.yaml", "--out", "o"]);
        while (Points(accel["o/points.db"]) < 5 && !process.HasExited) Thread.Sleep(10);
        Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        AccelResult interrupted = Accel.Finish(process);
        interrupted.ExitCode.ShouldBe(1, interrupted.Error);
        interrupted.Error.ShouldMatch("interrupted: [0-9]+ of 400 points are in the store; go on with: accel sweep sweep.yaml --out o --resume");
        Directory.GetFiles(accel["o"]).ShouldAllBe(path => Path.GetFileName(path).StartsWith("points.db", StringComparison.Ordinal));
        long kept = Points(accel["o/points.db"]);
        kept.ShouldBeInRange(5, 399);
        AccelResult result = accel.Run("sweep", "sweep.yaml", "--out", "o", "--resume");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain($"400 done, 0 failed; {kept} were computed before");
    }

    [Fact]
    public void What_cannot_be_done_is_refused()
    {
        var text = new StringBuilder();
        Try("everything at once", SweepSample.With(
            "n: {key: array.tile.n", "min: {key: array.tile.n", "k: {key: array.tile.k, range: {from: 2, to: 3, step: 1}}", "k: {key: array.tile.n, range: {from: 3, to: 2, step: 1}}",
            "latency: {key: memory.latency_cycles", "latency: {key: array.tyle.k", "\"min(n, 4)\"", "\"min(n, 4\"", "value: n * 2", "value: m * 2", "n * k <= 16", "n * k <= $", "metrics: [cycles, bytes]", "metrics: [cycles, area, byte, error]", "metric: pes", "metric: pess"));
        Try("lists without values, and twice", SweepSample.With("values: [2, 4, 8]", "values: []", "range: {from: 1, to: 4, factor: 4}", "values: [1, 1]"));
        Try("no parameters", SweepSample.With("    n: {key: array.tile.n, values: [2, 4, 8]}\n    k: {key: array.tile.k, range: {from: 2, to: 3, step: 1}}\n    latency: {key: memory.latency_cycles, range: {from: 1, to: 4, factor: 4}}\n", "    {}\n"));
        Try("a million million points", SweepSample.With("values: [2, 4, 8]", "range: {from: 1, to: 1000, step: 1}", "range: {from: 2, to: 3, step: 1}", "range: {from: 1, to: 1000, step: 1}", "range: {from: 1, to: 4, factor: 4}}", "range: {from: 1, to: 1000, step: 1}}\n    more: {range: {from: 1, to: 1000, step: 1}}"));
        Try("constraints that leave nothing", SweepSample.With("n * k <= 16", "n * k > 1000"));
        Try("a list without such an item", SweepSample.With("memory.latency_cycles", "\"synthetic[3].m\""));
        Try("a range without end", SweepSample.With("range: {from: 1, to: 4, factor: 4}", "range: {from: 1, to: 1000000, step: 1}"));
        Try("a preset that is not there", SweepSample.With("{key: memory.latency_cycles, range: {from: 1, to: 4, factor: 4}}", "{key: preset, values: [none.yaml]}"));
        Try("no sweep", SweepSample.Text[..SweepSample.Text.IndexOf("sweep:", StringComparison.Ordinal)]);
        Try("nothing to go on with", SweepSample.Text, "--resume");
        Try("no workers", SweepSample.Text, "--workers", "0");
        Try("another export", SweepSample.Text, "--export", "xml");
        Try("a store that is a text", SweepSample.Text, "--store", "sweep.yaml");
        Try("a newer store", SweepSample.Text, "--store", "newer.db");
        Try("halving of a trace", SweepSample.With("engine: timing", "engine: cycle", "  metrics:", "  sample: {halving: 4, seed: 1, keep: 2, operations: 1}\n  metrics:").Replace(Configuration.ComparisonSample.Workload, "workload:\n  trace: sweep.yaml\n", StringComparison.Ordinal));
        Try("errors of random values", SweepSample.With("engine: timing", "engine: cycle", "metrics: [cycles, bytes]", "metrics: [cycles, error]"));
        Try("a perplexity without a model", SweepSample.With("engine: timing", "engine: cycle", "metrics: [cycles, bytes]", "metrics: [cycles]", "metric: cycles", "metric: perplexity"));
        Snapshot.Match(text.ToString());

        void Try(string what, string file, params string[] options)
        {
            using var accel = new Accel();
            accel.Write("sweep.yaml", file);
            if (options.Contains("newer.db"))
            {
                using SqliteConnection newer = StoreTests.Connect(accel["newer.db"]);
                StoreTests.Scalar(newer, "CREATE TABLE points(x); PRAGMA application_id = 1094927187; PRAGMA user_version = 9");
            }

            AccelResult result = accel.Run(["sweep", "sweep.yaml", "--out", "o", .. options]);
            result.ExitCode.ShouldBe(2, $"{what}: {result.Output}{result.Error}");
            accel.Left.ShouldAllBe(name => name.EndsWith(".yaml", StringComparison.Ordinal) || name == "newer.db", what);
            text.Append("== ").Append(what).Append('\n').Append(result.Error.Replace(accel.Folder, "FOLDER", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Failed_points_are_told_and_do_not_stop_the_sweep()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", SweepSample.With("values: [2, 4, 8]", "values: [2, 3, 700]", "n * k <= 16", "n > 0", "\"min(n, 4)\"", "\"if(n == 3, 2, min(n, 4))\""));
        AccelResult result = accel.Run("sweep", "sweep.yaml", "--out", "o");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("12 points of 12: 4 done, 8 failed");
        result.Output.ShouldContain("4 failed, first point 4: sweep.yaml:");
        result.Output.ShouldContain("ACC1003");
        result.Output.ShouldContain("ACC1002");
        File.ReadAllText(accel["o/points.csv"]).ShouldContain("error ACC1003");
    }

    /// <summary>The perplexity of a point is that of the same quantisation by another command.</summary>
    [Fact]
    public void A_point_has_the_perplexity_of_its_quantised_model()
    {
        using var accel = new Accel();
        string[] sweep = ["sweep", Support.Repository.PathOf("examples/sweep-formats.yaml"), "--out", "o", "--limit", "1"];
        accel.Run(sweep).ExitCode.ShouldBe(0);
        accel.Run("quantize", Support.Repository.PathOf("examples/models/kjv-llama"), "--method", "rtn", "--format", "int2", "--group", "32", "--scales", "float32", "--out", "q").ExitCode.ShouldBe(0);
        using JsonDocument point = JsonDocument.Parse(File.ReadAllText(accel["o/sweep.json"])), report = JsonDocument.Parse(File.ReadAllText(accel["q/report.json"]));
        double measured = point.RootElement.GetProperty("best")[0].GetProperty("metrics").GetProperty("perplexity").GetDouble();
        measured.ShouldBe(report.RootElement.GetProperty("perplexity_after").GetDouble(), 1e-6);
        accel.Run(sweep).Output.ShouldContain("1 were computed before");
    }

    [Theory]
    [InlineData("examples/sweep-lut-tiles.yaml")]
    [InlineData("examples/sweep-arrays.yaml")]
    public void Points_of_an_example_have_figures(string name)
    {
        using var accel = new Accel();
        AccelResult result = accel.Run("sweep", Support.Repository.PathOf(name), "--out", "o", "--limit", "12");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain(": 12 done, 0 failed");
    }

    /// <summary>Real weights and activations: more bits cost bytes and cycles, and leave less error; groups that the array does not take are failed points.</summary>
    [Fact]
    public void A_real_model_is_swept_with_its_errors()
    {
        using var accel = new Accel();
        string workload = $"workload:\n  model: {Support.Repository.PathOf("examples/models/kjv-llama")}\n" + Configuration.SampleConfiguration.Edit(Configuration.ComparisonSample.Workload[Configuration.ComparisonSample.Workload.IndexOf("  quantization:", StringComparison.Ordinal)..], "group_size: 32", "group_size: 64");
        accel.Write("sweep.yaml", $"accelerator: {{preset: {Support.Repository.PathOf("examples/presets/lut-m2n64k4-w2a8.yaml")}}}\n{workload}  phases: [{{prefill: 2}}]\n  layers: [0]\n  kinds: [k_proj]\n"
            + "sweep:\n  parameters:\n    weight: {key: [formats.weight, quantization.weights], values: [int2, int4, int8]}\n    group: {key: quantization.group_size, values: [64, 256]}\n  engine: cycle\n  metrics: [cycles, error]\n  objectives: [{metric: error, goal: min}, {metric: cycles, goal: min}]\n");
        AccelResult result = accel.Run("sweep", "sweep.yaml", "--out", "o");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("6 points of 6: 3 done, 3 failed");
        result.Output.ShouldContain("Pareto front of min error, min cycles: 3 points");
        double[] errors = [.. File.ReadAllLines(accel["o/points.csv"]).Where(line => line.Contains(",done,", StringComparison.Ordinal)).Select(line => double.Parse(line.Split(',')[6], CultureInfo.InvariantCulture))];
        errors.ShouldBe(errors.OrderDescending());
        errors[0].ShouldBeInRange(0.1, 0.5);
        errors[^1].ShouldBeInRange(0.001, 0.01);
    }

    [Fact]
    public void Two_processes_may_share_a_store()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", Slow);
        using Process one = accel.Start(["sweep", "sweep.yaml", "--out", "a", "--store", "shared.db", "--limit", "60"]), other = accel.Start(["sweep", "sweep.yaml", "--out", "b", "--store", "shared.db", "--limit", "60"]);
        AccelResult first = Accel.Finish(one), second = Accel.Finish(other);
        (first.ExitCode, second.ExitCode).ShouldBe((0, 0), first.Error + second.Error);
        File.ReadAllText(accel["a/points.csv"]).ShouldBe(File.ReadAllText(accel["b/points.csv"]));
        Points(accel["shared.db"]).ShouldBe(60);
    }

    [Fact]
    public void Schemas_are_printed()
    {
        using var accel = new Accel();
        accel.Run("schema").Output.ShouldBe(Accelerator.Configuration.ConfigurationSchema.Write());
        accel.Run("schema", "sweep").Output.ShouldBe(Accelerator.Configuration.ConfigurationSchema.WriteSweep());
        accel.Run("schema", "other").ExitCode.ShouldBe(2);
    }

    private static long Points(string database)
    {
        if (!File.Exists(database)) return 0;
        try
        {
            using SqliteConnection store = StoreTests.Connect(database);
            return (long)StoreTests.Scalar(store, "SELECT count(*) FROM points")!;
        }
        catch (SqliteException)
        {
            return 0;
        }
    }
}
