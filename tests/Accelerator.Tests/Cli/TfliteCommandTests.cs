using Accelerator.Tests.Support;
using Accelerator.Tests.Workloads.Tflite;

namespace Accelerator.Tests.Cli;

/// <summary>TFLite models from the file to the cycles of an array.</summary>
public sealed class TfliteCommandTests
{
    private const string Array = """
        accelerator:
          name: lut-w8
          clock_mhz: 1000
          array: {family: lut_tensor_core, tile: {m: 2, n: 64, k: 4}, table: half_offline_remap, precompute: per_array, order: planes_inner, pipeline_stages: 1}
          formats: {weight: int8, activation: int8, accumulator: exact, output: int32}
          rescale: {lanes: 8, scale_bits: 16, requantize_bits: 16, rounding: half_even}
          limits: {group: 128, groups: 64, n_tiles: 64}
          ports: {address_bits: 20, fetch_depth: 4, output_depth: 8}
          memory: {kind: ideal, latency_cycles: 2}
        workload: {trace: trace/trace.json}

        """;

    [Fact]
    public void A_model_is_described_run_imported_and_executed_by_an_array()
    {
        using var accel = new Accel();
        File.WriteAllBytes(accel["m.tflite"], TfliteBuilder.Classifier().ToBytes());
        File.WriteAllBytes(accel["x.i8"], [.. Enumerable.Range(0, 80).Select(i => (byte)(i * 29))]);
        AccelResult inspected = accel.Run("inspect", "m.tflite");
        inspected.Output.ShouldContain("TFLite v3");
        inspected.Output.ShouldContain("4 scales along dimension 0");
        AccelResult ran = accel.Run("infer", "m.tflite", "--input", "x.i8");
        ran.ExitCode.ShouldBe(0, ran.Error);
        // 80 bytes are two runs of 40 codes.
        ran.Output.Split('\n').Count(line => line.StartsWith("x.i8: y [1, 3]  largest at ", StringComparison.Ordinal)).ShouldBe(2);
        ran.Output.ShouldContain("\n  codes ");
        Imported(accel, "m.tflite", "x.i8");
        Executed(accel).ShouldContain("214 outputs, 0 differ from the reference engine");
    }

    [SharedFact("data/tflite/person_detect")]
    public void Person_detection_is_executed_by_an_array()
    {
        using var accel = new Accel();
        string folder = Prerequisite.Shared("data/tflite/person_detect");
        string model = Path.Combine(folder, "person_detect.tflite"), image = Path.Combine(folder, "person.bmp");
        accel.Run("infer", model, "--input", image, "--pixels", "codes").Output.ShouldContain("largest at 1\n");
        Imported(accel, model, image, "--pixels", "codes");
        Executed(accel).ShouldContain("231,554 outputs, 0 differ from the reference engine");
    }

    [Fact]
    public void Other_files_are_refused()
    {
        using var accel = new Accel();
        accel.Write("model.tflite", "this is text, and no model at all");
        File.WriteAllBytes(accel["m.tflite"], TfliteBuilder.Classifier().ToBytes());
        File.WriteAllBytes(accel["x.i8"], new byte[41]);
        Refused("ACC2004", "infer", "model.tflite", "--input", "x.i8");
        Refused("ACC2004", "inspect", "model.tflite");
        Refused("ACC2075", "infer", "m.tflite", "--input", "x.i8");
        Refused("ACC2001", "trace", "import", "missing.tflite", "--out", "t");

        void Refused(string id, params string[] arguments)
        {
            AccelResult result = accel.Run(arguments);
            result.ExitCode.ShouldBe(2, result.Error);
            result.Error.ShouldContain(id);
        }
    }

    private static void Imported(Accel accel, string model, string input, params string[] more)
    {
        AccelResult imported = accel.Run(["trace", "import", model, "--activations", "int8", "--single", "--group", "128", "--out", "trace", "--input", input, .. more]);
        imported.ExitCode.ShouldBe(0, imported.Error);
    }

    private static string Executed(Accel accel)
    {
        accel.Write("run.yaml", Array);
        AccelResult run = accel.Run("run", "run.yaml", "--out", "run");
        run.ExitCode.ShouldBe(0, run.Error);
        return run.Output;
    }
}
