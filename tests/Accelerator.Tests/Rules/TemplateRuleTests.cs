using Accelerator.Rtl.Templates;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rules;

/// <summary>Templates unroll and wire; every number in them comes from the elaborator.</summary>
public sealed class TemplateRuleTests
{
    private static readonly TemplateFolder Folder = new(Repository.PathOf("templates"));

    /// <summary>The subset has no arithmetic, comparison, assignment or capture: to parse in it is to be free of them.</summary>
    [Fact]
    public void Every_template_parses_in_the_subset()
    {
        Folder.Names.ShouldNotBeEmpty();
        foreach (string name in Folder.Names) TemplateParser.Parse(name, Folder.Read(name)).Body.ShouldNotBeEmpty(name);
    }

    [Fact]
    public void Templates_hold_nothing_that_a_renderer_does_not_read() =>
        Directory.EnumerateFiles(Repository.PathOf("templates"), "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".sbn", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_program_carries_every_template() => TemplateFolder.BesideProgram.Names.ShouldBe(Folder.Names);
}
