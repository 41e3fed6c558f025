using System.Diagnostics;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Documentation;

/// <summary>The README of an emitted package: each of its commands works, in the package alone.</summary>
public sealed class PackagePageTests
{
    [ToolFact("verilator", "iverilog", "yosys", "g++", "make")]
    public void Its_commands_lint_simulate_and_synthesise()
    {
        using var accel = new Accel();
        AccelResult emitted = accel.Run("emit", Repository.PathOf("examples/presets/lut-small.yaml"), "--vectors", "400", "--out", "rtl");
        emitted.ExitCode.ShouldBe(0, emitted.Error);
        emitted.Output.ShouldContain("vectors: 400 cycles");
        var page = new Page(File.ReadAllText(accel["rtl/README.md"]));

        Shell(accel, page.Block("verilator --lint-only")).ShouldBe((0, ""));
        foreach (string commands in (string[])["iverilog", "verilator --binary"])
        {
            (int exitCode, string output) = Shell(accel, page.Block(commands));
            exitCode.ShouldBe(0, output);
            output.ShouldContain("PASS: 400 cycles");
        }

        (int status, string log) = Shell(accel, page.Block("yosys"));
        status.ShouldBe(0, log);

        // The testbench can fail: one digit of the last cycle is another.
        string expected = File.ReadAllText(accel["rtl/tb/expected.hex"]);
        int at = expected.TrimEnd('\n').Length - 1;
        File.WriteAllText(accel["rtl/tb/expected.hex"], expected.Remove(at, 1).Insert(at, expected[at] == '0' ? "1" : "0"));
        (int failed, string said) = Shell(accel, page.Block("iverilog"));
        failed.ShouldNotBe(0);
        said.ShouldContain("cycle 399: ");
        said.ShouldContain("FAIL: 1 mismatches in 400 cycles");
    }

    private static (int ExitCode, string Output) Shell(Accel accel, string commands)
    {
        var start = new ProcessStartInfo("sh", ["-e", "-c", $"exec 2>&1\n{commands}"]) { WorkingDirectory = accel["rtl"], RedirectStandardOutput = true };
        using Process shell = Process.Start(start)!;
        string output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return (shell.ExitCode, output);
    }
}
