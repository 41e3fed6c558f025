using Accelerator.Diagnostics;
using Accelerator.Exploration;
using Accelerator.Tests.Configuration;
using Microsoft.Data.Sqlite;

namespace Accelerator.Tests.Exploration;

public sealed class StoreTests
{
    [Fact]
    public void What_is_put_is_found()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "a.db");
        PointOutcome done = Outcome("a"), failed = Outcome("b") with { Status = PointStatus.Failed, Metrics = PointOutcome.NoMetrics, Diagnostic = "sweep.yaml:3: error ACC1002: no", Seed = null };
        using (ResultStore store = ResultStore.Open(path, "0.0.0 test"))
        {
            store.Find("a").ShouldBeNull();
            store.Put(done);
            store.Put(failed);
            store.Begin("s", "sweep.yaml", "sweep:");
        }

        using (ResultStore again = ResultStore.Open(path, "0.0.0 test"))
        {
            Same(again.Find("a"), done);
            Same(again.Find("b"), failed);
            again.Find("c").ShouldBeNull();
            (again.Knows("s"), again.Knows("t")).ShouldBe((true, false));
            Same(new[] { again.Find("a") }[0], done);
            again.Put(done with { Seconds = 7 });
            again.Find("a")!.Seconds.ShouldBe(7);
        }
    }

    [Fact]
    public void Others_read_it()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "a.db");
        using ResultStore store = ResultStore.Open(path, "0.0.0 test");
        store.Put(Outcome("a"));
        store.Note("s", [(3, "a", "{\"n\":2}")]);
        using SqliteConnection other = Connect(path);
        Scalar(other, "SELECT value FROM sweep_points JOIN metrics USING(hash) WHERE sweep = 's' AND json_extract(parameters, '$.n') = 2 AND name = 'cycles'").ShouldBe(12.5);
        Scalar(other, "SELECT configuration || '|' || program || '|' || engine || '|' || seed FROM points").ShouldBe("accelerator:|0.0.0 test|timing|5");
        Scalar(other, "PRAGMA integrity_check").ShouldBe("ok");
    }

    [Fact]
    public void A_newer_version_is_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "a.db");
        ResultStore.Open(path, "test").Dispose();
        using (SqliteConnection other = Connect(path)) Execute(other, "PRAGMA user_version = 2");
        Refusal(path).ShouldBe(("ACC4003", "version 2"));
        using SqliteConnection again = Connect(path);
        Scalar(again, "PRAGMA user_version").ShouldBe(2L);
    }

    [Fact]
    public void Other_files_are_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        byte[] text = [.. Enumerable.Repeat((byte)'x', 5000)];
        string path = folder.Write("a.db", text);
        Refusal(path).Id.ShouldBe("ACC4004");
        File.ReadAllBytes(path).ShouldBe(text);
        string foreign = Path.Combine(folder.Path, "b.db");
        using (SqliteConnection other = Connect(foreign)) Execute(other, "CREATE TABLE mine(x)");
        Refusal(foreign).Id.ShouldBe("ACC4004");
        using (SqliteConnection other = Connect(foreign)) Scalar(other, "SELECT count(*) FROM sqlite_master").ShouldBe(1L);
        Refusal(Path.Combine(folder.Path, "none", "c.db")).Id.ShouldBe("ACC4005");
        Refusal(folder.Path).Id.ShouldBe("ACC4005");
    }

    /// <summary>SQLite itself says that there is no room: what is in the store stays, the point that had none is not there.</summary>
    [Fact]
    public void A_full_disk_is_a_finding_and_loses_nothing()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "a.db");
        int kept = 0;
        using (ResultStore store = ResultStore.Open(path, "test", mostPages: 40))
        {
            InputException wrong = Should.Throw<InputException>(() =>
            {
                for (; kept < 10_000; kept++) store.Put(Outcome($"point {kept}") with { Configuration = new string('c', 2000) });
            });
            wrong.Diagnostics.Single().Id.ShouldBe("ACC4005");
            wrong.Diagnostics.Single().Message.ShouldContain("full");
        }

        kept.ShouldBeInRange(5, 100);
        using SqliteConnection other = Connect(path);
        Scalar(other, "PRAGMA integrity_check").ShouldBe("ok");
        Scalar(other, "SELECT count(*) FROM points").ShouldBe((long)kept);
        Scalar(other, "SELECT count(*) FROM metrics").ShouldBe((long)kept);
    }

    internal static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    internal static object? Scalar(SqliteConnection connection, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static (string Id, string? Found) Refusal(string path)
    {
        Diagnostic finding = Should.Throw<InputException>(() => ResultStore.Open(path, "test")).Diagnostics.Single();
        finding.File.ShouldBe(path);
        return (finding.Id, finding.Found);
    }

    private static void Same(PointOutcome? found, PointOutcome expected)
    {
        found.ShouldNotBeNull();
        found.Metrics.ShouldBe(expected.Metrics);
        (found with { Metrics = expected.Metrics }).ShouldBe(expected with { Configuration = "" });
    }

    private static PointOutcome Outcome(string hash) => new()
    {
        Hash = hash, Status = PointStatus.Done, Engine = "timing", Configuration = "accelerator:", Seed = 5, Metrics = PointOutcome.NoMetrics.Add("cycles", 12.5), Seconds = 0.25,
    };
}
