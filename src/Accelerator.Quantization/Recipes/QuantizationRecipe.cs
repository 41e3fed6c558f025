using System.IO.Enumeration;
using Accelerator.Diagnostics;
using Accelerator.Quantization.Formats;
using Accelerator.Workloads.Models;

namespace Accelerator.Quantization.Recipes;

/// <summary>How a model is quantised. Embedding, norms and output head are never touched.</summary>
public sealed record QuantizationRecipe
{
    /// <summary>Default width of the integer group scales, as in the presets.</summary>
    public const int DefaultScaleBits = 16;

    /// <summary>The method.</summary>
    public required Method Method { get; init; }

    /// <summary>Format and groups of every layer that no override gives others; null where overrides, an allocation for one, have to name every layer.</summary>
    public required LayerSetting? Default { get; init; }

    /// <summary>Layers with other settings; the last that matches and says something counts.</summary>
    public IReadOnlyList<LayerOverride> Overrides { get; init; } = [];

    /// <summary>Allow a shorter last group.</summary>
    public bool PadGroups { get; init; }

    /// <summary>How scales are stored and found.</summary>
    public FitOptions Fit { get; init; } = new();

    /// <summary>Format of the inputs.</summary>
    public ActivationFormat Activations { get; init; } = ActivationFormat.Float;

    /// <summary>Width of the integer group scales of the hardware, for uniform weights.</summary>
    public int HardwareScaleBits { get; init; } = DefaultScaleBits;

    /// <summary>What reports call the recipe; null for its method, format and groups.</summary>
    public string? Named { get; init; }

    /// <summary>One line for reports.</summary>
    public string Description => Named ?? $"{Method} {(Default is null ? "format by layer" : $"{Default.Format} {Default.Group}")}, activations {Activations}{Fit.RoundingText}";

    /// <summary>The setting of a layer; null leaves it in float.</summary>
    public LayerSetting? For(LinearSite site)
    {
        LayerSetting? setting = Default;
        foreach (LayerOverride one in Overrides.Where(e => Matches(e, site)))
        {
            LayerSetting? before = setting ?? Default;
            setting = !one.Float && (one.Format ?? before?.Format) is { } format ? new LayerSetting(format, one.Group ?? before?.Group ?? GroupSetting.Own) : null;
        }

        return setting;
    }

    /// <summary>Settings of all layers to quantise, in forward order; every fault is found before any work is done.</summary>
    internal IReadOnlyList<(LinearSite Site, LayerSetting Setting)> Settings(LlamaModel model)
    {
        var findings = new List<Diagnostic>();
        if (HardwareScaleBits is < 2 or > 24) findings.Add(new Diagnostic { Id = "ACC2202", Message = "The width of the group scales is out of range.", Found = $"{HardwareScaleBits} bits", Allowed = "2 to 24 bits" });
        foreach (LayerOverride one in Overrides.Where(e => !model.Sites.Any(site => Matches(e, site))))
        {
            findings.Add(new Diagnostic
            {
                Id = "ACC2203", File = one.File, Message = "A tensor name matches no linear layer of the model.", Found = one.Tensors,
                Allowed = $"names such as {model.Sites[0].TensorName}, with * and ?", Hint = "embedding, norms and output head are not quantised",
            });
        }

        var settings = new List<(LinearSite, LayerSetting)>();
        var without = new List<string>();
        foreach (LinearSite site in model.Sites)
        {
            if (For(site) is not { } setting)
            {
                if (Default is null && !Overrides.Any(one => one.Float && Matches(one, site))) without.Add(site.TensorName);
                continue;
            }

            settings.Add((site, setting));
            findings.AddRange(setting.Check(site.TensorName, model.Config.ShapeOf(site.Kind).Columns, PadGroups));
            if (!Method.Accepts(setting.Format)) findings.Add(Refused(setting.Format));
            if (RoundingCheck.Find(Method, setting.Format, Fit) is { } wrong) findings.Add(wrong);
        }

        if (without.Count > 0) findings.Add(Without(without));
        if (findings.Count == 0 && settings.Count == 0) findings.Add(new Diagnostic { Id = "ACC2203", Message = "The recipe quantises no layer.", Allowed = "at least one" });
        Diagnostic[] distinct = [.. findings.Distinct().GroupBy(f => (f.Id, f.Found)).Select(same => same.Count() == 1 ? same.First() : same.First() with { Message = $"{same.First().Message} (and {same.Count() - 1} more like it)" })];
        return distinct.Length == 0 ? settings : throw new InputException(distinct);
    }

    private static bool Matches(LayerOverride one, LinearSite site) => FileSystemName.MatchesSimpleExpression(one.Tensors, site.TensorName, ignoreCase: false);

    private Diagnostic Without(List<string> tensors) => new()
    {
        Id = "ACC2203", File = Overrides.FirstOrDefault(one => one.File is not null)?.File, Message = "Layers have no format.",
        Found = tensors.Count == 1 ? tensors[0] : $"{tensors[0]} and {tensors.Count - 1} more", Allowed = "a format for every layer",
        Hint = "--format gives one to the layers that an allocation does not name",
    };

    private Diagnostic Refused(NumberFormat format) => new()
    {
        Id = "ACC2232", Message = $"Method {Method} does not work with format {format}.", Found = format.Name, Allowed = Method.AllowedBesides(format),
        Hint = Method.Rounding.Stage.Accepts(format) ? "smoothquant and hadamard go before every format" : "rtn works with every format",
    };
}
