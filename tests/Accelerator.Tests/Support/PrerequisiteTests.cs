namespace Accelerator.Tests.Support;

public sealed class PrerequisiteTests
{
    [Fact]
    public void A_missing_tool_skips_by_name_unless_tools_are_required()
    {
        string? reason = Prerequisite.SkipWithoutTools(["no-such-program"]);
        if (Prerequisite.ToolsAreRequired) reason.ShouldBeNull();
        else reason.ShouldBe("not installed: no-such-program; run tools/setup");
        Should.Throw<InvalidOperationException>(() => Prerequisite.Tool("no-such-program"));
    }

    [Fact]
    public void A_tool_on_the_path_is_found() => File.Exists(Prerequisite.Tool("dotnet")).ShouldBeTrue();

    [Fact]
    public void Missing_shared_data_skips_by_name() => Prerequisite.SkipWithoutShared("no/such/data")!.ShouldContain("no/such/data");

    [Fact]
    public void Rewritten_source_paths_are_found_again()
    {
        string path = Repository.PathOf("tests/Accelerator.Tests/Support/Repository.cs");
        Repository.SourceFile("/_/tests/Accelerator.Tests/Support/Repository.cs").ShouldBe(path);
        Repository.SourceFile("C:\\elsewhere\\tests\\Accelerator.Tests\\Support\\Repository.cs").ShouldBe(path);
        Should.Throw<FileNotFoundException>(() => Repository.SourceFile("/_/tests/NoSuchFile.cs"));
    }
}
