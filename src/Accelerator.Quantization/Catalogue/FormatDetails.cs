namespace Accelerator.Quantization.Catalogue;

/// <summary>All that <c>accel formats show</c> says of one format.</summary>
public sealed record FormatDetails
{
    /// <summary>As in the list.</summary>
    public required FormatFacts Facts { get; init; }

    /// <summary>How a weight follows from what is stored.</summary>
    public required string Formula { get; init; }

    /// <summary>How scales are found and rounded; null for single numbers.</summary>
    public string? ScaleRule { get; init; }

    /// <summary>What hardware does beside its passes; null for nothing.</summary>
    public string? Extra { get; init; }

    /// <summary>Roundings that can be chosen for weights, or what takes their place.</summary>
    public required string Roundings { get; init; }

    /// <summary>What becomes of values beyond the outermost level, and of NaN.</summary>
    public required string Saturation { get; init; }

    /// <summary>Values of the codes, where every group has the same but for a scale; one table a choice that groups have.</summary>
    public IReadOnlyList<ValueTable> Tables { get; init; } = [];

    /// <summary>Bytes of a GGUF block.</summary>
    public IReadOnlyList<GgmlBytes> Bytes { get; init; } = [];
}

/// <summary>The values of a format's codes.</summary>
/// <param name="Bits">Bits of a code.</param>
/// <param name="Values">Value by code.</param>
public sealed record ValueTable(int Bits, IReadOnlyList<CodeValue> Values)
{
    /// <summary>The table of an array of values, index = code.</summary>
    public static ValueTable Of(int bits, ReadOnlySpan<float> values)
    {
        var rows = new CodeValue[values.Length];
        for (int code = 0; code < rows.Length; code++) rows[code] = new CodeValue(code, code.ToString($"B{bits}", System.Globalization.CultureInfo.InvariantCulture), Text(values[code]));
        return new ValueTable(bits, rows);
    }

    /// <summary>The shortest text that gives the value back.</summary>
    private static string Text(float value) => float.IsNaN(value) ? "nan" : float.IsInfinity(value) ? value > 0 ? "inf" : "-inf" : value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>One code.</summary>
/// <param name="Code">As a number.</param>
/// <param name="Bits">As it is stored, the top bit first.</param>
/// <param name="Value">What it stands for: <c>nan</c>, <c>inf</c>, <c>-inf</c> or a number that reads back as the same float32.</param>
public sealed record CodeValue(int Code, string Bits, string Value);
