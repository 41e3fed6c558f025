using Accelerator.Tests.Support;

namespace Accelerator.Tests.Rtl;

/// <summary>The random configurations that the lockstep tests compare, on the three tools; Yosys reads all and synthesises every third. A class of its own runs beside the presets'.</summary>
public sealed class RandomToolTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Designs.RandomCount)];

    [ToolTheory("verilator", "iverilog", "yosys")]
    [MemberData(nameof(Numbers))]
    public void Random_configurations_are_clean(int number) => ToolCheck.Run(Designs.Random(number), synthesise: number % 3 == 0);
}
