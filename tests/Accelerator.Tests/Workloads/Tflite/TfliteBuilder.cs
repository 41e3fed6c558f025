using Accelerator.Workloads;
using Accelerator.Workloads.Tflite;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>Small TFLite models written by the test itself.</summary>
internal sealed class TfliteBuilder
{
    private readonly List<FlatNode> _tensors = [], _operators = [], _codes = [], _buffers = [new FlatNode()];
    private int[] _inputs = [], _outputs = [];

    /// <summary>A tensor; gives its place.</summary>
    public int Tensor(string name, TfliteType type, int[] shape, float[]? scales = null, long[]? zeros = null, int dimension = 0, byte[]? data = null, bool variable = false, int[]? signature = null)
    {
        FlatNode? quantization = scales is null ? null : new FlatNode().With(2, scales).With(3, zeros ?? new long[scales.Length]).With(6, dimension);
        int buffer = 0;
        if (data is not null)
        {
            buffer = _buffers.Count;
            _buffers.Add(new FlatNode().With(0, data));
        }

        _tensors.Add(new FlatNode().With(0, shape).With(1, (byte)type).With(2, (uint)buffer).With(3, name).With(4, quantization).With(5, variable).With(7, signature));
        return _tensors.Count - 1;
    }

    /// <summary>A tensor of codes with one scale.</summary>
    public int Codes(string name, int[] shape, float scale, int zero) => Tensor(name, TfliteType.Int8, shape, [scale], [zero]);

    /// <summary>A constant of codes.</summary>
    public int Codes(string name, int[] shape, float[] scales, int dimension, params sbyte[] codes) => Tensor(name, TfliteType.Int8, shape, scales, null, dimension, Array.ConvertAll(codes, code => (byte)code));

    /// <summary>A constant of 32-bit integers.</summary>
    public int Int32s(string name, params int[] values) => Tensor(name, TfliteType.Int32, [values.Length], data: [.. values.SelectMany(BitConverter.GetBytes)]);

    /// <summary>A constant of floats.</summary>
    public int Floats(string name, int[] shape, params float[] values) => Tensor(name, TfliteType.Float32, shape, data: [.. values.SelectMany(BitConverter.GetBytes)]);

    /// <summary>An operator with options of a kind of the union.</summary>
    public TfliteBuilder Operator(int builtin, int[] inputs, int[] outputs, int kind = 0, FlatNode? options = null, string? custom = null)
    {
        _codes.Add(new FlatNode().With(0, (byte)Math.Min(builtin, 127)).With(1, custom).With(2, 1).With(3, builtin));
        _operators.Add(new FlatNode().With(0, (uint)(_codes.Count - 1)).With(1, inputs).With(2, outputs).With(3, kind == 0 ? null : (byte)kind).With(4, options));
        return this;
    }

    /// <summary>Inputs and outputs of the graph.</summary>
    public TfliteBuilder Graph(int[] inputs, int[] outputs)
    {
        (_inputs, _outputs) = (inputs, outputs);
        return this;
    }

    /// <summary>The root table.</summary>
    public FlatNode Root() => new FlatNode()
        .With(0, 3u).With(1, _codes).With(2, new List<FlatNode> { new FlatNode().With(0, _tensors).With(1, _inputs).With(2, _outputs).With(3, _operators).With(4, "main") })
        .With(3, "a test").With(4, _buffers).With(6, new List<FlatNode> { new FlatNode().With(0, "nothing").With(1, 0u) });

    /// <summary>The file.</summary>
    public byte[] ToBytes() => Root().ToBytes();

    /// <summary>The model, read from the file.</summary>
    public TfliteModel Build() => Read(ToBytes());

    /// <summary>Reads bytes.</summary>
    public static TfliteModel Read(byte[] bytes) => TfliteModelReader.Parse(new FileBytes(bytes), "test.tflite");

