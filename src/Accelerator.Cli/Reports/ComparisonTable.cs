using System.Globalization;
using Accelerator.Cli.Infrastructure;

namespace Accelerator.Cli.Reports;

/// <summary>A comparison for people.</summary>
internal static class ComparisonTable
{
    /// <summary>Prints <paramref name="report"/>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="report">The comparison.</param>
    /// <param name="everyOperation">Also the cycles of every operation on each array.</param>
    public static void Write(TextWriter writer, ComparisonReport report, bool everyOperation)
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Arrays.Length} arrays, cycle engine, {report.ClockMhz} MHz, memory of {report.MemoryLatencyCycles} cycles"));
        writer.WriteLine($"{report.Workload}{(report.Synthetic ? "  (SYNTHETIC values: no statement about accuracy)" : "")}");
        writer.WriteLine();
        WriteArrays(writer, report);
        writer.WriteLine();
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Macs:N0} multiply-accumulates and {report.Outputs:N0} outputs, quantised and lowered once for all arrays"));
        long wrong = report.Arrays.Sum(array => array.MismatchesAgainstReference);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wrong:N0} outputs differ from the reference engine; differ: outputs other than those that an accumulator without overflow gives"));
        writer.WriteLine(Equal(report));
        if (report.Arrays.Select(array => array.Cells).FirstOrDefault(cells => cells is not null) is { } counted) writer.WriteLine($"cells: {counted.Tool}, generic gates and flip-flops of the accelerator and of the array in it, no area, no memories; MAC/1000 cells: multiply-accumulates a cycle of this workload");
        if (everyOperation) WriteOperations(writer, report);
    }

    private static void WriteArrays(TextWriter writer, ComparisonReport report)
    {
        bool cells = report.Arrays.Any(array => array.Cells is not null);
        bool waiting = report.Arrays.Any(array => array.Run.Totals!.Waiting > 0);
        string[] waits = waiting ? [">PEs wait"] : [];
        string[] more = cells ? [">cells", ">in the array", ">MAC/1000 cells"] : [];
        var table = new TextTable(["", "array", "family", ">tile", ">MAC/cycle", ">cycles", ">µs", ">utilised", ">stalled", .. waits, ">KiB", ">speed", ">differ", .. more]);
        for (int i = 0; i < report.Arrays.Length; i++)
        {
            ComparedReport array = report.Arrays[i];
            CycleReport totals = array.Run.Totals!;
            string[] counts = cells ? [Whole(array.Cells!.Accelerator), Whole(array.Cells.Array), Figures.Fixed(array.MacsPerThousandCells, 2)] : [];
            table.Add([
                Figures.Whole(i + 1), array.Name, array.Family, string.Create(CultureInfo.InvariantCulture, $"{array.TileM}x{array.TileN}x{array.TileK}"), Figures.Short(array.PeakMacs, 1),
                Whole(totals.Total), Figures.Fixed(array.Run.Microseconds, 1), Percent(totals.Utilization), Percent(totals.Stalled), .. waiting ? [Percent(totals.Waiting)] : Array.Empty<string>(), (totals.Traffic.TotalBytes / 1024.0).ToString("N1", CultureInfo.InvariantCulture),
                Figures.Fixed(array.Speed, 3), Whole(array.OutputsDiffering), .. counts]);
        }

        table.Write(writer);
    }

    private static void WriteOperations(TextWriter writer, ComparisonReport report)
    {
        writer.WriteLine();
        writer.WriteLine("cycles of each operation, by the number of the array");
        var table = new TextTable(["operation", ">M", ">N", ">K", .. Enumerable.Range(1, report.Arrays.Length).Select(number => $">{Figures.Whole(number)}")]);
        for (int i = 0; i < report.Arrays[0].Run.Operations.Length; i++)
        {
            OperationReport one = report.Arrays[0].Run.Operations[i];
            table.Add([one.Name, Whole(one.M), Whole(one.N), Whole(one.K), .. report.Arrays.Select(array => Whole(array.Run.Operations[i].Cycles!.Total))]);
        }

        table.Write(writer);
    }

    private static string Equal(ComparisonReport report)
    {
        string[] others = [.. report.Arrays.Where(array => array.OutputsDiffering > 0).Select(array => array.Name)];
        return others.Length == 0
            ? "all arrays give the same outputs, bit for bit"
            : $"the outputs are the same, bit for bit, but for {string.Join(", ", others)}{(report.Agrees ? ", whose accumulators saturate" : "")}";
    }

    private static string Whole(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (share * 100).ToString("F1", CultureInfo.InvariantCulture) + " %";
}
