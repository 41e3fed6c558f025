using Accelerator.Quantization.Catalogue;
using Accelerator.Quantization.Formats;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Documentation;

/// <summary>docs/number-formats.md names every format and shows what its commands print; <c>ACCEL_REGENERATE=1</c> writes both blocks anew.</summary>
public sealed class FormatsPageTests
{
    private const string Path = "docs/number-formats.md";
    private const int LineWidth = 160;

    [Fact]
    public void The_page_names_every_format()
    {
        var lines = new List<string>();
        foreach ((string title, IEnumerable<string> names) in ((string, IEnumerable<string>)[])
        [
            ("of scalars", FormatCatalog.All.Select(format => format.Name)), ("with codes of their own", FormatCatalog.Matrices.Select(format => format.Name)),
            ("single numbers", FormatDirectory.Names.Where(name => name.StartsWith("scalar:", StringComparison.Ordinal))), ("GGUF", FormatDirectory.Names.Where(name => name.StartsWith("gguf:", StringComparison.Ordinal))),
        ])
        {
            string text = $"{title}: {string.Join(", ", names)}";
            for (; text.Length > LineWidth; text = "  " + text[(text.LastIndexOf(' ', LineWidth) + 1)..]) lines.Add(text[..text.LastIndexOf(' ', LineWidth)]);
            lines.Add(text);
        }

        Same("of scalars: ", string.Join('\n', lines) + "\n");
        string families = Page.Read(Path).Text;
        // Families are written by hand: each format's own is there.
        foreach (string family in FormatCatalog.All.Select(format => format.Source).Concat(FormatCatalog.Matrices.Select(format => format.Source)).Select(source => source[..source.IndexOf(':', StringComparison.Ordinal)]).Distinct()) families.ShouldContain($"**{family}, ");
    }

    [Fact]
    public void The_measured_table_is_what_its_command_prints()
    {
        using var accel = new Accel();
        AccelResult result = accel.Run("formats", "sweep", Repository.PathOf("examples/models/kjv-llama"), "--tensor", "*layers.0.*proj*", "--groups", "own,32");
        result.ExitCode.ShouldBe(0, result.Error);
        Same("kjv-llama: ", Page.Shown(result.Output));
    }

    private static void Same(string beginning, string text)
    {
        string block = Page.Read(Path).Block(beginning), file = Repository.PathOf(Path);
        if (block != text && Environment.GetEnvironmentVariable("ACCEL_REGENERATE") == "1") File.WriteAllText(file, File.ReadAllText(file).Replace(block, text, StringComparison.Ordinal));
        block.ShouldBe(text, $"{Path} is out of date: run this test with ACCEL_REGENERATE=1 and read the difference");
    }
}
