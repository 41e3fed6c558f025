using System.Runtime.CompilerServices;

namespace Accelerator.Tests.Support;

/// <summary>Finds the repository's own files from a test, wherever the test was built and run.</summary>
internal static class Repository
{
    /// <summary>The root folder: the nearest one above the test assembly, or above this source file, that holds the solution.</summary>
    public static string Root { get; } =
        Above(AppContext.BaseDirectory) ?? Above(SourceFolder())
        ?? throw new InvalidOperationException("No folder above the test assembly holds Accelerator.sln.");

    /// <summary>An absolute path from one below the root, with forward slashes.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, Path.Combine(relative.Split('/')));

    /// <summary>
    /// The path of a source file as the compiler recorded it, mended where the build rewrote it (a deterministic build
    /// records <c>/_/tests/…</c>) or where the repository has moved since.
    /// </summary>
    public static string SourceFile(string recorded)
    {
        if (File.Exists(recorded)) return recorded;
        string[] parts = recorded.Replace('\\', '/').Split('/');
        for (int skip = 1; skip < parts.Length; skip++)
        {
            string candidate = Path.Combine([Root, .. parts[skip..]]);
            if (File.Exists(candidate)) return candidate;
        }

        throw new FileNotFoundException($"The source file recorded as '{recorded}' is not below '{Root}'.");
    }

    private static string? Above(string? folder)
    {
        for (var directory = folder is null ? null : new DirectoryInfo(folder); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Accelerator.sln"))) return directory.FullName;
        }

        return null;
    }

    private static string? SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path);
}
