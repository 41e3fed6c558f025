using Accelerator.Diagnostics;
using Accelerator.Numerics;

namespace Accelerator.Workloads.Traces;

/// <summary>A list of matrix products with their quantised operands: what an accelerator runs. Format: docs/gemm-trace.md.</summary>
public sealed record GemmTrace
{
    /// <summary>The latest version. A trace is written in the first version that holds it; all are read.</summary>
    public const int CurrentVersion = 3;

    /// <summary>Largest count of elements of the activations M·K or the outputs M·N of one operation.</summary>
    public const int MaximumElements = 1 << 28;

    /// <summary>The version of the format that it takes: 1 for uniform weights and single products with symmetric INT8 activations, 3 for values of float activations.</summary>
    public int Version => Operations.Any(o => o.FloatActivations.Length > 0) ? CurrentVersion : Weights.Values.All(w => w is QuantizedMatrix) && Operations.All(o => o is { Batch: 1, ActivationFormat: GemmOperation.Int8, ActivationZero: 0, WeightFormat: null, Preparation: null }) ? 1 : 2;

    /// <summary>Who made it from what, as one sentence.</summary>
    public required string Origin { get; init; }

    /// <summary>True when the values are random: no statement about accuracy follows from them.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>The products, in the order in which they run.</summary>
    public required IReadOnlyList<GemmOperation> Operations { get; init; }

    /// <summary>Quantised weights by name; empty in a shapes-only trace.</summary>
    public required IReadOnlyDictionary<string, QuantizedTensor> Weights { get; init; }

    /// <summary>Whether every operation has activations and a weight.</summary>
    public bool HasValues => Operations.All(o => o.HasActivations && Weights.ContainsKey(o.WeightName));

    /// <summary>The uniform weight of an operation whose weights are uniform.</summary>
    public QuantizedMatrix UniformWeight(GemmOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return (QuantizedMatrix)Weights[operation.WeightName];
    }

    /// <summary>Refuses what <see cref="ExecutionFindings"/> finds.</summary>
    public void RequireExecutable(string? file = null)
    {
        IReadOnlyList<Diagnostic> findings = ExecutionFindings(file);
        if (findings.Count > 0) throw new InputException(findings);
    }

    /// <summary>
    /// What an array does not execute, whatever the weights: shapes without values, other activations than its own, zero points, batches. Every operation and why.
    /// </summary>
    /// <param name="file">The trace, for findings.</param>
    /// <param name="activations">The format that the array takes.</param>
    public IReadOnlyList<Diagnostic> ExecutionFindings(string? file = null, string activations = GemmOperation.Int8)
    {
        // Activations of other formats may come without values: one finding for both.
        List<Diagnostic> findings = ValueFindings(file, Operations.Where(operation => operation.ActivationFormat == activations));
        foreach (GemmOperation operation in Operations)
        {
            if (operation.ActivationFormat != activations) Add(operation, $"activations of format {operation.ActivationFormat}", activations);
            else if (operation.ActivationZero != 0) Add(operation, $"activations with a zero point of {operation.ActivationZero}", "symmetric activations");
            else if (operation.Batch != 1) Add(operation, $"a batch of {operation.Batch} products", "single products");
        }

        return findings;

        void Add(GemmOperation operation, string found, string allowed) => findings.Add(new Diagnostic
        {
            Id = "ACC2106", File = file, Message = $"No array executes operation {operation.Name}.", Found = found, Allowed = allowed, Hint = "accel trace show lists what the trace holds",
        });
    }

    /// <summary>Refuses a trace that lacks values, for users that compute with them; names every operation that lacks some.</summary>
    public void RequireValues(string? file = null)
    {
        List<Diagnostic> findings = ValueFindings(file, Operations);
        if (findings.Count > 0) throw new InputException(findings);
    }

    private List<Diagnostic> ValueFindings(string? file, IEnumerable<GemmOperation> operations)
    {
        var findings = new List<Diagnostic>();
        foreach (GemmOperation operation in operations)
        {
            bool weight = Weights.ContainsKey(operation.WeightName);
            if (operation.HasActivations && weight) continue;
            findings.Add(new Diagnostic
            {
                Id = "ACC2104", File = file, Message = $"Operation {operation.Name} has a shape but no values.",
                Found = operation.HasActivations ? "no weight values" : weight ? "no activation values" : "neither weight nor activation values",
                Allowed = "weights and activations", Hint = "values can be made up from the shapes: see synthetic traces",
            });
        }

        return findings;
    }
}
