using System.Globalization;
using Accelerator.Configuration;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Quantization.Arrays;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Workloads.Models;

namespace Accelerator.Cli.Pipeline;

/// <summary>From a workload's settings to the quantiser's recipe.</summary>
internal static class WorkloadRecipe
{
    /// <summary>The recipe that a workload's settings describe, for the layers that <paramref name="chosen"/> names; the others stay in float.</summary>
    /// <exception cref="InputException">The method or the format is none (ACC3090).</exception>
    public static QuantizationRecipe Of(ConfigurationFile file, QuantizationSettings settings, LlamaModel model, Func<LinearSite, bool> chosen) => new()
    {
        Method = Method(file, settings),
        Default = new LayerSetting(AnyFormat(file, settings), new GroupSetting(settings.Granularity, settings.GroupSize ?? 0)),
        Overrides = [.. model.Sites.Where(site => !chosen(site)).Select(site => new LayerOverride(site.TensorName, Float: true))],
        PadGroups = settings.PadGroups,
        // What the array keeps are integer scales; they are made from float32.
        Fit = new FitOptions { ScaleBits = 32 },
        Activations = settings.FloatActivations is { } name ? FormatCatalog.Activations(name)! : ActivationFormat.Integer(settings.ActivationBits),
        HardwareScaleBits = file.Accelerator.Array.ScaleBits,
        Named = settings.Format is null ? Words(settings) : null,
    };

    /// <summary>Uniform weights of the array's width: what synthetic matrices have.</summary>
    /// <exception cref="InputException">The name is of another format (ACC3090).</exception>
    public static UniformFormat Format(ConfigurationFile file, QuantizationSettings settings)
    {
        if (settings.Format is null) return new UniformFormat(settings.WeightBits!.Value, settings.Symmetry!.Value);
        int bits = file.Accelerator.Array.MemoryWeightBits();
        return FormatCatalog.FindAny(settings.Format) is UniformFormat format && format.Bits == bits ? format : throw new InputException(file.Locate(new KeyedDiagnostic
        {
            Id = "ACC3090", Key = "quantization.format", Message = "The array does not execute the format of the weights.", Found = settings.Format,
            Allowed = string.Join(", ", FormatCatalog.All.OfType<UniformFormat>().Where(one => one.Bits == bits).Select(one => one.Name)),
            Hint = string.Create(CultureInfo.InvariantCulture, $"{(file.Accelerator.Array.WeightCodeBits is null ? "formats.weight of the accelerator is int" : "formats.weight_code of the accelerator is ")}{bits}"),
        }));
    }

    /// <summary>Refuses what a method made of the weights where the array does not execute it (ACC3090); names the arrays that do.</summary>
    public static void RequireExecutable(ConfigurationFile file, QuantizationSettings settings, QuantizedModel quantized)
    {
        Diagnostic[] findings = [.. quantized.Layers.Select(layer => ExecutionRules.Finding(layer.Site.TensorName, layer.Tensor, ArrayForm.Of(layer.Tensor), file.Accelerator.Array)).OfType<Diagnostic>().DistinctBy(finding => finding.Found)];
        if (findings.Length == 0) return;
        throw new InputException(findings.Select(finding => file.Locate(new KeyedDiagnostic
        {
            Id = "ACC3090", Key = settings.Method is null ? "quantization.weights" : "quantization.method", Message = $"The array does not execute what method {settings.Method ?? "rtn"} makes of the weights.",
            Found = finding.Found, Allowed = finding.Allowed, Hint = finding.Hint,
        })));
    }

    /// <summary>The format of a model's weights: any that there is.</summary>
    private static NumberFormat AnyFormat(ConfigurationFile file, QuantizationSettings settings)
    {
        if (settings.Format is null) return Format(file, settings);
        return FormatCatalog.FindAny(settings.Format) ?? throw new InputException(file.Locate(new KeyedDiagnostic
        {
            Id = "ACC3090", Key = "quantization.format", Message = "There is no such format of weights.", Found = settings.Format, Allowed = "a format of accel formats",
            Hint = "docs/formats-on-arrays.md says which run on which arrays",
        }));
    }

    /// <summary>Capture phases, in order: a decode phase of several tokens is one capture a token, each with a longer context.</summary>
    public static IReadOnlyList<CapturePhase> Captures(IEnumerable<Phase> phases)
    {
        var captures = new List<CapturePhase>();
        foreach (Phase phase in phases)
        {
            switch (phase)
            {
                case PrefillPhase prefill:
                    captures.Add(CapturePhase.Prefill(prefill.Tokens));
                    break;
                case DecodePhase decode:
                    for (int i = 0; i < decode.Tokens; i++) captures.Add(CapturePhase.Decode(decode.Context + i));
                    break;
            }
        }

        return captures;
    }

    private static Method Method(ConfigurationFile file, QuantizationSettings settings)
    {
        if (settings.Method is null) return Quantization.Recipes.Method.Parse(settings.ScaleSearch == ScaleSearch.Shrink ? "rtn-shrink" : "rtn");
        try
        {
            return Quantization.Recipes.Method.Parse(settings.Method);
        }
        catch (InputException wrong)
        {
            throw new InputException(wrong.Diagnostics.Select(finding => file.Locate(new KeyedDiagnostic
            {
                Id = finding.Id, Key = "quantization.method", Message = finding.Message, Found = finding.Found, Allowed = finding.Allowed, Hint = finding.Hint,
            })));
        }
    }

    /// <summary><c>int2 asymmetric group 128 shrink, activations int8</c>.</summary>
    private static string Words(QuantizationSettings settings)
    {
        string shape = settings.Granularity switch { Granularity.Tensor => "tensor", Granularity.Row => "row", _ => string.Create(CultureInfo.InvariantCulture, $"group {settings.GroupSize}") };
        string search = settings.ScaleSearch == ScaleSearch.Shrink ? " shrink" : "";
        return string.Create(CultureInfo.InvariantCulture, $"int{settings.WeightBits} {settings.Symmetry.ToString()!.ToLowerInvariant()} {shape}{search}, activations int{settings.ActivationBits}");
    }
}
