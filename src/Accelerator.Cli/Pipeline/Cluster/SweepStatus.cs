using System.Collections.Immutable;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Reports;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Exploration.Cluster;

namespace Accelerator.Cli.Pipeline.Cluster;

/// <summary>How far a sweep is: by the store, by the stores of tasks that are not merged, and by what Slurm says of the tasks. Computes nothing.</summary>
/// <param name="sweep">The sweep.</param>
/// <param name="synthesis">Gives area, delay and energy; null where these are no metrics.</param>
/// <param name="folder">Its output folder.</param>
/// <param name="database">Its store.</param>
internal sealed class SweepStatus(SweepFile sweep, SynthesisCost? synthesis, string folder, string database)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private SweepStatusReport report = new() { File = sweep.Path.Replace('\\', '/'), Holder = ClusterFolder.Holder(folder) };

    /// <summary>The report.</summary>
    /// <exception cref="InputException">There is neither the folder nor the store (ACC4057).</exception>
    public SweepStatusReport Of(ImmutableArray<SweepPoint> points, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder) && !File.Exists(database))
        {
            throw new InputException(new Diagnostic { Id = "ACC4057", File = folder, Message = "Nothing is known of the sweep: there is no such folder.", Allowed = "the folder of a run of the same file", Hint = "name it with --out, or the store with --store" });
        }

        ClusterRecord? record = ClusterRecord.Load(ClusterFolder.RecordIn(folder));
        var states = new Dictionary<string, PointStatus>(StringComparer.Ordinal);
        var underway = new HashSet<string>(StringComparer.Ordinal);
        report = report with { Retries = record?.Arrays.Count(array => array.Retry > 0) ?? 0, Arrays = [.. (record?.Arrays ?? []).Where(array => !array.Merged).Select(array => Array(record!, array, states, underway, cancellation))] };
        using ResultStore store = ResultStore.Open(File.Exists(database) ? database : ":memory:", ProgramBuild.Text);
        IPointEngine engine = PointEngines.Of(sweep, synthesis, Environment.ProcessorCount, points, out _, cancellation);
        var identity = new PointIdentity(ProgramBuild.Text);
        var planner = new PointPlanner(sweep, engine, identity);
        try
        {
            // The rounds of a halving follow from the figures of those before: they are gone through as far as the store has them.
            new SweepRun(sweep, new PointRunner(sweep, engine, store, identity) { Fresh = known }, Environment.ProcessorCount, _ => { }, (round, operations) => Count(round, operations, planner, store, states, underway)).Run(points, cancellation);
        }
        catch (RoundReachedException)
        {
            // The report is of this round.
        }

        return report;
    }

    private void Count(ImmutableArray<SweepPoint> round, int? operations, PointPlanner planner, ResultStore store, Dictionary<string, PointStatus> states, HashSet<string> underway)
    {
        int done = 0, failed = 0, fault = 0, flying = 0, merged = 0;
        foreach (string hash in round.AsParallel().AsOrdered().Select(point => planner.Plan(point, operations).Hash))
        {
            PointStatus? kept = store.Find(hash)?.Status, status = kept is null or PointStatus.Fault && states.TryGetValue(hash, out PointStatus newer) ? newer : kept;
            if (kept is not null) merged++;
            if (status == PointStatus.Done) done++;
            else if (status == PointStatus.Failed) failed++;
            else if (underway.Contains(hash)) flying++;
            else if (status == PointStatus.Fault) fault++;
            known.Add(hash);
        }

        report = report with
        {
            Round = report.Round + 1, Operations = operations, Points = round.Length, Done = done, Failed = failed, Fault = fault, InFlight = flying, Missing = round.Length - done - failed - fault - flying,
        };
        if (merged < round.Length || operations is null) throw new RoundReachedException();
    }

    private ArrayStatusReport Array(ClusterRecord record, ArrayRecord array, Dictionary<string, PointStatus> states, HashSet<string> underway, CancellationToken cancellation)
    {
        string place = ClusterFolder.ArrayIn(folder, array.Number);
        var stores = new ArrayStores(place, ClusterFolder.Chunks(place, array.Tasks), record.Program);
        ImmutableArray<BatchTask>? tasks = array.Job is { } job ? SlurmBatch.Find()?.Tasks(job, cancellation) : null;
        var rows = ImmutableArray.CreateBuilder<TaskStatusReport>();
        for (int task = 0; task < stores.Tasks; task++)
        {
            ImmutableDictionary<string, PointStatus> own = stores.States(task);
            BatchTask? told = tasks?.FirstOrDefault(one => one.Index == task);
            foreach ((string hash, PointStatus status) in own) states[hash] = status;
            if (told is { IsOver: false } || (tasks is null && report.Holder is not null)) underway.UnionWith(stores.Chunk(task).Select(point => point.Hash).Where(hash => !own.ContainsKey(hash)));
            rows.Add(new TaskStatusReport(task, told?.State ?? (tasks is null ? "unknown" : "gone"), told?.Node ?? "", told?.Reason ?? "", stores.Chunk(task).Length, own.Count));
        }

        return new ArrayStatusReport(array.Number, array.Job, array.Retry, rows.ToImmutable());
    }

    /// <summary>The round that the sweep is in has been reached.</summary>
    private sealed class RoundReachedException : Exception;
}
