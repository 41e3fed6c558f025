using Accelerator.Diagnostics;
using Accelerator.Workloads.Onnx.Products;
using Accelerator.Workloads.Products;

namespace Accelerator.Workloads.Onnx.Execution;

/// <summary>One execution of one node: its inputs and attributes, each asked for with what is allowed.</summary>
internal sealed class OnnxCall(OnnxNode node, OnnxArray?[] inputs, ValueOrigin[] origins, OnnxRun run)
{
    /// <summary>The node.</summary>
    public OnnxNode Node => node;

    /// <summary>Version of the standard operators.</summary>
    public long OpSet => run.OpSet;

    /// <summary>Number of inputs, absent ones among them.</summary>
    public int InputCount => inputs.Length;

    /// <summary>Whether products of integer codes are made of integers.</summary>
    public bool IntegerProducts => run.IntegerProducts;

    /// <summary>An input that must be there.</summary>
    public OnnxArray Input(int index) => Optional(index) ?? throw Wrong($"no input {index}", "an input there");

    /// <summary>An input that may be left out.</summary>
    public OnnxArray? Optional(int index) => index < inputs.Length ? inputs[index] : null;

    /// <summary>An input of floats.</summary>
    public OnnxArray Float(int index)
    {
        OnnxArray array = Input(index);
        return array.IsFloat ? array : throw Wrong($"input {index} of type {array.Type.Name()}", "a floating-point type");
    }

    /// <summary>An input of integers.</summary>
    public OnnxArray Integer(int index)
    {
        OnnxArray array = Input(index);
        return array.IsFloat ? throw Wrong($"input {index} of type {array.Type.Name()}", "an integer type") : array;
    }

    /// <summary>Where an input comes from.</summary>
    public ValueOrigin Origin(int index) => index < origins.Length ? origins[index] : ValueOrigin.Constant;

    /// <summary>An integer attribute.</summary>
    public long Int(string name, long otherwise) => node.Attributes.TryGetValue(name, out OnnxParameter? p) ? p.Int ?? throw Wrong($"attribute {name} that is no integer", "an integer") : otherwise;

    /// <summary>A float attribute.</summary>
    public float Float(string name, float otherwise) => node.Attributes.TryGetValue(name, out OnnxParameter? p) ? p.Float ?? throw Wrong($"attribute {name} that is no float", "a float") : otherwise;

    /// <summary>A text attribute.</summary>
    public string Text(string name, string otherwise) => node.Attributes.TryGetValue(name, out OnnxParameter? p) ? p.Text ?? throw Wrong($"attribute {name} that is no text", "text") : otherwise;

    /// <summary>An attribute of integers, or null.</summary>
    public IReadOnlyList<long>? Ints(string name) => node.Attributes.TryGetValue(name, out OnnxParameter? p) ? p.Ints : null;

    /// <summary>Integers from an attribute, or, in later versions of the operator, from an input.</summary>
    public long[]? IntsOrInput(string name, int index) => Ints(name) is { } values ? [.. values] : Optional(index) is { IsFloat: false } array ? array.Integers : null;

    /// <summary>A dimension, where −1 is the last; <paramref name="limit"/> dimensions are there.</summary>
    public int Axis(long axis, int limit)
    {
        if (axis < -limit || axis >= limit) throw Wrong($"axis {axis}", $"{-limit} to {limit - 1}");
        return (int)(axis < 0 ? axis + limit : axis);
    }

    /// <summary>Elements of a shape, counted against the limit of the run before they are made.</summary>
    public int Elements(ReadOnlySpan<int> shape)
    {
        foreach (int size in shape)
        {
            if (size < 0) throw Wrong($"a result of shape [{string.Join(", ", shape.ToArray())}]", "dimensions of 0 and more");
        }

        int count = Indexing.Count(shape);
        run.Spend(node, count < 0 ? long.MaxValue : count);
        return count;
    }

    /// <summary>Counts work against the limit of the run.</summary>
    public void Work(long operations) => run.SpendWork(node, operations);

    /// <summary>The shape of two arrays broadcast together.</summary>
    public int[] Broadcast(OnnxArray a, OnnxArray b) =>
        Indexing.Broadcast(a.Shape, b.Shape) ?? throw Wrong($"shapes [{string.Join(", ", a.Shape)}] and [{string.Join(", ", b.Shape)}]", "shapes that broadcast to each other");

    /// <summary>Tells who listens about a matrix product.</summary>
    public void Observe(MatrixProduct product) => run.Observe(product);

    /// <summary>The finding that the node does not fit its inputs.</summary>
    public InputException Wrong(string found, string allowed) => run.Finding("ACC2055", $"{node.Title} ({node.Operator}) does not fit its inputs.", found, allowed);

    /// <summary>The finding that this form of an operator is not executed.</summary>
    public InputException Unsupported(string found, string? allowed = null) => run.Finding("ACC2054", $"{node.Title} ({node.Operator}) is of a form that is not executed.", found, allowed);
}
