using Accelerator.Diagnostics;

namespace Accelerator.Verification.Tools;

/// <summary>Finds the programs of others on the search path.</summary>
public static class ToolLocator
{
    /// <summary>Full path of a program, or null.</summary>
    public static string? Find(string program)
    {
        ArgumentException.ThrowIfNullOrEmpty(program);
        string search = Environment.GetEnvironmentVariable("PATH") ?? "";
        return search.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Full path of a program.</summary>
    /// <param name="program">Name of the program.</param>
    /// <param name="package">Debian package that brings it.</param>
    /// <exception cref="InputException">It is not installed (ACC5001).</exception>
    public static string Require(string program, string package) => Find(program) ?? throw new InputException(new Diagnostic
    {
        Id = "ACC5001", Message = $"{program} is not installed.", Found = "no such program on PATH", Allowed = $"{program} of the Debian package {package}",
        Hint = "tools/setup installs it; accel run and accel emit need no simulator",
    });
}
