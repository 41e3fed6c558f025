using System.Text.RegularExpressions;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Tflite;

namespace Accelerator.Tests.Documentation;

/// <summary>docs/tflite.md names the operators that are executed, and no other.</summary>
public sealed partial class TflitePageTests
{
    [Fact]
    public void The_page_lists_the_operators()
    {
        string text = Page.Read("docs/tflite.md").Text;
        string part = text[text.IndexOf("### Operators", StringComparison.Ordinal)..text.IndexOf("Every other operator", StringComparison.Ordinal)];
        Name().Matches(part).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal).ShouldBe(TfliteInference.Operators.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("`([A-Za-z_0-9]+)`")]
    private static partial Regex Name();
}
