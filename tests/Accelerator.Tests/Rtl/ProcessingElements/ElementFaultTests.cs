using Accelerator.Hardware.ProcessingElements;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rtl.ProcessingElements;

/// <summary>The comparison finds every fault of <see cref="ElementFaults"/>; the cell without a fault passes beside them.</summary>
public sealed class ElementFaultTests
{
    private const int Cycles = 400;

    public static TheoryData<string> Styles => [.. Enum.GetNames<ProcessingElementStyle>()];

    [ToolTheory("iverilog")]
    [MemberData(nameof(Styles))]
    public void Every_fault_is_caught(string name)
    {
        ProcessingElementStyle style = Enum.Parse<ProcessingElementStyle>(name);
        ElementFault[] faults = ElementFaults.All[style];
        faults.Length.ShouldBeGreaterThanOrEqualTo(10);
        ElementRun[] runs = [.. ElementCases.All[style].Where(spec => spec.Lanes <= 5).Take(5).Select((spec, i) => new ElementRun(spec, (ulong)(77 + i), Cycles, 0))];
        ElementVerdict[][] verdicts = ElementBench.Run(verilator: false, runs, Cycles, [.. faults.Select(Changed)]);
        for (int r = 0; r < runs.Length; r++) verdicts[r][0].Mismatches.ShouldBe(0);
        faults.Where((_, i) => verdicts.All(run => run[i + 1].Mismatches == 0)).ShouldBeEmpty();
    }

    private static Dictionary<string, string> Changed(ElementFault fault)
    {
        string text = ElementBench.Cell(fault.Cell);
        text.ShouldContain(fault.From);
        return new Dictionary<string, string>(StringComparer.Ordinal) { [fault.Cell] = text.Replace(fault.From, fault.To, StringComparison.Ordinal) };
    }
}
