namespace Accelerator.Tests.Workloads;

/// <summary>Real models and golden vectors that are not part of the repository; a fact that needs them is skipped, visibly, without.</summary>
internal static class SharedData
{
    /// <summary>Environment variable that names the folder, for checkouts that do not lie beside it.</summary>
    private const string Variable = "ACCEL_SHARED";

    /// <summary>The folder, or null.</summary>
    public static string? Root { get; } = Find();

    /// <summary>A file of the small trained model.</summary>
    public static string Stories(string file) => Path.Combine(Root!, "data", "stories260K", file);

    private static string? Find()
    {
        string? named = Environment.GetEnvironmentVariable(Variable);
        if (named is not null && Directory.Exists(Path.Combine(named, "data"))) return named;
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string beside = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(beside)) return Path.Combine(folder.FullName, "shared");
        }

        return null;
    }

    public static string SkipReason => $"shared test data not found: no folder shared/ beside the repository, {Variable} not set";
}

/// <summary>A fact that reads the shared data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (SharedData.Root is null) Skip = SharedData.SkipReason;
    }
}

/// <summary>A theory that reads the shared data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute()
    {
        if (SharedData.Root is null) Skip = SharedData.SkipReason;
    }
}
