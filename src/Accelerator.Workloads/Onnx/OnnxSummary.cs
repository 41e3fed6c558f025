using System.Globalization;
using Accelerator.Workloads.Inspection;

namespace Accelerator.Workloads.Onnx;

/// <summary>What is in an ONNX file.</summary>
public static class OnnxSummary
{
    /// <summary>Reads a file and sums it up: versions, operators by number, inputs and outputs, constants.</summary>
    public static FileSummary Read(string path) => Of(OnnxModelReader.Read(path));

    /// <summary>Sums up a model.</summary>
    public static FileSummary Of(OnnxModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var properties = new List<KeyValuePair<string, string>>();
        Add("producer", model.Producer);
        Add("graph", model.GraphName);
        Add("operator sets", string.Join(", ", model.OperatorSets.OrderBy(set => set.Key, StringComparer.Ordinal).Select(set => $"{(set.Key.Length == 0 ? "ai.onnx" : set.Key)} {set.Value}")));
        foreach (KeyValuePair<string, string> entry in model.Metadata) Add(entry.Key, entry.Value);
        var constants = model.Initializers.Select(tensor => tensor.Name).ToHashSet(StringComparer.Ordinal);
        foreach (OnnxValueInfo input in model.Inputs.Where(input => !constants.Contains(input.Name))) Add($"input {input.Name}", Described(input));
        foreach (OnnxValueInfo output in model.Outputs) Add($"output {output.Name}", Described(output));
        Add("nodes", model.Nodes.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var kind in model.Nodes.CountBy(node => node.Domain.Length == 0 ? node.Operator : $"{node.Domain}.{node.Operator}").OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Add($"operator {kind.Key}", kind.Value.ToString(CultureInfo.InvariantCulture));
        }

        return new FileSummary
        {
            Format = $"ONNX IR {model.IrVersion}", Properties = properties,
            Tensors = [.. model.Initializers.Select(tensor => new TensorSummary(tensor.Name, tensor.Type.Name(), [.. tensor.Shape.Select(size => (long)size)], tensor.Data.Length, tensor.Location is null ? null : $"in {tensor.Location}"))],
        };

        void Add(string key, string value)
        {
            if (value.Length > 0) properties.Add(new(key, value));
        }
    }

    private static string Described(OnnxValueInfo value) =>
        value.Shape is null ? value.Type.Name() : $"{value.Type.Name()} [{string.Join(", ", value.Shape.Select(size => size < 0 ? "?" : size.ToString(CultureInfo.InvariantCulture)))}]";
}
