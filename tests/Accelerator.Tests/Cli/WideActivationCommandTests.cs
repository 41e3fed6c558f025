using System.Text.Json;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Cli;

/// <summary>INT16 activations from a configuration to outputs: shapes, layers of a model, traces.</summary>
public sealed class WideActivationCommandTests
{
    [Fact]
    public void Shapes_run_on_both_widths_in_the_same_cycles()
    {
        using var accel = new Accel();
        long narrow = Cycles("lut-m2n64k4-w2a8", "int8");
        Cycles("lut-m2n64k4-w2a16", "int16").ShouldBe(narrow);

        long Cycles(string preset, string activations)
        {
            accel.Write($"{activations}.yaml", MainJobTests.Synthetic(preset, "{name: a, m: 5, n: 100, k: 256}", activations));
            return Run(accel, $"{activations}.yaml", activations).GetProperty("totals").GetProperty("total").GetInt64();
        }
    }

    /// <summary>Weights alone make the error of a layer with INT16 activations; with INT8 ones the activations have a part in it.</summary>
    [Fact]
    public void Layers_of_a_model_run_closer_to_the_unquantised_ones()
    {
        using var accel = new Accel();
        double narrow = Error("mac-m2n64k2-w8a8", "int8"), wide = Error("mac-m2n64k2-w8a8", "int16");
        wide.ShouldBeLessThan(0.8 * narrow);
        accel.Run("trace", "export", "mac-m2n64k2-w8a8-int16.yaml", "--out", "trace").ExitCode.ShouldBe(0);
        accel.Write("narrow.yaml", $"accelerator: {{preset: {Preset("mac-m2n64k2-w8a8")}}}\nworkload:\n  trace: trace/trace.json\n");
        AccelResult refused = accel.Run("run", "narrow.yaml", "--out", "narrow");
        refused.ExitCode.ShouldBe(2);
        refused.Error.ShouldContain("error ACC2106: No array executes operation prefill4.layers.0.q_proj.");
        refused.Error.ShouldContain("activations of format int16");

        double Error(string preset, string activations)
        {
            string name = $"{preset}-{activations}", text = File.ReadAllText(Preset(preset)).Replace("activation: int8", $"activation: {activations}", StringComparison.Ordinal);
            accel.Write($"{name}.yaml", text + $"""

                workload:
                  model: {Repository.PathOf("examples/models/kjv-llama")}
                  phases:
                    - prefill: 4
                  layers: [0]
                  kinds: [q_proj]
                  quantization:
                    weights: int8
                    symmetry: asymmetric
                    granularity: group
                    group_size: 128
                    pad_groups: false
                    scale_search: none
                    activations: {activations}
                """);
            return Run(accel, $"{name}.yaml", name).GetProperty("operations")[0].GetProperty("relative_error").GetDouble();
        }
    }

    private static string Preset(string name) => Repository.PathOf($"examples/presets/{name}.yaml");

    private static JsonElement Run(Accel accel, string file, string output)
    {
        AccelResult result = accel.Run("run", file, "--out", output);
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("0 differ from the reference engine");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(accel[$"{output}/run.json"]));
        return json.RootElement.Clone();
    }
}
