using System.Collections.Immutable;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Exploration.Cluster;
using Accelerator.Tests.Configuration;

namespace Accelerator.Tests.Exploration.Cluster;

/// <summary>What becomes of a sweep when tasks, arrays and processes are lost, without a cluster and without waiting.</summary>
public sealed class ClusterRunTests : IDisposable
{
    private const string Program = "build";

    private readonly TemporaryFolder place = new();
    private readonly SweepFile file = SweepSample.Parse();
    private readonly List<string> said = [];

    private static string Sweep { get; } = new('5', 64);

    [Fact]
    public void Points_are_computed_by_tasks_only()
    {
        var cluster = new FakeCluster(file, Program);
        SweepResult[] results = Run(cluster);
        results.ShouldAllBe(result => !result.FromStore && result.Outcome.Status == PointStatus.Done);
        Described(results).ShouldBe(Described(Local()));
        said.ShouldBe(["job 1: 10 points in 4 tasks"]);
        Run(cluster).ShouldAllBe(result => result.FromStore);
        cluster.Submitted.ShouldBe(1);
    }

    [Fact]
    public void Lost_points_are_submitted_again_and_no_others()
    {
        // Of four tasks of 3, 3, 2 and 2 points the second computes one, the third nothing; then one of two is lost.
        var cluster = new FakeCluster(file, Program) { Computes = (job, task) => (job, task) switch { (1, 1) => 1, (1, 2) => 0, (2, 0) => 0, _ => 9 } };
        Described(Run(cluster)).ShouldBe(Described(Local()));
        said.ShouldBe(["job 1: 10 points in 4 tasks", "4 points of lost tasks are submitted again (retry 1 of 2)", "job 2: 4 points in 4 tasks", "1 points of lost tasks are submitted again (retry 2 of 2)", "job 3: 1 points in 1 tasks"]);
        cluster.Cancelled.ShouldBe(["1", "2"], "what seemed lost runs no longer");
    }

    /// <summary>Where Slurm does not answer, or never says that the tasks are over, their stores say it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Stores_that_are_complete_suffice(bool lingers)
    {
        var cluster = new FakeCluster(file, Program) { Answers = _ => lingers, Lingers = lingers };
        Described(Run(cluster)).ShouldBe(Described(Local()));
        said.Count(line => line.Contains("does not answer", StringComparison.Ordinal)).ShouldBe(lingers ? 0 : 1);
        cluster.Submitted.ShouldBe(1);
    }

    /// <summary>No answer is no sign of a loss: what is missing is waited for until there is one.</summary>
    [Fact]
    public void Nothing_is_lost_while_the_system_does_not_answer()
    {
        int looks = 0;
        var cluster = new FakeCluster(file, Program) { Computes = (job, task) => job == 1 && task == 0 ? 0 : 9, Answers = look => look > 8 };
        cluster.OnLook = look => looks = Math.Max(looks, look);
        Described(Run(cluster)).ShouldBe(Described(Local()));
        (looks, cluster.Submitted).ShouldBe((9, 2));
    }

    [Fact]
    public void Points_that_are_lost_each_time_are_named()
    {
        var cluster = new FakeCluster(file, Program) { Computes = (_, task) => task == 0 ? 0 : 9 };
        MissingPointsException missing = Should.Throw<MissingPointsException>(() => Run(cluster));
        cluster.Submitted.ShouldBe(3);
        (missing.Finding.Id, missing.Finding.Found).ShouldBe(("ACC4052", "1 of 10 points: 0"));
        missing.Finding.Hint.ShouldNotBeNull().ShouldContain("Killed by somebody");

        // What others computed is kept; the next run computes the rest.
        SweepResult[] results = Run(new FakeCluster(file, Program));
        results.Count(result => !result.FromStore).ShouldBe(1);
        said[^1].ShouldBe("job 1: 1 points in 1 tasks");
    }

    [Fact]
    public void A_refused_array_leaves_no_trace_and_a_refused_retry_loses_nothing()
    {
        Should.Throw<InputException>(() => Run(new FakeCluster(file, Program) { Refuses = _ => "no" }));
        Directory.GetDirectories(Path.Combine(place.Path, "cluster")).ShouldBeEmpty();
        Should.Throw<InputException>(() => Run(new FakeCluster(file, Program) { Computes = (_, task) => task, Refuses = job => job == 1 ? "no" : null }));
        Run(new FakeCluster(file, Program)).Count(result => result.FromStore).ShouldBe(0 + 1 + 2 + 2);
    }

    [Fact]
    public void A_job_that_was_taken_without_an_answer_is_found()
    {
        var cluster = new FakeCluster(file, Program) { Answered = false };
        Described(Run(cluster)).ShouldBe(Described(Local()));
        (cluster.Submitted, said.Single()).ShouldBe((1, "job 1: 10 points in 4 tasks"));
    }

    /// <summary>An interruption, at any look: the job is ended, what is there is merged, and nothing is computed twice.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void An_interruption_ends_the_job_and_keeps_what_is_there(int look)
    {
        using var interrupted = new CancellationTokenSource();
        var cluster = new FakeCluster(file, Program) { Waits = 5 };
        cluster.OnLook = at =>
        {
            if (at != look) return;
            Write(cluster, 2);
            interrupted.Cancel();
        };
        Should.Throw<OperationCanceledException>(() => Run(cluster, interrupted.Token));
        cluster.Cancelled.ShouldBe(["1"]);
        Run(new FakeCluster(file, Program)).Count(result => result.FromStore).ShouldBe(1);
    }

