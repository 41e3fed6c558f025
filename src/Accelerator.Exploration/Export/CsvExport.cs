using System.Text;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;

namespace Accelerator.Exploration;

/// <summary>Writes a table as CSV (RFC 4180): a heading, lines that end in a line feed, quotes where a cell needs them, nothing for no value.</summary>
public static class CsvExport
{
    /// <summary>The text.</summary>
    public static string Text(PointTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        text.AppendJoin(',', table.Columns.Select(column => column.Name)).Append('\n');
        foreach (var row in table.Rows) text.AppendJoin(',', row.Select(Cell)).Append('\n');
        return text.ToString();
    }

    /// <summary>Writes a file, whole or not at all.</summary>
    public static void Write(PointTable table, string path) => AtomicFile.WriteAllText(path, Text(table));

    private static string Cell(SweepValue? value)
    {
        string text = value?.ToString() ?? "";
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
