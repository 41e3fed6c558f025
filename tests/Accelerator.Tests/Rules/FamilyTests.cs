using System.Text.RegularExpressions;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rules;

/// <summary>
/// A family of arrays has the same name everywhere: <c>LutTensorCore</c> in Hardware, Simulation and tests,
/// <c>lut_tensor_core</c> in templates and presets, <c>lut-tensor-core</c> in docs.
/// </summary>
public sealed partial class FamilyTests
{
    public static TheoryData<string> Families => [.. Names];

    private static string[] Names =>
    [
        .. Directory.EnumerateDirectories(Repository.PathOf("src/Accelerator.Hardware")).Select(Path.GetFileName).OfType<string>()
            .Where(name => File.Exists(Repository.PathOf($"src/Accelerator.Hardware/{name}/{name}Spec.cs"))).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Families_are_found() => Names.ShouldBe(["BitSerial", "FloatTile", "LutTensorCore", "Mac", "Systolic"]);

    [Theory]
    [MemberData(nameof(Families))]
    public void A_family_is_complete(string family)
    {
        string snake = WordStart().Replace(family, "_$1").ToLowerInvariant();
        string kebab = snake.Replace('_', '-');
        string[] missing =
        [
            .. Missing(HasFile($"src/Accelerator.Simulation/{family}", "*.cs"), $"src/Accelerator.Simulation/{family}/*.cs"),
            .. Missing(HasFile($"templates/{snake}", "*.sbn"), $"templates/{snake}/*.sbn"),
            .. Missing(HasTest(family), $"a test below tests/ that names {family}"),
            .. Missing(File.Exists(Repository.PathOf($"docs/{kebab}.md")), $"docs/{kebab}.md"),
            .. Missing(HasPreset(snake), $"examples/presets/*.yaml with family: {snake}"),
        ];
        missing.ShouldBeEmpty();
    }

    private static string[] Missing(bool isThere, string what) => isThere ? [] : [what];

    private static bool HasFile(string folder, string pattern) =>
        Directory.Exists(Repository.PathOf(folder)) && Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories).Any();

    private static bool HasTest(string family) =>
        Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Any(path => CSharpWords.Of(File.ReadAllText(path)).Any(word => word.Text.StartsWith(family, StringComparison.Ordinal)));

    private static bool HasPreset(string snake) =>
        HasFile("examples/presets", "*.yaml")
        && Directory.EnumerateFiles(Repository.PathOf("examples/presets"), "*.yaml")
            .Any(path => Regex.IsMatch(File.ReadAllText(path), $@"\bfamily:\s*{snake}\b"));

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex WordStart();
}