    /// <summary>The process is killed: with the number of the job noted, or between sbatch and its answer.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_job_of_an_earlier_run_is_waited_for(bool noted)
    {
        var cluster = new FakeCluster(file, Program) { Waits = 5, OnLook = look => throw new TimeoutException($"killed at {look}") };
        Should.Throw<TimeoutException>(() => Run(cluster));
        ClusterRecord record = ClusterRecord.Load(ClusterFolder.RecordIn(place.Path))!;
        record.Arrays.Single().Job.ShouldBe("1");
        if (!noted) (record with { Arrays = [record.Arrays[0] with { Job = null }] }).Save(ClusterFolder.RecordIn(place.Path));
        cluster.OnLook = _ => { };
        Run(cluster).ShouldAllBe(result => result.FromStore);
        cluster.Submitted.ShouldBe(1);
        said[^1].ShouldBe("job 1 of an earlier run is waited for");
    }

    /// <summary>What it has computed is kept, unless another build computed it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_job_of_another_sweep_or_build_is_ended(bool build)
    {
        var cluster = new FakeCluster(file, Program) { Waits = 5, OnLook = _ => throw new TimeoutException() };
        Should.Throw<TimeoutException>(() => Run(cluster));
        Write(cluster, 2, build ? "other" : Program);
        ClusterRecord record = ClusterRecord.Load(ClusterFolder.RecordIn(place.Path))!;
        (build ? record with { Program = "other" } : record with { Sweep = new string('6', 64) }).Save(ClusterFolder.RecordIn(place.Path));
        cluster.OnLook = _ => { };
        Run(cluster).Count(result => result.FromStore).ShouldBe(build ? 0 : 1);
        cluster.Cancelled.ShouldBe(["1"]);
    }

    [Fact]
    public void One_process_at_a_time_has_the_folder()
    {
        using (ClusterFolder.Open(place.Path))
        {
            Diagnostic finding = Should.Throw<InputException>(() => ClusterFolder.Open(place.Path)).Diagnostics.Single();
            (finding.Id, finding.Found).ShouldBe(("ACC4054", $"process {Environment.ProcessId} on {Environment.MachineName}"));
            ClusterFolder.Holder(place.Path).ShouldBe(finding.Found);
        }

        ClusterFolder.Holder(place.Path).ShouldBeNull();
        ClusterFolder.Open(place.Path).Dispose();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"version\": 2, \"sweep\": \"\", \"program\": \"\", \"next\": 1, \"arrays\": []}")]
    [InlineData("{\"version\": 1, \"sweep\": \"\", \"program\": \"\", \"next\": 1}")]
    public void A_record_that_is_none_is_refused(string text)
    {
        string path = place.Write("cluster/record.json", text);
        Should.Throw<InputException>(() => Run(new FakeCluster(file, Program))).Diagnostics.Single().ShouldSatisfyAllConditions(finding => finding.Id.ShouldBe("ACC4058"), finding => finding.File.ShouldBe(path));
    }

    public void Dispose() => place.Dispose();

    private SweepResult[] Run(FakeCluster cluster, CancellationToken cancellation = default)
    {
        using ClusterFolder folder = ClusterFolder.Open(place.Path);
        using ResultStore store = ResultStore.Open(Path.Combine(place.Path, "points.db"), Program);
        var identity = new PointIdentity(Program);
        var settings = new ClusterSettings { Tasks = 4, Retries = 2, Partition = null, Workers = 1, Name = "accel", Command = ["accel", "sweep", "sweep.yaml"], WorkingFolder = place.Path, Sweep = Sweep, Program = Program };
        var run = new ClusterRun(settings, folder, cluster, store, new PointPlanner(file, new TimingPointEngine(), identity), said.Add, (_, token) => token.ThrowIfCancellationRequested());
        run.Recover(_ => { }, cancellation);
        ImmutableArray<SweepPoint> points = SweepSelection.Of(file, null, cancellation);
        run.Compute(points, null, progress => progress.Total.ShouldBe(10), cancellation);
        return new PointRunner(file, new NoEngine(), store, identity) { Fresh = run.Fresh }.Run(points, null, 2, _ => { }, cancellation);
    }

    /// <summary>A task of the first job has written a point.</summary>
    private void Write(FakeCluster cluster, int task, string program = Program)
    {
        cluster.Submitted.ShouldBe(1);
        string array = ClusterFolder.ArrayIn(place.Path, 1);
        using ResultStore store = ResultStore.OpenOfTask(ClusterFolder.Store(array, task), program);
        store.Put(new PointOutcome { Hash = Chunk.Load(ClusterFolder.Chunk(array, task)).Points[0].Hash, Status = PointStatus.Done, Engine = "timing", Configuration = "", Seed = null, Metrics = PointOutcome.NoMetrics });
    }

    private SweepResult[] Local()
    {
        using var own = new TemporaryFolder();
        using ResultStore store = ResultStore.Open(Path.Combine(own.Path, "points.db"), Program);
        return new PointRunner(file, new TimingPointEngine(), store, new PointIdentity(Program)).Run(SweepSelection.Of(file, null), null, 1, _ => { }, CancellationToken.None);
    }

    private static string[] Described(SweepResult[] results) => [.. results.Select(result => $"{result.Point.Index} {result.Outcome.Hash} {string.Join(' ', result.Outcome.Metrics)}")];

    /// <summary>Nothing may be computed here.</summary>
    private sealed class NoEngine : IPointEngine
    {
        public string Name => "timing";

        public ImmutableSortedDictionary<string, double> Run(Accelerator.Configuration.ConfigurationFile configuration, CancellationToken cancellation) => throw new NotSupportedException();
    }
}
