using System.Globalization;
using Accelerator.Quantization.Arrays;
using Accelerator.Quantization.Formats;
using Accelerator.Tests.Quantization.Arrays;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Documentation;

/// <summary>docs/formats-on-arrays.md says of every format that <c>accel quantize</c> offers how arrays execute it, or what they lack; <c>ACCEL_REGENERATE=1</c> writes the table anew.</summary>
public sealed class FormatsOnArraysPageTests
{
    private const string Path = "docs/formats-on-arrays.md";
    private const int LineWidth = 160;

    [Fact]
    public void The_table_holds_every_format()
    {
        string text = Table();
        // None is forgotten: the table has each name once, in a line of its own kind.
        text.ShouldNotContain("none ", customMessage: "a format without a lowering");
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
        foreach (var group in FormatCatalog.Names.Select(name => (Name: name, Form: ArrayForm.Of(EveryFormat.Tensor(name)))).GroupBy(one => Key(one.Form)).OrderBy(group => group.Key, StringComparer.Ordinal))
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
}
