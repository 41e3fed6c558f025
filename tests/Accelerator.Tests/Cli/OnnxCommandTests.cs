using Accelerator.Tests.Support;

namespace Accelerator.Tests.Cli;

/// <summary>A trained ONNX model from the file to the cycles of an array.</summary>
public sealed class OnnxCommandTests
{
    [SharedFact("data/qonnx_tfc")]
    public void A_trained_model_is_run_imported_and_executed_by_an_array()
    {
        string model = Prerequisite.Shared("data/qonnx_tfc/TFC_1W1A.onnx");
        string[] digits = [.. Enumerable.Range(0, 10).Select(digit => Prerequisite.Shared($"data/tflite/mnist_lstm/samples/sample{digit}.png"))];
        using var accel = new Accel();
        foreach (string mode in (string[])["", "--integer"])
        {
            AccelResult classes = accel.Run(["infer", model, .. mode.Length == 0 ? (string[])[] : [mode], "--input", .. digits]);
            classes.ExitCode.ShouldBe(0, classes.Error);
            for (int digit = 0; digit < 10; digit++) classes.Output.ShouldContain($"sample{digit}.png: 74 [1, 10]  largest at {digit}\n");
        }

        AccelResult imported = accel.Run(["trace", "import", model, "--activations", "int8", "--group", "112", "--out", "trace", "--input", .. digits]);
        imported.ExitCode.ShouldBe(0, imported.Error);
        accel.Write("run.yaml", $"accelerator: {{preset: {Repository.PathOf("examples/presets/lut-m2n64k4-w1a8.yaml")}}}\nworkload: {{trace: trace/trace.json}}\n");
        AccelResult run = accel.Run("run", "run.yaml", "--out", "run");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("2,020 outputs, 0 differ from the reference engine");
    }

    [Fact]
    public void Other_files_are_refused()
    {
        using var accel = new Accel();
        accel.Write("model.onnx", "this is text");
        accel.Write("model.xyz", "this is text");
        Refused("ACC2050", "infer", "model.onnx", "--input", "x.f32");
        Refused("ACC9007", "infer", "model.xyz", "--input", "x.f32");
        Refused("ACC9007", "trace", "import", "model.xyz", "--out", "t");
        Refused("ACC2001", "trace", "import", "missing.onnx", "--out", "t");
        Directory.Exists(accel["t"]).ShouldBeFalse();

        void Refused(string id, params string[] arguments)
        {
            AccelResult result = accel.Run(arguments);
            result.ExitCode.ShouldBe(2, result.Error);
            result.Error.ShouldContain(id);
        }
    }
}
