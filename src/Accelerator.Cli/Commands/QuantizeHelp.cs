using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;

namespace Accelerator.Cli.Commands;

/// <summary>What <c>accel quantize --help</c> says after the options: the methods and the formats that each works with.</summary>
internal static class QuantizeHelp
{
    private const int NameWidth = 18;
    private const int LineWidth = 100;

    /// <summary>Writes it.</summary>
    public static void Write(TextWriter to)
    {
        to.WriteLine("Transforms (before a rounding, joined by +):");
        foreach (TransformStage stage in MethodCatalog.Transforms) Stage(to, stage, stage.Formats == TransformStage.EveryFormat ? null : stage.Formats);
        to.WriteLine();
        to.WriteLine("Roundings:");
        foreach (RoundingStage stage in MethodCatalog.Roundings) Stage(to, stage, stage.Formats);
        foreach ((string alias, string method) in MethodCatalog.Aliases) to.WriteLine($"  {alias.PadRight(NameWidth)}{method}");
        to.WriteLine();
        to.WriteLine("Formats of scalars in groups:");
        Wrapped(to, string.Join(", ", FormatCatalog.All.Select(format => format.Name)));
        to.WriteLine();
        to.WriteLine("Formats with codes of their own, for rtn, also behind transforms:");
        Wrapped(to, string.Join(", ", FormatCatalog.Matrices.Select(format => format.Name)));
        to.WriteLine();
        to.WriteLine("Examples:");
        to.WriteLine("  accel quantize examples/models/kjv-llama --method rtn-shrink --format int2 --group 128 --out quantized");
        to.WriteLine("  accel quantize examples/models/kjv-llama --method gptq:damping=0.01,act-order --format hlq3 --group 64 --activations float --out quantized");
        to.WriteLine("  accel allocate examples/models/kjv-llama --formats int2,int3,int4 --bits 3 --out allocation.json");
        to.WriteLine("  accel quantize examples/models/kjv-llama --method rtn-shrink --allocation allocation.json --out quantized");
    }

    private static void Stage(TextWriter to, MethodStage stage, string? formats)
    {
        to.WriteLine($"  {stage.Name.PadRight(NameWidth)}{stage.Summary}{(stage.Calibrates ? "; calibrates" : "")}");
        if (formats is not null) to.WriteLine($"  {"",NameWidth}formats: {formats}");
        foreach (StageParameter parameter in stage.Parameters)
        {
            to.WriteLine(FormattableString.Invariant($"  {"",NameWidth}{parameter.Name}={parameter.Default}: {parameter.Summary} ({parameter.Least} to {parameter.Most})"));
        }
    }

    private static void Wrapped(TextWriter to, string text)
    {
        while (text.Length > 0)
        {
            int end = text.Length <= LineWidth ? text.Length : text.LastIndexOf(' ', LineWidth);
            to.WriteLine($"  {text[..end]}");
            text = text[end..].TrimStart();
        }
    }
}
