using System.Collections.Immutable;
using Accelerator.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Accelerator.Exploration;

/// <summary>Reads the store that a task has written, or still writes, or left when it was killed.</summary>
public static class TaskStore
{
    /// <summary>The outcomes of one program, with their configurations; none where there is no file, or one that a task has only begun.</summary>
    /// <param name="path">The file.</param>
    /// <param name="program">Version and build: rows of others are left.</param>
    /// <exception cref="InputException">The file is no store, or damaged.</exception>
    public static ImmutableArray<PointOutcome> Read(string path, string program)
    {
        ImmutableArray<PointOutcome> none = [];
        return Guarded(path, none, connection =>
        {
            var metrics = new Dictionary<string, ImmutableSortedDictionary<string, double>.Builder>(StringComparer.Ordinal);
            var outcomes = ImmutableArray.CreateBuilder<PointOutcome>();
            foreach (SqliteDataReader row in Rows(connection, "SELECT hash, name, value FROM metrics"))
            {
                if (!metrics.TryGetValue(row.GetString(0), out var own)) metrics[row.GetString(0)] = own = PointOutcome.NoMetrics.ToBuilder();
                own[row.GetString(1)] = row.GetDouble(2);
            }

            foreach (SqliteDataReader row in Rows(connection, "SELECT hash, status, engine, configuration, runtime, seed, diagnostic, seconds FROM points WHERE program = $program ORDER BY hash", ("$program", program)))
            {
                outcomes.Add(new PointOutcome
                {
                    Hash = row.GetString(0), Status = Enum.Parse<PointStatus>(row.GetString(1), ignoreCase: true), Engine = row.GetString(2), Configuration = row.GetString(3), Runtime = row.GetString(4),
                    Seed = row.IsDBNull(5) ? null : row.GetInt32(5), Diagnostic = row.IsDBNull(6) ? null : row.GetString(6), Seconds = row.GetDouble(7),
                    Metrics = metrics.TryGetValue(row.GetString(0), out var own) ? own.ToImmutable() : PointOutcome.NoMetrics,
                });
            }

            return outcomes.ToImmutable();
        });
    }

    /// <summary>The status of each point of one program; the rest as <see cref="Read"/>.</summary>
    /// <exception cref="InputException">The file is no store, or damaged.</exception>
    public static ImmutableDictionary<string, PointStatus> States(string path, string program) => Guarded(path, ImmutableDictionary<string, PointStatus>.Empty, connection =>
        Rows(connection, "SELECT hash, status FROM points WHERE program = $program", ("$program", program))
            .Select(row => KeyValuePair.Create(row.GetString(0), Enum.Parse<PointStatus>(row.GetString(1), ignoreCase: true))).ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>Reading, too, needs the right to write: what a killed task has half written is taken back first.</summary>
    private static T Guarded<T>(string path, T none, Func<SqliteConnection, T> read)
    {
        if (!File.Exists(path)) return none;
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30, Mode = SqliteOpenMode.ReadWrite }.ToString());
        try
        {
            connection.Open();
            if (!StoreSchema.IsBegun(connection, path)) return none;

            // All of it as of one moment: the task may be writing.
            using SqliteTransaction moment = connection.BeginTransaction(deferred: true);
            return read(connection);
        }
        catch (SqliteException failure)
        {
            throw StoreFailure.Of(failure, path);
        }
        catch (Exception damage) when (damage is ArgumentException or InvalidCastException)
        {
            throw new InputException(StoreFailure.Other(path, damage.Message));
        }
    }

    private static IEnumerable<SqliteDataReader> Rows(SqliteConnection connection, string text, params (string Name, object Value)[] values)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        foreach ((string name, object value) in values) command.Parameters.AddWithValue(name, value);
        using SqliteDataReader row = command.ExecuteReader();
        while (row.Read()) yield return row;
    }
}
