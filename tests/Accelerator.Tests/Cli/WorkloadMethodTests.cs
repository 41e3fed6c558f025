using System.Text.Json;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Cli;

/// <summary>A workload that names a format and a method, as <c>accel quantize</c> takes them, on the example's array of INT2 weights.</summary>
public sealed class WorkloadMethodTests
{
    private static readonly string Example = Repository.PathOf("examples/01-lut-tensor-core/accelerator.yaml");
    private static readonly string Model = Repository.PathOf("examples/models/kjv-llama");

    [Theory]
    [InlineData("shrink", "asymmetric", "rtn-shrink", "int2")]
    [InlineData("none", "symmetric", "rtn", "int2-sym")]
    [InlineData("shrink", "bipolar", "rtn-shrink", "bipolar2")]
    public void Names_say_the_same_as_words(string search, string symmetry, string method, string format)
    {
        using var accel = new Accel();
        string words = Operations(accel, "words", $"weights: int2, symmetry: {symmetry}, scale_search: {search}"), names = Operations(accel, "names", $"format: {format}, method: '{method}'");
        names.ShouldBe(words);
    }

    [Theory]
    [InlineData("gptq")]
    [InlineData("smoothquant+hadamard:block=32+gptq:damping=0.01,act-order")]
    [InlineData("awq")]
    public void A_method_that_calibrates_runs_on_the_array(string method)
    {
        using var accel = new Accel();
        string nearest = Operations(accel, "rtn", "format: int2, method: rtn"), chosen = Operations(accel, "chosen", $"format: int2, method: '{method}'");
        Values(chosen, "mismatches_against_reference").ShouldAllBe(count => count == 0);
        Values(chosen, "relative_error").Average().ShouldBeLessThan(Values(nearest, "relative_error").Average());
    }

    [Theory]
    [InlineData("ternary-mean")]
    [InlineData("bcq2")]
    [InlineData("ptqtp")]
    public void Other_forms_than_uniform_codes_run_on_the_array(string format)
    {
        using var accel = new Accel();
        string operations = Operations(accel, format, $"format: {format}, method: rtn");
        Values(operations, "mismatches_against_reference").ShouldAllBe(count => count == 0);
        using JsonDocument json = JsonDocument.Parse(operations);
        foreach (JsonElement operation in json.RootElement.EnumerateArray())
        {
            JsonElement form = operation.GetProperty("form");
            (form.GetProperty("format").GetString(), form.GetProperty("exact_levels").GetBoolean()).ShouldBe((format, true));
            form.GetProperty("relative_error").GetDouble().ShouldBeLessThan(1e-4);
        }
    }

    [Theory]
    [InlineData("format: nf4, method: rtn", "ACC3090", "found:   nf4 weights take int5 (tables rounded to integers), the array has int2")]
    [InlineData("format: int3, method: rtn", "ACC3090", "allowed: formats.weight int3 to int8")]
    [InlineData("format: pot4, method: rtn", "ACC3090", "found:   pot4 weights take int5 (integer levels, 2 digits along K), the array has int2")]
    [InlineData("format: none, method: rtn", "ACC3090", "found:   none")]
    [InlineData("format: int2, method: 'rtn-shrunk'", "ACC2231", "found:   rtn-shrunk")]
    [InlineData("format: int2, method: baq", "ACC3090", "method baq")]
    [InlineData("format: int2, method: 'a b'", "ACC1025", "found:")]
    [InlineData("format: int2", "ACC", "method")]
    [InlineData("format: int2, method: rtn, weights: int2", "ACC", "weights")]
    public void What_the_array_does_not_execute_is_refused_at_its_line(string quantization, string id, string said)
    {
        using var accel = new Accel();
        AccelResult result = Run(accel, "bad", quantization);
        (result.ExitCode, result.Output).ShouldBe((2, ""));
        result.Error.ShouldContain("bad.yaml:22:");
        result.Error.ShouldContain($"error {id}");
        result.Error.ShouldContain(said);
        accel.Left.ShouldBe(["bad.yaml"]);
    }

    private static AccelResult Run(Accel accel, string name, string quantization)
    {
        string yaml = File.ReadAllText(Example);
        accel.Write($"{name}.yaml", yaml[..yaml.IndexOf("workload:", StringComparison.Ordinal)]
            + $"workload:\n  model: {Model}\n  quantization: {{{quantization}, granularity: group, group_size: 128, pad_groups: false, activations: int8}}\n  phases:\n    - {{prefill: 4}}\n  layers: [0]\n  kinds: [q_proj, v_proj]\n");
        return accel.Run("run", $"{name}.yaml", "--out", name, "--engine", "cycle");
    }

    private static string Operations(Accel accel, string name, string quantization)
    {
        AccelResult result = Run(accel, name, quantization);
        (result.ExitCode, result.Error).ShouldBe((0, ""));
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(accel[$"{name}/run.json"]));
        return json.RootElement.GetProperty("operations").GetRawText();
    }

    private static double[] Values(string operations, string name)
    {
        using JsonDocument json = JsonDocument.Parse(operations);
        return [.. json.RootElement.EnumerateArray().Select(operation => operation.GetProperty(name).GetDouble())];
    }
}
