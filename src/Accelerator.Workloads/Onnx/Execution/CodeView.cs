namespace Accelerator.Workloads.Onnx.Execution;

/// <summary>
/// What a quantised array was made of: value = scale · (code − zero), or scale · table[code] for floating-point codes. Scales and zeros form an
/// array of the same rank, each of whose dimensions is 1 or counts blocks of <see cref="Blocks"/> elements.
/// </summary>
internal sealed record CodeView
{
    /// <summary>A code for each element, row-major.</summary>
    public required int[] Codes { get; init; }

    /// <summary>Bits of a code.</summary>
    public required int Bits { get; init; }

    /// <summary>Whether integer codes have a sign.</summary>
    public required bool Signed { get; init; }

    /// <summary>Codes are −1 and +1 only.</summary>
    public bool Bipolar { get; init; }

    /// <summary>The floating-point type whose bit patterns the codes are, or undefined for integers.</summary>
    public OnnxDataType FloatType { get; init; }

    /// <summary>Shape of scales and zeros.</summary>
    public required int[] ScaleShape { get; init; }

    /// <summary>Elements of each dimension that share a scale.</summary>
    public required int[] Blocks { get; init; }

    /// <summary>Scales.</summary>
    public required float[] Scales { get; init; }

    /// <summary>Zero points.</summary>
    public required int[] Zeros { get; init; }

    /// <summary>Whether the values are integers times scales.</summary>
    public bool IsInteger => FloatType == OnnxDataType.Undefined;

    public CodeView Transposed(int[] shape, int[] order)
    {
        int[] scaleShape = [.. order.Select(d => ScaleShape[d])];
        return this with
        {
            Codes = Indexing.Transpose(Codes, shape, order), ScaleShape = scaleShape, Blocks = [.. order.Select(d => Blocks[d])],
            Scales = Indexing.Transpose(Scales, ScaleShape, order), Zeros = Indexing.Transpose(Zeros, ScaleShape, order),
        };
    }

    /// <summary>Null where the scales cannot be said of the new shape: they must lie along dimensions at the front that stay as they are.</summary>
    public CodeView? Reshaped(int[] shape, int[] target)
    {
        int last = Array.FindLastIndex(ScaleShape, size => size != 1);
        if (last >= target.Length || !shape.AsSpan(0, last + 1).SequenceEqual(target.AsSpan(0, last + 1))) return null;
        var scaleShape = new int[target.Length];
        var blocks = new int[target.Length];
        for (int d = 0; d < target.Length; d++) (scaleShape[d], blocks[d]) = d <= last ? (ScaleShape[d], Blocks[d]) : (1, Math.Max(1, target[d]));
        return this with { ScaleShape = scaleShape, Blocks = blocks };
    }

    /// <summary>The scale of each element's block: for each row, and each group along the last dimension.</summary>
    /// <returns>Offsets into <see cref="Scales"/>, [rows, groups], and the elements of a group.</returns>
    public (int[] Offsets, int GroupSize) Rows(int[] shape)
    {
        int columns = shape[^1];
        int groupSize = ScaleShape[^1] == 1 ? Math.Max(1, columns) : Math.Min(Blocks[^1], Math.Max(1, columns));
        int groups = ScaleShape[^1];
        int[] strides = Indexing.Strides(ScaleShape);
        int rows = Indexing.Count(shape.AsSpan(0, shape.Length - 1));
        var offsets = new int[rows * groups];
        var index = new int[shape.Length - 1];
        for (int row = 0; row < rows; row++)
        {
            int at = 0;
            for (int d = 0; d < index.Length; d++) at += ScaleShape[d] == 1 ? 0 : index[d] / Blocks[d] * strides[d];
            for (int g = 0; g < groups; g++) offsets[row * groups + g] = at + g;
            for (int d = index.Length - 1; d >= 0 && ++index[d] == shape[d]; d--) index[d] = 0;
        }

        return (offsets, groupSize);
    }
}
