using FsCheck;
using FsCheck.Fluent;

namespace Accelerator.Tests.Templates;

public sealed class TemplateProperties
{
    /// <summary>Characters that the scanner treats specially, and a few that it does not.</summary>
    private static readonly Gen<string> Text = Gen.Elements('{', '}', '%', '~', '#', ' ', '\t', '\n', 'a', '|', '\'', '-', 'ß')
        .ListOf().Select(characters => new string([.. characters]));

    [Fact]
    public void Text_without_code_or_escape_renders_to_itself() =>
        Prop.ForAll(
            Text.Where(text => !text.Contains("{{", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal)).ToArbitrary(),
            text => TemporaryTemplates.Render(text) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_renders_or_is_refused_with_a_diagnostic() =>
        Prop.ForAll(
            Text.ToArbitrary(),
            text =>
            {
                try
                {
                    return TemporaryTemplates.Render(text, ("a", 1)) is not null;
                }
                catch (Accelerator.Diagnostics.InputException refused)
                {
                    return refused.Diagnostics.All(item => item.Line > 0 && item.Column > 0);
                }
            }).QuickCheckThrowOnFailure();
}
