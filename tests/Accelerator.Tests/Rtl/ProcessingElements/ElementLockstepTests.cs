using Accelerator.Hardware.ProcessingElements;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rtl.ProcessingElements;

/// <summary>Every port of every processing element, in every cycle, model against cell: random operands, stalls and resets, and all operands where they are few.</summary>
public sealed class ElementLockstepTests
{
    public static TheoryData<string> Styles => [.. Enum.GetNames<ProcessingElementStyle>()];

    [ToolTheory("iverilog")]
    [MemberData(nameof(Styles))]
    public void Icarus_agrees(string style) => Agree(verilator: false, Runs([Enum.Parse<ProcessingElementStyle>(style)], cycles: 4_000, exhaustiveBits: 8), 4_000);

    [ToolFact("verilator", "g++", "make")]
    public void Verilator_agrees() => Agree(verilator: true, Runs(Enum.GetValues<ProcessingElementStyle>(), cycles: 48_000, exhaustiveBits: 12), 48_000);

    private static List<ElementRun> Runs(IEnumerable<ProcessingElementStyle> styles, int cycles, int exhaustiveBits) =>
        [.. styles.SelectMany(style => ElementCases.All[style].Select((spec, i) => new ElementRun(spec, (ulong)(1000 * (int)style + i), cycles, exhaustiveBits)))];

    private static void Agree(bool verilator, List<ElementRun> runs, int cycles)
    {
        ElementVerdict[][] verdicts = ElementBench.Run(verilator, runs, cycles);
        for (int i = 0; i < runs.Count; i++)
        {
            verdicts[i][0].Mismatches.ShouldBe(0, $"{runs[i].Shape.Spec}\n{verdicts[i][0].First}");
            runs[i].Exhausting.ShouldBeFalse($"{runs[i].Shape.Spec}");
            runs[i].Sums.ShouldBeGreaterThan(cycles / 600);
        }
    }
}
