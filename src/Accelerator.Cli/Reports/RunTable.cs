using System.Globalization;
using Accelerator.Workloads.Traces;
using Spectre.Console;

namespace Accelerator.Cli.Reports;

/// <summary>The summary of a run for people.</summary>
internal static class RunTable
{
    private const int BarWidth = 40;

    /// <summary>Prints <paramref name="report"/>.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="report">The run.</param>
    /// <param name="everyOperation">One row an operation; otherwise the same layer kind of all layers is one row.</param>
    public static void Write(IAnsiConsole console, RunReport report, bool everyOperation)
    {
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{report.Accelerator}[/]  {report.Engine} engine, {report.ClockMhz} MHz, spec {report.SpecHash[..12]}");
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{report.Workload}{(report.Synthetic ? "  (SYNTHETIC values: no statement about accuracy)" : "")}");
        console.Write(Operations(report, everyOperation));
        WriteForms(console, report);
        if (report.Totals is not { } totals) return;
        console.Write(Totals(report, totals));
        WriteBars(console, "sequencer, where the cycles went", totals.Sequencer, totals.Total, first: "compute");
        bool results = report.Operations.Any(operation => operation.ArithmeticError is not null);
        WriteBars(console, results ? "result unit" : "rescale unit", totals.RescaleUnit, totals.Total, first: results ? "result" : "rescale");
    }

    private static Table Operations(RunReport report, bool everyOperation)
    {
        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("operation").NoWrap());
        foreach (string heading in (ReadOnlySpan<string>)["count", "M", "N", "K", "cycles", "utilisation", "stalled", "KiB", "rel. error", "SQNR dB"])
        {
            table.AddColumn(new TableColumn(heading).NoWrap().RightAligned());
        }

        foreach (var group in report.Operations.GroupBy(operation => everyOperation ? operation.Name : OperationKind.Of(operation.Name, operation.Layer)))
        {
            OperationReport[] operations = [.. group];
            CycleReport? cycles = operations.All(operation => operation.Cycles is not null) ? CycleReport.Sum([.. operations.Select(operation => operation.Cycles!)]) : null;
            double? error = Mean(operations.Select(operation => operation.RelativeError));
            table.AddRow(
                Markup.Escape(group.Key),
                Text(operations.Length),
                Common(operations, operation => operation.M),
                Common(operations, operation => operation.N),
                Common(operations, operation => operation.K),
                cycles is null ? "-" : Text(cycles.Total),
                cycles is null ? "-" : Percent(cycles.Utilization),
                cycles is null ? "-" : Percent(cycles.Stalled),
                cycles is null ? "-" : Text(cycles.Traffic.TotalBytes / 1024.0, "N1"),
                error is null ? "-" : Text(error.Value, "F4"),
                error is > 0 ? Text(-20 * Math.Log10(error.Value), "F2") : "-");
        }

        return table;
    }

    /// <summary>A line for each way in which weights that are not the array's own codes became products.</summary>
    private static void WriteForms(IAnsiConsole console, RunReport report)
    {
        foreach (var group in report.Operations.Select(operation => operation.Form).OfType<FormReport>().GroupBy(form => (form.Format, form.Lowering, form.LeastWeightBits, form.ExactLevels)))
        {
            double error = Mean(group.Select(form => (double?)form.RelativeError))!.Value;
            string decibel = error > 0 ? $" ({Text(-20 * Math.Log10(error), "F2")} dB)" : "";
            console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{group.Key.Format}: {group.Key.Lowering}, int{group.Key.LeastWeightBits} at least; levels {(group.Key.ExactLevels ? "exact" : "rounded")}, scales {(group.All(form => form.ExactScales) ? "exact" : "rounded")}; off its own values by {error:G3}{decibel}"));
        }
    }

    private static Grid Totals(RunReport report, CycleReport totals)
    {
        Grid grid = new Grid().AddColumn().AddColumn();
        TrafficReport traffic = totals.Traffic;
        grid.AddRow("cycles", $"{Text(totals.Total)}  ({Text(report.Microseconds!.Value, "N1")} µs at {Text(report.ClockMhz)} MHz)");
        grid.AddRow("utilisation", $"{Percent(totals.Utilization)}  ({Text(report.Macs)} multiply-accumulates, {Percent(report.PaddedMacs == 0 ? 0 : 1 - ((double)report.Macs / report.PaddedMacs))} of the array's work is padding)");
        if (totals.Waiting > 0) grid.AddRow("waiting", $"{Percent(totals.Waiting)} of the PEs' cycles: finished with a step, waiting for slower ones");
        grid.AddRow("traffic", $"{Text(traffic.TotalBytes)} bytes: activations {Text(traffic.ActivationBytes)}, weights {Text(traffic.WeightBytes)}, scales {Text(traffic.ScaleBytes)}, outputs {Text(traffic.OutputBytes)}");
        int saturated = report.Operations.Sum(operation => operation.SaturatedOutputs);
        int mismatches = report.Operations.Sum(operation => operation.MismatchesAgainstReference);
        if (Mean(report.Operations.Select(operation => operation.ArithmeticError)) is { } arithmetic)
        {
            string rounded = report.Operations.Any(operation => operation.RoundedScales == true) ? "; scales rounded to 8 bits" : "";
            grid.AddRow("arithmetic", $"off exact products of the same weights by {Text(arithmetic, "G3")}{(arithmetic > 0 ? $" ({Text(-20 * Math.Log10(arithmetic), "F2")} dB)" : "")}{rounded}");
        }

        grid.AddRow("values", $"{Text(report.Operations.Sum(operation => (long)operation.M * operation.N))} outputs, {Text(mismatches)} differ from the reference engine, {Text(saturated)} {(report.Operations.Any(operation => operation.ArithmeticError is not null) ? "no numbers" : "saturated")}");
        return grid;
    }

    private static void WriteBars(IAnsiConsole console, string title, IReadOnlyDictionary<string, long> cycles, long total, string first)
    {
        console.WriteLine();
        console.WriteLine(title);
        foreach ((string reason, long count) in cycles.OrderByDescending(entry => entry.Key == first).ThenByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (count == 0) continue;
            double share = total == 0 ? 0 : (double)count / total;
            string bar = Bar(share);
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {reason,-18} {count,14:N0} {share,7:P1}  {bar}"));
        }
    }

    /// <summary>A bar to an eighth of a character, so that a small share is seen and not exaggerated.</summary>
    private static string Bar(double share)
    {
        const string Eighths = " ▏▎▍▌▋▊▉";
        int eighths = Math.Max(1, (int)Math.Round(share * BarWidth * 8));
        string full = new('█', eighths / 8);
        return eighths % 8 == 0 ? full : full + Eighths[eighths % 8];
    }

    private static double? Mean(IEnumerable<double?> values)
    {
        double[] known = [.. values.OfType<double>()];
        return known.Length == 0 ? null : Math.Sqrt(known.Average(value => value * value));
    }

    private static string Common(OperationReport[] operations, Func<OperationReport, int> value)
    {
        int first = value(operations[0]);
        return operations.All(operation => value(operation) == first) ? Text(first) : "various";
    }

    private static string Text(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Percent(double share) => (share * 100).ToString("F1", CultureInfo.InvariantCulture) + " %";
}
