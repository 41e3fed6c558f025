using Accelerator.Rtl;
using Accelerator.Verification.Tools;

namespace Accelerator.Verification.Simulators;

/// <summary>
/// Compiles a package's harness with Verilator and the C++ compiler, as one translation unit: that takes a third of the time of
/// Verilator's own make file for designs of the size at hand.
/// </summary>
internal static class VerilatorBuild
{
    private const string Prefix = "Vharness";

    public static BuiltSimulator Build(RtlPackage package, string folder, bool waveform, int seed, CancellationToken cancellation) =>
        Build(package, package.TraceTop, package.TraceSource, folder, waveform, fast: false, seed, cancellation);

    /// <summary>Compiles any harness with ports clk_i, rst_ni, stimulus_i and trace_o.</summary>
    /// <param name="package">The package.</param>
    /// <param name="top">Module of the harness.</param>
    /// <param name="source">Its file.</param>
    /// <param name="folder">Folder of the build.</param>
    /// <param name="waveform">Whether a run can write a waveform.</param>
    /// <param name="fast">To run fast (-O3, no random values for what is unknown) rather than to compile fast (-O1).</param>
    /// <param name="seed">Seed of the values that registers have before reset.</param>
    /// <param name="cancellation">Stops the build.</param>
    public static BuiltSimulator Build(RtlPackage package, string top, string source, string folder, bool waveform, bool fast, int seed, CancellationToken cancellation)
    {
        string verilator = ToolLocator.Require("verilator", "verilator");
        string compiler = ToolLocator.Require("g++", "g++");
        BuiltSimulator.WriteSources(package, folder);
        string version = ToolProcess.Run(verilator, ["--version"], folder, cancellation).Output.Trim();

        string[] trace = waveform ? ["--trace"] : [];
        string unknown = fast ? "fast" : "unique";
        ToolResult verilated = ToolProcess.Run(
            verilator,
            ["--cc", "-Wall", "-O3", "--x-assign", unknown, "--x-initial", unknown, "--output-split", "0", .. trace, "--top-module", top, "--prefix", Prefix, "--Mdir", "obj", "-f", "filelist.f", source],
            folder, cancellation);
        if (verilated.ExitCode != 0 || verilated.Output.Length > 0) throw new SimulatorException($"Verilator does not accept {package.Top}:\n{verilated.Output}");

        string include = Path.Combine(Root(verilator, folder, cancellation), "include");
        string objects = Path.Combine(folder, "obj");
        IEnumerable<string> parts = Directory.EnumerateFiles(objects, Prefix + "*.cpp").Select(Path.GetFileName).Order(StringComparer.Ordinal)!;
        string main = Path.Combine(AppContext.BaseDirectory, "sim", "verilator_main.cpp");
        File.WriteAllText(Path.Combine(objects, "all.cpp"), string.Concat([.. parts.Select(part => $"#include \"{part}\"\n"), $"#include \"{main}\"\n"]));
        string flag = waveform ? "-DVM_TRACE=1" : "-DVM_TRACE=0";
        ToolResult compiled = ToolProcess.Run(
            compiler,
            [fast ? "-O3" : "-O1", "-std=c++17", flag, "-DHARNESS=" + Prefix, "-Iobj", "-I" + include, "-I" + Path.Combine(include, "vltstd"), "obj/all.cpp",
                .. VerilatedRuntime.Objects(compiler, include, version, waveform, cancellation), "-o", "sim", "-lpthread", "-latomic"],
            folder, cancellation);
        if (compiled.ExitCode != 0) throw new SimulatorException($"The Verilated {package.Top} does not compile:\n{compiled.Output}");
        return new BuiltSimulator
        {
            Kind = SimulatorKind.Verilator, Version = version, Package = package, Program = Path.Combine(folder, "sim"),
            Arguments = ["+verilator+rand+reset+2", $"+verilator+seed+{Math.Max(1, seed & int.MaxValue)}"], Folder = folder,
        };
    }

    private static string Root(string verilator, string folder, CancellationToken cancellation)
    {
        string root = ToolProcess.Run(verilator, ["--getenv", "VERILATOR_ROOT"], folder, cancellation).Output.Trim();
        if (root.Length == 0 || !Directory.Exists(root)) throw new SimulatorException($"Verilator does not say where its library is: '{root}'.");
        return root;
    }
}
