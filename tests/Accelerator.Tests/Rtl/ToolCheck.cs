using System.Text.Json;
using Accelerator.Hardware.Contracts;
using Accelerator.Hardware;
using Accelerator.Hardware.Tiles;
using Accelerator.Rtl;
using Accelerator.Tests.Support;
using Accelerator.Verification.Tools;

namespace Accelerator.Tests.Rtl;

/// <summary>What users do with a package: every tool accepts it without a word.</summary>
internal static class ToolCheck
{
    /// <summary>Lints, compiles and (unless told not to) synthesises the package of an accelerator, and holds its ports against the contracts.</summary>
    public static void Run(TileMicroarchitecture shape, bool synthesise = true)
    {
        RtlPackage package = Designs.Emit(shape);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("accel-tools-");
        try
        {
            foreach ((string name, string text) in package.Files)
            {
                string path = Path.Combine(folder.FullName, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }

            Silent("verilator", "--lint-only", "-Wall", "--top-module", package.Top, "-f", "filelist.f");
            Silent("verilator", "--lint-only", "-Wall", "--top-module", package.TraceTop, "-f", "filelist.f", package.TraceSource);
            Silent("iverilog", "-g2012", "-Wall", "-o", "/dev/null", "-s", package.Top, "-f", "filelist.f");
            Silent("iverilog", "-g2012", "-Wall", "-o", "/dev/null", "-s", package.TestbenchTop, "-f", "filelist.f", package.TestbenchSource);

            if (synthesise) Synthesise();
            Ports(shape, package, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        // The package's own script: synthesis, no latch, check -assert before and after.
        void Synthesise()
        {
            ToolResult synthesis = ToolProcess.Run(Prerequisite.Tool("yosys"), ["-s", "synth.ys"], folder.FullName);
            synthesis.ExitCode.ShouldBe(0, $"{package.Top} (seed {Designs.Seed}): {Tail(synthesis.Output)}");
            string warnings = string.Join("\n", synthesis.Output.Split('\n').Where(line => line.StartsWith("Warning", StringComparison.Ordinal)));
            warnings.ShouldBeEmpty($"{package.Top} (seed {Designs.Seed})");
        }

        void Silent(string tool, params string[] arguments)
        {
            ToolResult result = ToolProcess.Run(Prerequisite.Tool(tool), arguments, folder.FullName);
            result.Output.ShouldBeEmpty($"{tool} on {package.Top} (seed {Designs.Seed})");
            result.ExitCode.ShouldBe(0);
        }
    }

    /// <summary>Ports as Yosys reads them equal the contracts: name, direction and width, clock and reset beside them.</summary>
    private static void Ports(TileMicroarchitecture shape, RtlPackage package, string folder)
    {
        string read = string.Join("; ", package.Sources.Select(source => $"read_verilog -sv {source}"));
        ToolResult result = ToolProcess.Run(Prerequisite.Tool("yosys"), ["-q", "-p", $"{read}; hierarchy -top {package.Top}; proc; write_json ports.json"], folder);
        result.ExitCode.ShouldBe(0, result.Output);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "ports.json")));
        JsonElement modules = json.RootElement.GetProperty("modules");
        foreach (ModuleContract contract in shape.Contracts)
        {
            // A cell is there once for each set of parameters, under a name of Yosys's own; its ports are checked by the co-simulation.
            string name = RtlEmitter.ModuleName(shape, contract);
            if (!modules.TryGetProperty(name, out JsonElement module))
            {
                name.ShouldStartWith("acc_");
                continue;
            }

            var actual = module.GetProperty("ports").EnumerateObject()
                .Select(port => $"{port.Value.GetProperty("direction").GetString()} {port.Name} {port.Value.GetProperty("bits").GetArrayLength()}").Order(StringComparer.Ordinal);
            var expected = contract.Ports.Select(port => $"{(port.Direction == PortDirection.Input ? "input" : "output")} {port.Name} {port.Width}")
                .Append("input clk_i 1").Append("input rst_ni 1").Order(StringComparer.Ordinal).ToList();
            string[] ports = [.. actual];
            if (!ports.Contains("input clk_i 1")) expected.RemoveAll(port => port is "input clk_i 1" or "input rst_ni 1");
            ports.ShouldBe(expected, ignoreOrder: false, customMessage: name);
        }
    }

    private static string Tail(string text) => text[Math.Max(0, text.Length - 1500)..];
}