    /// <summary>
    /// Codes through a convolution, a depthwise one, pooling, a fully connected layer and softmax: [1, 5, 4, 2] to three classes.
    /// </summary>
    public static TfliteBuilder Classifier()
    {
        var b = new TfliteBuilder();
        int x = b.Codes("x", [1, 5, 4, 2], 0.05f, -3);
        int w = b.Codes("conv.w", [4, 3, 2, 2], [0.01f, 0.02f, 0.03f, 0.04f], 0, [.. Ramp(48)]), bias = b.Int32s("conv.b", 10, -20, 30, -40), conv = b.Codes("conv", [1, 5, 4, 4], 0.1f, -128);
        b.Operator(3, [x, w, bias], [conv], 1, new FlatNode().With(0, (byte)0).With(1, 1).With(2, 1).With(3, (byte)1));
        int d = b.Codes("depth.w", [1, 3, 3, 4], [0.02f, 0.01f, 0.03f, 0.02f], 3, [.. Ramp(36)]), depth = b.Codes("depth", [1, 3, 2, 4], 0.2f, 5);
        b.Operator(4, [conv, d, -1], [depth], 2, new FlatNode().With(0, (byte)0).With(1, 2).With(2, 2).With(3, 1).With(4, (byte)3));
        int pool = b.Codes("pool", [1, 2, 1, 4], 0.2f, 5);
        b.Operator(1, [depth], [pool], 5, new FlatNode().With(0, (byte)1).With(1, 1).With(2, 1).With(3, 2).With(4, 2));
        int shape = b.Int32s("shape", 1, 8), flat = b.Codes("flat", [1, 8], 0.2f, 5);
        b.Operator(22, [pool, shape], [flat], 17, new FlatNode().With(0, (int[])[1, 8]));
        int v = b.Codes("dense.w", [3, 8], [0.02f], 0, [.. Ramp(24)]), last = b.Int32s("dense.b", 5, 6, 7), dense = b.Codes("dense", [1, 3], 0.1f, 1);
        b.Operator(9, [flat, v, last], [dense], 8, new FlatNode());
        int y = b.Codes("y", [1, 3], 1f / 256, -128);
        return b.Operator(25, [dense], [y], 9, new FlatNode().With(0, 1f)).Graph([x], [y]);
    }

    /// <summary>Floats through a convolution with weights of codes, a rectifier, largest elements, a fully connected layer and softmax: [1, 4, 4, 1] to two classes.</summary>
    public static TfliteBuilder FloatClassifier()
    {
        var b = new TfliteBuilder();
        int x = b.Tensor("x", TfliteType.Float32, [1, 4, 4, 1], signature: [-1, 4, 4, 1]);
        int w = b.Codes("conv.w", [2, 2, 2, 1], [0.1f], 0, [.. Ramp(8)]), bias = b.Floats("conv.b", [2], 0.5f, -0.5f), conv = b.Tensor("conv", TfliteType.Float32, [1, 3, 3, 2]);
        b.Operator(3, [x, w, bias], [conv], 1, new FlatNode().With(0, (byte)1).With(1, 1).With(2, 1));
        int relu = b.Tensor("relu", TfliteType.Float32, [1, 3, 3, 2]), pool = b.Tensor("pool", TfliteType.Float32, [1, 1, 1, 2]), y = b.Tensor("y", TfliteType.Float32, [1, 2]), dense = b.Tensor("dense", TfliteType.Float32, [1, 2]);
        b.Operator(19, [conv], [relu]).Operator(17, [relu], [pool], 5, new FlatNode().With(0, (byte)1).With(1, 3).With(2, 3).With(3, 3).With(4, 3));
        b.Operator(9, [pool, b.Floats("dense.w", [2, 2], 1, -1, 0.25f, 2)], [dense], 8, new FlatNode().With(0, (byte)1));
        return b.Operator(25, [dense], [y], 9, new FlatNode().With(0, 0.5f)).Graph([x], [y]);
    }

    private static IEnumerable<sbyte> Ramp(int count) => Enumerable.Range(0, count).Select(i => (sbyte)((i * 37 % 255) - 127));
}
