using Accelerator.Cli.Infrastructure;
using Accelerator.Quantization.Catalogue;

namespace Accelerator.Cli.Reports;

/// <summary>What <c>accel formats</c> prints.</summary>
internal static class FormatList
{
    public static void Write(TextWriter writer, IReadOnlyList<FormatFacts> facts)
    {
        bool first = true;
        foreach (IGrouping<FormatKind, FormatFacts> kind in facts.GroupBy(one => one.Kind))
        {
            if (!first) writer.WriteLine();
            first = false;
            writer.WriteLine(Title(kind.Key));
            var table = new TextTable("format", ">bits", ">code", ">side", ">group", ">levels", ">least", ">most", ">smallest", "form", "passes over K", ">sum", "meaning", "source");
            foreach (FormatFacts one in kind)
            {
                table.Add(
                    one.Name, Figures.Short(one.Bits), Figures.Short(one.PayloadBits), Figures.Short(one.SideBits), Group(one), Figures.Whole(one.Levels),
                    Figures.Significant(one.Least), Figures.Significant(one.Most), Figures.Significant(one.Smallest), one.Form, one.Passes is { } passes ? $"{passes} x {one.Pass}" : "-",
                    one.PartialSumBits is { } exact ? Figures.Whole(exact) : one.FixedPointSumBits is { } aligned ? $"({Figures.Whole(aligned)})" : "-", one.Meaning, one.Source);
            }

            table.Write(writer);
        }

        writer.WriteLine();
        writer.WriteLine($"{facts.Count} formats. Bits a weight in a matrix of {FormatProbe.Size} x {FormatProbe.Size}, side data included; sum: bits of the exact sum of a group of");
        writer.WriteLine("products with activations of 8 bits, in brackets where levels become fixed-point numbers first; the columns: docs/number-formats.md");
    }

    /// <summary>The group, or what takes its place.</summary>
    public static string Group(FormatFacts facts) => facts.Group == FormatProbe.Size ? "row" : Figures.Whole(facts.Group);

    private static string Title(FormatKind kind) => kind switch
    {
        FormatKind.Planes => "Planes: sums of scaled planes",
        FormatKind.Minifloats => "Minifloats under a scale of the group",
        FormatKind.Blocks => "Blocks: elements under a scale of few bits",
        FormatKind.Tables => "Tables of values under a scale",
        FormatKind.Codebooks => "Codebooks: codes that stand for several weights",
        FormatKind.Storage => "Storage: decoded before products",
        FormatKind.Scalars => "Single numbers: elements and scales",
        _ => "GGUF block types",
    };
}
