using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Accelerator.Configuration.Sweeps;
using Accelerator.Exploration;
using Accelerator.Exploration.Cluster;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Snapshots;

namespace Accelerator.Tests.Exploration.Cluster;

/// <summary>The options of a cluster without one: tasks by hand, the status, and what is refused.</summary>
public sealed partial class ClusterCommandTests
{
    [Fact]
    public void What_cannot_be_done_is_refused()
    {
        var text = new StringBuilder();
        Try("no Slurm", "--cluster", "slurm", "--out", "o");
        Try("options of a cluster without one", "--tasks", "4", "--partition", "p", "--retries", "1");
        Try("a status and work", "--status", "--cluster", "slurm", "--resume", "--workers", "2", "--export", "csv");
        Try("a chunk and a sweep", "--chunk", "a.chunk", "--out", "o", "--limit", "3", "--json", "--status");
        Try("another cluster", "--cluster", "fog");
        Try("no tasks", "--cluster", "slurm", "--tasks", "0", "--retries", "-1");
        Try("a partition that would be a script", "--cluster", "slurm", "--partition", "a b");
        Try("a status of nothing", "--status", "--out", "nowhere");
        Try("a folder in a file", "--cluster", "slurm", "--out", "sweep.yaml/o");
        Try("a folder that is taken by a file", "--cluster", "slurm", "--out", "taken");
        Try("a chunk that is not there", "--chunk", "a.chunk");
        Try("a chunk that is none", "--chunk", "sweep.yaml");
        Try("a chunk of another build and sweep", "--chunk", "other.chunk");
        Try("a record that is none", "--status", "--out", "taken");
        Snapshot.Match(text.ToString());

        void Try(string what, params string[] options)
        {
            using var accel = new Accel();
            accel.Write("sweep.yaml", SweepSample.Text);
            bool slurm = options.Contains("slurm") && what != "no Slurm", other = options.Contains("other.chunk"), taken = options.Contains("taken");
            if (other) accel.Write("other.chunk", new Chunk(new string('1', 64), "0.0.1 other", null, [new ChunkPoint(0, new string('2', 64))]).Text());
            if (taken) accel.Write(options.Contains("--status") ? "taken/cluster/record.json" : "taken/cluster", "mine");
            if (slurm) Programs(accel);
            string[] before = [.. accel.Left];
            AccelResult result = accel.RunWith("PATH", slurm ? accel["bin"] : accel["none"], ["sweep", "sweep.yaml", .. options]);
            result.ExitCode.ShouldBe(2, $"{what}: {result.Output}{result.Error}");
            accel.Left.ShouldBe(before, what);
            text.Append("== ").Append(what).Append('\n').Append(Hash().Replace(Build().Replace(result.Error.Replace(accel.Folder, "FOLDER", StringComparison.Ordinal), "allowed: BUILD"), "allowed: HASH"));
        }
    }

    /// <summary>What sbatch runs, by hand: in two halves, one of them twice, into stores that a status and the next run see.</summary>
    [Fact]
    public void A_chunk_is_computed_once_however_often_it_is_run()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", SweepSample.Text);
        accel.Run("sweep", "sweep.yaml", "--out", "whole").ExitCode.ShouldBe(0);
        string[] lines = [.. File.ReadAllLines(accel["whole/points.csv"]).Skip(1)];
        string sweep, program;
        using (var store = StoreTests.Connect(accel["whole/points.db"]))
        {
            (sweep, program) = ((string)StoreTests.Scalar(store, "SELECT sweep FROM sweeps")!, (string)StoreTests.Scalar(store, "SELECT program FROM points LIMIT 1")!);
        }

