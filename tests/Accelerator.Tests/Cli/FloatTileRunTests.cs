using System.Text.Json;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Cli;

/// <summary>Layers of the trained model on arrays of floating-point elements.</summary>
public sealed class FloatTileRunTests
{
    private static readonly string Model = Repository.PathOf("examples/models/kjv-llama");

    [Theory]
    [InlineData("int4", "float16", "int15", "float32", "bitmod-fp4-s8", false, 5e-4)]
    [InlineData("int3", "float16", "exact", "float16", "bitmod-fp3-s8", false, 5e-4)]
    [InlineData("int4", "bfloat16", "int15", "float32", "bitmod-fp4", true, 2e-3)]
    [InlineData("int6", "bfloat16", "int15", "float32", "int6-sym", true, 2e-3)]
    [InlineData("int8", "float16", "int15", "float32", "int8-sym", true, 5e-4)]
    public void Real_layers_run_as_the_reference_engine_has_them(string weight, string activation, string accumulator, string output, string format, bool rounded, double most)
    {
        using var accel = new Accel();
        accel.Write("float.yaml", Text(weight, activation, accumulator, output, format));
        AccelResult result = accel.Run("run", "float.yaml", "--out", "run");
        result.ExitCode.ShouldBe(0, result.Error);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(accel["run/run.json"]));
        JsonElement[] operations = [.. json.RootElement.GetProperty("operations").EnumerateArray()];
        operations.Length.ShouldBe(2);
        foreach (JsonElement operation in operations)
        {
            operation.GetProperty("mismatches_against_reference").GetInt32().ShouldBe(0);
            operation.GetProperty("saturated_outputs").GetInt32().ShouldBe(0);
            operation.GetProperty("cycles").GetProperty("total").GetInt64().ShouldBeGreaterThan(1000);
            operation.GetProperty("arithmetic_error").GetDouble().ShouldBeInRange(1e-6, most);
            operation.GetProperty("relative_error").GetDouble().ShouldBeLessThan(0.2);
            operation.TryGetProperty("rounded_scales", out _).ShouldBe(rounded);
        }
    }

    [Fact]
    public void A_trace_of_the_layers_runs_as_the_workload_does()
    {
        using var accel = new Accel();
        string workload = Text("int4", "float16", "int15", "float32", "bitmod-fp4-s8");
        accel.Write("float.yaml", workload);
        accel.Run("trace", "export", "float.yaml", "--out", "trace").ExitCode.ShouldBe(0);
        accel.Write("trace.yaml", workload[..workload.IndexOf("workload:", StringComparison.Ordinal)] + "workload: {trace: trace/trace.json}\n");
        accel.Run("run", "float.yaml", "--out", "a").ExitCode.ShouldBe(0);
        accel.Run("run", "trace.yaml", "--out", "b").ExitCode.ShouldBe(0);
        File.ReadAllText(accel["b/run.json"]).ShouldBe(File.ReadAllText(accel["a/run.json"]));

        // An array of integers refuses the same trace.
        accel.Write("integers.yaml", $"accelerator: {{preset: '{Repository.PathOf("examples/presets/mac-small.yaml")}'}}\nworkload: {{trace: trace/trace.json}}\n");
        AccelResult refused = accel.Run("run", "integers.yaml");
        refused.ExitCode.ShouldBe(2);
        refused.Error.ShouldContain("ACC2106");
        refused.Error.ShouldContain("activations of format float16");
    }

    [Theory]
    [InlineData("int4", "int4-sym", "ACC3090", "found:   weights of format int4")]
    [InlineData("int4", "bitmod-fp3", "ACC3090", "weights of format bitmod-fp3")]
    [InlineData("int4", "nf4", "ACC3090", "whose table is not that of FP4 with a special value")]
    [InlineData("int8", "int8", "ACC3090", "weights of format int8 with zero points")]
    public void What_the_elements_do_not_take_is_refused(string weight, string format, string id, string found)
    {
        using var accel = new Accel();
        accel.Write("float.yaml", Text(weight, "float16", "int15", "float32", format));
        AccelResult result = accel.Run("run", "float.yaml");
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(id);
        result.Error.ShouldContain(found);
    }

    [Fact]
    public void Cycles_stand_beside_the_closed_forms_that_have_an_answer_and_comparisons_are_refused()
    {
        using var accel = new Accel();
        accel.Write("float.yaml", Text("int4", "float16", "int15", "float32", "bitmod-fp4-s8"));
        AccelResult result = accel.Run("analyze", "float.yaml", "--out", "analysis");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("BitMoD");
        result.Output.ShouldNotContain("Bit Fusion");

        string preset = Repository.PathOf("examples/presets/ft-small");
        accel.Write("compare.yaml", $$"""
            compare: {arrays: ['{{preset}}.yaml', '{{preset}}-booth.yaml']}
            workload:
              synthetic:
                - {name: one, m: 1, n: 2, k: 8}
              seed: 1
              quantization: {weights: int6, symmetry: symmetric, granularity: row, scale_search: none, activations: float16}

            """);
        AccelResult refused = accel.Run("run", "compare.yaml");
        refused.ExitCode.ShouldBe(2, refused.Error);
        refused.Error.ShouldContain("error ACC");
    }

    [ToolFact("verilator", "g++")]
    public void Corners_of_real_layers_agree_with_the_rtl()
    {
        using var accel = new Accel();
        accel.Write("float.yaml", Text("int4", "float16", "int15", "float16", "bitmod-fp4-s8"));
        AccelResult result = accel.Run("verify", "float.yaml", "--simulator", "verilator", "--out", "verify");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("model and RTL agree on every signal in every cycle");
    }

    private static string Text(string weight, string activation, string accumulator, string output, string format) => $$"""
        accelerator:
          name: ft
          clock_mhz: 1000
          array:
            family: float_tile
            tile: {m: 2, n: 4, k: 4}
            arithmetic: bitmod
          formats: {weight: {{weight}}, activation: {{activation}}, accumulator: {{accumulator}}, output: {{output}}}
          rescale: {lanes: 2, scale_bits: 8, requantize_bits: 8, rounding: half_even}
          limits: {group: 128, groups: 64, n_tiles: 64}
          ports: {address_bits: 20, fetch_depth: 4, output_depth: 4}
          memory: {kind: ideal, latency_cycles: 2}
        workload:
          model: {{Model}}
          quantization: {format: {{format}}, method: rtn, granularity: group, group_size: 128, pad_groups: false, activations: {{activation}}}
          phases:
            - {prefill: 3}
          layers: [1]
          kinds: [q_proj, down_proj]

        """;
}
