using System.Globalization;
using Spectre.Console;

namespace Accelerator.Cli.Reports;

/// <summary>The summary of a quantisation for people.</summary>
internal static class QuantizeTable
{
    /// <summary>Prints <paramref name="report"/>.</summary>
    public static void Write(IAnsiConsole console, QuantizeReport report)
    {
        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("layer").NoWrap());
        table.AddColumn(new TableColumn("format").NoWrap());
        foreach (string heading in (ReadOnlySpan<string>)["N", "K", "bits", "weight error", "output error", "SQNR dB"]) table.AddColumn(new TableColumn(heading).NoWrap().RightAligned());
        foreach (LayerReport layer in report.Layers)
        {
            table.AddRow(Markup.Escape(layer.Name), Markup.Escape(layer.Format), Text(layer.N, "N0"), Text(layer.K, "N0"), Text(layer.BitsPerWeight, "F3"), Text(layer.WeightError, "F4"), Text(layer.OutputError, "F4"), layer.SqnrDb is double decibel ? Text(decibel, "F2") : "-");
        }

        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Model}: {report.Quantization}"));
        console.Write(table);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"perplexity       {report.PerplexityBefore:F4} before, {report.PerplexityAfter:F4} after ({report.Windows} windows of {report.Tokens}, {report.PredictedTokens:N0} predictions)"));
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bits a weight    {report.StoredBitsPerWeight:F3} in the file, {report.HardwareBitsPerWeight:F3} in the accelerator's memory, scales and zeros counted"));
        if (report.Calibration is not null) console.WriteLine($"calibration      {report.Calibration}");
        int padded = report.Layers.Count(layer => layer.LastGroup is not null);
        if (padded > 0) console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"shorter groups   {padded} of {report.Layers.Length} layers end each row in a shorter group: the group size does not divide their K"));
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
