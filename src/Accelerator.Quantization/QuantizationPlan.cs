using System.IO.Enumeration;

namespace Accelerator.Quantization;

/// <summary>An exception to a plan: tensors whose name matches get another specification, or stay in float (null).</summary>
/// <param name="Tensors">Name of the weight, with * and ?, for example <c>model.layers.*.mlp.down_proj.weight</c>.</param>
/// <param name="Spec">Null leaves them unquantised.</param>
public sealed record QuantizationOverride(string Tensors, QuantizationSpec? Spec);

/// <summary>
/// Which linear layers are quantised, and how. Embedding, norms and output head are never touched. Of several overrides
/// that match a tensor the last counts.
/// </summary>
public sealed record QuantizationPlan(QuantizationSpec? Default, IReadOnlyList<QuantizationOverride> Overrides)
{
    /// <summary>The same specification for every linear layer.</summary>
    public static QuantizationPlan Uniform(QuantizationSpec spec) => new(spec, []);

    /// <summary>Only the tensors that match one of the names, the others stay in float.</summary>
    public static QuantizationPlan Only(QuantizationSpec spec, IEnumerable<string> tensors) =>
        new(null, [.. tensors.Select(name => new QuantizationOverride(name, spec))]);

    /// <summary>The specification for a tensor; null leaves it in float.</summary>
    public QuantizationSpec? For(string tensor) =>
        Overrides.LastOrDefault(o => Matches(o, tensor)) is { } match ? match.Spec : Default;

    internal static bool Matches(QuantizationOverride exception, string tensor) =>
        FileSystemName.MatchesSimpleExpression(exception.Tensors, tensor, ignoreCase: false);
}
