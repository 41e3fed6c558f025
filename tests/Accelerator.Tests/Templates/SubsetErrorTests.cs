using Accelerator.Diagnostics;
using Accelerator.Rtl.Templates;

namespace Accelerator.Tests.Templates;

/// <summary>Everything outside the subset is a diagnostic that names the place.</summary>
public sealed class SubsetErrorTests
{
    [Theory]
    [InlineData("{{ a + b }}", 6, "'+'")]
    [InlineData("{{ a - 1 }}", 6, "'-'")]
    [InlineData("{{ a = 1 }}", 6, "'='")]
    [InlineData("{{ if a == b }}{{ end }}", 9, "'='")]
    [InlineData("{{ if a != b }}{{ end }}", 9, "'!'")]
    [InlineData("{{ a[0] }}", 5, "'['")]
    [InlineData("{{ (a) }}", 4, "'('")]
    [InlineData("{{- a }}", 3, "'-'")]
    [InlineData("{{ a -}}", 6, "'-'")]
    [InlineData("{{ a\n}}", 5, "a line end")]
    [InlineData("{{ a; b }}", 5, "';'")]
    [InlineData("{{{a}}}", 3, "'{'")]
    [InlineData("{{ capture x }}{{ end }}", 4, "'capture'")]
    [InlineData("{{ func f }}{{ end }}", 4, "'func'")]
    [InlineData("{{ while a }}{{ end }}", 4, "'while'")]
    [InlineData("{{ include a }}", 12, "'a'")]
    [InlineData("{{ include 'a' 'b' }}", 16, "'b'")]
    [InlineData("{{ a b }}", 6, "'b'")]
    [InlineData("{{ 'a' }}", 4, "'a'")]
    [InlineData("{{ a. }}", 4, "'a.'")]
    [InlineData("{{ a..b }}", 4, "'a..b'")]
    [InlineData("{{ a.size }}", 4, "'a.size'")]
    [InlineData("{{ for.rindex }}", 4, "'for.rindex'")]
    [InlineData("{{ for x of a }}{{ end }}", 10, "'of'")]
    [InlineData("{{ for x.y in a }}{{ end }}", 8, "'x.y'")]
    [InlineData("{{ for x in a reversed }}{{ end }}", 15, "'reversed'")]
    [InlineData("{{ for x in a }}", 4, "'for' without its end")]
    [InlineData("{{ if a }}", 4, "'if' without its end")]
    [InlineData("{{ if a }}{{ else }}{{ else }}{{ end }}", 24, "'else'")]
    [InlineData("{{ for x in a }}{{ else }}{{ end }}", 20, "'else'")]
    [InlineData("{{ end }}", 4, "'end' without")]
    [InlineData("{{ if a && b || c }}{{ end }}", 14, "'||'")]
    [InlineData("{{ if a | upper }}{{ end }}", 9, "'|'")]
    [InlineData("{{ if }}{{ end }}", 1, "the end of the code block")]
    [InlineData("{{ }}", 1, "an empty code block")]
    [InlineData("{{ a", 1, "the end of the file")]
    [InlineData("{{# a", 1, "the end of the file")]
    [InlineData("{{# a\n}}", 3, "a line end in a comment")]
    [InlineData("{{# a -}}", 7, "'-}}'")]
    [InlineData("{{ a | join 'x\\n' }}", 13, "a quoted text")]
    [InlineData("{{ a | pad_left 1000 }}", 17, "'1000'")]
    [InlineData("a {% {%%{ {{ a }} }%}", 6, "the escape block")]
    [InlineData("{{ a | }}", 1, "the end of the code block")]
    [InlineData("{{ a | pad_left }}", 1, "the end of the code block")]
    public void Syntax_outside_the_subset_is_located(string template, int column, string found)
    {
        Diagnostic diagnostic = TemporaryTemplates.Fail("x\n" + template, ("a", 1), ("b", 2), ("c", 3)).ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("ACC8001");
        (diagnostic.File, diagnostic.Line, diagnostic.Column).ShouldBe(("templates/main.sbn", 2, column));
        diagnostic.Found.ShouldNotBeNull().ShouldStartWith(found);
        diagnostic.Allowed.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Unknown_names_are_all_reported_with_what_is_known()
    {
        IReadOnlyList<Diagnostic> found = TemporaryTemplates.Fail(
            "{{ nam }}\n{{ for p in ports }}{{ p.widht }}{{ end }}\n{{ if fast }}{{ end }}",
            ("name", "n"), ("ports", TemplateList.Of([TemplateModel.Of(("width", 1)), TemplateModel.Of(("width", 2))])));
        found.Select(item => (item.Id, item.Line, item.Column, item.Found, item.Allowed)).ShouldBe(
        [
            ("ACC8002", 1, 4, "'nam'", "name, ports"),
            ("ACC8002", 2, 24, "'widht' in 'p.widht'", "width"),
            ("ACC8002", 3, 7, "'fast'", "name, ports"),
        ]);
    }

    [Theory]
    [InlineData("{{ flag }}", "'flag' is a flag")]
    [InlineData("{{ list }}", "'list' is a list")]
    [InlineData("{{ inner }}", "'inner' is a nested model")]
    [InlineData("{{ if text }}{{ end }}", "'text' is text")]
    [InlineData("{{ if !number }}{{ end }}", "'number' is an integer")]
    [InlineData("{{ for x in number }}{{ end }}", "'number' is an integer")]
    [InlineData("{{ text.length }}", "'text.length' is a member 'length' of text")]
    public void Values_of_the_wrong_kind_are_refused(string template, string found)
    {
        Diagnostic diagnostic = TemporaryTemplates.Fail(
            template, ("flag", true), ("list", TemplateList.Of(["a"])), ("inner", TemplateModel.Of()), ("text", "t"), ("number", 1)).ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("ACC8003");
        diagnostic.Found.ShouldBe(found);
    }

    [Theory]
    [InlineData("{{ n | length }}", "the unknown function 'length'")]
    [InlineData("{{ n | upper }}", "an integer piped into 'upper'")]
    [InlineData("{{ minus | hex }}", "an integer piped into 'hex'")]
    [InlineData("{{ n | join ',' }}", "an integer piped into 'join'")]
    public void Functions_are_checked(string template, string found)
    {
        Diagnostic diagnostic = TemporaryTemplates.Fail(template, ("n", 1), ("minus", -1)).ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("ACC8006");
        diagnostic.Found.ShouldBe(found);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("n")]
    public void A_loop_variable_may_hide_nothing(string variable) =>
        TemporaryTemplates.Fail(
            "{{ for x in xs }}{{ for " + variable + " in xs }}{{ end }}{{ end }}", ("xs", TemplateList.Of(["a"])), ("n", 1))
            .ShouldHaveSingleItem().Found.ShouldBe($"the loop variable '{variable}', a name in use");

    [Theory]
    [InlineData("gone.sbn", "'gone.sbn': there is no such file")]
    [InlineData("../main.sbn", "'../main.sbn': the name leaves the template folder")]
    [InlineData("/main.sbn", "'/main.sbn': the name leaves the template folder")]
    public void Templates_that_cannot_be_loaded_are_named_where_they_are_included(string name, string found)
    {
        using var templates = new TemporaryTemplates();
        templates.Add("main.sbn", "\n{{ include 'part.sbn' }}").Add("part.sbn", "{{ include '" + name + "' }}");
        Diagnostic diagnostic = Should.Throw<InputException>(() => templates.RenderMain(TemplateModel.Of())).Diagnostics.ShouldHaveSingleItem();
        (diagnostic.Id, diagnostic.File, diagnostic.Line, diagnostic.Found).ShouldBe(("ACC8004", "templates/part.sbn", 1, found));
    }

    [Fact]
    public void A_template_that_includes_itself_ends_in_a_diagnostic() =>
        TemporaryTemplates.Fail("{{ include 'main.sbn' }}").ShouldHaveSingleItem().Id.ShouldBe("ACC8005");

    [Fact]
    public void An_oversized_template_is_refused() =>
        TemporaryTemplates.Fail(new string(' ', (int)TemplateFolder.MaximumBytes + 1)).ShouldHaveSingleItem().Id.ShouldBe("ACC8004");
}
