using System.Collections.Immutable;
using Accelerator.Diagnostics;

namespace Accelerator.Exploration.Cluster;

/// <summary>What the tasks of an array have computed so far, by the stores that they write.</summary>
/// <param name="folder">Folder of the array.</param>
/// <param name="chunks">The points of each task.</param>
/// <param name="program">Version and build of the program.</param>
public sealed class ArrayStores(string folder, ImmutableArray<ImmutableArray<ChunkPoint>> chunks, string program)
{
    private readonly (DateTime Written, long Length, ImmutableDictionary<string, PointStatus> States)[] seen = [.. chunks.Select(_ => (DateTime.MinValue, 0L, ImmutableDictionary<string, PointStatus>.Empty))];

    /// <summary>Number of tasks.</summary>
    public int Tasks => chunks.Length;

    /// <summary>Number of points.</summary>
    public int Points => chunks.Sum(chunk => chunk.Length);

    /// <summary>The points of a task.</summary>
    public ImmutableArray<ChunkPoint> Chunk(int task) => chunks[task];

    /// <summary>The status of each point of a task that has one. A file that has not changed is not read again; one that cannot be read has none.</summary>
    public ImmutableDictionary<string, PointStatus> States(int task)
    {
        var file = new FileInfo(ClusterFolder.Store(folder, task));
        if (!file.Exists || seen[task].States.Count == chunks[task].Length) return seen[task].States;
        if ((file.LastWriteTimeUtc, file.Length) == (seen[task].Written, seen[task].Length)) return seen[task].States;
        try
        {
            ImmutableDictionary<string, PointStatus> all = TaskStore.States(file.FullName, program);
            seen[task] = (file.LastWriteTimeUtc, file.Length, chunks[task].Where(point => all.ContainsKey(point.Hash)).ToImmutableDictionary(point => point.Hash, point => all[point.Hash], StringComparer.Ordinal));
        }
        catch (InputException)
        {
            // Busy or damaged: the merge says which.
        }

        return seen[task].States;
    }

    /// <summary>The status of each point of all tasks that has one.</summary>
    public IEnumerable<KeyValuePair<string, PointStatus>> All => Enumerable.Range(0, Tasks).SelectMany(States);

    /// <summary>Whether every point has an outcome.</summary>
    public bool AreComplete => Enumerable.Range(0, Tasks).All(task => States(task).Count == chunks[task].Length);

    /// <summary>Takes the outcomes over into a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="say">Told of each file that is no store, or damaged: its points are computed again.</param>
    /// <returns>The points that have an outcome, by their hashes.</returns>
    public IReadOnlyDictionary<string, PointStatus> MergeInto(ResultStore store, Action<string> say)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(say);
        var merged = new Dictionary<string, PointStatus>(StringComparer.Ordinal);
        for (int task = 0; task < Tasks; task++)
        {
            try
            {
                HashSet<string> own = [.. chunks[task].Select(point => point.Hash)];
                ImmutableArray<PointOutcome> outcomes = [.. TaskStore.Read(ClusterFolder.Store(folder, task), program).Where(outcome => own.Contains(outcome.Hash))];
                store.Merge(outcomes);
                foreach (PointOutcome outcome in outcomes) merged[outcome.Hash] = outcome.Status;
            }
            catch (InputException damage) when (damage.Diagnostics.All(finding => finding.File == ClusterFolder.Store(folder, task)))
            {
                say($"the store of a task cannot be read, and its points are computed again: {damage.Diagnostics[0]}");
            }
        }

        return merged;
    }

    /// <summary>The last line that a task has printed whose points are not all there; null for none.</summary>
    public string? LastWords()
    {
        for (int task = 0; task < Tasks; task++)
        {
            string log = ClusterFolder.Log(folder, task);
            if (States(task).Count < chunks[task].Length && File.Exists(log) && File.ReadLines(log).LastOrDefault(line => line.Trim().Length > 0) is { } line) return line.Trim();
        }

        return null;
    }
}
