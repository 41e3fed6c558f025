namespace Accelerator.Workloads.Onnx.Execution;

/// <summary>
/// A value while a model runs: floats for floating-point types (values of the type, whatever its width), 64-bit integers for the others.
/// Row-major. A quantised value may carry its codes beside its real values.
/// </summary>
public sealed class OnnxArray
{
    private readonly float[]? _floats;
    private readonly long[]? _integers;

    private OnnxArray(OnnxDataType type, int[] shape, float[]? floats, long[]? integers)
    {
        long elements = shape.Aggregate(1L, (product, size) => product * size);
        long count = floats?.LongLength ?? integers!.LongLength;
        if (count != elements) throw new ArgumentException($"{count} elements do not make [{string.Join(", ", shape)}].", nameof(shape));
        (Type, Shape, _floats, _integers) = (type, shape, floats, integers);
    }

    /// <summary>Element type.</summary>
    public OnnxDataType Type { get; }

    /// <summary>Outermost dimension first; empty for a scalar.</summary>
    public int[] Shape { get; }

    /// <summary>Number of dimensions.</summary>
    public int Rank => Shape.Length;

    /// <summary>Number of elements.</summary>
    public int Count => _floats?.Length ?? _integers!.Length;

    /// <summary>Whether <see cref="Floats"/> are present.</summary>
    public bool IsFloat => _floats is not null;

    /// <summary>The elements of a floating-point array.</summary>
    public float[] Floats => _floats ?? throw new InvalidOperationException($"{Type.Name()} has no floats.");

    /// <summary>The elements of an integer array.</summary>
    public long[] Integers => _integers ?? throw new InvalidOperationException($"{Type.Name()} has no integers.");

    /// <summary>The codes that the values stand for, or null.</summary>
    internal CodeView? Codes { get; init; }

    /// <summary>A floating-point array.</summary>
    public static OnnxArray Of(float[] values, int[] shape, OnnxDataType type = OnnxDataType.Float)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(shape);
        return new OnnxArray(type, shape, values, null);
    }

    /// <summary>An integer array.</summary>
    public static OnnxArray Of(long[] values, int[] shape, OnnxDataType type = OnnxDataType.Int64)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(shape);
        return new OnnxArray(type, shape, null, values);
    }

    /// <summary>A tensor of a file.</summary>
    public static OnnxArray Of(OnnxTensor tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        return tensor.Type.IsInteger() ? Of(tensor.ToIntegers(), [.. tensor.Shape], tensor.Type) : Of(tensor.ToFloats(), [.. tensor.Shape], tensor.Type);
    }

    /// <summary>The same elements in another shape of as many; codes stay where their scales can be said of the new shape.</summary>
    internal OnnxArray Reshaped(int[] shape) => new(Type, shape, _floats, _integers) { Codes = Codes?.Reshaped(Shape, shape) };

    /// <summary>The same values with codes.</summary>
    internal OnnxArray WithCodes(CodeView? codes) => new(Type, Shape, _floats, _integers) { Codes = codes };

    /// <summary>Dimensions in another order; <paramref name="order"/>[i] is the old place of dimension i.</summary>
    internal OnnxArray Transposed(int[] order)
    {
        int[] shape = [.. order.Select(d => Shape[d])];
        return new OnnxArray(Type, shape, _floats is null ? null : Indexing.Transpose(_floats, Shape, order), _integers is null ? null : Indexing.Transpose(_integers, Shape, order))
        {
            Codes = Codes?.Transposed(Shape, order),
        };
    }
}
