using System.Collections.Immutable;
using Accelerator.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Accelerator.Exploration;

/// <summary>
/// The results of points in one SQLite file (docs/sweep.md has its tables). A point is written whole in a transaction of its own, so that a process that is killed loses only
/// points that were not finished. For several threads; one writes at a time.
/// </summary>
public sealed class ResultStore : IDisposable
{
    private readonly Lock gate = new();
    private readonly SqliteConnection connection;
    private readonly string path;
    private readonly string program;

    private ResultStore(string path, string program, SqliteConnection connection) => (this.path, this.program, this.connection) = (path, program, connection);

    /// <summary>Opens a store, which is made where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="program">Version and build of the program, which is kept with each point.</param>
    /// <exception cref="InputException">It is no store, of a newer version, or cannot be written.</exception>
    public static ResultStore Open(string path, string program) => Open(path, program, mostPages: null);

    /// <summary>Opens the store of one task of a cluster, which lies on a file system of several machines: without a write-ahead log, and safe against a loss of power.</summary>
    /// <exception cref="InputException">As for a store.</exception>
    public static ResultStore OpenOfTask(string path, string program) => Open(path, program, mostPages: null, log: false);

    /// <summary>The same with room for a number of pages, as on a disk that is almost full.</summary>
    internal static ResultStore Open(string path, string program, int? mostPages, bool log = true)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            connection.Open();
            StoreSchema.Prepare(connection, path, log);
            if (mostPages is int pages) StoreSchema.Execute(connection, $"PRAGMA max_page_count = {pages}");
            return new ResultStore(path, program, connection);
        }
        catch (SqliteException failure)
        {
            connection.Dispose();
            throw StoreFailure.Of(failure, path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The outcome of a point, without its configuration; null where the store has none.</summary>
    public PointOutcome? Find(string hash) => Guarded(() =>
    {
        using SqliteCommand command = Command("SELECT status, engine, seed, diagnostic, seconds FROM points WHERE hash = $hash", ("$hash", hash));
        using SqliteDataReader row = command.ExecuteReader();
        if (!row.Read()) return null;
        return new PointOutcome
        {
            Hash = hash, Status = Enum.Parse<PointStatus>(row.GetString(0), ignoreCase: true), Engine = row.GetString(1), Configuration = "",
            Seed = row.IsDBNull(2) ? null : row.GetInt32(2), Diagnostic = row.IsDBNull(3) ? null : row.GetString(3), Seconds = row.GetDouble(4), Metrics = Metrics(hash),
        };
    });

    /// <summary>Keeps the outcome of a point; it is there when the call returns.</summary>
    public void Put(PointOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Guarded<object?>(() =>
        {
            using SqliteTransaction transaction = connection.BeginTransaction();
            Write(outcome);
            transaction.Commit();
            return null;
        });
    }

    /// <summary>Takes over what tasks have computed, all of it or nothing; a point that has an outcome keeps it, unless that is a fault.</summary>
    public void Merge(IEnumerable<PointOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        Guarded<object?>(() =>
        {
            using SqliteTransaction transaction = connection.BeginTransaction();
            foreach (PointOutcome outcome in outcomes.Where(outcome => Find(outcome.Hash) is not { Status: not PointStatus.Fault })) Write(outcome);
            transaction.Commit();
            return null;
        });
    }

    /// <summary>Whether points of a sweep were noted before.</summary>
    public bool Knows(string sweep) => Guarded(() =>
    {
        using SqliteCommand command = Command("SELECT count(*) FROM sweeps WHERE sweep = $sweep", ("$sweep", sweep));
        return (long)command.ExecuteScalar()! > 0;
    });

    /// <summary>The text of a sweep's file; null where the sweep is not known.</summary>
    public string? SweepText(string sweep) => Guarded(() =>
    {
        using SqliteCommand command = Command("SELECT text FROM sweeps WHERE sweep = $sweep", ("$sweep", sweep));
        return command.ExecuteScalar() as string;
    });

    /// <summary>The canonical YAML of a point, empty where it is no configuration, and the program that computed it; null where the store has no such point.</summary>
    public (string Configuration, string Program)? Origin(string hash) => Guarded<(string, string)?>(() =>
    {
        using SqliteCommand command = Command("SELECT configuration, program FROM points WHERE hash = $hash", ("$hash", hash));
        using SqliteDataReader row = command.ExecuteReader();
        return row.Read() ? (row.GetString(0), row.GetString(1)) : null;
    });

    /// <summary>Notes that a sweep is being run.</summary>
    public void Begin(string sweep, string file, string text) => Guarded(() =>
        Execute("INSERT OR IGNORE INTO sweeps(sweep, file, text) VALUES($sweep, $file, $text)", ("$sweep", sweep), ("$file", file), ("$text", text)));

    /// <summary>Notes which points a sweep has, with their parameters as JSON: for readers of the file.</summary>
    public void Note(string sweep, IEnumerable<(long Index, string Hash, string Parameters)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        Guarded<object?>(() =>
        {
            using SqliteTransaction transaction = connection.BeginTransaction();
            foreach ((long index, string hash, string parameters) in points)
            {
                Execute("INSERT OR REPLACE INTO sweep_points(sweep, point, hash, parameters) VALUES($sweep, $point, $hash, $parameters)", ("$sweep", sweep), ("$point", index), ("$hash", hash), ("$parameters", parameters));
            }

            transaction.Commit();
            return null;
        });
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private ImmutableSortedDictionary<string, double> Metrics(string hash)
    {
        using SqliteCommand command = Command("SELECT name, value FROM metrics WHERE hash = $hash", ("$hash", hash));
        using SqliteDataReader row = command.ExecuteReader();
        ImmutableSortedDictionary<string, double>.Builder metrics = PointOutcome.NoMetrics.ToBuilder();
        while (row.Read()) metrics[row.GetString(0)] = row.GetDouble(1);
        return metrics.ToImmutable();
    }

    private void Write(PointOutcome outcome)
    {
        Execute(
            "INSERT OR REPLACE INTO points(hash, status, engine, configuration, program, runtime, seed, diagnostic, seconds) VALUES($hash, $status, $engine, $configuration, $program, $runtime, $seed, $diagnostic, $seconds)",
            ("$hash", outcome.Hash), ("$status", outcome.Status.ToString().ToLowerInvariant()), ("$engine", outcome.Engine), ("$configuration", outcome.Configuration), ("$program", program),
            ("$runtime", outcome.Runtime ?? System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription), ("$seed", outcome.Seed), ("$diagnostic", outcome.Diagnostic), ("$seconds", outcome.Seconds));
        foreach ((string name, double value) in outcome.Metrics)
        {
            Execute("INSERT OR REPLACE INTO metrics(hash, name, value) VALUES($hash, $name, $value)", ("$hash", outcome.Hash), ("$name", name), ("$value", value));
        }
    }

    private int Execute(string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using SqliteCommand command = Command(text, values);
        return command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        foreach ((string name, object? value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            lock (gate) return work();
        }
        catch (SqliteException failure)
        {
            throw StoreFailure.Of(failure, path);
        }
    }
}
