using System.Security.Cryptography;
using System.Text;
using Accelerator.Verification.Tools;

namespace Accelerator.Verification.Simulators;

/// <summary>
/// Verilator's own library, compiled once for a version of Verilator, compiler and flags, and shared by all builds: it takes longer to
/// compile than most designs. Kept in the user's cache folder; two processes that compile it at once both end with a whole file.
/// </summary>
internal static class VerilatedRuntime
{
    private static readonly Lock Gate = new();

    /// <summary>Paths of the object files.</summary>
    public static string[] Objects(string compiler, string include, string version, bool waveform, CancellationToken cancellation)
    {
        string[] sources = waveform ? ["verilated", "verilated_threads", "verilated_vcd_c"] : ["verilated", "verilated_threads"];
        string flags = waveform ? "-DVM_TRACE=1" : "-DVM_TRACE=0";
        string compilerVersion = ToolProcess.Run(compiler, ["-dumpfullversion"], Path.GetTempPath(), cancellation).Output.Trim();
        string key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{version}|{compilerVersion}|{flags}|-O2")))[..16];
        string folder = Path.Combine(CacheFolder(), $"verilated-{key}");
        Directory.CreateDirectory(folder);
        lock (Gate)
        {
            return [.. sources.Select(source => Compile(compiler, include, flags, folder, source, cancellation))];
        }
    }

    private static string Compile(string compiler, string include, string flags, string folder, string source, CancellationToken cancellation)
    {
        string target = Path.Combine(folder, source + ".o");
        if (File.Exists(target)) return target;
        string aside = $"{target}.partial-{Environment.ProcessId}";
        ToolResult compiled = ToolProcess.Run(
            compiler, ["-O2", "-std=c++17", flags, "-I" + include, "-I" + Path.Combine(include, "vltstd"), "-c", Path.Combine(include, source + ".cpp"), "-o", aside], folder, cancellation);
        if (compiled.ExitCode != 0) throw new SimulatorException($"Verilator's library does not compile:\n{compiled.Output}");
        File.Move(aside, target, overwrite: true);
        return target;
    }

    private static string CacheFolder()
    {
        string? cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(cache))
        {
            string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            cache = home.Length > 0 ? Path.Combine(home, ".cache") : Path.GetTempPath();
        }

        return Path.Combine(cache, "accelerator");
    }
}
