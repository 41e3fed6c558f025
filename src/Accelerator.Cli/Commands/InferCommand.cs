using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Diagnostics;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel infer</c>: runs a model file on inputs and prints its outputs.</summary>
internal static class InferCommand
{
    private const int MostPrinted = 32;

    public static Command Create()
    {
        var file = new Argument<string>("MODEL") { Description = "model file (.onnx)" };
        var inputs = new Option<string[]>("--input") { Description = "input: .png of 8-bit grey, raw float32, or .safetensors by name; may be repeated", HelpName = "FILE", Required = true, AllowMultipleArgumentsPerToken = true };
        var integer = new Option<bool>("--integer") { Description = "sum products of quantised operands in integers" };
        return new Command("infer", "Run a model file on inputs and print its outputs") { file, inputs, integer }.WithAction((parsed, cancellation) =>
        {
            string path = parsed.GetValue(file)!;
            if (!OnnxImport.Takes(path)) throw new InputException(new Diagnostic { Id = "ACC9007", File = path, Message = "The model is of a kind that is not run.", Found = Path.GetExtension(path), Allowed = ".onnx" });
            OnnxInference model = OnnxInference.Load(path);
            foreach (string input in parsed.GetValue(inputs)!)
            {
                cancellation.ThrowIfCancellationRequested();
                foreach ((string name, OnnxArray output) in model.Run(OnnxInputFile.Read(model, input), parsed.GetValue(integer))) Print(input, name, output);
            }

            return ExitCode.Success;
        });
    }

    private static void Print(string input, string name, OnnxArray output)
    {
        IEnumerable<string> values = Enumerable.Range(0, Math.Min(output.Count, MostPrinted)).Select(i => output.IsFloat ? output.Floats[i].ToString("G6", CultureInfo.InvariantCulture) : output.Integers[i].ToString(CultureInfo.InvariantCulture));
        string best = output.IsFloat && output.Rank > 0 && output.Shape[^1] > 1 ? $"  largest at {string.Join(", ", OnnxInference.Classes(output).Take(MostPrinted))}" : "";
        Terminal.Out.WriteLine($"{input}: {name} [{string.Join(", ", output.Shape)}]{best}");
        Terminal.Out.WriteLine($"  {string.Join(" ", values)}{(output.Count > MostPrinted ? " ..." : "")}");
    }
}
