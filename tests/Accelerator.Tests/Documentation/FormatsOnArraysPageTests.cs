using System.Globalization;
using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Arrays;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Methods;
using Accelerator.Tests.Quantization.Methods;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Documentation;

/// <summary>docs/formats-on-arrays.md says of every format that <c>accel quantize</c> offers how arrays execute it, or what they lack; <c>ACCEL_REGENERATE=1</c> writes the table anew.</summary>
public sealed class FormatsOnArraysPageTests
{
    private const string Path = "docs/formats-on-arrays.md";
    private const int LineWidth = 160, Rows = 8, Group = 64, TableBits = 8;

    [Fact]
    public void The_table_holds_every_format()
    {
        string text = Table();
        // None is forgotten: the table has each name once, in a line of its own kind.
        string[] named = [.. text.Split('\n').Skip(1).SelectMany(line => line[Math.Min(line.Length, Indent)..].Split(", ")).SelectMany(words => words.Split(' ')).Select(word => word.TrimEnd(',')).Where(word => word.Length > 0)];
        named.Order(StringComparer.Ordinal).ShouldBe(FormatCatalog.Names.Order(StringComparer.Ordinal));
        string block = Page.Read(Path).Block("least "), file = Repository.PathOf(Path);
        if (block != text && Environment.GetEnvironmentVariable("ACCEL_REGENERATE") == "1") File.WriteAllText(file, File.ReadAllText(file).Replace(block, text, StringComparison.Ordinal));
        block.ShouldBe(text, $"{Path} is out of date: run this test with ACCEL_REGENERATE=1 and read the difference");
    }

    private const int Indent = 60;

    private static string Table()
    {
        var lines = new List<string> { Line("least", "levels", "lowering, or what is missing", "formats") };
        foreach (var group in FormatCatalog.Names.Select(name => (Name: name, Form: ArrayForm.Of(Tensor(name)))).GroupBy(one => Key(one.Form)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            string[] key = group.Key.Split('|');
            string rest = string.Join(", ", group.Select(one => one.Name));
            string lowering = key[2];
            for (bool first = true; first || rest.Length > 0 || lowering.Length > 0; first = false)
            {
                lines.Add(Line(first ? key[0] : "", first ? key[1] : "", Cut(ref lowering, 40), Cut(ref rest, LineWidth - Indent)));
            }
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Line(string least, string exact, string lowering, string formats) => string.Create(CultureInfo.InvariantCulture, $"{least,-7}{exact,-9}{lowering,-44}{formats}").TrimEnd();

    /// <summary>As many words as fit; the rest stays.</summary>
    private static string Cut(ref string text, int width)
    {
        if (text.Length <= width)
        {
            string all = text;
            text = "";
            return all;
        }

        int at = text.LastIndexOf(' ', width);
        string taken = text[..at];
        text = text[(at + 1)..];
        return taken;
    }

    private static string Key(ArrayForm form) =>
        form.Missing is { } missing ? $"none|-|{missing}" : string.Create(CultureInfo.InvariantCulture, $"int{form.LeastWidth}|{(form.Exact ? "exact" : "rounded")}|{form.Lowering}");

    /// <summary>Some rows of a real layer in the format. Books of many vectors, which take long to find, have a normal table (SYNTHETIC): what is done with it does not depend on its values.</summary>
    private static QuantizedTensor Tensor(string name)
    {
        if (FormatCatalog.Find(name) is { } scalars) return new RoundToNearest().Quantize(KjvLayers.Part(0, LinearKind.Query, name, scalars.DefaultGroup ?? Group, Rows));
        var format = (MatrixFormat)FormatCatalog.FindAny(name)!;
        LayerProblem problem = KjvLayers.Part(0, LinearKind.Query, "int4", Group, 32);
        return format.Sketch(Rows, problem.Columns, Group) switch
        {
            Codebook { Bits: > TableBits } sketch => new Codebook(name, sketch.Rows, sketch.Columns, sketch.Dimension, sketch.Bits, Normals(sketch.Tables.Length), sketch.Indices, sketch.Scales, sketch.Constant),
            null or Codebook => format.Quantize(problem),
            { } sketch => sketch,
        };
    }

    private static float[] Normals(int count)
    {
        var random = new Xoshiro256(1);
        return [.. Enumerable.Range(0, count).Select(_ => (float)random.NextNormal())];
    }
}
