using System.Text.Json;
using System.Diagnostics;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Documentation;

/// <summary>docs/gemm-trace.md is enough to write a trace that runs.</summary>
public sealed class GemmTracePageTests
{
    private static readonly Page Page = Page.Read("docs/gemm-trace.md");

    [Fact]
    public void Its_index_is_the_one_that_the_reader_is_tested_with() =>
        Page.Block("{\n  \"format\"").TrimEnd().ShouldBe(Workloads.TraceFileTests.Foreign);

    [ToolFact("python3")]
    public void The_trace_that_its_program_writes_runs_to_the_expected_values()
    {
        using var accel = new Accel();
        accel.Write("make_trace.py", Page.Block("import json"));
        Directory.CreateDirectory(accel["made"]);
        using Process python = Process.Start(new ProcessStartInfo(Prerequisite.Tool("python3"), [accel["make_trace.py"], accel["made"]]))!;
        python.WaitForExit();
        python.ExitCode.ShouldBe(0);

        accel.Write("run.yaml", Page.Block("accelerator:").Replace("PRESETS", Repository.PathOf("examples/presets"), StringComparison.Ordinal).Replace("FOLDER", "made", StringComparison.Ordinal));
        accel.Run("trace", "show", "made").ExitCode.ShouldBe(0);
        AccelResult run = accel.Run("run", "run.yaml", "--out", "out");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("SYNTHETIC");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(accel["out/run.json"]));
        JsonElement operation = json.RootElement.GetProperty("operations").EnumerateArray().ShouldHaveSingleItem();
        operation.GetProperty("mismatches_against_reference").GetInt32().ShouldBe(0);

        // The program's own sums, in float64; what is left is the rounding of the group scales to 16 bits.
        operation.GetProperty("relative_error").GetDouble().ShouldBeLessThan(2e-5);
    }
}
