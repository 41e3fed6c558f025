using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Snapshots;
using Accelerator.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Accelerator.Tests.Exploration.Cluster;

/// <summary>Sweeps on a Slurm of four nodes that really runs: whatever is lost on the way, the end is that of a local run.</summary>
public sealed class SlurmTests(SlurmSite site, LocalSweep local) : IClassFixture<SlurmSite>, IClassFixture<LocalSweep>
{
    [SlurmFact]
    public void A_sweep_equals_a_local_one_byte_for_byte()
    {
        using var accel = new Accel();
        AccelResult result = Run(accel, "--tasks", "6");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldMatch("job [0-9]+: 132 points in 6 tasks");
        local.IsEqualTo(accel, result);

        // Nothing is left to compute, and nothing lies about.
        AccelResult again = Run(accel, "--resume", "--json");
        again.Output.ShouldBe(File.ReadAllText(accel["o/sweep.json"]));
        again.Error.ShouldNotContain("job ");
        Directory.GetFileSystemEntries(accel["o/cluster"]).Select(Path.GetFileName).Order().ShouldBe(["holder", "lock", "record.json"]);
        accel.Run("sweep", "sweep.yaml", "--out", "o", "--status").Output.ShouldBe("sweep.yaml: 132 points: 120 done, 12 failed, 0 faults, 0 in flight, 0 missing\n");
    }

    [SlurmFact]
    public void Samples_and_rounds_equal_local_ones_too()
    {
        string gemms = string.Concat(Enumerable.Range(0, 3).Select(i => $"    - {{name: g{i}, m: 5, n: 7, k: 45}}\n"));
        foreach (string sample in (string[])["random: 7, seed: 2", "halving: 8, seed: 3, keep: 2, operations: 1"])
        {
            using Accel accel = new(), other = new();
            string text = SweepSample.With("    - {name: edge, m: 5, n: 7, k: 45}\n", gemms, "  engine: timing\n", $"  engine: timing\n  sample: {{{sample}}}\n");
            accel.Write("sweep.yaml", text);
            other.Write("sweep.yaml", text);
            AccelResult expected = other.Run("sweep", "sweep.yaml", "--out", "o"), result = accel.RunWith(site.Setting.Name, site.Setting.Value, "sweep", "sweep.yaml", "--out", "o", "--cluster", "slurm", "--tasks", "2");
            result.ExitCode.ShouldBe(0, result.Error);
            result.Error.Split('\n').Count(line => line.StartsWith("job ", StringComparison.Ordinal)).ShouldBe(sample.StartsWith("random", StringComparison.Ordinal) ? 1 : 3, result.Error);
            LocalSweep.AreEqual(accel, result, other, expected);
        }
    }

    /// <summary>A node dies with its task: Slurm notices, and runs the task again elsewhere, which goes on with what is in its store.</summary>
    [SlurmFact]
    public void A_killed_node_changes_nothing()
    {
        using var accel = new Accel();
        using Process process = StartAlone(accel);
        int task = AwaitTask("n2");
        AwaitPoints(accel, task);
        site.Kill("n2");
        try
        {
            long kept = Points(accel[$"o/cluster/0001/task-{task}.db"]);
            kept.ShouldBeInRange(1, 32, "the node was killed in the middle");
            AccelResult result = Accel.Finish(process);
            result.ExitCode.ShouldBe(0, result.Error);
            result.Error.ShouldNotContain("retry");
            local.IsEqualTo(accel, result);
        }
        finally
        {
            site.Revive("n2");
        }
    }

    /// <summary>A task that is killed alone has failed: its points are submitted again. Meanwhile the status is told, and nobody else may submit.</summary>
    [SlurmFact]
    public void A_killed_task_costs_a_further_array()
    {
        using var accel = new Accel();
        using Process process = StartAlone(accel);
        int task = AwaitTask("n3");
        AwaitPoints(accel, task);
        foreach (int id in site.Tasks("n3")) SlurmSite.Kill(id);

        JsonElement status = Status(accel);
        (status.GetProperty("points").GetInt32(), status.GetProperty("holder").GetString()!.StartsWith($"process {process.Id} on ", StringComparison.Ordinal)).ShouldBe((132, true));
        Sum(status, "done", "failed", "fault", "in_flight", "missing").ShouldBe(132);
        status.GetProperty("done").GetInt32().ShouldBeGreaterThan(0);
        JsonElement array = status.GetProperty("arrays")[0];
        array.GetProperty("tasks").GetArrayLength().ShouldBe(4);
        array.GetProperty("tasks").EnumerateArray().Sum(one => one.GetProperty("points").GetInt32()).ShouldBe(132);
        accel.RunWith(site.Setting.Name, site.Setting.Value, "sweep", "sweep.yaml", "--out", "o", "--status").Output.ShouldContain("waits for tasks");

        AccelResult second = accel.RunWith(site.Setting.Name, site.Setting.Value, "sweep", "sweep.yaml", "--out", "o", "--cluster", "slurm");
        (second.ExitCode, second.Error.Contains("ACC4054", StringComparison.Ordinal)).ShouldBe((2, true), second.Error);

        AccelResult result = Accel.Finish(process);
        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldMatch("[0-9]+ points of lost tasks are submitted again \\(retry 1 of 3\\)");
        local.IsEqualTo(accel, result);
        status = Status(accel);
        (status.GetProperty("retries").GetInt32(), status.GetProperty("missing").GetInt32(), status.TryGetProperty("holder", out _)).ShouldBe((1, 0, false));
    }

