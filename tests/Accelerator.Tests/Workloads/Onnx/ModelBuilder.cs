using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Tests.Workloads.Onnx;

/// <summary>Builds small models for tests; a run of one passes through the writer and the reader.</summary>
internal sealed class ModelBuilder(long opset = 21)
{
    private readonly List<OnnxNode> _nodes = [];
    private readonly List<OnnxTensor> _constants = [];
    private readonly List<OnnxValueInfo> _inputs = [];
    private readonly List<OnnxValueInfo> _outputs = [];

    public ModelBuilder Input(string name, params long[] shape) => Input(name, OnnxDataType.Float, shape);

    public ModelBuilder Input(string name, OnnxDataType type, params long[] shape)
    {
        _inputs.Add(new OnnxValueInfo(name, type, shape));
        return this;
    }

    public ModelBuilder Output(string name, OnnxDataType type = OnnxDataType.Float, params long[] shape)
    {
        _outputs.Add(new OnnxValueInfo(name, type, shape.Length == 0 ? null : shape));
        return this;
    }

    public ModelBuilder Constant(string name, int[] shape, params float[] values)
    {
        _constants.Add(OnnxTensor.FromFloats(name, shape, values));
        return this;
    }

    public ModelBuilder Constant(string name, OnnxDataType type, int[] shape, params long[] values)
    {
        _constants.Add(OnnxTensor.FromIntegers(name, type, shape, values));
        return this;
    }

    /// <summary>Values of a floating-point type of at most 8 bits.</summary>
    public ModelBuilder Small(string name, OnnxDataType type, int[] shape, params float[] values)
    {
        long[] codes = [.. values.Select(value => (long)SmallFloats.Encode(type, value))];
        OnnxTensor bits = OnnxTensor.FromIntegers(name, type == OnnxDataType.Float4E2M1 ? OnnxDataType.UInt4 : OnnxDataType.UInt8, shape, codes);
        _constants.Add(bits with { Type = type });
        return this;
    }

    /// <summary>The bits of a constant as another type.</summary>
    public ModelBuilder Retyped(string name, OnnxDataType type)
    {
        int at = _constants.FindIndex(tensor => tensor.Name == name);
        _constants[at] = _constants[at] with { Type = type };
        return this;
    }

    public ModelBuilder Node(string type, string[] inputs, string[] outputs, params OnnxParameter[] parameters) => Node("", type, inputs, outputs, parameters);

    public ModelBuilder Node(string domain, string type, string[] inputs, string[] outputs, params OnnxParameter[] parameters)
    {
        _nodes.Add(new OnnxNode("", type, domain, inputs, outputs, parameters.ToDictionary(p => p.Name)));
        return this;
    }

    public OnnxModel Build() => OnnxModelReader.Parse(OnnxModelWriter.ToBytes(new OnnxModel
    {
        File = "built", IrVersion = 10, Producer = "tests", GraphName = "g", OperatorSets = new Dictionary<string, long> { [""] = opset },
        Nodes = _nodes, Initializers = _constants, Inputs = _inputs, Outputs = _outputs,
    }), "built");

    /// <summary>Runs a model without inputs, or with one of floats, and gives its first output.</summary>
    public OnnxArray Run(float[]? input = null, bool integerProducts = false)
    {
        OnnxModel model = Build();
        var inference = new OnnxInference(model);
        var inputs = new Dictionary<string, OnnxArray>();
        if (input is not null) inputs[inference.Inputs[0].Name] = inference.Input(input);
        return inference.Run(inputs, integerProducts)[model.Outputs[0].Name];
    }

    public static OnnxParameter Int(string name, long value) => new() { Name = name, Int = value };

    public static OnnxParameter Ints(string name, params long[] values) => new() { Name = name, Ints = values };

    public static OnnxParameter Float(string name, float value) => new() { Name = name, Float = value };

    public static OnnxParameter Text(string name, string value) => new() { Name = name, Text = value };
}
