using System.Collections.Immutable;
using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Exploration.Cluster;
using Accelerator.Tests.Configuration;
using Microsoft.Data.Sqlite;

namespace Accelerator.Tests.Exploration.Cluster;

/// <summary>What tasks leave, whole and not.</summary>
public sealed class TaskStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Stores_of_tasks_become_one()
    {
        Task(0, "build", Outcome('a'), Outcome('b') with { Status = PointStatus.Failed, Metrics = PointOutcome.NoMetrics, Diagnostic = "no" });
        Task(1, "build", Outcome('c') with { Runtime = ".NET 99", Configuration = "accelerator: {}" }, Outcome('x'));
        using ResultStore store = Store();
        store.Put(Outcome('d') with { Status = PointStatus.Fault, Metrics = PointOutcome.NoMetrics });
        store.Put(Outcome('a') with { Seconds = 9 });
        Task(2, "build", Outcome('d'));
        Merge(store, ["ab", "c", "d"]).ShouldBe("a Done, b Failed, c Done, d Done");

        // A point that has an outcome keeps it, a fault does not; a point that is none of the chunk stays where it is.
        (store.Find(Name('a'))!.Seconds, store.Find(Name('d'))!.Status, store.Find(Name('x')), store.Find(Name('b'))!.Diagnostic).ShouldBe((9, PointStatus.Done, null, "no"));
        store.Find(Name('c'))!.Metrics.ShouldBe(Outcome('c').Metrics);
        using SqliteConnection other = StoreTests.Connect(Path.Combine(folder.Path, "points.db"));
        StoreTests.Scalar(other, $"SELECT runtime || configuration || program FROM points WHERE hash = '{Name('c')}'").ShouldBe(".NET 99accelerator: {}build");
        Merge(store, ["ab", "c", "d"]).ShouldBe("a Done, b Failed, c Done, d Done", "twice is as once");
    }

    [Fact]
    public void What_another_build_computed_is_left()
    {
        Task(0, "another build", Outcome('a'));
        Task(1, "build", Outcome('b'));
        using ResultStore store = Store();
        Merge(store, ["a", "b"]).ShouldBe("b Done");
        store.Find(Name('a')).ShouldBeNull();
    }

    [Fact]
    public void A_store_that_is_missing_or_only_begun_has_nothing()
    {
        folder.Write("task-1.db", "");
        using ResultStore store = Store();
        Merge(store, ["a", "b"]).ShouldBe("");
        File.Exists(Path.Combine(folder.Path, "task-0.db")).ShouldBeFalse("reading makes no file");
        new FileInfo(Path.Combine(folder.Path, "task-1.db")).Length.ShouldBe(0);
    }

    /// <summary>The files as a killed task leaves them in the middle of a transaction: some pages are written, the journal that takes them back lies beside.</summary>
    [Fact]
    public void What_was_half_written_is_taken_back()
    {
        Task(0, "build", Outcome('a'));
        string path = Path.Combine(folder.Path, "task-0.db"), aside = Path.Combine(folder.Path, "aside");
        using (SqliteConnection dying = StoreTests.Connect(path))
        {
            StoreTests.Scalar(dying, "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN");
            for (int i = 0; i < 200; i++) StoreTests.Scalar(dying, $"INSERT INTO points SELECT 'z{i}', status, engine, hex(randomblob(2000)), program, runtime, seed, diagnostic, seconds FROM points WHERE hash = '{Name('a')}'");
            File.Copy(path, aside);
            File.Copy(path + "-journal", aside + "-journal");
            StoreTests.Scalar(dying, "ROLLBACK");
        }

        File.Move(aside, path, overwrite: true);
        File.Move(aside + "-journal", path + "-journal");
        File.ReadAllBytes(path).Length.ShouldBeGreaterThan(100_000, "pages of the transaction are in the file");
        TaskStore.States(path, "build").Count.ShouldBe(1);
        using ResultStore store = Store();
        Merge(store, ["a"]).ShouldBe("a Done");
        File.Exists(path + "-journal").ShouldBeFalse();
    }

    [Fact]
    public void A_damaged_store_is_told_and_does_not_stop_the_others()
    {
        folder.Write("task-0.db", new string('x', 5000));
        Task(1, "build", Outcome('b'));
        Task(2, "build", [.. Enumerable.Range('c', 20).Select(letter => Outcome((char)letter) with { Configuration = new string('c', 3000) })]);
        string path = Path.Combine(folder.Path, "task-2.db");
        byte[] bytes = File.ReadAllBytes(path);
        bytes.AsSpan(8192, bytes.Length - 8192).Fill(0x5a);
        File.WriteAllBytes(path, bytes);
        using ResultStore store = Store();
        var said = new List<string>();
        Merge(store, ["a", "b", "c"], said).ShouldBe("b Done");
        said.Count.ShouldBe(2);
        said.ShouldAllBe(line => line.Contains("task-", StringComparison.Ordinal) && line.Contains("are computed again", StringComparison.Ordinal));
        Should.Throw<InputException>(() => TaskStore.Read(path, "build")).Diagnostics.Single().File.ShouldBe(path);
    }

    /// <summary>A network file system has no shared memory: a task's store keeps no write-ahead log.</summary>
    [Fact]
    public void A_tasks_store_has_a_journal()
    {
        Task(0, "build", Outcome('a'));
        using SqliteConnection task = StoreTests.Connect(Path.Combine(folder.Path, "task-0.db"));
        StoreTests.Scalar(task, "PRAGMA journal_mode").ShouldBe("delete");
    }

    public void Dispose() => folder.Dispose();

    private ResultStore Store() => ResultStore.Open(Path.Combine(folder.Path, "points.db"), "build");

    private void Task(int number, string program, params PointOutcome[] outcomes)
    {
        using ResultStore store = ResultStore.OpenOfTask(Path.Combine(folder.Path, $"task-{number}.db"), program);
        foreach (PointOutcome outcome in outcomes) store.Put(outcome);
    }

    private string Merge(ResultStore store, string[] chunks, List<string>? said = null)
    {
        var stores = new ArrayStores(folder.Path, [.. chunks.Select(chunk => chunk.Select((letter, i) => new ChunkPoint(i, Name(letter))).ToImmutableArray())], "build");
        return string.Join(", ", stores.MergeInto(store, (said ?? []).Add).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key[0]} {pair.Value}"));
    }

    private static string Name(char letter) => new(letter, 64);

    private static PointOutcome Outcome(char letter) => new()
    {
        Hash = Name(letter), Status = PointStatus.Done, Engine = "timing", Configuration = "", Seed = 5, Metrics = PointOutcome.NoMetrics.Add("cycles", letter), Seconds = 0.25,
    };
}
