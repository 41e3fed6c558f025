using System.Diagnostics;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rules;

/// <summary>The files that git tracks; in a checkout without git, all files outside build output.</summary>
internal static class TrackedFiles
{
    /// <summary>Paths below the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. (FromGit() ?? FromDisk()).Where(path => File.Exists(Repository.PathOf(path))).Order(StringComparer.Ordinal)];

    /// <summary>The tracked files that hold text, with their text.</summary>
    public static IEnumerable<(string Path, string Text)> Texts =>
        Paths.Select(path => (path, File.ReadAllBytes(Repository.PathOf(path))))
            .Where(file => !file.Item2.AsSpan(0, Math.Min(file.Item2.Length, 8000)).Contains((byte)0))
            .Select(file => (file.path, System.Text.Encoding.UTF8.GetString(file.Item2)));

    private static string[]? FromGit()
    {
        if (!Path.Exists(Repository.PathOf(".git"))) return null;
        var start = new ProcessStartInfo("git", ["ls-files", "-z"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        using Process git = Process.Start(start)!;
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output.Split('\0', StringSplitOptions.RemoveEmptyEntries) : null;
    }

    private static IEnumerable<string> FromDisk() =>
        Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "artifacts" or "bin" or "obj" or ".git"));
}
