using Accelerator.Rtl.Templates;

namespace Accelerator.Tests.Templates;

public sealed class TemplateModelTests
{
    [Theory]
    [InlineData("Name")]
    [InlineData("1st")]
    [InlineData("a.b")]
    [InlineData("")]
    [InlineData("end")]
    [InlineData("size")]
    public void Names_are_snake_case_and_no_words_of_the_language(string name) =>
        Should.Throw<ArgumentException>(() => TemplateModel.Of((name, 1)));

    [Fact]
    public void A_name_is_given_once() => Should.Throw<ArgumentException>(() => TemplateModel.Of(("a", 1), ("a", 2)));

    [Fact]
    public void Without_removes_a_member_and_nothing_else()
    {
        TemplateModel model = Model();
        model.Without("top").Names.ShouldBe(["inner", "ports"]);
        model.Without("inner.width").ShouldBe(Model(inner: TemplateModel.Of(("depth", 2))));
        model.Without("nothing.here").ShouldBe(model);
        model.TryGet("top", out _).ShouldBeTrue("models are immutable");
    }

    [Fact]
    public void Without_reaches_every_item_of_a_list()
    {
        Model().Without("ports[].name").TryGet("ports", out TemplateValue? ports).ShouldBeTrue();
        ((TemplateList)ports!).Items.Cast<TemplateModel>().ShouldAllBe(port => port.Names.SequenceEqual(new[] { "width" }));
    }

    [Fact]
    public void With_adds_or_replaces()
    {
        TemplateModel model = TemplateModel.Of(("a", 1)).With("b", 2).With("a", "x");
        model.ShouldBe(TemplateModel.Of(("a", "x"), ("b", 2)));
    }

    private static TemplateModel Model(TemplateModel? inner = null) => TemplateModel.Of(
        ("top", "t"),
        ("inner", inner ?? TemplateModel.Of(("width", 1), ("depth", 2))),
        ("ports", TemplateList.Of([Port("a"), Port("b")])));

    private static TemplateModel Port(string name) => TemplateModel.Of(("name", name), ("width", 1));
}
