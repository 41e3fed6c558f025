using System.Collections.Immutable;
using System.Globalization;
using Accelerator.Diagnostics;

namespace Accelerator.Exploration.Cluster;

/// <summary>
/// Computes the points that the store lacks as arrays of tasks on other machines, and merges what they have computed into the store. The figures come from the same runner as those of a
/// local sweep, so that the results are the same; a task that is lost costs a further array of what is missing.
/// </summary>
/// <param name="settings">How.</param>
/// <param name="folder">The folder that the machines share.</param>
/// <param name="system">What runs the tasks.</param>
/// <param name="store">Where the results are kept.</param>
/// <param name="planner">Says what a point is.</param>
/// <param name="say">Told what a person should know: arrays, and tasks that were lost.</param>
/// <param name="pause">Lets time pass.</param>
public sealed class ClusterRun(ClusterSettings settings, ClusterFolder folder, IBatchSystem system, ResultStore store, PointPlanner planner, Action<string> say, Action<TimeSpan, CancellationToken> pause)
{
    private const int MostNamed = 20;

    private readonly HashSet<string> fresh = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PointStatus> computed = new(StringComparer.Ordinal);
    private readonly ArrayWatch watch = new(system, say, pause);
    private ClusterRecord record = new() { Sweep = settings.Sweep, Program = settings.Program, Next = 1, Arrays = [] };

    /// <summary>Hashes of the points that tasks of this run have computed.</summary>
    public IReadOnlySet<string> Fresh => fresh;

    /// <summary>Called when an array was submitted.</summary>
    public Action? OnSubmitted { get; init; }

    /// <summary>Takes over what an earlier process left: waits for arrays of the same sweep and program that still run, ends those of others, and merges what they have computed.</summary>
    public void Recover(Action<SweepProgress> onProgress, CancellationToken cancellation)
    {
        if (ClusterRecord.Load(folder.Record) is not { } left) return;
        record = record with { Next = left.Next, Arrays = [.. left.Arrays.Where(array => !array.Merged)] };
        bool same = left.Sweep == settings.Sweep && left.Program == settings.Program;
        foreach (ArrayRecord array in record.Arrays)
        {
            var stores = new ArrayStores(folder.Array(array.Number), ClusterFolder.Chunks(folder.Array(array.Number), array.Tasks), left.Program);

            // A process that was killed between sbatch and its answer has not noted the number.
            if ((array.Job ?? system.Find(Comment(left.Sweep, array.Number), cancellation)) is { } job && system.Tasks(job, cancellation) is not { IsEmpty: true })
            {
                say($"job {job} of an earlier run is {(same ? "waited for" : "of another sweep or build, and is ended")}");
                if (same) Watched(array with { Job = job }, stores, (states, note) => onProgress(new SweepProgress(stores.Points, states.Count(), 0, 0, null, note)), cancellation);
                else watch.Cancel(job);
            }

            // Of another build no figure is of use, and the store would take it for one of this build.
            if (left.Program == settings.Program) stores.MergeInto(store, say);
            folder.Remove(array.Number);
        }

        foreach (ArrayRecord array in left.Arrays) folder.Remove(array.Number);
        record = record with { Arrays = [] };
        record.Save(folder.Record);
    }

    /// <summary>Computes the points that the store lacks; it has all of them when the call returns.</summary>
    /// <param name="points">The points.</param>
    /// <param name="operations">Multiplications of the workload, from the first, that are run; null for all.</param>
    /// <param name="onProgress">Called after each look at the tasks.</param>
    /// <param name="cancellation">Ends the tasks; what they have computed is merged.</param>
    /// <exception cref="MissingPointsException">Some have no outcome after all retries.</exception>
    public void Compute(ImmutableArray<SweepPoint> points, int? operations, Action<SweepProgress> onProgress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(onProgress);
        ChunkPoint[] all = [.. points.AsParallel().AsOrdered().WithCancellation(cancellation).Select(point => new ChunkPoint(point.Index, planner.Plan(point, operations).Hash))];
        var found = all.Select(point => point.Hash).Distinct().Where(hash => !fresh.Contains(hash)).Select(hash => (hash, store.Find(hash))).Where(pair => pair.Item2 is { Status: not PointStatus.Fault })
            .ToDictionary(pair => pair.hash, pair => pair.Item2!.Status, StringComparer.Ordinal);
        ILookup<string, ChunkPoint> same = all.ToLookup(point => point.Hash, StringComparer.Ordinal);
        ChunkPoint[] missing = [.. all.DistinctBy(point => point.Hash).Where(point => !found.ContainsKey(point.Hash) && !fresh.Contains(point.Hash))];
        int had = found.Sum(pair => same[pair.Key].Count());
        for (int retry = 0; missing.Length > 0; retry++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (retry > settings.Retries) throw Missing(missing, all.Length);
            if (retry > 0) say(string.Create(CultureInfo.InvariantCulture, $"{missing.Length} points of lost tasks are submitted again (retry {retry} of {settings.Retries})"));
            (ArrayRecord array, ArrayStores stores) = Submit(missing, operations, retry);
            Watched(array, stores, Report, cancellation);
            bool complete = Merge(stores);
            Note(array with { Merged = true });

            // Of a task that seemed lost and is not, there is no need any more.
            if (complete) folder.Remove(array.Number);
            else system.Cancel(array.Job!);
            missing = [.. missing.Where(point => !fresh.Contains(point.Hash))];

            void Report(IEnumerable<KeyValuePair<string, PointStatus>> states, string note)
            {
                KeyValuePair<string, PointStatus>[] known = [.. found.Concat(computed.Where(pair => same.Contains(pair.Key))).Concat(states).DistinctBy(pair => pair.Key)];
                onProgress(new SweepProgress(all.Length, known.Sum(pair => same[pair.Key].Count()), known.Where(pair => pair.Value != PointStatus.Done).Sum(pair => same[pair.Key].Count()), had, null, note));
            }
        }
    }

