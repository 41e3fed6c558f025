using System.Text;
using Accelerator.Diagnostics;
using Accelerator.Hardware.ProcessingElements;
using Accelerator.Tests.Snapshots;

namespace Accelerator.Tests.Rtl.ProcessingElements;

/// <summary>What cannot be built is refused with what could.</summary>
public sealed class ElementRuleTests
{
    private static readonly ProcessingElementSpec Good = ElementCases.All[ProcessingElementStyle.Mac][1];

    [Fact]
    public void Every_case_of_the_tests_is_accepted()
    {
        foreach (ProcessingElementSpec spec in ElementCases.All.Values.SelectMany(specs => specs)) ProcessingElementRules.Check(spec).ShouldBeEmpty($"{spec}");
    }

    [Fact]
    public void Refusals()
    {
        var text = new StringBuilder();
        Case("an accumulator that can overflow", Good with { Beats = 4096, AccumulatorBits = 24 });
        Case("an accumulator wider than the model", Good with { AccumulatorBits = 63 });
        Case("more than any accumulator", ElementCases.All[ProcessingElementStyle.Shift][0] with { WeightBits = 6, ActivationBits = 16, Beats = 1 << 20 });
        Case("a format without an encoder", Good with { WeightEncoding = OperandEncoding.Codebook });
        Case("a format of another style", Good with { WeightEncoding = OperandEncoding.PowerOfTwo });
        Case("activations of another style", ElementCases.All[ProcessingElementStyle.TermSerial][0] with { ActivationEncoding = OperandEncoding.Bipolar });
        Case("ranges, all at once", Good with { Lanes = 0, ActivationBits = 17, WeightBits = 1, Beats = 0, Groups = 2, ScaleBits = 8, Columns = 2 });
        Case("numbers that would overflow", ElementCases.All[ProcessingElementStyle.Bricks][0] with { Beats = int.MaxValue });
        Snapshot.Match(text.ToString());

        void Case(string name, ProcessingElementSpec spec)
        {
            text.Append(name).Append('\n');
            IReadOnlyList<Diagnostic> findings = ProcessingElementRules.Check(spec);
            findings.ShouldNotBeEmpty(name);
            foreach (KeyedDiagnostic finding in findings.Cast<KeyedDiagnostic>()) text.Append($"  {finding.Id} {finding.Key}: {finding.Message} Found {finding.Found}; allowed {finding.Allowed}; {finding.Hint}\n");
            Should.Throw<InputException>(() => ProcessingElementElaborator.Elaborate(spec)).Diagnostics.Count.ShouldBe(findings.Count);
        }
    }

    /// <summary>The width that a refusal names holds every sum, and one bit less is refused again.</summary>
    [Fact]
    public void The_width_that_would_do_does_and_no_less()
    {
        foreach (ProcessingElementSpec spec in ElementCases.All.Values.SelectMany(specs => specs))
        {
            int exact = ProcessingElementElaborator.Elaborate(spec with { AccumulatorBits = null }).AccumulatorBits;
            ProcessingElementRules.Check(spec with { AccumulatorBits = exact }).ShouldBeEmpty();
            KeyedDiagnostic finding = ProcessingElementRules.Check(spec with { AccumulatorBits = exact - 1 }).Cast<KeyedDiagnostic>().ShouldHaveSingleItem();
            finding.Id.ShouldBe("ACC1050");
            finding.Hint.ShouldBe($"int{exact} holds every sum");
        }
    }
}
