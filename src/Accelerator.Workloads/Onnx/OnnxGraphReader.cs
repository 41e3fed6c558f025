using Accelerator.Workloads.Onnx.Wire;

namespace Accelerator.Workloads.Onnx;

/// <summary>Reads GraphProto and what is in it.</summary>
internal static class OnnxGraphReader
{
    /// <summary>The graph; the rest of the model is the caller's.</summary>
    public static OnnxModel Read(ProtoReader graph, OnnxTensorReader tensors, Findings findings, string path)
    {
        string name = "";
        var nodes = new List<OnnxNode>();
        var initializers = new List<OnnxTensor>();
        var inputs = new List<OnnxValueInfo>();
        var outputs = new List<OnnxValueInfo>();
        var values = new List<OnnxValueInfo>();
        while (graph.Next())
        {
            switch (graph.Field)
            {
                case 1: nodes.Add(Node(graph.Message(), tensors, findings)); break;
                case 2: name = graph.Text(); break;
                case 5 when tensors.Read(graph.Message()) is { } tensor: initializers.Add(tensor); break;
                case 5: break;
                case 11: inputs.Add(Value(graph.Message())); break;
                case 12: outputs.Add(Value(graph.Message())); break;
                case 13: values.Add(Value(graph.Message())); break;
                case 15:
                    findings.Add("ACC2009", "A constant is stored as a sparse tensor, which is not read.", "sparse_initializer", "dense constants");
                    graph.Skip();
                    break;
                default: graph.Skip(); break;
            }
        }

        return new OnnxModel { File = path, GraphName = name, OperatorSets = new Dictionary<string, long>(), Nodes = nodes, Initializers = initializers, Inputs = inputs, Outputs = outputs, Values = values };
    }

    private static OnnxNode Node(ProtoReader message, OnnxTensorReader tensors, Findings findings)
    {
        (string name, string type, string domain) = ("", "", "");
        var inputs = new List<string>();
        var outputs = new List<string>();
        var attributes = new Dictionary<string, OnnxParameter>(StringComparer.Ordinal);
        while (message.Next())
        {
            switch (message.Field)
            {
                case 1: inputs.Add(message.Text()); break;
                case 2: outputs.Add(message.Text()); break;
                case 3: name = message.Text(); break;
                case 4: type = message.Text(); break;
                case 5:
                    OnnxParameter attribute = Attribute(message.Message(), tensors);
                    if (!attributes.TryAdd(attribute.Name, attribute)) findings.Add("ACC2051", $"A node of type {type} has an attribute twice.", attribute.Name, "each once");
                    break;
                case 7: domain = OnnxModelReader.Domain(message.Text()); break;
                default: message.Skip(); break;
            }
        }

        return new OnnxNode(name, type, domain, inputs, outputs, attributes);
    }

    private static OnnxParameter Attribute(ProtoReader message, OnnxTensorReader tensors)
    {
        string name = "";
        string? text = null;
        float? single = null;
        long? integer = null;
        OnnxTensor? tensor = null;
        long type = 0;
        int graph = 0;
        var pieces = new List<ReadOnlyMemory<byte>>();
        var integers = new List<long>();
        while (message.Next())
        {
            switch (message.Field)
            {
                case 1: name = message.Text(); break;
                case 2: single = message.Float(); break;
                case 3: integer = message.Int64(); break;
                case 4: text = message.Text(); break;
                case 5: tensor = tensors.Read(message.Message()); break;
                case 6 or 11: graph += message.Bytes().Length; break;
                case 7: message.AddFixed(pieces, 4); break;
                case 8: message.AddInt64s(integers); break;
                case 20: type = message.Int64(); break;
                default: message.Skip(); break;
            }
        }

        // Writers of version 3 of the encoding leave out numbers that are 0 and text that is empty; the type says what is meant.
        if (type == 1) single ??= 0;
        else if (type == 2) integer ??= 0;
        else if (type == 3) text ??= "";
        var floats = new List<float>();
        foreach (ReadOnlyMemory<byte> piece in pieces)
        {
            for (int at = 0; at < piece.Length; at += 4) floats.Add(System.Buffers.Binary.BinaryPrimitives.ReadSingleLittleEndian(piece.Span[at..]));
        }

        return new OnnxParameter { Name = name, Float = single, Int = integer, Text = text, Tensor = tensor, Floats = floats, Ints = integers, GraphBytes = graph };
    }

    private static OnnxValueInfo Value(ProtoReader message)
    {
        string name = "";
        var type = OnnxDataType.Undefined;
        IReadOnlyList<long>? shape = null;
        while (message.Next())
        {
            if (message.Field == 1) name = message.Text();
            else if (message.Field == 2) (type, shape) = Type(message.Message());
            else message.Skip();
        }

        return new OnnxValueInfo(name, type, shape);
    }

    /// <summary>TypeProto: only tensors are looked into; sequences, maps and optionals stay undefined.</summary>
    private static (OnnxDataType, IReadOnlyList<long>?) Type(ProtoReader message)
    {
        var type = OnnxDataType.Undefined;
        List<long>? shape = null;
        while (message.Next())
        {
            if (message.Field != 1)
            {
                message.Skip();
                continue;
            }

            ProtoReader tensor = message.Message();
            while (tensor.Next())
            {
                if (tensor.Field == 1) type = (OnnxDataType)(int)Math.Clamp(tensor.Int64(), -1, int.MaxValue);
                else if (tensor.Field == 2) shape = Shape(tensor.Message());
                else tensor.Skip();
            }
        }

        return (type, shape);
    }

    private static List<long> Shape(ProtoReader message)
    {
        var shape = new List<long>();
        while (message.Next())
        {
            if (message.Field != 1)
            {
                message.Skip();
                continue;
            }

            ProtoReader dimension = message.Message();
            long size = -1;
            while (dimension.Next())
            {
                if (dimension.Field == 1) size = Math.Max(-1, dimension.Int64());
                else dimension.Skip();
            }

            shape.Add(size);
        }

        return shape;
    }
}
