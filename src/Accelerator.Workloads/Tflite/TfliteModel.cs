using Accelerator.Workloads.Products;

namespace Accelerator.Workloads.Tflite;

/// <summary>A TFLite model that was read and checked. Constants lie in the file; they must not be used after <see cref="Dispose"/>.</summary>
public sealed record TfliteModel : IDisposable
{
    /// <summary>The file as the user named it.</summary>
    public required string File { get; init; }

    /// <summary>Version of the schema.</summary>
    public required uint Version { get; init; }

    /// <summary>What the file says of itself; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>Kinds of operators that the graphs use.</summary>
    public required IReadOnlyList<TfliteOperatorCode> OperatorCodes { get; init; }

    /// <summary>Graphs; the first is the model, others are called by operators.</summary>
    public required IReadOnlyList<TfliteGraph> Graphs { get; init; }

    /// <summary>Named bytes: versions, tool names.</summary>
    public required IReadOnlyList<KeyValuePair<string, FileSlice>> Metadata { get; init; }

    /// <summary>Names of the signatures.</summary>
    public required IReadOnlyList<string> Signatures { get; init; }

    /// <summary>The bytes of the file.</summary>
    public required FileBytes Bytes { get; init; }

    /// <summary>The first graph.</summary>
    public TfliteGraph Main => Graphs[0];

    /// <inheritdoc/>
    public void Dispose() => Bytes.Dispose();
}

/// <summary>One graph: tensors, and operators in the order in which they run.</summary>
public sealed record TfliteGraph
{
    /// <summary>Name; may be empty.</summary>
    public required string Name { get; init; }

    /// <summary>All tensors.</summary>
    public required IReadOnlyList<TfliteTensor> Tensors { get; init; }

    /// <summary>Tensors that a run needs values for, by place.</summary>
    public required IReadOnlyList<int> Inputs { get; init; }

    /// <summary>Tensors that a run gives, by place.</summary>
    public required IReadOnlyList<int> Outputs { get; init; }

    /// <summary>Operators in order.</summary>
    public required IReadOnlyList<TfliteOperator> Operators { get; init; }
}

/// <summary>A kind of operator.</summary>
/// <param name="Builtin">Its number; 32 for one with a name of its own.</param>
/// <param name="Custom">The name of such a one, else null.</param>
/// <param name="Version">Version of the operator, from 1.</param>
public sealed record TfliteOperatorCode(int Builtin, string? Custom, int Version)
{
    /// <summary>Whether it has a name of its own.</summary>
    public bool IsCustom => Builtin == TfliteBuiltins.Custom;

    /// <summary><c>CONV_2D</c>, or the name of a custom operator.</summary>
    public string Name => IsCustom ? Custom ?? "" : TfliteBuiltins.Name(Builtin);
}

/// <summary>One operator of a graph.</summary>
public sealed record TfliteOperator : IProductSource
{
    /// <summary>Its place in the graph.</summary>
    public required int Index { get; init; }

    /// <summary>Its kind.</summary>
    public required TfliteOperatorCode Code { get; init; }

    /// <summary>Tensors that it takes, by place; −1 for one that is left out.</summary>
    public required IReadOnlyList<int> Inputs { get; init; }

    /// <summary>Tensors that it makes, by place.</summary>
    public required IReadOnlyList<int> Outputs { get; init; }

    /// <summary>Tensors of which only the quantisation matters, inside the operator.</summary>
    public IReadOnlyList<int> Intermediates { get; init; } = [];

    /// <summary>Options of a built-in operator; null when the file has none, or of a kind that no operator here takes.</summary>
    public TfliteOptions? Options { get; init; }

    /// <summary>Options of a custom operator as the file has them (FlexBuffers); null when there are none.</summary>
    public FileSlice? CustomOptions { get; init; }

    /// <summary>For findings: place and name.</summary>
    public string Title => $"Operator {Index} ({Code.Name})";
}
