using Accelerator.Diagnostics;
using Accelerator.Numerics;

namespace Accelerator.Workloads.Traces;

/// <summary>A list of matrix products with their quantised operands: what an accelerator runs. Format: docs/gemm-trace.md.</summary>
public sealed record GemmTrace
{
    /// <summary>The version that this code writes, and the only one that it reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Largest count of elements of the activations M·K or the outputs M·N of one operation.</summary>
    public const int MaximumElements = 1 << 28;

    /// <summary>Version of the format.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>Who made it from what, as one sentence.</summary>
    public required string Origin { get; init; }

    /// <summary>True when the values are random: no statement about accuracy follows from them.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>The products, in the order in which they run.</summary>
    public required IReadOnlyList<GemmOperation> Operations { get; init; }

    /// <summary>Quantised weights by name; empty in a shapes-only trace.</summary>
    public required IReadOnlyDictionary<string, QuantizedMatrix> Weights { get; init; }

    /// <summary>Whether every operation has activations and a weight.</summary>
    public bool HasValues => Operations.All(o => o.HasActivations && Weights.ContainsKey(o.WeightName));

    /// <summary>Refuses a trace that lacks values, for users that compute with them; names every operation that lacks some.</summary>
    public void RequireValues(string? file = null)
    {
        var findings = new List<Diagnostic>();
        foreach (GemmOperation operation in Operations)
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

        if (findings.Count > 0) throw new InputException(findings);
    }
}
