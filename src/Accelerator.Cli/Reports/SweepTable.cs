using System.Globalization;
using System.Text;
using Accelerator.Cli.Infrastructure;

namespace Accelerator.Cli.Reports;

/// <summary>What <c>accel formats sweep</c> prints, and its CSV.</summary>
internal static class SweepTable
{
    public static void Write(TextWriter writer, SweepReport report)
    {
        bool several = report.Tensors > 1;
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Printable(report.Source)}: {report.Tensors} {(several ? "tensors" : "tensor")}, {report.Weights:N0} weights; {report.Method}"));
        string[] headings = [">bits", ">QSNR dB", .. several ? [">worst dB"] : Array.Empty<string>(), ">max error", "", "format", "group"];
        var table = new TextTable(headings);
        foreach (SweepRow row in report.Rows)
        {
            table.Add([Figures.Fixed(row.BitsPerWeight, 4), Ratio(row.QsnrDb), .. several ? [Ratio(row.WorstQsnrDb)] : Array.Empty<string>(), row.MaxError.ToString("G5", CultureInfo.InvariantCulture), row.Pareto == true ? "*" : "", row.Format, row.Group]);
        }

        table.Write(writer);
        writer.WriteLine();
        writer.WriteLine($"* no other row has as few bits and as little noise. Bits a weight, side data included; QSNR = 10 log10(sum w^2 / sum (w - w')^2){(several ? ", over all tensors, and of the worst" : "")}.");
        if (report.Left.Count > 0) writer.WriteLine($"left out, for blocks do not divide rows: {string.Join(", ", report.Left)}");
    }

    public static string Csv(SweepReport report)
    {
        var text = new StringBuilder("tensor,format,group,bits_per_weight,qsnr_db,max_error\n");
        foreach (SweepRow cell in report.Cells)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Quoted(cell.Tensor)},{cell.Format},{cell.Group},{cell.BitsPerWeight},{(cell.QsnrDb is { } ratio ? ratio.ToString(CultureInfo.InvariantCulture) : "exact")},{cell.MaxError:R}\n");
        }

        return text.ToString();
    }

    private static string Ratio(double? decibel) => decibel is { } value ? Figures.Fixed(value, 2) : "exact";

    /// <summary>A name of a file can hold anything: quotes are doubled, and a cell that a spreadsheet would compute is text.</summary>
    private static string Quoted(string name) => name.AsSpan().ContainsAny(",\"\r\n") || name is ['=' or '+' or '-' or '@', ..] ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : name;

    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString()));
}
