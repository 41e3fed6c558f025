using System.Globalization;

namespace Accelerator.Reporting.Files;

/// <summary>Writes a row of CSV (RFC 4180).</summary>
internal static class CsvText
{
    /// <summary>The row with its line feed; nothing for null.</summary>
    public static string Row(IEnumerable<object?> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    private static string Cell(object? value)
    {
        string text = value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString() ?? "";
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
