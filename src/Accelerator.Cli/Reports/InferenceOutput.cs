using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Diagnostics;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;
using Spectre.Console;

namespace Accelerator.Cli.Reports;

/// <summary>Prints what a model gives: shape, the largest of each row with its label, and the first values.</summary>
internal sealed class InferenceOutput(string[]? labels)
{
    private const int MostPrinted = 32;

    /// <summary>An output of an ONNX model.</summary>
    public void Print(string input, string name, OnnxArray output)
    {
        IEnumerable<string> values = Enumerable.Range(0, Math.Min(output.Count, MostPrinted)).Select(i => output.IsFloat ? Text(output.Floats[i]) : output.Integers[i].ToString(CultureInfo.InvariantCulture));
        Print(input, name, [.. output.Shape], output.Count, output.IsFloat && output.Rank > 0 && output.Shape[^1] > 1 ? OnnxInference.Classes(output) : [], values);
    }

    /// <summary>An output of a TFLite model: numbers, and codes where it is quantised.</summary>
    public void Print(string input, TfliteArray output)
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

    private void Print(string input, string name, int[] shape, int count, int[] classes, IEnumerable<string> values)
    {
        string best = classes.Length > 0 ? $"  largest at {string.Join(", ", classes.Take(MostPrinted).Select(one => Label(one, name, shape[^1])))}" : "";
        Terminal.Out.WriteLine($"{input}: {name} [{string.Join(", ", shape)}]{best}");
        Terminal.Out.WriteLine($"  {string.Join(" ", values)}{(count > MostPrinted ? " ..." : "")}");
    }

    private string Label(int index, string output, int classes)
    {
        string text = index.ToString(CultureInfo.InvariantCulture);
        if (labels is null) return text;
        if (labels.Length != classes) throw new InputException(new Diagnostic { Id = "ACC9007", Message = $"--labels does not name the classes of output '{output}'.", Found = $"{labels.Length} names", Allowed = $"{classes}" });
        return $"{text} ({labels[index]})";
    }

    private static string Text(float value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
