using System.Diagnostics;
using System.Text;
using Accelerator.Configuration;
using Accelerator.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Accelerator.Tests.Configuration;

/// <summary>Whatever the file holds, there is a configuration or a diagnostic, soon.</summary>
public sealed class HostileFileTests
{
    private static readonly string[] Fragments =
        ["{", "}", "[", "]", ":", ": ", "- ", "? ", "\n", "\n  ", "\t", "&a ", "*a", "!t ", "!!int ", "|", ">-\n", "\"", "'", "#", "%YAML 1.1\n", "%TAG ! a\n", "---\n", "...\n", "<<: ", "~", "\\", "\\u00", ",", "\0", "\u0085", "\u2028", "\uD83D\uDE00", "\uFEFF", "é", "\r", "`", "@", "0x", "accelerator:", "compare:", "workload:", "int2"];

    [Fact]
    public void Any_edit_of_a_file_gives_a_configuration_or_diagnostics() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var text = new StringBuilder(random.Next(3) switch { 0 => SampleConfiguration.Model, 1 => SampleConfiguration.Synthetic, _ => ComparisonSample.Compare + ComparisonSample.Workload });
            for (int edit = random.Next(1, 6); edit > 0; edit--)
            {
                int at = random.Next(text.Length);
                if (random.Next(2) == 0) text.Remove(at, Math.Min(text.Length - at, random.Next(1, 30)));
                else text.Insert(at, Fragments[random.Next(Fragments.Length)]);
            }

            return LoadsOrExplains(text.ToString());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Any_heap_of_fragments_gives_diagnostics() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            return LoadsOrExplains(string.Concat(random.GetItems(Fragments, random.Next(1, 40))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("a: ")]
    [InlineData("? ")]
    [InlineData("a:\n ")]
    [InlineData("\"")]
    [InlineData("'a")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("#\n")]
    [InlineData("a\n")]
    [InlineData("a: b\n")]
    [InlineData("- a\n")]
    [InlineData("[a,")]
    [InlineData("&a ")]
    [InlineData("!a ")]
    [InlineData("%a\n")]
    [InlineData("---\n")]
    [InlineData("a: |\n b\n")]
    [InlineData("\\")]
    [InlineData("a")]
    [InlineData("\t")]
    [InlineData("{a: &a b, c: *a}, ")]
    public void A_megabyte_of_anything_is_refused_within_seconds(string unit)
    {
        string text = new StringBuilder().Insert(0, unit, (1 << 20) / unit.Length).ToString();
        var watch = Stopwatch.StartNew();

        InputException exception = Should.Throw<InputException>(() => ConfigurationLoader.Parse(text, "large.yaml"));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        exception.Diagnostics.Count.ShouldBeLessThanOrEqualTo(101);
        exception.Message.Length.ShouldBeLessThan(100_000);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_read()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("large.yaml", "");
        using (var file = new FileStream(path, FileMode.Open)) file.SetLength(1L << 36);

        Should.Throw<InputException>(() => ConfigurationLoader.Load(path)).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("ACC1012");
    }

    private static bool LoadsOrExplains(string text)
    {
        try
        {
            LoadedFile loaded = ConfigurationLoader.ParseAny(text, SampleConfiguration.Path);
            if (loaded.Comparison is { } comparison) return comparison.Equals(ConfigurationLoader.ParseAny(ConfigurationWriter.Write(comparison), comparison.Path).Comparison);
            ConfigurationFile file = loaded.Configuration!;
            return ConfigurationLoader.Parse(ConfigurationWriter.Write(file), file.Path).Equals(file);
        }
        catch (InputException exception)
        {
            return exception.Diagnostics.All(finding => finding is { File: SampleConfiguration.Path, Line: > 0, Column: > 0 } or { Id: "ACC1018" });
        }
    }
}
