using Accelerator.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Accelerator.Exploration;

/// <summary>What a failure of SQLite means to the user.</summary>
internal static class StoreFailure
{
    private const int Busy = 5, Locked = 6, Corrupt = 11, Full = 13, NoDatabase = 26;

    /// <summary>The finding.</summary>
    public static InputException Of(SqliteException failure, string path) => new(failure.SqliteErrorCode switch
    {
        Full => new Diagnostic { Id = "ACC4005", File = path, Message = "There is no room for the store: the disk is full.", Found = failure.Message, Hint = "points that are finished are in it; make room, and go on with --resume" },
        Busy or Locked => new Diagnostic { Id = "ACC4008", File = path, Message = "Another process writes to the store.", Found = failure.Message, Hint = "wait for it, or use another --store" },
        Corrupt or NoDatabase => Other(path, failure.Message),
        _ => new Diagnostic { Id = "ACC4005", File = path, Message = "The store cannot be read or written.", Found = failure.Message, Hint = "check that its folder exists, is writable and has room" },
    });

    /// <summary>The file is no store.</summary>
    public static Diagnostic Other(string path, string found) =>
        new() { Id = "ACC4004", File = path, Message = "The file is no store of results.", Found = found, Allowed = "a store that accel sweep has made, or a file that does not exist yet", Hint = "choose another --store" };
}
