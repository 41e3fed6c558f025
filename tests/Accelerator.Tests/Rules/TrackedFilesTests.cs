using System.Text.RegularExpressions;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rules;

/// <summary>What is committed works on any machine and names none.</summary>
public sealed partial class TrackedFilesTests
{
    [Fact]
    public void No_tracked_file_names_a_machine_or_a_registry()
    {
        TrackedFiles.Paths.ShouldContain("Accelerator.sln");
        string[] here = [.. new[] { Directory.GetParent(Repository.Root)?.FullName, Environment.GetEnvironmentVariable("HOME") }.OfType<string>().Where(path => path.Length > 1)];
        var found = new List<string>();
        foreach ((string path, string text) in TrackedFiles.Texts)
        {
            found.AddRange(MachinePathOrRegistry().Matches(text).Select(match => $"{path}: {match.Value}"));
            found.AddRange(here.Where(place => text.Contains(place + "/", StringComparison.Ordinal)).Select(place => $"{path}: {place}/"));
        }

        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("see /ho|me/someone/src")]
    [InlineData("C:\\Us|ers\\someone")]
    [InlineData("https://api.nug|et.org/v3/index.json")]
    [InlineData("https://pypi.or|g/simple")]
    public void The_scan_finds(string text) => MachinePathOrRegistry().IsMatch(text.Replace("|", "", StringComparison.Ordinal)).ShouldBeTrue();

    [Fact]
    public void No_tracked_file_is_build_output_or_a_received_snapshot() =>
        TrackedFiles.Paths.Where(path => path.Contains(".received.", StringComparison.Ordinal) || path.Split('/').Any(part => part is "bin" or "obj" or "artifacts")).ShouldBeEmpty();

    [Fact]
    public void Text_files_use_plain_line_ends_and_no_byte_order_mark()
    {
        TrackedFiles.Texts.Where(file => file.Text.Contains('\r', StringComparison.Ordinal)).Select(file => file.Path).ShouldBeEmpty("carriage returns");
        // The .NET SDK itself writes the solution file with a mark.
        TrackedFiles.Texts.Where(file => file.Text.StartsWith('\uFEFF') && !file.Path.EndsWith(".sln", StringComparison.Ordinal)).Select(file => file.Path).ShouldBeEmpty("byte-order marks");
    }

    // The brackets keep this pattern from matching itself.
    [GeneratedRegex(@"/[h]ome/\w|/[r]oot/\w|/[U]sers/\w|[A-Z]:\\[U]sers|[n]uget\.org/v3|[r]egistry\.npmjs|[p]ypi\.org/simple|[f]iles\.pythonhosted|[d]eb\.debian\.org|--[i]ndex-url|--[e]xtra-index")]
    private static partial Regex MachinePathOrRegistry();
}
