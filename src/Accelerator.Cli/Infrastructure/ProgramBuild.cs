using System.Reflection;
using Accelerator.Exploration;

namespace Accelerator.Cli.Infrastructure;

/// <summary>Which program this is.</summary>
internal static class ProgramBuild
{
    /// <summary>Version, and a hash over the builds of all rooms: a program whose source differs is another one.</summary>
    public static string Text { get; } = $"{Own.GetName().Version!.ToString(3)} {PointIdentity.Hash(string.Concat(Builds()))[..16]}";

    private static Assembly Own => typeof(ProgramBuild).Assembly;

    private static IEnumerable<string> Builds() =>
        Own.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("Accelerator.", StringComparison.Ordinal)).OrderBy(name => name.Name, StringComparer.Ordinal)
            .Select(name => $"{name.Name} {Assembly.Load(name).ManifestModule.ModuleVersionId}\n").Append($"{Own.ManifestModule.ModuleVersionId}");
}
