using Accelerator.Rtl.Templates;

namespace Accelerator.Tests.Templates;

/// <summary>What each construct of docs/templates.md renders to.</summary>
public sealed class SubsetRenderingTests
{
    private static readonly TemplateList Ports = TemplateList.Of(
    [
        TemplateModel.Of(("name", "clk_i"), ("width", 1), ("is_signed", false)),
        TemplateModel.Of(("name", "sum_o"), ("width", 32), ("is_signed", true)),
    ]);

    [Fact]
    public void Text_is_copied() => TemporaryTemplates.Render("module a;\n  }} { {} }\nendmodule\n").ShouldBe("module a;\n  }} { {} }\nendmodule\n");

    [Fact]
    public void Members_are_printed() =>
        TemporaryTemplates.Render("{{ name }}[{{array.width}}:0] {{array.offset_bits}}", ("name", "x"), ("array", TemplateModel.Of(("width", 8), ("offset_bits", -3L))))
            .ShouldBe("x[8:0] -3");

    [Fact]
    public void A_closing_brace_after_a_block_is_text() => TemporaryTemplates.Render("{ {{ n }}}}", ("n", 4)).ShouldBe("{ 4}}");

    [Theory]
    [InlineData("a\n    {{~ name ~}}\n  b\n", "a\nX  b\n")]
    [InlineData("a  {{~ name }}  b", "aX  b")]
    [InlineData("a  {{ name ~}}  b", "a  Xb")]
    [InlineData("a\n\n{{~ name ~}}\n\nb", "a\n\nX\nb")]
    [InlineData("a {{ name ~}} \t\n \n b", "a X \n b")]
    [InlineData("{{ name }}  {{~ name }}", "XX")]
    [InlineData("{{ name ~}}  {{ name }}", "XX")]
    [InlineData("{{ name ~}}\n  {{~ name }}", "XX")]
    [InlineData("{{ name ~}}\n\n{{~ name }}", "X\nX")]
    public void Tilde_drops_blanks_and_one_following_line_end(string template, string expected) =>
        TemporaryTemplates.Render(template, ("name", "X")).ShouldBe(expected);

    [Fact]
    public void Statement_lines_with_tildes_leave_nothing_behind() =>
        TemporaryTemplates.Render(
            """
            (
              {{~ for port in ports ~}}
              {{ port.name }}{{ if !for.last }},{{ end }} // {{ for.index }}
              {{~ end ~}}
            );

            """,
            ("ports", Ports)).ShouldBe("(\n  clk_i, // 0\n  sum_o // 1\n);\n");

    [Fact]
    public void For_knows_first_and_nests() =>
        TemporaryTemplates.Render(
            "{{ for a in rows }}{{ if for.first }}<{{ end }}{{ for b in a.items }}{{ b }}{{ for.index }}{{ end }}{{ for.index }};{{ end }}",
            ("rows", TemplateList.Of(
            [
                TemplateModel.Of(("items", TemplateList.Of(["p", "q"]))),
                TemplateModel.Of(("items", TemplateList.Of([7, 8]))),
            ]))).ShouldBe("<p0q10;70811;");

    [Fact]
    public void An_empty_list_renders_nothing() => TemporaryTemplates.Render("[{{ for x in xs }}{{ x }}{{ end }}]", ("xs", new TemplateList([]))).ShouldBe("[]");

    [Theory]
    [InlineData(true, false, "a")]
    [InlineData(false, true, "b")]
    [InlineData(false, false, "c")]
    public void If_takes_the_first_branch_that_holds(bool first, bool second, string expected) =>
        TemporaryTemplates.Render("{{ if first }}a{{ else if second }}b{{ else }}c{{ end }}", ("first", first), ("second", second)).ShouldBe(expected);

    [Theory]
    [InlineData("p && q", false)]
    [InlineData("p || q", true)]
    [InlineData("p && !q", true)]
    [InlineData("!p || q", false)]
    [InlineData("p && !q && p", true)]
    public void Conditions_combine_flags(string condition, bool expected) =>
        TemporaryTemplates.Render("{{ if " + condition + " }}yes{{ end }}", ("p", true), ("q", false)).ShouldBe(expected ? "yes" : "");

    [Theory]
    [InlineData("n | hex", "ff")]
    [InlineData("n | pad_left 5", "  255")]
    [InlineData("n | pad_right 5", "255  ")]
    [InlineData("n | hex | upper | pad_left 3", " FF")]
    [InlineData("shout | lower", "abc")]
    [InlineData("names | join ', '", "a, b")]
    [InlineData("names | join \"|\"", "a|b")]
    public void Pipes_spell_values(string code, string expected) =>
        TemporaryTemplates.Render("{{ " + code + " }}", ("n", 255), ("shout", "ABC"), ("names", TemplateList.Of(["a", "b"]))).ShouldBe(expected);

    [Theory]
    [InlineData("a{{# says why }}b", "ab")]
    [InlineData("a\n  {{~ # says why: 1 + 1 = 2 ~}}\nb", "a\nb")]
    public void Comments_vanish(string template, string expected) => TemporaryTemplates.Render(template).ShouldBe(expected);

    [Fact]
    public void Includes_share_model_and_loop_variables()
    {
        using var templates = new TemporaryTemplates();
        templates.Add("main.sbn", "{{ for port in ports ~}}\n{{ include 'parts/port.sbn' }}{{ end }}").Add("parts/port.sbn", "{{ top }}.{{ port.name }};\n");
        templates.RenderMain(TemplateModel.Of(("ports", Ports), ("top", "t"))).ShouldBe("t.clk_i;\nt.sum_o;\n");
    }

    [Fact]
    public void Line_ends_become_newlines() => TemporaryTemplates.Render("a\r\n{{ n ~}}\r\nb", ("n", 1)).ShouldBe("a\n1b");
}
