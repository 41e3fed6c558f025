using Accelerator.Workloads.Tflite.Wire;

namespace Accelerator.Workloads.Tflite;

/// <summary>Reads graphs: their tensors and operators, each against the buffers and operator codes of the model.</summary>
internal sealed class TfliteGraphReader(FileSlice?[] buffers, TfliteOperatorCode[] codes, Findings findings)
{
    private const int MostDimensions = 8;

    public TfliteGraph Read(FlatTable table) => new()
    {
        Tensors = [.. table.Tables(0).Select(Tensor)], Inputs = table.Int32s(1) ?? [], Outputs = table.Int32s(2) ?? [],
        Operators = [.. table.Tables(3).Select(Operator)], Name = table.Text(4) ?? "",
    };

    private TfliteTensor Tensor(FlatTable table, int index)
    {
        var tensor = new TfliteTensor
        {
            Index = index, Name = table.Text(3) ?? "", Type = (TfliteType)table.Byte(1), Shape = table.Int32s(0) ?? [], Signature = table.Int32s(7) ?? [], IsVariable = table.Bool(5),
        };
        if (!Enum.IsDefined(tensor.Type)) Wrong(tensor, "has a type that is not known", $"{(int)tensor.Type}", "a type of the schema");
        if (table.Has(6)) Wrong(tensor, "is sparse, which is not read", "sparsity", "dense tensors");
        if (!Counted(tensor)) return tensor with { Shape = [0] };
        return Quantized(tensor with { Data = Data(tensor, table.UInt32(2)) }, table.Table(4));
    }

    private bool Counted(TfliteTensor tensor)
    {
        long count = 1;
        bool fits = tensor.Shape.Count <= MostDimensions;
        for (int d = 0; fits && d < tensor.Shape.Count; d++)
        {
            fits = tensor.Shape[d] >= 0 && (count *= tensor.Shape[d]) <= int.MaxValue;
        }

        if (!fits) Wrong(tensor, "has a shape that cannot be", $"[{string.Join(", ", tensor.Shape.Take(2 * MostDimensions))}]", $"at most {MostDimensions} dimensions of 0 and more, at most {int.MaxValue} elements");
        return fits;
    }

    private FileSlice? Data(TfliteTensor tensor, uint buffer)
    {
        if (buffer >= buffers.Length && buffer > 0) Wrong(tensor, "names a buffer that is not there", $"{buffer}", $"0 to {buffers.Length - 1}");
        if (buffer >= buffers.Length || buffers[buffer] is not { } data) return null;
        if (tensor.IsVariable) Wrong(tensor, "is state, and a constant", $"{data.Length} bytes", "one of both");
        int bits = tensor.Type.Bits();
        long bytes = ((long)tensor.Count * bits + 7) / 8;
        if (bits > 0 && data.Length != bytes) Wrong(tensor, "has a buffer that does not fit its type and shape", $"{data.Length} bytes", $"{bytes} bytes");
        return data;
    }

    /// <summary>With scales and zero points. Those of floating-point tensors say nothing of their values.</summary>
    private TfliteTensor Quantized(TfliteTensor tensor, FlatTable? quantization)
    {
        if (quantization is not { } table || tensor.Type is TfliteType.Float32 or TfliteType.Float16 or TfliteType.Float64) return tensor;
        if (table.Byte(4) != 0) Wrong(tensor, "is quantised in a way of its own", $"details of kind {table.Byte(4)}", "scales and zero points");
        float[] scales = table.Singles(2) ?? [];
        long[] zeros = table.Int64s(3) ?? [];
        if (scales.Length == 0) return tensor;
        int dimension = table.Int32(6);
        if (Array.FindIndex(scales, scale => !float.IsFinite(scale) || scale <= 0) is var bad and >= 0) Wrong(tensor, "has a scale that cannot be", $"{scales[bad]} at place {bad}", "finite scales above 0");
        if (zeros.Length != 0 && zeros.Length != scales.Length) Wrong(tensor, "has not as many zero points as scales", $"{zeros.Length} and {scales.Length}", "equal numbers");
        (long low, long high) = tensor.Type is TfliteType.Int4 or TfliteType.Int8 or TfliteType.UInt8 or TfliteType.Int16 or TfliteType.UInt16 ? tensor.Type.Range() : (int.MinValue, int.MaxValue);
        if (Array.FindIndex(zeros, zero => zero < low || zero > high) is var far and >= 0) Wrong(tensor, "has a zero point that is no code", $"{zeros[far]} at place {far}", $"{low} to {high}");
        // Biases carry the dimension of their filters, which a vector does not have: theirs is the only one.
        if (scales.Length > 1 && tensor.Shape.Count == 1) dimension = 0;
        if (scales.Length > 1 && (dimension < 0 || dimension >= tensor.Shape.Count || tensor.Shape[dimension] != scales.Length))
        {
            Wrong(tensor, "has scales that do not fit its shape", $"{scales.Length} scales along dimension {dimension}", "one scale, or one for each index of a dimension");
        }

        int[] kept = zeros.Length == scales.Length ? Array.ConvertAll(zeros, zero => (int)Math.Clamp(zero, low, high)) : new int[scales.Length];
        return tensor with { Scales = scales, ZeroPoints = kept, QuantizedDimension = scales.Length > 1 ? dimension : 0 };
    }

    private TfliteOperator Operator(FlatTable table, int index)
    {
        uint code = table.UInt32(0);
        if (code >= codes.Length) findings.Add("ACC2071", $"Operator {index} is of a kind that is not there.", $"{code}", codes.Length == 0 ? "a kind" : $"0 to {codes.Length - 1}");
        return new TfliteOperator
        {
            Index = index, Code = code < codes.Length ? codes[code] : new TfliteOperatorCode(TfliteBuiltins.Custom, "", 1), Inputs = table.Int32s(1) ?? [], Outputs = table.Int32s(2) ?? [],
            Intermediates = table.Int32s(8) ?? [], Options = TfliteOptionsReader.Read(table.Byte(3), table.Table(4)), CustomOptions = table.Bytes(5),
        };
    }

    private void Wrong(TfliteTensor tensor, string message, string found, string allowed) => findings.Add("ACC2071", $"{char.ToUpperInvariant(tensor.Title[0])}{tensor.Title[1..]} {message}.", found, allowed);
}
