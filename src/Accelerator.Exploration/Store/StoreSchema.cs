using System.Globalization;
using Accelerator.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Accelerator.Exploration;

/// <summary>The tables of a store, and its version.</summary>
internal static class StoreSchema
{
    /// <summary>Version of the tables: <c>user_version</c> of the file.</summary>
    public const int Version = 1;

    /// <summary>What tells a store from other SQLite files: <c>application_id</c>, "ACCS".</summary>
    private const int Application = 0x41434353;

    private const string Tables = """
        CREATE TABLE points(
          hash TEXT PRIMARY KEY, status TEXT NOT NULL, engine TEXT NOT NULL, configuration TEXT NOT NULL, program TEXT NOT NULL, runtime TEXT NOT NULL,
          seed INTEGER, diagnostic TEXT, seconds REAL NOT NULL) WITHOUT ROWID;
        CREATE TABLE metrics(hash TEXT NOT NULL, name TEXT NOT NULL, value REAL NOT NULL, PRIMARY KEY(hash, name)) WITHOUT ROWID;
        CREATE TABLE sweeps(sweep TEXT PRIMARY KEY, file TEXT NOT NULL, text TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE sweep_points(sweep TEXT NOT NULL, point INTEGER NOT NULL, hash TEXT NOT NULL, parameters TEXT NOT NULL, PRIMARY KEY(sweep, point)) WITHOUT ROWID;
        """;

    /// <summary>Makes the tables where there are none; checks what is there.</summary>
    /// <param name="connection">The open file.</param>
    /// <param name="path">Its path, for findings.</param>
    /// <param name="log">A write-ahead log, which all processes on one machine can use; else a journal, which a network file system takes too.</param>
    /// <exception cref="InputException">It is another file (ACC4004), or of a newer version (ACC4003).</exception>
    public static void Prepare(SqliteConnection connection, string path, bool log)
    {
        bool begun = IsBegun(connection, path);
        Execute(connection, log ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
        Execute(connection, log ? "PRAGMA synchronous = NORMAL" : "PRAGMA synchronous = FULL");
        if (begun) return;
        using SqliteTransaction transaction = connection.BeginTransaction();

        // Another process may have made them meanwhile.
        if (Number(connection, "SELECT count(*) FROM sqlite_master") == 0)
        {
            Execute(connection, Tables);
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Application}"));
            Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
        }

        transaction.Commit();
    }

    /// <summary>Whether the file has tables; checks that they are those of a store.</summary>
    /// <exception cref="InputException">As for <see cref="Prepare"/>.</exception>
    public static bool IsBegun(SqliteConnection connection, string path)
    {
        // Tables first: another process that makes them now sets the numbers with them.
        long tables = Number(connection, "SELECT count(*) FROM sqlite_master"), version = Number(connection, "PRAGMA user_version"), application = Number(connection, "PRAGMA application_id");
        if (tables > 0 && application != Application) throw new InputException(StoreFailure.Other(path, "an SQLite file of another program"));
        if (version > Version)
        {
            throw new InputException(new Diagnostic
            {
                Id = "ACC4003", File = path, Message = "The store was written by a newer version of accel.", Found = $"version {version}", Allowed = $"version {Version}", Hint = "use that version, or another --store",
            });
        }

        return tables > 0;
    }

    /// <summary>Runs statements.</summary>
    public static void Execute(SqliteConnection connection, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
