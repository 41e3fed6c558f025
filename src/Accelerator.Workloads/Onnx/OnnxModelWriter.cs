using Accelerator.Diagnostics;
using Accelerator.Workloads.Onnx.Wire;

namespace Accelerator.Workloads.Onnx;

/// <summary>Writes ONNX files: what <see cref="OnnxModelReader"/> reads. Equal models give equal bytes.</summary>
public static class OnnxModelWriter
{
    /// <summary>Writes a file, whole or not at all.</summary>
    public static void Write(string path, OnnxModel model)
    {
        byte[] bytes = ToBytes(model);
        AtomicFile.Write(path, stream => stream.Write(bytes));
    }

    /// <summary>The bytes of a file; data that came from other files is put into it.</summary>
    public static byte[] ToBytes(OnnxModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var graph = new ProtoWriter();
        foreach (OnnxNode node in model.Nodes) graph.Bytes(1, Node(node));
        graph.Text(2, model.GraphName);
        foreach (OnnxTensor tensor in model.Initializers) graph.Bytes(5, Tensor(tensor));
        foreach (OnnxValueInfo value in model.Inputs) graph.Bytes(11, Value(value));
        foreach (OnnxValueInfo value in model.Outputs) graph.Bytes(12, Value(value));
        foreach (OnnxValueInfo value in model.Values) graph.Bytes(13, Value(value));
        ProtoWriter whole = new ProtoWriter().Int64(1, model.IrVersion).Text(2, model.Producer).Bytes(7, graph.ToArray());
        foreach ((string domain, long version) in model.OperatorSets.OrderBy(set => set.Key, StringComparer.Ordinal))
        {
            whole.Bytes(8, new ProtoWriter().Text(1, domain).Int64(2, version).ToArray());
        }

        foreach ((string key, string value) in model.Metadata) whole.Bytes(14, new ProtoWriter().Text(1, key).Text(2, value).ToArray());
        return whole.ToArray();
    }

    private static byte[] Node(OnnxNode node)
    {
        var bytes = new ProtoWriter();
        foreach (string input in node.Inputs) bytes.Bytes(1, System.Text.Encoding.UTF8.GetBytes(input));
        foreach (string output in node.Outputs) bytes.Bytes(2, System.Text.Encoding.UTF8.GetBytes(output));
        bytes.Text(3, node.Name).Text(4, node.Operator);
        foreach (OnnxParameter attribute in node.Attributes.Values.OrderBy(a => a.Name, StringComparer.Ordinal)) bytes.Bytes(5, Attribute(attribute));
        return bytes.Text(7, node.Domain).ToArray();
    }

    /// <summary>Field 20 says which of the values it is: 1 float, 2 integer, 3 text, 4 tensor, 6 floats, 7 integers.</summary>
    private static byte[] Attribute(OnnxParameter attribute)
    {
        ProtoWriter bytes = new ProtoWriter().Text(1, attribute.Name);
        if (attribute.Float is float single) return bytes.Float(2, single).Int64(20, 1).ToArray();
        if (attribute.Int is long integer) return bytes.Int64(3, integer).Int64(20, 2).ToArray();
        if (attribute.Text is { } text) return bytes.Bytes(4, System.Text.Encoding.UTF8.GetBytes(text)).Int64(20, 3).ToArray();
        if (attribute.Tensor is { } tensor) return bytes.Bytes(5, Tensor(tensor)).Int64(20, 4).ToArray();
        if (attribute.Floats.Count == 0) return bytes.Packed(8, attribute.Ints).Int64(20, 7).ToArray();
        foreach (float value in attribute.Floats) bytes.Float(7, value);
        return bytes.Int64(20, 6).ToArray();
    }

    private static byte[] Tensor(OnnxTensor tensor)
    {
        var bytes = new ProtoWriter();
        foreach (int size in tensor.Shape) bytes.Int64(1, size);
        return bytes.Int64(2, (long)tensor.Type).Text(8, tensor.Name).Bytes(9, tensor.Data.Span).ToArray();
    }

    private static byte[] Value(OnnxValueInfo value)
    {
        ProtoWriter tensor = new ProtoWriter().Int64(1, (long)value.Type);
        if (value.Shape is not null)
        {
            var shape = new ProtoWriter();
            foreach (long size in value.Shape) shape.Bytes(1, (size < 0 ? new ProtoWriter().Text(2, "n") : new ProtoWriter().Int64(1, size)).ToArray());
            tensor.Bytes(2, shape.ToArray());
        }

        return new ProtoWriter().Text(1, value.Name).Bytes(2, new ProtoWriter().Bytes(1, tensor.ToArray()).ToArray()).ToArray();
    }
}
