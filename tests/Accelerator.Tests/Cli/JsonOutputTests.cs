using Accelerator.Tests.Support;

namespace Accelerator.Tests.Cli;

/// <summary><c>--json</c> prints the result file, byte for byte, and nothing else.</summary>
public sealed class JsonOutputTests
{
    [Fact]
    public void A_run_prints_its_result_file()
    {
        using var accel = new Accel();
        accel.Write("a.yaml", MainJobTests.Synthetic("lut-m2n64k4-w2a8", "{name: a, m: 5, n: 100, k: 256}"));
        Printed(accel, "run.json", "run", "a.yaml");
    }

    [Fact]
    public void A_comparison_prints_its_result_file()
    {
        using var accel = new Accel();
        CompareCommandTests.WriteSmall(accel);
        Printed(accel, "compare.json", "run", "compare.yaml");
    }

    [SynthesisFact]
    public void A_synthesis_prints_its_result_file()
    {
        using var accel = new Accel();
        Printed(accel, "synth.json", "synth", Repository.PathOf("examples/presets/mac-small.yaml"));
    }

    private static void Printed(Accel accel, string name, params string[] command)
    {
        AccelResult result = accel.Run([.. command, "--json", "--out", "out"]);
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldBe(File.ReadAllText(accel[$"out/{name}"]));
        result.Output.ShouldStartWith("{");
    }
}
