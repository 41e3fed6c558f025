using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rules;

/// <summary>
/// Cycle models and what they are built from compute on integers and depend on nothing but their input: no floating
/// point, no clock, no chance. Random stimulus comes from a seeded generator of our own.
/// </summary>
public sealed class DeterministicCodeTests
{
    private static readonly HashSet<string> Forbidden =
        ["float", "double", "decimal", "MathF", "DateTime", "DateTimeOffset", "TimeProvider", "Stopwatch", "TickCount", "TickCount64", "NewGuid"];

    [Theory]
    [InlineData("src/Accelerator.Simulation")]
    [InlineData("src/Accelerator.Hardware")]
    public void Cycle_code_is_integer_and_deterministic(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)];
        files.ShouldNotBeEmpty();
        files.SelectMany(path => Found(File.ReadAllText(path)).Select(word => $"{Path.GetRelativePath(Repository.Root, path)}:{word.Line}: {word.Text}"))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("double x;", "double")]
    [InlineData("var x = 1.5;", "1.5")]
    [InlineData("var x = 1e3;", "1e3")]
    [InlineData("var x = 2f;", "2f")]
    [InlineData("var r = new Random(1);", "Random")]
    [InlineData("Random.Shared.Next();", "Random")]
    [InlineData("System.DateTime.Now", "DateTime")]
    public void The_scan_finds(string code, string word) => Found(code).Select(found => found.Text).ShouldBe([word]);

    [Theory]
    [InlineData("// a double word, 1.5\nint x = 1;")]
    [InlineData("/* float\n */ int x;")]
    [InlineData("var s = \"double\" + $\"1.5 {x}\" + @\"float \"\"double\"\"\" + '\"' + \"\\\"float\";")]
    [InlineData("var s = \"\"\"\n double \" float\n \"\"\";")]
    [InlineData("bool doubles = Double(0xFF, 0x1e3, 1_000, 0b10, 5UL); xs[1..2] = DoubleWidth;")]
    [InlineData("public static Spec Random(Xoshiro256 random)")]
    public void The_scan_passes(string code) => Found(code).ShouldBeEmpty();

    private static IEnumerable<CSharpWord> Found(string code)
    {
        IReadOnlyList<CSharpWord> words = CSharpWords.Of(code);
        for (int index = 0; index < words.Count; index++)
        {
            string text = words[index].Text;
            if (Forbidden.Contains(text) || IsFloatingLiteral(text) || (text == "Random" && IsTheClass(words, index))) yield return words[index];
        }
    }

    private static bool IsFloatingLiteral(string text) =>
        char.IsAsciiDigit(text[0]) && !text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("0b", StringComparison.OrdinalIgnoreCase)
        && text.Any(character => character is '.' or 'e' or 'E' or 'f' or 'F' or 'd' or 'D' or 'm' or 'M');

    /// <summary>A method of ours may be called Random: the class is meant after <c>new</c>, or where no call follows.</summary>
    private static bool IsTheClass(IReadOnlyList<CSharpWord> words, int index) =>
        (index > 0 && words[index - 1].Text == "new") || index + 1 == words.Count || words[index + 1].Text != "(";
}
