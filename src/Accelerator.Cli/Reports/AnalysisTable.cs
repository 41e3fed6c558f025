using System.Globalization;
using Accelerator.Analytic;
using Accelerator.Cli.Infrastructure;

namespace Accelerator.Cli.Reports;

/// <summary>An analysis for people.</summary>
internal static class AnalysisTable
{
    /// <summary>Prints <paramref name="report"/>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="report">The analysis.</param>
    /// <param name="everyOperation">One row an operation; otherwise the same layer kind of all layers is one row.</param>
    /// <param name="published">Also the arrays of BitMoD's comparison on the same shapes.</param>
    public static void Write(TextWriter writer, AnalysisReport report, bool everyOperation, bool published)
    {
        writer.WriteLine($"{report.Workload}{(report.Synthetic ? "  (SYNTHETIC values)" : "")}");
        foreach (ArrayAnalysis array in report.Arrays)
        {
            IReadOnlyList<IGrouping<string, AnalyzedOperation>> rows = [.. array.Operations.GroupBy(operation => everyOperation ? operation.Name : OperationKind.Of(operation.Name, operation.Layer))];
            writer.WriteLine();
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{array.Name}: {array.Family}, tile {array.TileM}x{array.TileN}x{array.TileK}, {array.CyclesOfSlice} {(array.CyclesOfSlice == 1 ? "cycle" : "cycles")} a slice, {Figures.Short(array.PeakMacs, 1)} multiply-accumulates a cycle, spec {array.SpecHash[..12]}"));
            writer.WriteLine();
            writer.WriteLine("where the cycles go: at the peak + padding + waits");
            WriteCycles(writer, rows, array);
            writer.WriteLine();
            writer.WriteLine("how far closed forms are from the cycles, in per cent");
            WriteGaps(writer, rows);
            writer.WriteLine();
            writer.WriteLine("in all: answer - cycles = other work + charged + not counted");
            WriteTotals(writer, array);
        }

        if (published) WritePublished(writer, report.Arrays[0], everyOperation);
    }

    private static void WriteCycles(TextWriter writer, IReadOnlyList<IGrouping<string, AnalyzedOperation>> rows, ArrayAnalysis array)
    {
        // Only reasons that occur, in the order of their names; the operations of one array have the same reasons but for steps beyond.
        string[] reasons = [.. array.Operations.SelectMany(operation => operation.Waits).Where(wait => wait.Value != 0).Select(wait => wait.Key).Distinct().Order(StringComparer.Ordinal)];
        var table = new TextTable(["operation", ">count", ">M", ">N", ">K", ">cycles", ">at peak", ">padding", .. reasons.Select(reason => $">{reason}")]);
        foreach (IGrouping<string, AnalyzedOperation> row in rows) Add(row.Key, [.. row]);
        Add("in all", [.. array.Operations]);
        table.Write(writer);

        void Add(string name, AnalyzedOperation[] operations) => table.Add([
            name, Whole(operations.Length), Common(operations, one => one.M), Common(operations, one => one.N), Common(operations, one => one.K), Whole(operations.Sum(one => one.Cycles)),
            Tenth(operations.Sum(one => one.PeakCycles)), Tenth(operations.Sum(one => one.PaddingCycles)), .. reasons.Select(reason => Whole(operations.Sum(one => one.Waits.GetValueOrDefault(reason))))]);
    }

    private static void WriteGaps(TextWriter writer, IReadOnlyList<IGrouping<string, AnalyzedOperation>> rows)
    {
        string[] models = [.. rows[0].First().Answers.Select(answer => answer.Model)];
        var table = new TextTable(["operation", ">cycles", .. models.Select(model => $">{model}")]);
        foreach (IGrouping<string, AnalyzedOperation> row in rows)
        {
            long cycles = row.Sum(one => one.Cycles);
            table.Add([row.Key, Whole(cycles), .. models.Select((_, i) => Gap(row.Sum(one => one.Answers[i].Cycles), cycles))]);
        }

        table.Write(writer);
    }

    private static void WriteTotals(TextWriter writer, ArrayAnalysis array)
    {
        long cycles = array.Operations.Sum(one => one.Cycles);
        var table = new TextTable("form", ">answer", ">cycles", ">gap %", ">other work", ">charged", ">not counted", "why");
        for (int i = 0; i < array.Operations[0].Answers.Length; i++)
        {
            AnswerReport[] answers = [.. array.Operations.Select(one => one.Answers[i])];
            long answer = answers.Sum(one => one.Cycles);
            table.Add(
                answers[0].Model, Whole(answer), Whole(cycles), Gap(answer, cycles), Whole(answers.Sum(one => one.OtherWork)), Whole(answers.Sum(one => one.Charged)), Whole(answers.Sum(one => one.NotCounted)),
                AnalyticModel.All.Single(model => model.Name == answers[0].Model).Meaning);
        }

        table.Write(writer);
    }

    /// <summary>Arrays of other sizes: cycles to look at beside those above, no gap.</summary>
    private static void WritePublished(TextWriter writer, ArrayAnalysis array, bool everyOperation)
    {
        writer.WriteLine();
        writer.WriteLine($"arrays of BitMoD's comparison on the same shapes, by its simulator's formula, weights of {array.WeightBits} bits, memory not counted");
        var table = new TextTable(["operation", .. PublishedArray.All.Select(one => $">{one.Name}")]);
        foreach (var row in array.Operations.GroupBy(operation => everyOperation ? operation.Name : OperationKind.Of(operation.Name, operation.Layer)).Append(new All(array.Operations)))
        {
            table.Add([row.Key, .. PublishedArray.All.Select(one => Whole(row.Sum(operation => one.Cycles(new GemmShape(operation.M, operation.N, operation.K), array.WeightBits))))]);
        }

        table.Write(writer);
    }

    private static string Common(AnalyzedOperation[] operations, Func<AnalyzedOperation, int> value) =>
        operations.All(operation => value(operation) == value(operations[0])) ? Whole(value(operations[0])) : "various";

    private static string Gap(long answer, long cycles) => (cycles == 0 ? 0 : 100.0 * (answer - cycles) / cycles).ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    private static string Whole(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Tenth(double value) => value.ToString(value == Math.Floor(value) ? "N0" : "N1", CultureInfo.InvariantCulture);

    private sealed class All(IEnumerable<AnalyzedOperation> operations) : IGrouping<string, AnalyzedOperation>
    {
        public string Key => "in all";

        public IEnumerator<AnalyzedOperation> GetEnumerator() => operations.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
