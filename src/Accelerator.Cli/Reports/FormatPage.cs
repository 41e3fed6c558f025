using System.Globalization;
using Accelerator.Cli.Infrastructure;
using Accelerator.Quantization.Catalogue;

namespace Accelerator.Cli.Reports;

/// <summary>What <c>accel formats show</c> prints.</summary>
internal static class FormatPage
{
    private const int NameWidth = 12;

    public static void Write(TextWriter writer, FormatDetails details)
    {
        FormatFacts facts = details.Facts;
        writer.WriteLine($"{facts.Name}: {facts.Meaning}");
        writer.WriteLine();
        Line("source", facts.Source);
        Line("bits", $"{Figures.Short(facts.Bits)} a weight: {Figures.Short(facts.PayloadBits)} of code, {Figures.Short(facts.SideBits)} of side data{(facts.Group is null ? "" : facts.Kind == FormatKind.Gguf ? $", blocks of {facts.Group}" : FormatList.Group(facts) is "row" ? ", one group a row" : $", groups of {FormatList.Group(facts)}")}");
        if (facts.Levels is { } levels) Line("levels", $"{Figures.Whole(levels)}{(facts.Unit is null ? "" : $", {Figures.Significant(facts.Least)} to {Figures.Significant(facts.Most)}, smallest {Figures.Significant(facts.Smallest)}{(facts.Unit == "1" ? "" : $", in units of the {facts.Unit}")}")}");
        Line("form", facts.Form);
        Line("formula", details.Formula);
        if (details.ScaleRule is { } rule) Line("scale", rule);
        Line("rounding", details.Roundings);
        Line("saturation", details.Saturation);
        if (facts.Passes is { } passes) Line("hardware", $"{passes} {(passes == 1 ? "pass" : "passes")} over K, a weight in each: {facts.Pass}{(details.Extra is null ? "" : $"; {details.Extra}")}");
        if (facts.PartialSumBits is { } exact) Line("exact sum", $"{exact} bits, signed, for a group of products with activations of 8 bits");
        else if (facts.FixedPointSumBits is { } aligned) Line("exact sum", $"{aligned} bits, signed, of fixed-point levels and activations of 8 bits; the levels are no small integers");
        foreach (ValueTable table in details.Tables) Values(writer, table, details.Tables.Count > 1 ? $"table {Index(details, table)}" : "values");
        if (details.Bytes.Count > 0) Bytes(writer, details.Bytes);

        void Line(string name, string text) => writer.WriteLine($"  {name.PadRight(NameWidth)}{text}");
    }

    private static int Index(FormatDetails details, ValueTable table) => details.Tables.ToList().IndexOf(table);

    private static void Values(TextWriter writer, ValueTable table, string title)
    {
        writer.WriteLine();
        writer.WriteLine($"{title}:");
        var text = new TextTable(">code", "bits", ">value");
        foreach (CodeValue value in table.Values) text.Add(value.Code.ToString("X2", CultureInfo.InvariantCulture), value.Bits, value.Value);
        text.Write(writer);
    }

    private static void Bytes(TextWriter writer, IReadOnlyList<GgmlBytes> runs)
    {
        writer.WriteLine();
        writer.WriteLine("bytes of a block:");
        var text = new TextTable("bytes", "hold", ">weights a byte", "those of the first byte");
        foreach (GgmlBytes run in runs) text.Add(run.First == run.Last ? $"{run.First}" : $"{run.First} to {run.Last}", run.Role, Figures.Whole(run.Weights), Ranges(run.OfFirst));
        text.Write(writer);
    }

    /// <summary>0, 1, 2, 3, 16 as <c>0-3, 16</c>.</summary>
    private static string Ranges(IReadOnlyList<int> numbers)
    {
        var parts = new List<string>();
        for (int i = 0; i < numbers.Count; i++)
        {
            int start = numbers[i];
            while (i + 1 < numbers.Count && numbers[i + 1] == numbers[i] + 1) i++;
            parts.Add(start == numbers[i] ? $"{start}" : $"{start}-{numbers[i]}");
        }

        return string.Join(", ", parts);
    }
}
