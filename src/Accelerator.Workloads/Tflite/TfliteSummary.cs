using System.Globalization;
using Accelerator.Workloads.Inspection;

namespace Accelerator.Workloads.Tflite;

/// <summary>What is in a TFLite file.</summary>
public static class TfliteSummary
{
    /// <summary>Reads a file and sums it up: operators by number and version, inputs and outputs, constants.</summary>
    public static FileSummary Read(string path)
    {
        using TfliteModel model = TfliteModelReader.Read(path);
        return Of(model);
    }

    /// <summary>Sums up a model.</summary>
    public static FileSummary Of(TfliteModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var properties = new List<KeyValuePair<string, string>>();
        Add("description", model.Description);
        if (model.Signatures.Count > 0) Add("signatures", string.Join(", ", model.Signatures));
        foreach ((string name, FileSlice data) in model.Metadata) Add($"metadata {name}", string.Create(CultureInfo.InvariantCulture, $"{data.Length} bytes"));
        if (model.Graphs.Count > 1) Add("graphs", Number(model.Graphs.Count));
        foreach (int input in model.Main.Inputs) Add($"input {model.Main.Tensors[input].Name}", Described(model.Main.Tensors[input]));
        foreach (int output in model.Main.Outputs) Add($"output {model.Main.Tensors[output].Name}", Described(model.Main.Tensors[output]));
        Add("operators", Number(model.Graphs.Sum(graph => graph.Operators.Count)));
        foreach (var kind in model.Graphs.SelectMany(graph => graph.Operators).CountBy(one => (one.Code.Name, one.Code.IsCustom, one.Code.Version)).OrderBy(kind => kind.Key.Name, StringComparer.Ordinal).ThenBy(kind => kind.Key.Version))
        {
            Add($"{(kind.Key.IsCustom ? "custom operator" : "operator")} {kind.Key.Name} version {Number(kind.Key.Version)}", Number(kind.Value));
        }

        return new FileSummary
        {
            Format = string.Create(CultureInfo.InvariantCulture, $"TFLite v{model.Version}"), Properties = properties,
            Tensors = [.. model.Graphs.SelectMany(graph => graph.Tensors).Where(tensor => tensor.IsConstant || tensor.IsVariable).Select(Tensor)],
        };

        void Add(string key, string value)
        {
            if (value.Length > 0) properties.Add(new(key, value));
        }
    }

    private static TensorSummary Tensor(TfliteTensor tensor) =>
        new(tensor.Name, tensor.Type.Name(), [.. tensor.Shape.Select(size => (long)size)], tensor.Data?.Length ?? 0, string.Join("; ", ((string?[])[Quantization(tensor), tensor.IsVariable ? "state" : null]).Where(part => part is not null)) is { Length: > 0 } note ? note : null);

    private static string Described(TfliteTensor tensor)
    {
        IReadOnlyList<int> shape = tensor.Signature.Count == tensor.Shape.Count ? tensor.Signature : tensor.Shape;
        string quantization = Quantization(tensor) is { } text ? $", {text}" : "";
        return $"{tensor.Type.Name()} [{string.Join(", ", shape.Select(size => size < 0 ? "?" : Number(size)))}]{quantization}";
    }

    private static string? Quantization(TfliteTensor tensor) => tensor.Scales.Count switch
    {
        0 => null,
        1 => string.Create(CultureInfo.InvariantCulture, $"scale {tensor.Scales[0]:G6}, zero {tensor.ZeroPoints[0]}"),
        var several => string.Create(CultureInfo.InvariantCulture, $"{several} scales along dimension {tensor.QuantizedDimension}"),
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
