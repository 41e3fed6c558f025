using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Configuration;
using Accelerator.Diagnostics;
using Accelerator.Hardware.Tiles;
using Accelerator.Rtl;
using Accelerator.Verification.Lockstep;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel emit FILE</c>: the SystemVerilog package of a configuration.</summary>
internal static class EmitCommand
{
    private const string MarkerName = "filelist.f";

    public static Command Create()
    {
        Argument<string> file = Options.ConfigurationFile();
        Option<string> output = Options.Out("folder of the package");
        output.Required = true;
        var vectors = new Option<int>("--vectors") { Description = "also write test vectors for the testbench: the first so many cycles of a run with random stalls", HelpName = "CYCLES", DefaultValueFactory = _ => 0 };
        var seed = new Option<ulong>("--seed") { Description = "seed of the vectors' stalls and synthetic operands", HelpName = "S", DefaultValueFactory = _ => 1UL };
        Option<bool> force = Options.Force();
        return new Command("emit", "Write the SystemVerilog package: sources, file list, testbench, synthesis script, contract, FuseSoC core") { file, output, vectors, seed, force }.WithAction((parsed, cancellation) =>
        {
            int cycles = parsed.GetValue(vectors);
            if (cycles < 0) throw Formats.Refused("--vectors", cycles.ToString(CultureInfo.InvariantCulture), "0 or more");
            ConfigurationFile configuration = ConfigurationLoader.Load(parsed.GetValue(file)!);
            TileMicroarchitecture shape = RunPipeline.Elaborate(configuration);
            using OutputFolder folder = OutputFolder.Open(parsed.GetValue(output)!, parsed.GetValue(force), MarkerName);
            RtlPackage package = new RtlEmitter().Emit(shape);
            foreach ((string name, string text) in package.Files) AtomicFile.WriteAllText(folder[name], text);
            string? written = cycles == 0 ? null : WriteVectors(folder, configuration, shape, package, cycles, parsed.GetValue(seed), cancellation);
            cancellation.ThrowIfCancellationRequested();
            string published = folder.Publish();
            int lines = package.Files.Values.Sum(text => text.Count(character => character == '\n'));
            Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{package.Top}: {package.Files.Count} files, {lines:N0} lines, spec {package.SpecHash[..12]}"));
            if (written is not null) Terminal.Out.WriteLine(written);
            Terminal.Out.WriteLine($"written: {published}");
            return ExitCode.Success;
        });
    }

    /// <summary>The largest run of those that <c>accel verify</c> compares, the first, which does not stall, apart.</summary>
    private static string WriteVectors(
        OutputFolder folder, ConfigurationFile configuration, TileMicroarchitecture shape, RtlPackage package, int cycles, ulong seed, CancellationToken cancellation)
    {
        VerificationCases cases = VerificationCases.Of(configuration, shape, seed, cancellation);
        VerificationCase chosen = cases.Cases.Skip(1).MaxBy(one => (long)one.Program.Gemm.M * one.Program.Gemm.N * one.Program.Gemm.K) ?? cases.Cases[0];
        long done = TestVectors.Write(folder.Place, package, chosen, cycles, cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"vectors: {done:N0} cycles of {chosen.Name} ({cases.Workload}{(cases.Synthetic ? ", SYNTHETIC operands" : "")}), {TestVectors.Size(package, done)}");
    }
}
