using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization.Formats;
using Accelerator.Workloads.Models;

namespace Accelerator.Quantization;

/// <summary>Quantises the linear layers of a model (q, k, v, o, gate, up, down); embedding, norms and output head stay as they are.</summary>
public static class ModelQuantizer
{
    /// <summary>Default width of the integer group scales, as in the presets.</summary>
    public const int DefaultScaleBits = 16;

    /// <summary>Quantises every linear layer alike.</summary>
    public static QuantizedModel Quantize(LlamaModel model, QuantizationSpec spec, int scaleBits = DefaultScaleBits) =>
        Quantize(model, QuantizationPlan.Uniform(spec), scaleBits);

    /// <summary>Quantises by a plan. Layers run in parallel; the result does not depend on the number of threads.</summary>
    public static QuantizedModel Quantize(LlamaModel model, QuantizationPlan plan, int scaleBits = DefaultScaleBits)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(plan);
        (LinearSite Site, QuantizationSpec Spec)[] chosen = Choose(model, plan, scaleBits);
        var layers = new QuantizedLayer[chosen.Length];
        Parallel.For(0, chosen.Length, i =>
        {
            (LinearSite site, QuantizationSpec spec) = chosen[i];
            (int n, int k) = model.Config.ShapeOf(site.Kind);
            QuantizedMatrix matrix = UniformQuantizer.Quantize(model.Weight(site), n, k, spec, site.TensorName);
            layers[i] = new QuantizedLayer(site, spec.ToString(), matrix, spec.ActivationBits is int bits ? ActivationFormat.Integer(bits) : ActivationFormat.Float) { Scales = HardwareScales.Of(matrix, scaleBits) };
        });
        return new QuantizedModel(model, layers, layers[0].Method);
    }

    /// <summary>The specification of each layer to quantise; every fault of the plan is found before any work is done.</summary>
    private static (LinearSite Site, QuantizationSpec Spec)[] Choose(LlamaModel model, QuantizationPlan plan, int scaleBits)
    {
        var findings = new List<Diagnostic>();
        if (scaleBits is < 2 or > 24) findings.Add(new Diagnostic { Id = "ACC2202", Message = "The width of the group scales is out of range.", Found = $"{scaleBits} bits", Allowed = "2 to 24 bits" });
        foreach (QuantizationOverride exception in plan.Overrides.Where(o => !model.Sites.Any(s => QuantizationPlan.Matches(o, s.TensorName))))
        {
            findings.Add(new Diagnostic
            {
                Id = "ACC2203", Message = "A tensor name matches no linear layer of the model.", Found = exception.Tensors,
                Allowed = $"names such as {model.Sites[0].TensorName}, with * and ?", Hint = "embedding, norms and output head are not quantised",
            });
        }

        var chosen = new List<(LinearSite, QuantizationSpec)>();
        foreach (LinearSite site in model.Sites)
        {
            if (plan.For(site.TensorName) is not { } spec) continue;
            chosen.Add((site, spec));
            findings.AddRange(spec.Check(site.TensorName, model.Config.ShapeOf(site.Kind).Columns));
        }

        if (findings.Count == 0 && chosen.Count == 0) findings.Add(new Diagnostic { Id = "ACC2203", Message = "The plan quantises no layer.", Allowed = "at least one" });
        // A specification is wrong in the same way for many layers: it is said once.
        Diagnostic[] distinct =
        [
            .. findings.Distinct().GroupBy(finding => (finding.Id, finding.Found)).Select(same => same.Count() == 1 ? same.First()
                : same.First() with { Message = string.Create(CultureInfo.InvariantCulture, $"{same.First().Message} (and {same.Count() - 1} more like it)") }),
        ];
        if (distinct.Length > 0) throw new InputException(distinct);
        return [.. chosen];
    }
}
