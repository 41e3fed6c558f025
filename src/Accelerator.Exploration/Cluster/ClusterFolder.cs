using System.Collections.Immutable;
using System.Globalization;
using Accelerator.Diagnostics;

namespace Accelerator.Exploration.Cluster;

/// <summary>The folder <c>cluster</c> in the output folder: the record, a lock, and for each array of tasks a folder with its script, chunks, stores and what tasks printed.</summary>
public sealed class ClusterFolder : IDisposable
{
    private readonly FileStream held;
    private readonly string path;

    private ClusterFolder(string path, FileStream held) => (this.path, this.held) = (path, held);

    /// <summary>Where it lies in an output folder.</summary>
    public static string In(string output) => Path.Combine(output, "cluster");

    /// <summary>The record in an output folder.</summary>
    public static string RecordIn(string output) => Path.Combine(In(output), "record.json");

    /// <summary>Opens it for one process.</summary>
    /// <exception cref="InputException">It cannot be written (ACC9005), or another process has it (ACC4054).</exception>
    public static ClusterFolder Open(string output)
    {
        string path = Path.GetFullPath(In(output)), name = Path.Combine(path, "lock");
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(output, failure);
        }

        // Somebody who asks for the status holds it for a moment.
        for (int look = 0; ; look++)
        {
            try
            {
                var held = new FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                AtomicFile.WriteAllText(Path.Combine(path, "holder"), string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName}"));
                return new ClusterFolder(path, held);
            }
            catch (UnauthorizedAccessException failure)
            {
                throw Unwritable(output, failure);
            }
            catch (IOException) when (look < 10)
            {
                Thread.Sleep(50);
            }
            catch (IOException)
            {
                throw new InputException(new Diagnostic
                {
                    Id = "ACC4054", File = output, Message = "Another process runs a sweep of this folder on the cluster.", Found = Holder(output) ?? "a process that just ended", Allowed = "one at a time",
                    Hint = "--status shows how far it is; choose another --out, or wait",
                });
            }
        }
    }

    /// <summary>Who has the folder of an output folder; null for nobody.</summary>
    public static string? Holder(string output)
    {
        string name = Path.Combine(In(output), "lock");
        if (!File.Exists(name)) return null;
        try
        {
            using var free = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read);
            return null;
        }
        catch (IOException)
        {
            // Whoever holds the lock has written its name, or is about to.
            string holder = Path.Combine(In(output), "holder");
            return File.Exists(holder) ? File.ReadAllText(holder) : "a process that has just begun";
        }
    }

    /// <summary>The folder of an array in an output folder.</summary>
    public static string ArrayIn(string output, int number) => Path.Combine(In(output), number.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>The store of a task.</summary>
    public static string Store(string array, int task) => Path.Combine(array, string.Create(CultureInfo.InvariantCulture, $"task-{task}.db"));

    /// <summary>The chunk of a task.</summary>
    public static string Chunk(string array, int task) => Path.Combine(array, string.Create(CultureInfo.InvariantCulture, $"task-{task}.chunk"));

    /// <summary>What a task printed.</summary>
    public static string Log(string array, int task) => Path.Combine(array, string.Create(CultureInfo.InvariantCulture, $"task-{task}.log"));

    /// <summary>The chunks of an array in the order of its tasks; those whose file is gone or damaged have no points.</summary>
    public static ImmutableArray<ImmutableArray<ChunkPoint>> Chunks(string array, int tasks) => [.. Enumerable.Range(0, tasks).Select(task =>
    {
        try
        {
            return Cluster.Chunk.Load(Chunk(array, task)).Points;
        }
        catch (InputException)
        {
            return [];
        }
    })];

    /// <summary>The path of the folder.</summary>
    public string Location => path;

    /// <summary>The record.</summary>
    public string Record => Path.Combine(path, "record.json");

    /// <summary>The folder of an array.</summary>
    public string Array(int number) => Path.Combine(path, number.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>Takes away the folder of an array, if it is there. What a task that is just ending still holds may stay: nobody reads it again.</summary>
    public void Remove(int number)
    {
        try
        {
            if (Directory.Exists(Array(number))) Directory.Delete(Array(number), recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // No number is given twice.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    private static InputException Unwritable(string output, Exception failure) =>
        new(new Diagnostic { Id = "ACC9005", File = output, Message = "The output folder cannot be written.", Found = failure.Message, Allowed = "a place where you may create folders", Hint = "choose another --out" });
}
