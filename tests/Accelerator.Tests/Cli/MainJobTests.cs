using System.Text.Json;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Cli;

/// <summary>The commands on real input, from end to end.</summary>
public sealed class MainJobTests
{
    private static readonly string Example = Repository.PathOf("examples/01-lut-tensor-core/accelerator.yaml");
    private static readonly string Model = Repository.PathOf("examples/models/kjv-llama");

    [Fact]
    public void The_main_job_runs_the_whole_model_and_gives_the_same_bytes_twice()
    {
        using var accel = new Accel();
        AccelResult first = accel.Run("run", Example, "--out", "a");
        first.ExitCode.ShouldBe(0, first.Error);
        first.Output.ShouldContain("0 differ from the reference engine");
        foreach (string page in (string[])["README.md", "examples/01-lut-tensor-core/README.md"]) Page.Read(page).Block("lut-m2n64k4-w2a8  cycle engine").ShouldBe(Page.Shown(first.Output), page);
        accel.Run("run", Example, "--out", "b").ExitCode.ShouldBe(0);
        File.ReadAllBytes(accel["b/run.json"]).ShouldBe(File.ReadAllBytes(accel["a/run.json"]));

        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(accel["a/run.json"]));
        JsonElement root = json.RootElement;
        root.GetProperty("synthetic").GetBoolean().ShouldBeFalse();
        root.GetProperty("operations").GetArrayLength().ShouldBe(2 * 4 * 7);
        long parts = 0;
        foreach (JsonElement operation in root.GetProperty("operations").EnumerateArray())
        {
            operation.GetProperty("mismatches_against_reference").GetInt32().ShouldBe(0);
            operation.GetProperty("relative_error").GetDouble().ShouldBeInRange(0.05, 0.6);
            JsonElement cycles = operation.GetProperty("cycles");
            long total = cycles.GetProperty("total").GetInt64();
            cycles.GetProperty("sequencer").EnumerateObject().Sum(reason => reason.Value.GetInt64()).ShouldBe(total);
            cycles.GetProperty("rescale_unit").EnumerateObject().Sum(reason => reason.Value.GetInt64()).ShouldBe(total);
            parts += total;
        }

