using Accelerator.Verification.Synthesis;

namespace Accelerator.Tests.Support;

/// <summary>
/// What a test needs beyond the repository. The attributes of RequiresAttributes.cs skip a test visibly where it is
/// missing; a missing tool is a failure instead when <c>ACCEL_REQUIRE_TOOLS=1</c> or <c>CI=true</c> says so.
/// </summary>
internal static class Prerequisite
{
    private static readonly Lazy<string?> SharedRoot = new(FindShared);

    /// <summary>True when a missing tool must fail the run.</summary>
    public static bool ToolsAreRequired { get; } =
        Environment.GetEnvironmentVariable("ACCEL_REQUIRE_TOOLS") == "1" || Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>The full path of a program on the PATH.</summary>
    public static string Tool(string name) =>
        FindTool(name) ?? throw new InvalidOperationException($"'{name}' is not installed and this run may not skip it: run tools/setup.");

    /// <summary>
    /// A file or folder of the shared reference data, which is no part of the repository: below <c>ACCEL_SHARED</c>, or in a
    /// folder <c>shared</c> beside the repository or above it.
    /// </summary>
    public static string Shared(string relative) =>
        FindShared(relative) ?? throw new InvalidOperationException($"The shared data '{relative}' is missing: mark the test with [SharedFact] or [SharedTheory].");

    /// <summary>Why a test must be skipped for want of tools, or null when it runs.</summary>
    public static string? SkipWithoutTools(string[] names)
    {
        string[] missing = [.. names.Where(name => FindTool(name) is null)];
        return ToolsAreRequired || missing.Length == 0 ? null : Said($"not installed: {string.Join(", ", missing)}; run tools/setup");
    }

    /// <summary>Why a test must be skipped for want of shared data, or null when it runs.</summary>
    public static string? SkipWithoutShared(string relative) =>
        FindShared(relative) is not null ? null : Said($"the shared data '{relative}' is absent; ACCEL_SHARED names another place");

    /// <summary>Why a test must be skipped for want of OpenSTA or the default library of cells, or null when it runs.</summary>
    public static string? SkipWithoutSynthesis() =>
        FindTool("sta") is not null && File.Exists(LibertyLibrary.Standard) ? null : Said("OpenSTA or the library of qflow-tech-osu018 is not installed; run tools/setup");

    /// <summary>Why a test must be skipped for want of Chromium, or null when it runs.</summary>
    public static string? SkipWithoutBrowser() => FindTool("chromium") is not null ? null : Said("chromium is not installed; run tools/setup");

    /// <summary>Why a test must be skipped for want of Slurm, or of the right to start it, or null when it runs.</summary>
    public static string? SkipWithoutSlurm()
    {
        string[] missing = [.. new[] { "munged", "slurmctld", "slurmd", "sbatch", "squeue", "scancel", "sinfo" }.Where(name => FindTool(name) is null)];
        return missing.Length > 0 ? Said($"not installed: {string.Join(", ", missing)}; run tools/setup") : Environment.IsPrivilegedProcess ? null : Said("Slurm's daemons are started by root only");
    }

    private static string? FindTool(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);

    private static string? FindShared(string relative)
    {
        string? path = SharedRoot.Value is null ? null : Path.Combine(SharedRoot.Value, Path.Combine(relative.Split('/')));
        return Path.Exists(path) ? path : null;
    }

    private static string? FindShared()
    {
        string? named = Environment.GetEnvironmentVariable("ACCEL_SHARED");
        if (!string.IsNullOrEmpty(named)) return named;
        for (DirectoryInfo? directory = Directory.GetParent(Repository.Root); directory is not null; directory = directory.Parent)
        {
            string candidate = Path.Combine(directory.FullName, "shared");
            if (Directory.Exists(candidate)) return candidate;
        }

        return null;
    }

    private static string Said(string reason)
    {
        Console.WriteLine($"skipped: {reason}");
        return reason;
    }
}
