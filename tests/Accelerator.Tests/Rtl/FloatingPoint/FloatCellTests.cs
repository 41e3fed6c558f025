using Accelerator.Tests.Support;
using Accelerator.Verification.Tools;

namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>The cells alone: clean on all three tools with their default parameters.</summary>
public sealed class FloatCellTests
{
    private static string[] Modules => [.. Directory.EnumerateFiles(Repository.PathOf("rtl/lib"), "acc_fp_*.sv").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [ToolFact("verilator")]
    public void Verilator_has_no_word_on_a_cell()
    {
        Modules.Length.ShouldBeGreaterThan(15);
        foreach (string module in Modules)
        {
            ToolResult result = ToolProcess.Run(Prerequisite.Tool("verilator"), ["--lint-only", "-Wall", "-y", ".", module + ".sv"], Repository.PathOf("rtl/lib"));
            result.Output.ShouldBeEmpty(module);
            result.ExitCode.ShouldBe(0);
        }
    }

    [ToolFact("yosys")]
    public void Yosys_finds_no_latch_and_no_loop() => FloatAgreementTests.InFolder(folder =>
    {
        string sources = string.Join(" ", Modules.Append("acc_round_shift").Select(module => Repository.PathOf($"rtl/lib/{module}.sv")));
        string script = $"read_verilog -sv {sources}\n" + string.Concat(Modules.Where(module => module.EndsWith("_pe", StringComparison.Ordinal))
            .Select(module => $"design -push-copy\nhierarchy -check -top {module}\nproc\nopt\ncheck -assert\nselect -assert-none t:$dlatch\ndesign -pop\n"));
        File.WriteAllText(Path.Combine(folder, "check.ys"), script);
        ToolResult result = ToolProcess.Run(Prerequisite.Tool("yosys"), ["-q", "-s", "check.ys"], folder);
        result.Output.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
    });
}
