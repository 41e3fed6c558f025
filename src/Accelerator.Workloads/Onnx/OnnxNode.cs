using Accelerator.Workloads.Products;

namespace Accelerator.Workloads.Onnx;

/// <summary>An attribute of a node: one of the values, as the file has it.</summary>
public sealed record OnnxParameter
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>A float, or null.</summary>
    public float? Float { get; init; }

    /// <summary>An integer, or null.</summary>
    public long? Int { get; init; }

    /// <summary>Text, or null.</summary>
    public string? Text { get; init; }

    /// <summary>A tensor, or null.</summary>
    public OnnxTensor? Tensor { get; init; }

    /// <summary>Floats; empty when there are none.</summary>
    public IReadOnlyList<float> Floats { get; init; } = [];

    /// <summary>Integers; empty when there are none.</summary>
    public IReadOnlyList<long> Ints { get; init; } = [];

    /// <summary>Bytes of a graph inside the attribute (If, Loop, Scan), which is not read further; 0 for none.</summary>
    public int GraphBytes { get; init; }
}

/// <summary>A node of the graph.</summary>
/// <param name="Name">May be empty.</param>
/// <param name="Operator">Operator type: <c>MatMul</c>.</param>
/// <param name="Domain">Empty for the standard operators.</param>
/// <param name="Inputs">Names of values; an empty name is an input left out.</param>
/// <param name="Outputs">Names of values; an empty name is an output that nobody asks for.</param>
/// <param name="Attributes">By name.</param>
public sealed record OnnxNode(string Name, string Operator, string Domain, IReadOnlyList<string> Inputs, IReadOnlyList<string> Outputs, IReadOnlyDictionary<string, OnnxParameter> Attributes) : IProductSource
{
    /// <summary>How findings call it: its name, else its first output.</summary>
    public string Title => Name.Length > 0 ? Name : Outputs.Count > 0 ? $"{Operator} of \"{Outputs[0]}\"" : Operator;
}

/// <summary>Name, type and shape of an input, an output or a value between.</summary>
/// <param name="Name">Of the value.</param>
/// <param name="Type">Undefined when the file does not say, or for what is no tensor.</param>
/// <param name="Shape">Dimensions, −1 where one is symbolic; null when the rank is not known.</param>
public sealed record OnnxValueInfo(string Name, OnnxDataType Type, IReadOnlyList<long>? Shape);

/// <summary>An ONNX model: one graph of nodes in topological order, and its constants.</summary>
public sealed record OnnxModel
{
    /// <summary>The file as the user named it.</summary>
    public required string File { get; init; }

    /// <summary>Version of the intermediate representation.</summary>
    public long IrVersion { get; init; }

    /// <summary>Program that wrote it, with its version.</summary>
    public string Producer { get; init; } = "";

    /// <summary>Name of the graph.</summary>
    public string GraphName { get; init; } = "";

    /// <summary>Version of each operator set by its domain; the standard one is "".</summary>
    public required IReadOnlyDictionary<string, long> OperatorSets { get; init; }

    /// <summary>Metadata of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Metadata { get; init; } = [];

    /// <summary>The nodes.</summary>
    public required IReadOnlyList<OnnxNode> Nodes { get; init; }

    /// <summary>The constants by name, in the order of the file.</summary>
    public required IReadOnlyList<OnnxTensor> Initializers { get; init; }

    /// <summary>The graph's inputs; old files list the constants among them.</summary>
    public required IReadOnlyList<OnnxValueInfo> Inputs { get; init; }

    /// <summary>The graph's outputs.</summary>
    public required IReadOnlyList<OnnxValueInfo> Outputs { get; init; }

    /// <summary>What the file says about values between.</summary>
    public IReadOnlyList<OnnxValueInfo> Values { get; init; } = [];

    /// <summary>Version of the standard operator set; 1 when the file names none.</summary>
    public long OpSet => OperatorSets.GetValueOrDefault("", 1);
}
