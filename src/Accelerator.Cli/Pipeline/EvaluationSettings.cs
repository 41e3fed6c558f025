using Accelerator.Configuration.Evaluation;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Quantization.Evaluation;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;

namespace Accelerator.Cli.Pipeline;

/// <summary>From the entries of an evaluation file to settings.</summary>
internal static class EvaluationSettings
{
    /// <summary>The settings of a file, in its order.</summary>
    /// <exception cref="InputException">Everything that is wrong with it, each with its line.</exception>
    public static IReadOnlyList<EvaluationSetting> Load(string path) => Load(path, out _);

    /// <summary>The same, and the orderings that the file has beside them.</summary>
    public static IReadOnlyList<EvaluationSetting> Load(string path, out IReadOnlyList<EvaluationClaim> claims)
    {
        var findings = new List<Diagnostic>();
        var settings = new List<EvaluationSetting>();
        EvaluationPlan plan = EvaluationFile.Load(path);
        claims = plan.Claims;
        foreach (EvaluationEntry entry in plan.Settings)
        {
            try
            {
                settings.Add(Of(entry));
            }
            catch (InputException wrong)
            {
                findings.AddRange(wrong.Diagnostics.Select(one => one with { File = entry.Location.File, Line = entry.Location.Line, Column = entry.Location.Column }));
            }
        }

        return findings.Count == 0 ? settings : throw new InputException(findings.Distinct());
    }

    private static EvaluationSetting Of(EvaluationEntry entry) => new(entry.Name, entry.Section, new QuantizationRecipe
    {
        Method = Method.Parse(entry.Method),
        Default = new LayerSetting(FormatCatalog.FindAny(entry.Format) ?? throw Unknown("format", entry.Format, "a number format", "accel quantize --help lists them"), Group(entry.Group)),
        Overrides = [.. entry.GroupFor.Select(pair => new LayerOverride(pair.Key, Group: Group(pair.Value)))],
        Activations = FormatCatalog.Activations(entry.Activations) ?? throw Unknown("activations", entry.Activations, FormatCatalog.ActivationNames, null),
        Fit = new FitOptions { ScaleBits = entry.Scales == "float32" ? 32 : 16 },
    });

    private static GroupSetting Group(string text)
    {
        if (text == "own") return GroupSetting.Own;
        int? size = Infrastructure.Formats.Group("group", text, out bool tensor);
        return size is int weights ? new GroupSetting(Granularity.Group, weights) : new GroupSetting(tensor ? Granularity.Tensor : Granularity.Row);
    }

    private static InputException Unknown(string key, string found, string allowed, string? hint) =>
        new(new Diagnostic { Id = "ACC2270", Message = $"A setting has a value of {key} that is not allowed.", Found = found, Allowed = allowed, Hint = hint });
}
