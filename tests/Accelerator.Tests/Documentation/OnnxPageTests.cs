using System.Text.RegularExpressions;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Onnx;

namespace Accelerator.Tests.Documentation;

/// <summary>docs/onnx.md names the operators that are executed, and no other.</summary>
public sealed partial class OnnxPageTests
{
    [Fact]
    public void The_page_lists_the_operators()
    {
        string text = Page.Read("docs/onnx.md").Text;
        string part = text[text.IndexOf("### Operators", StringComparison.Ordinal)..text.IndexOf("Every other operator", StringComparison.Ordinal)];
        string[] named = [.. Name().Matches(part).Select(match => match.Groups[1].Value)];
        string[] domains = ["onnx.brevitas", "qonnx.custom_op.general", "finn.custom_op.general"];
        IEnumerable<string> executed = OnnxInference.Operators.Select(name => domains.FirstOrDefault(domain => name.StartsWith($"{domain}.", StringComparison.Ordinal)) is { } domain ? name[(domain.Length + 1)..] : name).Distinct();
        named.Where(name => !domains.Contains(name)).Order(StringComparer.Ordinal).ShouldBe(executed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("`([A-Za-z_.]+)`")]
    private static partial Regex Name();
}
