using System.Globalization;
using Accelerator.Numerics.Forms;
using Accelerator.Numerics.Ggml;
using Accelerator.Numerics.Minifloats;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Catalogue;

/// <summary>Everything about one format.</summary>
public static class FormatDetailSheet
{
    /// <summary>The details of a full name.</summary>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static FormatDetails Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (FormatCatalog.FindAny(name) is { } format) return Of(format);
        if (FormatDirectory.Scalar(name) is { } scalar) return Of(scalar);
        if (FormatDirectory.Gguf(name) is { } type) return Of(type);
        throw new ArgumentException($"{name} is no number format.", nameof(name));
    }

    private static FormatDetails Of(NumberFormat format)
    {
        FormatProbe probe = FormatProbe.Of(format);
        FormatFacts facts = FormatFactSheet.Of(format, probe);
        return new FormatDetails
        {
            Facts = facts, Formula = FormText.Formula(probe.Tensor), ScaleRule = FormText.ScaleRule(format, probe.Tensor), Extra = probe.Tensor.Execution.Extra,
            Roundings = format is WeightFormat ? string.Join(", ", FloatRoundings.Names) : probe.Tensor is EntropyCoded ? "half-even to bfloat16, then none: the code loses nothing" : "none to choose: the codes are searched for, which replaces rounding",
            Saturation = format is WeightFormat ? "a weight beyond the outermost level becomes that level; NaN and infinity are refused (ACC2010)" : "NaN and infinity are refused (ACC2010)",
            Tables = probe.Tensor is BlockFloat blocks ? [.. blocks.Tables.Select(table => ValueTable.Of(blocks.Bits, table))] : [],
        };
    }

    private static FormatDetails Of(ScalarFormat format) => new()
    {
        Facts = FormatFactSheet.Of(FormatDirectory.ScalarPrefix + format.Name),
        Formula = format switch
        {
            MinifloatFormat { HasSubnormals: false } scale => string.Create(CultureInfo.InvariantCulture, $"2^(code − {scale.Bias})"),
            MinifloatFormat minifloat => string.Create(CultureInfo.InvariantCulture, $"(−1)^sign · (1 + m / 2^{minifloat.MantissaBits}) · 2^(e − {minifloat.Bias}); e = 0: (−1)^sign · m / 2^{minifloat.MantissaBits} · 2^({1 - minifloat.Bias}){(minifloat.Signed ? "" : "; there is no sign")}"),
            FixedPointFormat fixedPoint => string.Create(CultureInfo.InvariantCulture, $"integer / 2^{fixedPoint.FractionBits}"),
            _ => "the table below",
        },
        Roundings = string.Join(", ", FloatRoundings.Names), Saturation = Saturation(format), Tables = [ValueTable.Of(format.Bits, format.Values)],
    };

    private static FormatDetails Of(GgmlTypeInfo type) => new()
    {
        Facts = FormatFactSheet.Of(FormatDirectory.GgufPrefix + type.Name), Formula = type.BlockLength > 1 ? "below, found by flipping the bits of blocks" : "a number in each entry",
        Roundings = type.CanQuantize ? "ggml's own" : "none: the type is read only", Saturation = "ggml's own", Bytes = GgmlLayout.Of(type).Runs,
    };

    /// <summary>What encoding twice the largest value and NaN gives, with and without saturation.</summary>
    private static string Saturation(ScalarFormat format)
    {
        double beyond = 4.0 * format.MaxFinite;
        string saturated = Value(format.Encode(beyond)), free = Value(format.Encode(beyond, saturate: false)), nan = Value(format.Encode(double.NaN));
        return $"beyond the largest value: {saturated}{(free == saturated ? ", always" : $" with saturation, {free} without")}; NaN: {nan}";

        string Value(byte code) => ValueTable.Of(format.Bits, format.Values).Values[code].Value;
    }
}
