namespace Accelerator.Workloads.Tflite;

/// <summary>
/// One tensor of a graph, as the file says it. Quantised values are scale · (code − zero point), with one scale for all, or one for each index of
/// <see cref="QuantizedDimension"/>.
/// </summary>
public sealed record TfliteTensor
{
    /// <summary>Its place in the graph.</summary>
    public required int Index { get; init; }

    /// <summary>Name; may be empty, and others may have it too.</summary>
    public required string Name { get; init; }

    /// <summary>Element type.</summary>
    public required TfliteType Type { get; init; }

    /// <summary>Outermost dimension first; empty for a scalar.</summary>
    public required IReadOnlyList<int> Shape { get; init; }

    /// <summary>The shape with −1 for dimensions that may change; empty when the file has none.</summary>
    public IReadOnlyList<int> Signature { get; init; } = [];

    /// <summary>The values of a constant, row-major little-endian, where they lie in the file; null for what a run makes.</summary>
    public FileSlice? Data { get; init; }

    /// <summary>Scales, finite and above 0; empty when the tensor is not quantised.</summary>
    public IReadOnlyList<float> Scales { get; init; } = [];

    /// <summary>Zero points, as many as scales, each a code of the type.</summary>
    public IReadOnlyList<int> ZeroPoints { get; init; } = [];

    /// <summary>The dimension that several scales go along.</summary>
    public int QuantizedDimension { get; init; }

    /// <summary>Whether it is state that one run leaves to the next.</summary>
    public bool IsVariable { get; init; }

    /// <summary>Whether its values are in the file.</summary>
    public bool IsConstant => Data is not null;

    /// <summary>Whether it has a scale.</summary>
    public bool IsQuantized => Scales.Count > 0;

    /// <summary>Product of the shape; 1 for a scalar. The reader refuses shapes whose product passes 2^31 − 1.</summary>
    public int Count => Shape.Aggregate(1, (product, size) => product * size);

    /// <summary>For findings: number, name, type and shape.</summary>
    internal string Title => $"tensor {Index} \"{Name}\" {Type.Name()} [{string.Join(", ", Shape)}]";
}