        ChunkPoint[] points = [.. lines.Select(line => line.Split(',')).Select(cells => new ChunkPoint(long.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture), cells[^2]))];
        ImmutableArray<ImmutableArray<ChunkPoint>> halves = Chunk.Deal(points, 2);
        for (int task = 0; task < 2; task++) accel.Write($"o/cluster/0001/task-{task}.chunk", new Chunk(sweep, program, null, halves[task]).Text());
        new ClusterRecord { Sweep = sweep, Program = program, Next = 2, Arrays = [new ArrayRecord(1, null, 2, 10, null, 0, false)] }.Save(accel["o/cluster/record.json"]);
        Run("0").Output.ShouldBe("5 points: 5 done, 0 failed; 0 were computed before\n");
        Run("0").Output.ShouldBe("5 points: 5 done, 0 failed; 5 were computed before\n");
        AccelResult status = accel.RunWith("PATH", accel.Folder, "sweep", "sweep.yaml", "--out", "o", "--status");
        status.ExitCode.ShouldBe(0, status.Error);
        Snapshot.Match(status.Output);
        Directory.GetFiles(accel["o"]).ShouldBeEmpty("a status writes nothing");

        // A task of a changed file computes nothing, and says why.
        accel.Write("sweep.yaml", SweepSample.Text.Replace("- n * k <= 16", "- n * k <= 15", StringComparison.Ordinal));
        AccelResult changed = accel.Run("sweep", "sweep.yaml", "--chunk", "o/cluster/0001/task-1.chunk");
        (changed.ExitCode, changed.Error.Contains("ACC4056", StringComparison.Ordinal), File.Exists(accel["o/cluster/0001/task-1.db"])).ShouldBe((2, true, false), changed.Error);

        AccelResult Run(string task) => accel.Run("sweep", "sweep.yaml", "--chunk", $"o/cluster/0001/task-{task}.chunk");
    }

    /// <summary>A status needs no cluster: of a local sweep it says what is in the store, of a halving which round it is in.</summary>
    [Fact]
    public void The_status_of_a_halving_is_that_of_its_round()
    {
        string gemms = string.Concat(Enumerable.Range(0, 4).Select(i => $"    - {{name: g{i}, m: 5, n: 7, k: 45}}\n"));
        SweepFile file = SweepSample.Parse(SweepSample.With("    - {name: edge, m: 5, n: 7, k: 45}\n", gemms, "  engine: timing\n", "  engine: timing\n  sample: {halving: 8, seed: 3, keep: 2, operations: 1}\n"));
        using var accel = new Accel();
        accel.Write("sweep.yaml", file.Text);
        Directory.CreateDirectory(accel["o"]);
        Status().ShouldBe("sweep.yaml: round 1, 1 multiplications of a point: 8 points: 0 done, 0 failed, 0 faults, 0 in flight, 8 missing\n");
        accel.Run("sweep", "sweep.yaml", "--out", "o").ExitCode.ShouldBe(0);
        Status().ShouldBe("sweep.yaml: round 3, the last one: 2 points: 2 done, 0 failed, 0 faults, 0 in flight, 0 missing\n");

        // The second round loses a point, a third one is a fault.
        using (var store = StoreTests.Connect(accel["o/points.db"]))
        {
            StoreTests.Scalar(store, "DELETE FROM points WHERE hash = (SELECT hash FROM points WHERE configuration LIKE '%name: g1%' AND configuration NOT LIKE '%name: g2%' LIMIT 1)");
            StoreTests.Scalar(store, "UPDATE points SET status = 'fault' WHERE hash = (SELECT hash FROM points WHERE configuration LIKE '%name: g1%' AND configuration NOT LIKE '%name: g2%' LIMIT 1)");
        }

        Status().ShouldBe("sweep.yaml: round 2, 2 multiplications of a point: 4 points: 2 done, 0 failed, 1 faults, 0 in flight, 1 missing\n");

        string Status()
        {
            AccelResult result = accel.Run("sweep", "sweep.yaml", "--out", "o", "--status");
            result.ExitCode.ShouldBe(0, result.Error);
            return result.Output;
        }
    }

    /// <summary>Programs by Slurm's names, of which none may be run.</summary>
    private static void Programs(Accel accel)
    {
        foreach (string name in (string[])["sbatch", "squeue", "scancel"]) accel.Write($"bin/{name}", "#!/bin/sh\nexit 1\n");
    }

    [GeneratedRegex(@"allowed: \d+\.\d+\.\d+ [0-9a-f]{16}\b")]
    private static partial Regex Build();

    [GeneratedRegex(@"allowed: [0-9a-f]{64}\b")]
    private static partial Regex Hash();
}
