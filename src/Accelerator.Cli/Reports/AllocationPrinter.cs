using System.Globalization;
using Accelerator.Numerics;
using Accelerator.Quantization.Allocation;
using Spectre.Console;

namespace Accelerator.Cli.Reports;

/// <summary>An allocation for people.</summary>
internal static class AllocationPrinter
{
    /// <summary>Prints it; with <paramref name="layers"/> the bits of a model, scales and all.</summary>
    public static void Write(IAnsiConsole console, AllocationReport report, IReadOnlyList<LayerSensitivity>? layers = null, string? note = null)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string heading in (string[])["layer", "choice"]) table.AddColumn(new TableColumn(heading).NoWrap());
        foreach (string heading in (string[])["cost", .. report.Limits.Select(limit => Markup.Escape(limit.Name))]) table.AddColumn(new TableColumn(heading).NoWrap().RightAligned());
        foreach (AllocationReportLayer layer in report.Layers) table.AddRow([Markup.Escape(layer.Layer), Markup.Escape(layer.Choice), Text(layer.Cost), .. layer.Uses.Select(Text)]);
        console.Write(table);
        bool optimal = report.Status == "optimal";
        console.WriteLine($"cost    {Text(report.Cost)}, {(optimal ? "proved optimal" : $"not proved optimal: none is below {Text(report.LowerBound)}; raise --width")} ({report.States.ToString("N0", CultureInfo.InvariantCulture)} states)");
        foreach (AllocationReportLimit limit in report.Limits) console.WriteLine($"{limit.Name,-7} {Text(limit.Used)} of {Text(limit.Maximum)}");
        if (layers is not null)
        {
            StorageBits stored = default;
            foreach ((LayerSensitivity layer, AllocationReportLayer chosen) in layers.Zip(report.Layers)) stored += layer.Formats.First(format => format.Format.Name == chosen.Choice).Storage;
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stored  {stored.Total / (double)layers.Sum(layer => layer.Weights):F3} bits a weight, scales and all"));
        }

        if (note is not null) console.WriteLine(note);
    }

    private static string Text(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
