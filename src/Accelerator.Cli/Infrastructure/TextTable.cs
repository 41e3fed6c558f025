namespace Accelerator.Cli.Infrastructure;

/// <summary>A table for people whose lines are never cut: columns as wide as their longest entry, the last one ragged.</summary>
internal sealed class TextTable
{
    private readonly string[] _headings;
    private readonly bool[] _right;
    private readonly List<string[]> _rows = [];

    /// <summary>Headings; those that begin with <c>&gt;</c> name columns of figures, which are set to the right.</summary>
    public TextTable(params string[] headings)
    {
        _right = Array.ConvertAll(headings, heading => heading.StartsWith('>'));
        _headings = Array.ConvertAll(headings, heading => heading.TrimStart('>'));
    }

    /// <summary>Adds a row, an entry for each heading.</summary>
    public void Add(params string[] row) => _rows.Add(row.Length == _headings.Length ? row : throw new ArgumentException($"{row.Length} entries, not {_headings.Length}.", nameof(row)));

    /// <summary>Writes it, indented by two blanks.</summary>
    public void Write(TextWriter writer)
    {
        int[] widths = [.. Enumerable.Range(0, _headings.Length).Select(column => _rows.Select(row => row[column].Length).Append(_headings[column].Length).Max())];
        foreach (string[] row in _rows.Prepend(_headings))
        {
            writer.WriteLine(("  " + string.Join("  ", row.Select((entry, column) => _right[column] ? entry.PadLeft(widths[column]) : entry.PadRight(widths[column])))).TrimEnd());
        }
    }
}
