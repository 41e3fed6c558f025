using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Configuration;
using Accelerator.Diagnostics;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Rtl;
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
        Option<bool> force = Options.Force();
        return new Command("emit", "Write the SystemVerilog package: sources, file list, testbench, synthesis script, contract, FuseSoC core") { file, output, force }.WithAction((parsed, cancellation) =>
        {
            LutTensorCoreMicroarchitecture shape = RunPipeline.Elaborate(ConfigurationLoader.Load(parsed.GetValue(file)!));
            using OutputFolder folder = OutputFolder.Open(parsed.GetValue(output)!, parsed.GetValue(force), MarkerName);
            RtlPackage package = new RtlEmitter().Emit(shape);
            foreach ((string name, string text) in package.Files) AtomicFile.WriteAllText(folder[name], text);
            cancellation.ThrowIfCancellationRequested();
            string published = folder.Publish();
            int lines = package.Files.Values.Sum(text => text.Count(character => character == '\n'));
            Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{package.Top}: {package.Files.Count} files, {lines:N0} lines, spec {package.SpecHash[..12]}"));
            Terminal.Out.WriteLine($"written: {published}");
            return ExitCode.Success;
        });
    }
}
