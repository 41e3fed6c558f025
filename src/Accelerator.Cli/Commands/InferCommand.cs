using System.CommandLine;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Cli.Reports;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel infer</c>: runs a model file on inputs and prints its outputs.</summary>
internal static class InferCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("MODEL") { Description = "model file (.onnx, .tflite)" };
        var inputs = new Option<string[]>("--input") { Description = "input: .png or, for .tflite, .bmp of 8-bit grey, .wav; raw values; .safetensors by name; may be repeated", HelpName = "FILE", Required = true, AllowMultipleArgumentsPerToken = true };
        var integer = new Option<bool>("--integer") { Description = ".onnx: sum products of quantised operands in integers (.tflite always does)" };
        var single = new Option<bool>("--single-rounding") { Description = ".tflite: rescale with one rounding, as reference kernels built with TFLITE_SINGLE_ROUNDING" };
        Option<string> pixels = Pixels();
        var labels = new Option<string?>("--labels") { Description = "names of the classes, separated by commas, for what is largest", HelpName = "A,B,..." };
        var sound = new SoundFrontEnd.Choice();
        var command = new Command("infer", "Run a model file on inputs and print its outputs") { file, inputs, integer, single, pixels, labels };
        foreach (Option option in sound.Options) command.Add(option);
        return command.WithAction((parsed, cancellation) =>
        {
            string path = parsed.GetValue(file)!;
            ModelImport.Require(path, "run");
            FixedPointRounding rounding = parsed.GetValue(single) ? FixedPointRounding.Single : FixedPointRounding.Double;
            SoundFrontEnd? frontEnd = sound.Load(parsed, path, rounding);
            var printer = new InferenceOutput(parsed.GetValue(labels)?.Split(','));
            if (TfliteImport.Takes(path)) Tflite(path, parsed.GetValue(inputs)!, rounding, AreCodes(parsed.GetValue(pixels)!), frontEnd, printer, cancellation);
            else Onnx(path, parsed.GetValue(inputs)!, parsed.GetValue(integer), printer, cancellation);
            return ExitCode.Success;
        });
    }

    /// <summary>What the bytes of an image are to an 8-bit input.</summary>
    public static Option<string> Pixels()
    {
        var pixels = new Option<string>("--pixels") { Description = ".tflite with 8-bit inputs: greys of images (0 black), or the input's codes as they are", HelpName = "grey|codes", DefaultValueFactory = _ => "grey" };
        pixels.AcceptOnlyFromAmong("grey", "codes");
        return pixels;
    }

    /// <summary>Whether the option says codes.</summary>
    public static bool AreCodes(string pixels) => pixels == "codes";

    private static void Onnx(string path, string[] inputs, bool integer, InferenceOutput printer, CancellationToken cancellation)
    {
        OnnxInference model = OnnxInference.Load(path);
        foreach (string input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach ((string name, OnnxArray output) in model.Run(OnnxInputFile.Read(model, input), integer)) printer.Print(input, name, output);
        }
    }

    private static void Tflite(string path, string[] inputs, FixedPointRounding rounding, bool codes, SoundFrontEnd? frontEnd, InferenceOutput printer, CancellationToken cancellation)
    {
        TfliteInference model = TfliteInference.Load(path, rounding);
        using TfliteModel file = model.Model;
        foreach (string input in inputs)
        {
            TfliteSession session = model.Start();
            foreach ((string title, IReadOnlyList<TfliteArray> run) in TfliteImport.Runs(model, input, codes, frontEnd))
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (TfliteArray output in session.Run(run)) printer.Print(title, output);
            }
        }
    }
}
