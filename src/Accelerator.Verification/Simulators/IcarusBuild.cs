using Accelerator.Rtl;
using Accelerator.Verification.Tools;

namespace Accelerator.Verification.Simulators;

/// <summary>Compiles a package and its testbench with Icarus Verilog.</summary>
internal static class IcarusBuild
{
    public static BuiltSimulator Build(RtlPackage package, string folder, CancellationToken cancellation)
    {
        string compiler = ToolLocator.Require("iverilog", "iverilog");
        string runner = ToolLocator.Require("vvp", "iverilog");
        BuiltSimulator.WriteSources(package, folder);
        ToolResult compiled = ToolProcess.Run(
            compiler, ["-g2012", "-Wall", "-o", "sim.vvp", "-s", package.TestbenchTop, "-f", "filelist.f", package.TestbenchSource], folder, cancellation);
        if (compiled.ExitCode != 0 || compiled.Output.Length > 0) throw new SimulatorException($"Icarus Verilog does not accept {package.Top}:\n{compiled.Output}");
        string version = ToolProcess.Run(compiler, ["-V"], folder, cancellation).Output.Split('\n')[0].Trim();
        return new BuiltSimulator
        {
            Kind = SimulatorKind.Icarus, Version = version, Package = package, Program = runner,
            Arguments = ["-n", "sim.vvp", "+stimulus=/dev/stdin", "+trace=/dev/stdout"], Folder = folder,
        };
    }
}
