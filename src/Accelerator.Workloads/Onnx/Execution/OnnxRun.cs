using Accelerator.Diagnostics;
using Accelerator.Workloads.Onnx.Operators;
using Accelerator.Workloads.Onnx.Products;
using Accelerator.Workloads.Products;

namespace Accelerator.Workloads.Onnx.Execution;

/// <summary>Executes the nodes of a model once, in the order of the file.</summary>
/// <param name="model">What to execute.</param>
/// <param name="limits">What it may take.</param>
/// <param name="integerProducts">Whether products of integer codes are made of integers.</param>
/// <param name="tolerant">Whether a node that cannot be executed makes zeros of the shape that the file states, or nothing, in place of a finding.</param>
/// <param name="observer">Is told of every matrix product, or null.</param>
internal sealed class OnnxRun(OnnxModel model, OnnxLimits limits, bool integerProducts, bool tolerant, Action<MatrixProduct>? observer)
{
    private readonly Dictionary<string, (OnnxArray Array, ValueOrigin Origin)> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OnnxTensor> _constants = model.Initializers.ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, OnnxValueInfo> _stated = model.Values.Concat(model.Outputs).GroupBy(value => value.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    private readonly HashSet<string> _skipped = new(StringComparer.Ordinal);
    private long _elements;
    private long _held;
    private long _work;

    /// <summary>Version of the standard operators.</summary>
    public long OpSet => model.OpSet;

    /// <summary>Whether products of integer codes are made of integers.</summary>
    public bool IntegerProducts => integerProducts;

    /// <summary>Operators that a tolerant run passed over, by name.</summary>
    public IReadOnlyCollection<string> Skipped => _skipped;

    /// <summary>Runs from the values of the graph's inputs to those of its outputs; a tolerant run may lack some.</summary>
    public Dictionary<string, OnnxArray> Execute(IEnumerable<(string Name, OnnxArray Array, ValueOrigin Origin)> inputs)
    {
        if (!tolerant) RequireOperators();
        foreach ((string name, OnnxArray array, ValueOrigin origin) in inputs) Hold(name, array, origin);
        Dictionary<string, int> last = LastUses();
        for (int i = 0; i < model.Nodes.Count; i++)
        {
            Step(model.Nodes[i]);
            foreach (string name in model.Nodes[i].Inputs.Concat(model.Nodes[i].Outputs))
            {
                if (last.GetValueOrDefault(name, i) <= i && _values.Remove(name, out (OnnxArray Array, ValueOrigin) gone)) _held -= gone.Array.Count;
            }

            // What a node made on the way is gone; what is still held counts on.
            _elements = _held;
        }

        var outputs = new Dictionary<string, OnnxArray>(StringComparer.Ordinal);
        foreach (OnnxValueInfo output in model.Outputs)
        {
            if (Find(output.Name) is { } value) outputs[output.Name] = value.Array;
        }

        return outputs;
    }

    /// <summary>Counts elements against the limit.</summary>
    public void Spend(OnnxNode node, long elements)
    {
        _elements = elements > limits.Elements ? long.MaxValue / 2 : _elements + elements;
        if (_elements > limits.Elements) throw Finding("ACC2053", $"{node.Title} ({node.Operator}) needs more memory than a run may take.", $"{elements} elements beside {_elements - elements}", $"{limits.Elements} in all");
        SpendWork(node, elements);
    }

    /// <summary>Counts work against the limit.</summary>
    public void SpendWork(OnnxNode node, long operations)
    {
        _work = operations > limits.Work ? long.MaxValue / 2 : _work + operations;
        if (_work > limits.Work) throw Finding("ACC2053", $"{node.Title} ({node.Operator}) needs more multiplications than a run may take.", $"{operations}", $"{limits.Work} in all");
    }

    /// <summary>Tells who listens.</summary>
    public void Observe(MatrixProduct product) => observer?.Invoke(product);

    /// <summary>A finding about the model.</summary>
    public InputException Finding(string id, string message, string found, string? allowed = null) => new Findings(model.File).Fatal(id, message, found, allowed);

    private void RequireOperators()
    {
        var findings = new Findings(model.File);
        foreach (var missing in model.Nodes.Where(node => OperatorTable.Find(node) is null).GroupBy(node => (node.Domain, node.Operator)))
        {
            findings.Add("ACC2054", "The model has an operator that is not executed.", $"{missing.Key.Operator} of {(missing.Key.Domain.Length == 0 ? "ai.onnx" : missing.Key.Domain)}, {missing.Count()} times", "the operators of docs/onnx.md");
        }

        findings.ThrowIfAny();
    }

    private Dictionary<string, int> LastUses()
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < model.Nodes.Count; i++)
        {
            foreach (string name in model.Nodes[i].Inputs) last[name] = i;
        }