    [SlurmFact]
    public void An_interruption_ends_the_tasks_and_the_next_run_goes_on()
    {
        using var accel = new Accel();
        using Process process = StartAlone(accel);
        AwaitPoints(accel, AwaitTask("n1"));
        Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        AccelResult interrupted = Accel.Finish(process);
        interrupted.ExitCode.ShouldBe(1, interrupted.Error);
        interrupted.Error.ShouldMatch("interrupted: [0-9]+ of 132 points are in the store; go on with: accel sweep sweep.yaml --out o --cluster slurm --tasks 4 --resume");
        site.Ask("squeue", "--noheader").ShouldBe("");
        long kept = Points(accel["o/points.db"]);
        kept.ShouldBeInRange(1, 131);
        File.Exists(accel["o/points.csv"]).ShouldBeFalse();
        JsonElement status = Status(accel);
        (Sum(status, "done", "failed"), status.GetProperty("missing").GetInt32(), status.GetProperty("in_flight").GetInt32()).ShouldBe(((int)kept, 132 - (int)kept, 0));

        AccelResult result = Run(accel, "--tasks", "4", "--resume");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain($"120 done, 12 failed; {kept} were computed before");
        local.FilesAreEqual(accel);
    }

    /// <summary>The process that waits is killed: its tasks run on, the status knows them, and the next run waits for them in place of computing anew.</summary>
    [SlurmFact]
    public void What_a_killed_process_left_is_taken_over()
    {
        using var accel = new Accel();
        using Process process = StartAlone(accel);
        AwaitPoints(accel, AwaitTask("n4"));
        process.Kill();
        process.WaitForExit();
        JsonElement status = Status(accel);
        (Sum(status, "done", "failed", "in_flight"), status.TryGetProperty("holder", out _)).ShouldBe((132, false));
        AccelResult result = Run(accel, "--resume");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldContain("of an earlier run is waited for");
        result.Error.ShouldNotContain("points in");
        result.Output.ShouldContain("132 were computed before");
        local.FilesAreEqual(accel);
    }

    [SlurmFact]
    public void What_Slurm_refuses_is_told_in_its_words()
    {
        using var accel = new Accel();
        AccelResult result = Run(accel, "--partition", "nowhere");
        result.ExitCode.ShouldBe(2, result.Output);
        Snapshot.Match(result.Error);
        accel.Left.ShouldBe(["sweep.yaml"]);
    }

    private AccelResult Run(Accel accel, params string[] options) => Accel.Finish(Start(accel, options));

    /// <summary>Four tasks on four nodes.</summary>
    private Process StartAlone(Accel accel)
    {
        site.AwaitNodes();
        return Start(accel, "--tasks", "4");
    }

    private Process Start(Accel accel, params string[] options)
    {
        accel.Write("sweep.yaml", LocalSweep.Text);
        return accel.Start(["sweep", "sweep.yaml", "--out", "o", "--cluster", "slurm", .. options], site.Setting);
    }

    private JsonElement Status(Accel accel)
    {
        AccelResult result = accel.RunWith(site.Setting.Name, site.Setting.Value, "sweep", "sweep.yaml", "--out", "o", "--status", "--json");
        result.ExitCode.ShouldBe(0, result.Error);
        return JsonDocument.Parse(result.Output).RootElement;
    }

    private static int Sum(JsonElement status, params string[] names) => names.Sum(name => status.GetProperty(name).GetInt32());

    private int AwaitTask(string node)
    {
        int task = -1;
        SlurmSite.Until(() => site.Running().FirstOrDefault(pair => pair.Value == node, KeyValuePair.Create(-1, "")) is { Key: >= 0 } found && (task = found.Key) >= 0, $"no task runs on {node}");
        return task;
    }

    private static void AwaitPoints(Accel accel, int task) => SlurmSite.Until(() => Points(accel[$"o/cluster/0001/task-{task}.db"]) > 0, $"task {task} computes nothing");

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