    /// <summary>The sweep is over: nothing of the arrays is needed any more but that there were some.</summary>
    public void Close()
    {
        foreach (ArrayRecord array in record.Arrays) folder.Remove(array.Number);
    }

    private (ArrayRecord Array, ArrayStores Stores) Submit(ChunkPoint[] points, int? operations, int retry)
    {
        ImmutableArray<ImmutableArray<ChunkPoint>> chunks = Chunk.Deal(points, settings.Tasks);
        var array = new ArrayRecord(record.Next, null, chunks.Length, points.Length, operations, retry, false);
        string place = folder.Array(array.Number);
        folder.Remove(array.Number);
        Directory.CreateDirectory(place);
        for (int task = 0; task < chunks.Length; task++) AtomicFile.WriteAllText(ClusterFolder.Chunk(place, task), new Chunk(settings.Sweep, settings.Program, operations, chunks[task]).Text());
        var script = new ArrayScript
        {
            Name = settings.Name, Comment = Comment(settings.Sweep, array.Number), Tasks = chunks.Length, Processors = settings.Workers, Partition = settings.Partition, WorkingFolder = settings.WorkingFolder,
            Command = settings.Command, ChunkFolder = place,
        };
        AtomicFile.WriteAllText(Path.Combine(place, "array.sh"), script.Text());
        record = record with { Next = record.Next + 1, Arrays = record.Arrays.Add(array) };
        record.Save(folder.Record);
        try
        {
            array = array with { Job = system.Submit(place, "array.sh") };
        }
        catch (InputException) when (system.Find(script.Comment, CancellationToken.None) is { } job)
        {
            // Ctrl-C on a terminal ends sbatch, too, perhaps after Slurm has taken the job.
            array = array with { Job = job };
        }
        catch (InputException)
        {
            record = record with { Arrays = record.Arrays.RemoveAt(record.Arrays.Length - 1) };
            record.Save(folder.Record);
            folder.Remove(array.Number);
            throw;
        }

        Note(array);
        say(string.Create(CultureInfo.InvariantCulture, $"job {array.Job}: {points.Length} points in {chunks.Length} tasks"));
        OnSubmitted?.Invoke();
        return (array, new ArrayStores(place, chunks, settings.Program));
    }

    /// <summary>Waits; an interruption ends the tasks, merges, and goes on its way.</summary>
    private void Watched(ArrayRecord array, ArrayStores stores, Action<IEnumerable<KeyValuePair<string, PointStatus>>, string> report, CancellationToken cancellation)
    {
        try
        {
            watch.Wait(array.Job!, stores, note => report(stores.All, note), cancellation);
        }
        catch (OperationCanceledException)
        {
            bool over = watch.Cancel(array.Job!);
            Merge(stores);
            report(stores.All, $"job {array.Job} is ended");
            if (over)
            {
                Note(array with { Merged = true });
                folder.Remove(array.Number);
            }

            throw;
        }
    }

    private bool Merge(ArrayStores stores)
    {
        IReadOnlyDictionary<string, PointStatus> merged = stores.MergeInto(store, say);
        fresh.UnionWith(merged.Keys);
        foreach ((string hash, PointStatus status) in merged) computed[hash] = status;
        return merged.Count == stores.Points;
    }

    private void Note(ArrayRecord array)
    {
        record = record with { Arrays = [.. record.Arrays.Select(one => one.Number == array.Number ? array : one)] };
        record.Save(folder.Record);
    }

    private string Comment(string sweep, int number) => string.Create(CultureInfo.InvariantCulture, $"accel-{PointIdentity.Hash($"{folder.Location}\n{sweep}")[..16]}-{number}");

    private MissingPointsException Missing(ChunkPoint[] missing, int points)
    {
        ArrayRecord last = record.Arrays[^1];
        string place = folder.Array(last.Number);
        string? words = new ArrayStores(place, ClusterFolder.Chunks(place, last.Tasks), settings.Program).LastWords();
        string named = string.Join(", ", missing.Take(MostNamed).Select(point => point.Index.ToString(CultureInfo.InvariantCulture)));
        return new MissingPointsException(new Diagnostic
        {
            Id = "ACC4052", File = place, Message = string.Create(CultureInfo.InvariantCulture, $"Points have no result after {settings.Retries} retries: their tasks were lost each time."),
            Found = string.Create(CultureInfo.InvariantCulture, $"{missing.Length} of {points} points: {named}{(missing.Length > MostNamed ? " …" : "")}"),
            Hint = words is null ? "the folder has what the tasks printed; the same command tries again" : $"a task printed last: {words}; the same command tries again",
        });
    }
}
