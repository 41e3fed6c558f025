using Accelerator.Workloads.Onnx.Wire;

namespace Accelerator.Workloads.Onnx;

/// <summary>Reads TensorProto messages into raw bytes, and checks that type, shape and bytes agree.</summary>
internal sealed class OnnxTensorReader(string file, Findings findings)
{
    private const int MaximumRank = 16;
    private readonly OnnxExternalData _external = new(file, findings);

    /// <summary>The tensor, or null after a finding.</summary>
    public OnnxTensor? Read(ProtoReader message)
    {
        string name = "";
        long type = 0, location = 0;
        var shape = new List<long>();
        var integers = new List<long>();
        var pieces = new List<ReadOnlyMemory<byte>>();
        var external = new List<KeyValuePair<string, string>>();
        ReadOnlyMemory<byte>? raw = null;
        bool segmented = false;
        int dataField = 0;
        while (message.Next())
        {
            switch (message.Field)
            {
                case 1: message.AddInt64s(shape); break;
                case 2: type = message.Int64(); break;
                case 3: segmented = true; message.Skip(); break;
                case 4: message.AddFixed(pieces, 4); dataField = 4; break;
                case 5 or 7 or 11: dataField = message.Field; message.AddInt64s(integers); break;
                case 8: name = message.Text(); break;
                case 9: raw = message.Bytes(); break;
                case 10: message.AddFixed(pieces, 8); dataField = 10; break;
                case 13: external.Add(Entry(message.Message())); break;
                case 14: location = message.Int64(); break;
                default: message.Skip(); break;
            }
        }

        string where = name.Length == 0 ? "A tensor" : $"Tensor \"{name}\"";
        var dataType = (OnnxDataType)(int)Math.Clamp(type, -1, int.MaxValue);
        if (dataType.Bits() == 0 || dataType is OnnxDataType.Complex64 or OnnxDataType.Complex128)
        {
            findings.Add("ACC2009", $"{where} has a type that is not read.", dataType.Name(), "integers, truth values, and real floating-point types");
            return null;
        }

        if (segmented) return Wrong(where, "a segment of a tensor", "a whole tensor");
        if (shape.Count > MaximumRank || shape.Exists(size => size is < 0 or > int.MaxValue)) return Wrong(where, $"{shape.Count} dimensions [{string.Join(", ", shape.Take(MaximumRank))}]", $"at most {MaximumRank} dimensions of 0 to {int.MaxValue}");
        if (!Size(shape, dataType, out long bytes)) return Wrong(where, $"shape [{string.Join(", ", shape)}]", "at most 2^31 − 1 elements");
        int[] dimensions = [.. shape.Select(size => (int)size)];
        if (location == 1)
        {
            return _external.Load(where, external, bytes) is { } loaded ? new OnnxTensor(name, dataType, dimensions, loaded.Data, loaded.Location) : null;
        }

        if (raw is null && !Fits(dataField, dataType)) return Wrong(where, $"{dataType.Name()} in field {dataField}", "the field of its type");
        ReadOnlyMemory<byte> data = raw ?? (dataField is 4 or 10 ? Join(pieces) : Narrow(integers, dataType, dataField));
        if (data.Length != bytes) return Wrong(where, $"{data.Length} bytes of {dataType.Name()} [{string.Join(", ", shape)}]", $"{bytes} bytes");
        return new OnnxTensor(name, dataType, dimensions, data);
    }

    private OnnxTensor? Wrong(string where, string found, string allowed)
    {
        findings.Add("ACC2051", $"{where} contradicts itself.", found, allowed);
        return null;
    }

    private static bool Size(List<long> shape, OnnxDataType type, out long bytes)
    {
        long elements = shape.Contains(0) ? 0 : 1;
        bytes = 0;
        foreach (long size in shape)
        {
            if (elements > 0 && size > int.MaxValue / elements) return false;
            elements *= size;
        }

        bytes = (elements * type.Bits() + 7) / 8;
        return true;
    }

    /// <summary>Which typed field may hold which type (comments of TensorProto).</summary>
    private static bool Fits(int field, OnnxDataType type) => field switch
    {
        0 => true,
        4 => type == OnnxDataType.Float,
        7 => type == OnnxDataType.Int64,
        10 => type == OnnxDataType.Double,
        11 => type is OnnxDataType.UInt32 or OnnxDataType.UInt64,
        _ => type.Bits() <= 16 || type == OnnxDataType.Int32,
    };

    private static ReadOnlyMemory<byte> Join(List<ReadOnlyMemory<byte>> pieces)
    {
        if (pieces.Count == 1) return pieces[0];
        using var whole = new MemoryStream();
        foreach (ReadOnlyMemory<byte> piece in pieces) whole.Write(piece.Span);
        return whole.ToArray();
    }

    /// <summary>Elements of less than 8 bits lie packed in the integers, a byte in each.</summary>
    private static byte[] Narrow(List<long> integers, OnnxDataType type, int field)
    {
        int size = field == 7 ? 8 : Math.Max(1, type.Bits() / 8);
        var bytes = new byte[(long)integers.Count * size];
        for (int i = 0; i < integers.Count; i++)
        {
            for (int b = 0; b < size; b++) bytes[i * size + b] = (byte)(integers[i] >> (8 * b));
        }

        return bytes;
    }

    internal static KeyValuePair<string, string> Entry(ProtoReader message)
    {
        (string key, string value) = ("", "");
        while (message.Next())
        {
            if (message.Field == 1) key = message.Text();
            else if (message.Field == 2) value = message.Text();
            else message.Skip();
        }

        return new(key, value);
    }
}
