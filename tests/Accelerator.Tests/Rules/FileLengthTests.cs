using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rules;

/// <summary>One concept a file: long files are the first sign that two have grown together.</summary>
public sealed class FileLengthTests
{
    [Theory]
    [InlineData("src", "*.cs", 400)]
    [InlineData("tests", "*.cs", 400)]
    [InlineData("templates", "*.sbn", 380)]
    [InlineData("rtl/lib", "*.sv", 300)]
    public void No_file_is_long(string folder, string pattern, int most) =>
        Lengths(folder, pattern).Where(file => file.Lines > most).Select(file => $"{file.Lines} lines: {file.Path}").ShouldBeEmpty();

    [Theory]
    [InlineData("src", 120, 350)]
    [InlineData("tests", 120, 350)]
    public void Files_are_short_on_the_whole(string folder, int median, int ninetieth)
    {
        int[] lines = [.. Lengths(folder, "*.cs").Select(file => file.Lines).Order()];
        lines[lines.Length / 2].ShouldBeLessThanOrEqualTo(median);
        lines[lines.Length * 9 / 10].ShouldBeLessThanOrEqualTo(ninetieth);
    }

    private static List<(string Path, int Lines)> Lengths(string folder, string pattern)
    {
        List<(string, int)> files =
        [
            .. Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
                .Select(path => (Path.GetRelativePath(Repository.Root, path), File.ReadLines(path).Count())),
        ];
        files.ShouldNotBeEmpty();
        return files;
    }
}
