using Accelerator.Numerics;
using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Onnx.Products;
using Accelerator.Workloads.Products;
using Accelerator.Workloads.Traces;

namespace Accelerator.Workloads.Onnx;

/// <summary>How a model becomes a trace.</summary>
public sealed record OnnxTraceOptions
{
    /// <summary>
    /// Inputs to run the model on, by name; their rows of activations follow each other in the trace. None: the trace has weights, and shapes of
    /// activations.
    /// </summary>
    public IReadOnlyList<IReadOnlyDictionary<string, OnnxArray>> Inputs { get; init; } = [];

    /// <summary>Whether activations become symmetric INT8, which the arrays execute, whatever the model has.</summary>
    public bool Int8Activations { get; init; }

    /// <summary>Uniform weights of longer groups are written in groups of at most this, with equal scales; null for the model's own.</summary>
    public int? MostInGroup { get; init; }

    /// <summary>Whether products side by side (groups of a convolution, stacks of matrices) become operations of their own, which the arrays execute.</summary>
    public bool Single { get; init; }

    /// <summary>What each run may take.</summary>
    public OnnxLimits Limits { get; init; } = OnnxLimits.Default;
}

/// <summary>
/// The matrix products of a model as a GEMM trace: MatMul, Gemm, Conv (by im2col, its groups as a batch), their quantised kinds, and MatMulNBits. The
/// model is run, and each product is written down with the codes that its operands stand for.
/// </summary>
public static class OnnxTrace
{
    /// <summary>Imports a model that was read.</summary>
    public static GemmTrace Import(OnnxModel model, OnnxTraceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        options ??= new OnnxTraceOptions();
        if (options.MostInGroup is < 1) throw new ArgumentOutOfRangeException(nameof(options), options.MostInGroup, "A group has at least one element.");
        var inference = new OnnxInference(model, options.Limits);
        var skipped = new SortedSet<string>(StringComparer.Ordinal);
        var runs = new List<List<MatrixProduct>>();
        foreach (IReadOnlyDictionary<string, OnnxArray> inputs in options.Inputs)
        {
            OnnxInputCheck.Check(model, inference.Inputs, inputs);
            runs.Add(Run(model, options, inference.Inputs.Select(input => (input.Name, inputs[input.Name], ValueOrigin.Computed)), skipped));
        }

        if (runs.Count == 0) runs.Add(Run(model, options, null, skipped));
        var written = new TraceProductOptions(options.Int8Activations, options.MostInGroup, options.Single, "ACC2053");
        var findings = new Findings(model.File);
        if (runs[0].Count == 0) throw findings.Fatal("ACC2057", "The model has no matrix product that a trace could hold.", $"{model.Nodes.Count} nodes{(skipped.Count > 0 ? $", not executed: {string.Join(", ", skipped)}" : "")}", "MatMul, Gemm, Conv, their quantised kinds, or MatMulNBits");
        var weights = new Dictionary<string, QuantizedTensor>(StringComparer.Ordinal);
        var operations = new List<GemmOperation>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < runs[0].Count; i++)
        {
            MatrixProduct[] same = [.. runs.Where(run => i < run.Count).Select(run => run[i])];
            if (!same.All(p => (p.Source, p.Batch, p.N, p.K) == (same[0].Source, same[0].Batch, same[0].N, same[0].K))) throw findings.Fatal("ACC2055", "The inputs lead the model to different products.", same[0].Source.Title, "inputs of one shape");
            if (TraceProduct.Of(same, Name((OnnxNode)same[0].Source, names), written, weights, findings) is not { } operation) continue;
            operations.AddRange(options.Single ? TraceSplit.Of(operation, weights) : [operation]);
        }

        findings.ThrowIfAny();
        if (operations.Count == 0) throw findings.Fatal("ACC2057", "Every matrix product of the model is empty.", $"{runs[0].Count} products", "products with elements");
        string passed = skipped.Count == 0 ? "" : $"; not executed: {string.Join(", ", skipped)}";
        string rounded = options.Int8Activations ? "; activations as INT8 of each row" : "";
        return new GemmTrace { Origin = $"imported from the ONNX model {Path.GetFileName(model.File)}{rounded}{passed}", Synthetic = false, Operations = operations, Weights = weights };
    }

    private static List<MatrixProduct> Run(OnnxModel model, OnnxTraceOptions options, IEnumerable<(string, OnnxArray, ValueOrigin)>? inputs, SortedSet<string> skipped)
    {
        var products = new List<MatrixProduct>();
        var run = new OnnxRun(model, options.Limits, integerProducts: true, tolerant: true, products.Add);
        var constants = model.Initializers.Select(tensor => tensor.Name).ToHashSet(StringComparer.Ordinal);
        run.Execute(inputs ?? Invented());
        skipped.UnionWith(run.Skipped);
        return products;

        IEnumerable<(string, OnnxArray, ValueOrigin)> Invented()
        {
            foreach (OnnxValueInfo input in model.Inputs.Where(input => !constants.Contains(input.Name)))
            {
                if (run.Invent(null, input) is { } zeros) yield return (input.Name, zeros, ValueOrigin.Invented);
            }
        }
    }

    /// <summary>The node's own name, or operator and output, with a number where it is taken.</summary>
    private static string Name(OnnxNode node, HashSet<string> names)
    {
        string name = node.Name.Length > 0 ? node.Name : $"{node.Operator}_{(node.Outputs.Count > 0 ? node.Outputs[0] : "")}";
        string free = name;
        for (int i = 2; !names.Add(free); i++) free = $"{name}_{i}";
        return free;
    }
}
