using System.Text.RegularExpressions;
using Accelerator.Tests.Rules;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Documentation;

/// <summary>The pages say what is so, where a machine can check it.</summary>
public sealed partial class PageTests
{
    [Fact]
    public void Every_diagnostic_is_documented_once_and_no_other()
    {
        var used = TrackedFiles.Paths.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => Identifier().Matches(File.ReadAllText(Repository.PathOf(path)))).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        var documented = Row().Matches(Page.Read("docs/diagnostics.md").Text).Select(match => match.Groups[1].Value);
        documented.ShouldBe(used, ignoreOrder: false);
    }

    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        var broken = new List<string>();
        foreach (string path in TrackedFiles.Paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal)))
        {
            string text = File.ReadAllText(Repository.PathOf(path));
            string folder = Path.GetDirectoryName(Repository.PathOf(path))!;
            foreach (string target in Link().Matches(text).Select(match => match.Groups[1].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)))
            {
                if (!Path.Exists(Path.Combine(folder, target))) broken.Add($"{path}: {target}");
            }

            // Pages are also named in running text and in comments of the YAML files, from the root.
            foreach (string name in NamedPage().Matches(text).Select(match => match.Value).Where(name => !File.Exists(Repository.PathOf(name)))) broken.Add($"{path}: {name}");
        }

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void The_first_two_commands_of_the_readme_are_the_main_job_and_the_tests() =>
        Command().Matches(Page.Read("README.md").Text).Take(2).Select(match => match.Groups[1].Value)
            .ShouldBe(["tools/accel run examples/01-lut-tensor-core/accelerator.yaml", "tools/test"]);

    [GeneratedRegex("\"(ACC[0-9]{4})\"")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^\| (ACC[0-9]{4}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\(([^)#\s]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\bdocs/[a-z-]+\.md\b")]
    private static partial Regex NamedPage();

    [GeneratedRegex(@"^    (tools/.*)$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
