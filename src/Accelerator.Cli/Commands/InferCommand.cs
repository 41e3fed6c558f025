using System.CommandLine;
using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Pipeline;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;
using Spectre.Console;

namespace Accelerator.Cli.Commands;

/// <summary><c>accel infer</c>: runs a model file on inputs and prints its outputs.</summary>
internal static class InferCommand
{
    private const int MostPrinted = 32;

    public static Command Create()
    {
        var file = new Argument<string>("MODEL") { Description = "model file (.onnx, .tflite)" };
        var inputs = new Option<string[]>("--input") { Description = "input: .png or, for .tflite, .bmp of 8-bit grey, .wav; raw values; .safetensors by name; may be repeated", HelpName = "FILE", Required = true, AllowMultipleArgumentsPerToken = true };
        var integer = new Option<bool>("--integer") { Description = ".onnx: sum products of quantised operands in integers (.tflite always does)" };
        var single = new Option<bool>("--single-rounding") { Description = ".tflite: rescale with one rounding, as reference kernels built with TFLITE_SINGLE_ROUNDING" };
        Option<string> pixels = Pixels();
        return new Command("infer", "Run a model file on inputs and print its outputs") { file, inputs, integer, single, pixels }.WithAction((parsed, cancellation) =>
        {
            string path = parsed.GetValue(file)!;
            ModelImport.Require(path, "run");
            if (TfliteImport.Takes(path)) Tflite(path, parsed.GetValue(inputs)!, parsed.GetValue(single), AreCodes(parsed.GetValue(pixels)!), cancellation);
            else Onnx(path, parsed.GetValue(inputs)!, parsed.GetValue(integer), cancellation);
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

    private static void Onnx(string path, string[] inputs, bool integer, CancellationToken cancellation)
    {
        OnnxInference model = OnnxInference.Load(path);
        foreach (string input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach ((string name, OnnxArray output) in model.Run(OnnxInputFile.Read(model, input), integer))
            {
                IEnumerable<string> values = Enumerable.Range(0, Math.Min(output.Count, MostPrinted)).Select(i => output.IsFloat ? Text(output.Floats[i]) : output.Integers[i].ToString(CultureInfo.InvariantCulture));
                Print(input, name, output.Shape, output.Count, output.IsFloat && output.Rank > 0 && output.Shape[^1] > 1 ? OnnxInference.Classes(output) : [], values);
            }
        }
    }

    private static void Tflite(string path, string[] inputs, bool single, bool codes, CancellationToken cancellation)
    {
        TfliteInference model = TfliteInference.Load(path, single ? FixedPointRounding.Single : FixedPointRounding.Double);
        using TfliteModel file = model.Model;
        foreach (string input in inputs)
        {
            TfliteSession session = model.Start();
            foreach (IReadOnlyList<TfliteArray> run in TfliteInputFile.Read(model, input, codes))
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (TfliteArray output in session.Run(run)) Print(input, output);
            }
        }
    }

    private static void Print(string input, TfliteArray output)
    {
        int[] shape = [.. output.Shape];
        bool plain = output.Type is not (TfliteType.Float32 or TfliteType.Float16 or TfliteType.Float64) && !output.Tensor.IsQuantized;
        if (plain)
        {
            Print(input, output.Tensor.Name, shape, output.Count, [], output.ToIntegers().Take(MostPrinted).Select(value => value.ToString(CultureInfo.InvariantCulture)));
            return;
        }

        float[] reals = output.ToReals();
        int length = shape.Length == 0 ? 1 : shape[^1];
        int[] classes = length < 2 ? [] : [.. reals.Chunk(length).Select(row => Array.IndexOf(row, row.Max()))];
        Print(input, output.Tensor.Name, shape, output.Count, classes, reals.Take(MostPrinted).Select(Text));
        if (output.Tensor.IsQuantized) Terminal.Out.WriteLine($"  codes {string.Join(" ", output.ToIntegers().Take(MostPrinted).Select(code => code.ToString(CultureInfo.InvariantCulture)))}{(output.Count > MostPrinted ? " ..." : "")}");
    }

    private static void Print(string input, string name, int[] shape, int count, int[] classes, IEnumerable<string> values)
    {
        string best = classes.Length > 0 ? $"  largest at {string.Join(", ", classes.Take(MostPrinted))}" : "";
        Terminal.Out.WriteLine($"{input}: {name} [{string.Join(", ", shape)}]{best}");
        Terminal.Out.WriteLine($"  {string.Join(" ", values)}{(count > MostPrinted ? " ..." : "")}");
    }

    private static string Text(float value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
