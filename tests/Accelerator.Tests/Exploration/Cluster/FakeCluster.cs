using System.Collections.Immutable;
using System.Globalization;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Exploration.Cluster;

namespace Accelerator.Tests.Exploration.Cluster;

/// <summary>A batch system in this process: its tasks compute their chunks when they are asked about, unless they are lost.</summary>
internal sealed class FakeCluster(SweepFile file, string program) : IBatchSystem
{
    private readonly Dictionary<string, (string Folder, string Comment, int Tasks)> jobs = new(StringComparer.Ordinal);
    private readonly HashSet<string> over = new(StringComparer.Ordinal);

    /// <summary>How many points a task of a job computes before it is lost; all unless said otherwise.</summary>
    public Func<int, int, int> Computes { get; init; } = (_, _) => int.MaxValue;

    /// <summary>Looks at a job before its tasks run.</summary>
    public int Waits { get; init; }

    /// <summary>Whether it answers at a look at a job.</summary>
    public Func<int, bool> Answers { get; init; } = _ => true;

    /// <summary>Whether it ever says that a task is over.</summary>
    public bool Lingers { get; init; }

    /// <summary>Called at each look.</summary>
    public Action<int> OnLook { get; set; } = _ => { };

    /// <summary>Whether sbatch lives to say the number of a job.</summary>
    public bool Answered { get; init; } = true;

    /// <summary>Why an array is refused; null where it is taken.</summary>
    public Func<int, string?> Refuses { get; init; } = _ => null;

    public List<string> Cancelled { get; } = [];

    public int Submitted => jobs.Count;

    private int Looks { get; set; }

    public string Submit(string folder, string script)
    {
        if (Refuses(jobs.Count) is { } why) throw Wrong(why);
        string text = File.ReadAllText(Path.Combine(folder, script));
        string job = (jobs.Count + 1).ToString(CultureInfo.InvariantCulture);
        string comment = Line(text, "#SBATCH --comment=");
        jobs[job] = (folder, comment, int.Parse(Line(text, "#SBATCH --array=0-"), CultureInfo.InvariantCulture) + 1);
        Looks = 0;
        return Answered ? job : throw Wrong("sbatch was ended");
    }

    public ImmutableArray<BatchTask>? Tasks(string job, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        OnLook(++Looks);
        if (!jobs.TryGetValue(job, out var found)) return [];
        if (Looks <= Waits && !over.Contains(job)) return [.. Enumerable.Range(0, found.Tasks).Select(task => new BatchTask(task, "PENDING", "", "Resources"))];
        if (over.Add(job))
        {
            for (int task = 0; task < found.Tasks; task++) Compute(found.Folder, task, Computes(int.Parse(job, CultureInfo.InvariantCulture), task));
        }

        if (!Answers(Looks)) return null;
        return [.. Enumerable.Range(0, found.Tasks).Select(task => new BatchTask(task, Lingers ? "COMPLETING" : "COMPLETED", "n1", ""))];
    }

    public string? Find(string comment, CancellationToken cancellation) => jobs.FirstOrDefault(pair => pair.Value.Comment == comment).Key;

    public void Cancel(string job)
    {
        Cancelled.Add(job);
        over.Add(job);
    }

    private void Compute(string folder, int task, int most)
    {
        Chunk chunk = Chunk.Load(ClusterFolder.Chunk(folder, task));
        var engine = new TimingPointEngine();
        var identity = new PointIdentity(program);
        ImmutableArray<SweepPoint> points = ChunkCheck.Points(chunk, "chunk", file, chunk.Sweep, program, new PointPlanner(file, engine, identity));
        using ResultStore store = ResultStore.OpenOfTask(ClusterFolder.Store(folder, task), program);
        new PointRunner(file, engine, store, identity).Run([.. points.Take(most)], chunk.Operations, 1, _ => { }, CancellationToken.None);
        File.WriteAllText(ClusterFolder.Log(folder, task), most < points.Length ? "started\nKilled by somebody\n" : "done\n");
    }

    private static InputException Wrong(string why) => new(new Diagnostic { Id = "ACC4051", Message = why });

    private static string Line(string text, string beginning) => text.Split('\n').Single(line => line.StartsWith(beginning, StringComparison.Ordinal))[beginning.Length..];
}
