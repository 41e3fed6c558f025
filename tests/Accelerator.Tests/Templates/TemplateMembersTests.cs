using Accelerator.Rtl.Templates;

namespace Accelerator.Tests.Templates;

public sealed class TemplateMembersTests
{
    [Fact]
    public void Every_path_is_listed_through_loops_branches_and_includes()
    {
        using var templates = new TemporaryTemplates();
        templates
            .Add("main.sbn", "{{ top }}{{ for row in rows }}{{ if row.on && for.first }}{{ for n in row.names }}{{ n }}{{ end }}{{ else if late }}{{ array.width | hex }}{{ end }}{{ include 'part.sbn' }}{{ end }}")
            .Add("part.sbn", "{{ row.label }}{{ for.index }}");
        TemplateMembers.Used(templates.Folder, "main.sbn").ShouldBe(["array.width", "late", "rows", "rows[].label", "rows[].names", "rows[].on", "top"]);
    }
}
