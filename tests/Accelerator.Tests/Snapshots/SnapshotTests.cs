using Accelerator.Tests.Support;

namespace Accelerator.Tests.Snapshots;

public sealed class SnapshotTests
{
    [Fact]
    public void Equal_text_passes_whatever_its_line_ends() => Snapshot.Match("first\r\nsecond\n");

    [Theory]
    [InlineData("a/b")]
    public void Parameters_become_part_of_the_name(string value) => Snapshot.Match("case\n", "md", $"value={value}");

    [Fact]
    public void A_difference_fails_names_the_line_and_leaves_the_received_file() => InFolder("verified\nsame\nold\n", source =>
    {
        string message = Should.Throw<Xunit.Sdk.FailException>(() => Snapshot.Match("verified\nsame\nnew\n", "sv", null, source, "M")).Message;
        message.ShouldContain("line 3");
        message.ShouldContain("verified: 'old'");
        message.ShouldContain("received: 'new'");
        File.ReadAllText(Beside(source, "T.M.received.sv")).ShouldBe("verified\nsame\nnew\n");
        File.ReadAllText(Beside(source, "T.M.verified.sv")).ShouldBe("verified\nsame\nold\n", "nothing is accepted by itself");
    });

    [Fact]
    public void A_missing_verified_file_fails_and_is_not_written() => InFolder(null, source =>
    {
        Should.Throw<Xunit.Sdk.FailException>(() => Snapshot.Match("text", "sv", null, source, "M")).Message.ShouldContain("no verified file");
        File.Exists(Beside(source, "T.M.verified.sv")).ShouldBeFalse();
    });

    [Fact]
    public void A_pass_removes_the_received_file_of_an_earlier_failure() => InFolder("text", source =>
    {
        File.WriteAllText(Beside(source, "T.M.received.sv"), "stale");
        Snapshot.Match("text", "sv", null, source, "M");
        File.Exists(Beside(source, "T.M.received.sv")).ShouldBeFalse();
    });

    /// <summary>Every snapshot belongs to a test that still exists.</summary>
    [Fact]
    public void No_verified_file_is_orphaned()
    {
        string tests = Repository.PathOf("tests/Accelerator.Tests");
        foreach (string path in Directory.EnumerateFiles(tests, "*.verified.*", SearchOption.AllDirectories))
        {
            string[] parts = Path.GetFileName(path).Split('.');
            string source = Path.Combine(Path.GetDirectoryName(path)!, parts[0] + ".cs");
            File.Exists(source).ShouldBeTrue($"{path} has no {parts[0]}.cs beside it");
            string text = File.ReadAllText(source);
            Enumerable.Range(0, parts[1].Length + 1)
                .Any(length => text.Contains($" {parts[1][..length]}(", StringComparison.Ordinal) && (length == parts[1].Length || parts[1][length] == '_'))
                .ShouldBeTrue($"{path} belongs to no test of {parts[0]}.cs");
        }
    }

    private static void InFolder(string? verified, Action<string> test)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("snapshot");
        try
        {
            string source = Path.Combine(folder.FullName, "T.cs");
            File.WriteAllText(source, "");
            if (verified is not null) File.WriteAllText(Beside(source, "T.M.verified.sv"), verified);
            test(source);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Beside(string source, string name) => Path.Combine(Path.GetDirectoryName(source)!, name);
}