        root.GetProperty("totals").GetProperty("total").GetInt64().ShouldBe(parts);
        root.GetProperty("totals").GetProperty("utilization").GetDouble().ShouldBeInRange(0.9, 1.0);
    }

    [Fact]
    public void An_exported_trace_runs_to_the_same_result_as_the_model()
    {
        using var accel = new Accel();
        accel.Run("trace", "export", Example, "--out", "trace").ExitCode.ShouldBe(0);
        string yaml = File.ReadAllText(Example);
        accel.Write("traced.yaml", yaml[..yaml.IndexOf("workload:", StringComparison.Ordinal)] + "workload:\n  trace: trace/trace.json\n");
        AccelResult traced = accel.Run("run", "traced.yaml", "--out", "b");
        traced.ExitCode.ShouldBe(0, traced.Error);
        accel.Run("run", Example, "--out", "a", "--engine", "cycle").ExitCode.ShouldBe(0);
        Part("b/run.json", "operations").ShouldBe(Part("a/run.json", "operations"));

        string Part(string file, string name)
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(accel[file]));
            return json.RootElement.GetProperty(name).GetRawText();
        }
    }

    [Fact]
    public void Quantising_writes_model_trace_and_report()
    {
        using var accel = new Accel();
        AccelResult result = accel.Run("quantize", Model, "--method", "rtn-shrink", "--format", "int2", "--group", "128", "--activations", "int8", "--out", "q");
        result.ExitCode.ShouldBe(0, result.Error);
        accel.Left.ShouldBe(["q", "q/model.safetensors", "q/quantization.json", "q/report.json", "q/trace", "q/trace/trace.json", "q/trace/trace.safetensors"]);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(accel["q/report.json"]));
        using JsonDocument reference = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Model, "reference.json")));
        double expected = reference.RootElement.GetProperty("short").GetProperty("perplexity").GetDouble();
        double before = json.RootElement.GetProperty("perplexity_before").GetDouble(), after = json.RootElement.GetProperty("perplexity_after").GetDouble();
        (before / expected - 1).ShouldBeInRange(-1e-3, 1e-3);
        (after / before).ShouldBeInRange(1.02, 1.5);
        json.RootElement.GetProperty("layers").GetArrayLength().ShouldBe(28);

        AccelResult shown = accel.Run("trace", "show", "q/trace");
        shown.ExitCode.ShouldBe(0);
        shown.Output.ShouldContain("decode64.layers.3.down_proj");
    }

    [Fact]
    public void Groups_that_do_not_divide_are_padded_on_request_and_reported()
    {
        using var accel = new Accel();
        AccelResult result = accel.Run("quantize", Model, "--format", "int4", "--group", "96", "--pad-groups", "--out", "q");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("24 of 28 layers end each row in a shorter group");
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(accel["q/report.json"]));
        foreach (JsonElement layer in json.RootElement.GetProperty("layers").EnumerateArray())
        {
            int? last = layer.TryGetProperty("last_group", out JsonElement value) ? value.GetInt32() : null;
            last.ShouldBe(layer.GetProperty("k").GetInt32() == 256 ? 64 : null);
        }
    }

    [Fact]
    public void The_reference_engine_gives_the_same_errors_and_no_cycles()
    {
        using var accel = new Accel();
        accel.Write("synthetic.yaml", Synthetic("lut-small", "{name: edge, m: 5, n: 7, k: 45}"));
        accel.Run("run", "synthetic.yaml", "--out", "a").ExitCode.ShouldBe(0);
        AccelResult untimed = accel.Run("run", "synthetic.yaml", "--engine", "reference", "--out", "b");
        untimed.ExitCode.ShouldBe(0, untimed.Error);
        untimed.Output.ShouldContain("SYNTHETIC");
        File.ReadAllText(accel["b/run.json"]).ShouldNotContain("\"totals\"");
    }

    [Fact]
    public void Emitting_writes_the_committed_package()
    {
        using var accel = new Accel();
        accel.Run("emit", Repository.PathOf("examples/presets/lut-small.yaml"), "--out", "rtl").ExitCode.ShouldBe(0);
        foreach (string file in Directory.EnumerateFiles(accel["rtl"], "*", SearchOption.AllDirectories))
        {
            File.ReadAllText(file).ShouldBe(File.ReadAllText(Path.Combine(Repository.PathOf("rtl/generated/lut-small"), Path.GetRelativePath(accel["rtl"], file))));
        }
    }

    [ToolFact("verilator", "iverilog", "g++")]
    public void Verifying_a_workload_compares_its_own_values_on_both_simulators()
    {
        using var accel = new Accel();
        accel.Write("synthetic.yaml", Synthetic("lut-small", "{name: edge, m: 5, n: 7, k: 45}"));
        AccelResult result = accel.Run("verify", "synthetic.yaml", "--simulator", "both", "--seed", "3", "--out", "v");
        result.ExitCode.ShouldBe(0, result.Error);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(accel["v/verify.json"]));
        json.RootElement.GetProperty("passed").GetBoolean().ShouldBeTrue();
        JsonElement[] simulators = [.. json.RootElement.GetProperty("simulators").EnumerateArray()];
        simulators.Length.ShouldBe(2);
        foreach (JsonElement simulator in simulators)
        {
            simulator.GetProperty("mismatches").GetInt64().ShouldBe(0);
            simulator.GetProperty("values_compared").GetInt64().ShouldBe(simulator.GetProperty("cycles").GetInt64() * simulator.GetProperty("signals").GetInt64());
        }
    }

    internal static string Synthetic(string preset, string gemm, string activations = "int8") => $$"""
        accelerator: {preset: {{Repository.PathOf($"examples/presets/{preset}.yaml")}}}
        workload:
          synthetic: [{{gemm}}]
          seed: 5
          quantization:
            weights: int2
            symmetry: asymmetric
            granularity: group
            group_size: 32
            pad_groups: true
            scale_search: none
            activations: {{activations}}
        """;
}
