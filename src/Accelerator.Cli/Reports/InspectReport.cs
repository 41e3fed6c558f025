using System.Globalization;
using Accelerator.Workloads.Inspection;

namespace Accelerator.Cli.Reports;

/// <summary>What <c>accel inspect --json</c> writes.</summary>
internal sealed record InspectReport(string File, string Format, IReadOnlyList<InspectProperty> Properties, IReadOnlyList<InspectTensor> Tensors, InspectTotals Totals)
{
    public static InspectReport Of(string file, FileSummary summary) => new(
        file, summary.Format, [.. summary.Properties.Select(property => new InspectProperty(property.Key, property.Value))],
        [.. summary.Tensors.Select(tensor => new InspectTensor(tensor.Name, tensor.Type, tensor.Shape, tensor.Bytes, tensor.Parameters, tensor.Note))],
        new InspectTotals(summary.Tensors.Count, summary.Parameters, summary.Bytes, Rounded(summary.BitsPerWeight)));

    /// <summary>The same for people: lines that are never cut, columns aligned by the longest entry.</summary>
    public static void WriteText(TextWriter writer, string path, FileSummary summary)
    {
        writer.WriteLine($"{Printable(path)}: {summary.Format}");
        if (summary.Properties.Count > 0) writer.WriteLine();
        int width = summary.Properties.Select(property => Math.Min(property.Key.Length, 48)).Append(0).Max();
        foreach ((string key, string value) in summary.Properties) writer.WriteLine($"  {Printable(key).PadRight(width)}  {Printable(value)}");
        if (summary.Tensors.Count == 0) return;

        string[][] rows =
        [
            ["tensor", "type", "shape", "bytes", ""],
            .. summary.Tensors.Select(tensor => new[] { Printable(tensor.Name), tensor.Type, $"[{string.Join(", ", tensor.Shape)}]", Number(tensor.Bytes), tensor.Note ?? "" }),
        ];
        int[] widths = [.. Enumerable.Range(0, 4).Select(column => rows.Max(row => Math.Min(row[column].Length, 80)))];
        writer.WriteLine();
        foreach (string[] row in rows)
        {
            writer.WriteLine($"  {row[0].PadRight(widths[0])}  {row[1].PadRight(widths[1])}  {row[2].PadRight(widths[2])}  {row[3].PadLeft(widths[3])}  {row[4]}".TrimEnd());
        }

        writer.WriteLine();
        string bits = Rounded(summary.BitsPerWeight) is { } perParameter ? string.Create(CultureInfo.InvariantCulture, $", {perParameter} bits a parameter") : "";
        writer.WriteLine($"  {Number(summary.Tensors.Count)} tensors, {(summary.Parameters == 0 ? "" : $"{Number(summary.Parameters)} parameters, ")}{Number(summary.Bytes)} bytes{bits}");
    }

    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, 4) : null;

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A file must not move the cursor: control characters are spelled out.</summary>
    private static string Printable(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => c == '\n' ? "\\n" : c == '\t' ? "\\t" : char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString())) : text;
}

/// <summary>A property of the whole file.</summary>
internal sealed record InspectProperty(string Name, string Value);

/// <summary>A tensor; parameters are 0 where it only describes others.</summary>
internal sealed record InspectTensor(string Name, string Type, IReadOnlyList<long> Shape, long Bytes, long Parameters, string? Note);

/// <summary>Sums over the tensors.</summary>
internal sealed record InspectTotals(int Tensors, long Parameters, long Bytes, double? BitsPerParameter);
