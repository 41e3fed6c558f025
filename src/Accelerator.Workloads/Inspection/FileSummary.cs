namespace Accelerator.Workloads.Inspection;

/// <summary>What is in a model file, whatever its format: what <c>accel inspect</c> prints and writes.</summary>
public sealed record FileSummary
{
    /// <summary>Name and version of the format: <c>GGUF v3</c>, <c>safetensors</c>, <c>TFLite v3</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Properties of the whole file in the order of the file: architecture, metadata, number of operators.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Properties { get; init; }

    /// <summary>The tensors in the order of the file.</summary>
    public required IReadOnlyList<TensorSummary> Tensors { get; init; }

    /// <summary>Values of all tensors whose bytes are counted; scales, zero points and group indices beside packed codes are no parameters.</summary>
    public long Parameters => Tensors.Sum(tensor => tensor.Parameters);

    /// <summary>Bytes of all tensors.</summary>
    public long Bytes => Tensors.Sum(tensor => tensor.Bytes);

    /// <summary>Bits that a parameter takes, scales and zero points included; null where there is none.</summary>
    public double? BitsPerWeight => Parameters == 0 ? null : 8.0 * Bytes / Parameters;
}

/// <summary>One tensor of a model file.</summary>
/// <param name="Name">As the file has it.</param>
/// <param name="Type">Element or block type, as the format names it: <c>F16</c>, <c>Q4_0</c>, <c>INT8</c>.</param>
/// <param name="Shape">Outermost dimension first, whatever the file's own order is; empty for a scalar.</param>
/// <param name="Bytes">Bytes that its values take in the file; 0 when they are not in the file.</param>
/// <param name="Note">Anything else worth a word: quantisation parameters, a packing.</param>
/// <param name="Packed">Parameters that the tensor stands for where that is not the product of its shape; null where it is.</param>
public sealed record TensorSummary(string Name, string Type, IReadOnlyList<long> Shape, long Bytes, string? Note = null, long? Packed = null)
{
    /// <summary>Number of parameters; 0 for values that are not in the file, or that only describe others.</summary>
    public long Parameters => Packed ?? (Bytes == 0 ? 0 : Shape.Aggregate(1L, (product, size) => checked(product * size)));
}
