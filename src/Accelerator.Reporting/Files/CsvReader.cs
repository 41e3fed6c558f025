using System.Text;

namespace Accelerator.Reporting.Files;

/// <summary>Reads CSV (RFC 4180) as <c>accel sweep</c> writes it: a heading, then rows of as many cells.</summary>
internal static class CsvReader
{
    /// <summary>The rows, the heading first.</summary>
    /// <exception cref="Diagnostics.InputException">A quote does not end, or a row has other cells than the heading (ACC4203).</exception>
    public static List<string[]> Read(string path)
    {
        string text = Encoding.UTF8.GetString(ResultFile.Bytes(path));
        var rows = new List<string[]>();
        var cells = new List<string>();
        int line = 1, at = 0;
        while (at < text.Length)
        {
            int start = line;
            cells.Add(Cell(path, text, ref at, ref line));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at < text.Length) continue;
                cells.Add("");
            }

            if (at < text.Length && text[at] != '\n') throw Wrong(path, start, "text after a closing quote");
            if (rows.Count > 0 && cells.Count != rows[0].Length) throw Wrong(path, start, $"{cells.Count} cells; the heading has {rows[0].Length}");
            rows.Add([.. cells]);
            cells.Clear();
            at++;
            line++;
        }

        return rows.Count > 0 ? rows : throw Wrong(path, 1, "an empty file");
    }

    private static string Cell(string path, string text, ref int at, ref int line)
    {
        if (at >= text.Length || text[at] != '"')
        {
            int end = text.AsSpan(at).IndexOfAny(',', '\n');
            string plain = end < 0 ? text[at..] : text.Substring(at, end);
            at += plain.Length;
            return plain;
        }

        var cell = new StringBuilder();
        for (int start = line; ; at++)
        {
            int end = text.IndexOf('"', at + 1);
            if (end < 0) throw Wrong(path, start, "a quote that does not end");
            ReadOnlySpan<char> part = text.AsSpan(at + 1, end - at - 1);
            line += part.Count('\n');
            cell.Append(part);
            at = end;
            if (at + 1 >= text.Length || text[at + 1] != '"') break;
            cell.Append('"');
        }

        at++;
        return cell.ToString();
    }

    private static Diagnostics.InputException Wrong(string path, int line, string found) => ResultFile.Damaged(path, line, "The result is damaged.", found, "rows as accel sweep writes them");
}
