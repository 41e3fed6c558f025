using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Recipes;

/// <summary>
/// A method: transforms in order, then one rounding. Written <c>stage+stage</c>, with parameters <c>stage:name=value,name=value</c>; without a rounding
/// it is <c>rtn</c>.
/// </summary>
public sealed class Method
{
    private Method(string text, IReadOnlyList<(TransformStage, StageArguments)> transforms, (RoundingStage, StageArguments) rounding) =>
        (Text, Transforms, Rounding) = (text, transforms, rounding);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>What happens before rounding.</summary>
    public IReadOnlyList<(TransformStage Stage, StageArguments Arguments)> Transforms { get; }

    /// <summary>The rounding.</summary>
    public (RoundingStage Stage, StageArguments Arguments) Rounding { get; }

    /// <summary>Whether it needs calibration with a format.</summary>
    public bool Calibrates(NumberFormat format) =>
        Rounding.Stage.Calibrates || Transforms.Any(t => t.Stage.Calibrates) || format is MatrixFormat { Calibrates: true };

    /// <summary>Whether it works with a format.</summary>
    public bool Accepts(NumberFormat format) => Rounding.Stage.Accepts(format) && Transforms.All(t => t.Stage.Accepts(format));

    /// <summary>The words for the formats of the first stage that does not work with a format; null where all do.</summary>
    internal string? AllowedBesides(NumberFormat format) =>
        !Rounding.Stage.Accepts(format) ? Rounding.Stage.Formats : Transforms.Select(t => t.Stage).FirstOrDefault(stage => !stage.Accepts(format))?.Formats;

    /// <summary>Reads a method.</summary>
    /// <exception cref="InputException">All that is wrong with it (ACC2231).</exception>
    public static Method Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var findings = new List<Diagnostic>();
        var transforms = new List<(TransformStage, StageArguments)>();
        (RoundingStage, StageArguments)? rounding = null;
        foreach (string part in (MethodCatalog.Aliases.GetValueOrDefault(text) ?? text).Split('+'))
        {
            int colon = part.IndexOf(':', StringComparison.Ordinal);
            string name = colon < 0 ? part : part[..colon];
            if (MethodCatalog.Find(name) is not { } stage)
            {
                findings.Add(Finding("A method has an unknown stage.", name, string.Join(", ", MethodCatalog.All.Select(s => s.Name)), "stages are joined by +, as in hadamard+gptq"));
                continue;
            }

            StageArguments arguments = Arguments(stage, colon < 0 ? "" : part[(colon + 1)..], findings);
            if (rounding is not null)
            {
                findings.Add(Finding("A method rounds once, at its end.", text, "transforms, then one of " + string.Join(", ", MethodCatalog.Roundings.Select(s => s.Name))));
            }
            else if (stage is TransformStage && transforms is [.., (TransformStage { Rotates: true }, _)])
            {
                findings.Add(Finding("A rotation is the last transform: channels have no scales of their own after it.", text, "channel scales before a rotation, as in smoothquant+hadamard"));
            }
            else if (stage is TransformStage transform)
            {
                transforms.Add((transform, arguments));
            }
            else
            {
                rounding = ((RoundingStage)stage, arguments);
            }
        }

        if (findings.Count > 0) throw new InputException(findings);
        RoundingStage nearest = MethodCatalog.Roundings[0];
        return new Method(text, transforms, rounding ?? (nearest, Arguments(nearest, "", findings)));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static StageArguments Arguments(MethodStage stage, string text, List<Diagnostic> findings)
    {
        var values = stage.Parameters.ToDictionary(p => p.Name, p => p.Default, StringComparer.Ordinal);
        foreach (string argument in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = argument.Split('=');
            if (stage.Parameters.FirstOrDefault(p => p.Name == pair[0]) is not { } parameter)
            {
                findings.Add(Finding($"Stage {stage.Name} has no such parameter.", pair[0], stage.Parameters.Count == 0 ? "no parameters" : string.Join(", ", stage.Parameters.Select(p => p.Name))));
                continue;
            }

            bool switched = pair.Length == 1 && parameter is { Whole: true, Least: 0, Most: 1 };
            double value = 1;
            bool good = switched || (pair.Length == 2 && double.TryParse(pair[1], NumberStyles.Float, CultureInfo.InvariantCulture, out value)
                && value >= parameter.Least && value <= parameter.Most && (!parameter.Whole || value == Math.Floor(value)));
            if (good) values[parameter.Name] = value;
            else findings.Add(Finding($"Parameter {parameter.Name} of stage {stage.Name} has a value that is not allowed.", argument, parameter.Allowed));
        }

        foreach ((string one, string other) in stage.Conflicts.Where(pair => values[pair.One] != 0 && values[pair.Other] != 0))
        {
            findings.Add(Finding($"Switches of stage {stage.Name} exclude each other.", $"{one} and {other}", "one of them"));
        }

        return new StageArguments(values);
    }

    private static Diagnostic Finding(string message, string found, string allowed, string? hint = null) =>
        new() { Id = "ACC2231", Message = message, Found = found, Allowed = allowed, Hint = hint };
}
