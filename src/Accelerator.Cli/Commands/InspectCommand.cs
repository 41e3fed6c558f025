using System.CommandLine;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Reports;
using Accelerator.Workloads.Inspection;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel inspect FILE</c>: what is in a model file, whatever its format (docs/model-files.md).</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "model file or folder: .gguf, .safetensors, .onnx, .tflite, .bin, .json" };
        var json = new Option<bool>("--json") { Description = "write JSON instead of text" };
        return new Command("inspect", "Say what is in a model file: kind, metadata, tensors with shape, type and bytes, totals") { file, json }.WithAction((parsed, _) =>
        {
            string path = parsed.GetValue(file)!;
            FileSummary summary = FileInspector.Read(path);
            if (parsed.GetValue(json)) Console.Out.Write(Json.Text(InspectReport.Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), summary)));
            else InspectReport.WriteText(Console.Out, path, summary);
            return ExitCode.Success;
        });
    }
}