        foreach (OnnxValueInfo output in model.Outputs) last[output.Name] = int.MaxValue;
        return last;
    }

    private (OnnxArray Array, ValueOrigin Origin)? Find(string name)
    {
        if (_values.TryGetValue(name, out (OnnxArray, ValueOrigin) value)) return value;
        if (!_constants.TryGetValue(name, out OnnxTensor? tensor)) return null;
        Spend(model.Nodes.Count > 0 ? model.Nodes[0] : new OnnxNode(name, "", "", [], [], new Dictionary<string, OnnxParameter>()), tensor.Elements);
        return Hold(name, OnnxArray.Of(tensor), ValueOrigin.Constant);
    }

    private (OnnxArray, ValueOrigin) Hold(string name, OnnxArray array, ValueOrigin origin)
    {
        if (_values.TryGetValue(name, out (OnnxArray Array, ValueOrigin) old)) _held -= old.Array.Count;
        _held += array.Count;
        return _values[name] = (array, origin);
    }

    private void Step(OnnxNode node)
    {
        var inputs = new OnnxArray?[node.Inputs.Count];
        var origins = new ValueOrigin[inputs.Length];
        var origin = ValueOrigin.Constant;
        bool complete = true;
        for (int i = 0; i < inputs.Length; i++)
        {
            if (node.Inputs[i].Length == 0) continue;
            if (Find(node.Inputs[i]) is { } value) (inputs[i], origins[i]) = value;
            else if (!tolerant) throw Finding("ACC2056", "An input of the model has no value.", $"none for \"{node.Inputs[i]}\"", "a value for each input");
            else if (i == 0 && OperatorTable.InventedInput(node, name => Find(name)?.Array) is { } invented) (inputs[i], origins[i]) = (invented, ValueOrigin.Invented);
            else complete = false;
            if (origins[i] > origin) origin = origins[i];
        }

        Operator? execute = OperatorTable.Find(node);
        OnnxArray[]? outputs = null;
        if (complete && execute is not null)
        {
            try
            {
                outputs = execute(new OnnxCall(node, inputs, origins, this));
            }
            catch (InputException e) when (tolerant && (e.Diagnostics[^1].Id == "ACC2054" || (e.Diagnostics[^1].Id == "ACC2055" && origin == ValueOrigin.Invented)))
            {
                outputs = null;
            }
        }

        if (outputs is null) _skipped.Add(node.Operator);
        for (int i = 0; i < node.Outputs.Count; i++)
        {
            string name = node.Outputs[i];
            if (name.Length == 0) continue;
            if (outputs is not null && i < outputs.Length) Hold(name, NarrowFloats.Round(outputs[i]), origin);
            else if (outputs is not null) throw Finding("ACC2054", $"{node.Title} ({node.Operator}) is of a form that is not executed.", $"output {i}", $"{outputs.Length} outputs");
            else if (_stated.TryGetValue(name, out OnnxValueInfo? stated) && Invent(node, stated) is { } zeros) Hold(name, zeros, ValueOrigin.Invented);
        }
    }

    /// <summary>Zeros of a stated type and shape, symbolic dimensions 1; null where the file does not state them.</summary>
    public OnnxArray? Invent(OnnxNode? node, OnnxValueInfo stated)
    {
        if (stated.Shape is null || stated.Shape.Any(size => size > int.MaxValue) || stated.Type.Bits() == 0) return null;
        int[] shape = [.. stated.Shape.Select(size => size < 0 ? 1 : (int)size)];
        int count = Indexing.Count(shape);
        Spend(node ?? new OnnxNode(stated.Name, "input", "", [], [], new Dictionary<string, OnnxParameter>()), count < 0 ? long.MaxValue : count);
        return stated.Type.IsInteger() ? OnnxArray.Of(new long[count], shape, stated.Type) : stated.Type.IsFloat() ? OnnxArray.Of(new float[count], shape, stated.Type) : null;
    }
}
