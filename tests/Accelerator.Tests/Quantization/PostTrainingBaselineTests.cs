using System.Text.Json;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization;

/// <summary>Perplexity of quantised weights against an independent implementation (protocol: the data's README).</summary>
public sealed class PostTrainingBaselineTests
{
    private static readonly Lazy<LlamaModel> Model = new(() => ModelLoader.Load(Prerequisite.Shared("data/stories260K/stories260K.bin")));

    [SharedTheory("data/stories260K")]
    [InlineData("RTN int8 asym per-row", 8, Granularity.Row)]
    [InlineData("RTN int8 asym g32", 8, Granularity.Group)]
    [InlineData("RTN int4 asym per-row", 4, Granularity.Row)]
    [InlineData("RTN int4 asym g32", 4, Granularity.Group)]
    [InlineData("RTN int3 asym per-row", 3, Granularity.Row)]
    [InlineData("RTN int3 asym g32", 3, Granularity.Group)]
    [InlineData("RTN int2 asym per-row", 2, Granularity.Row)]
    [InlineData("RTN int2 asym g32", 2, Granularity.Group)]
    public void Perplexity_is_within_two_percent_of_the_baseline(string setting, int bits, Granularity granularity)
    {
        var spec = new QuantizationSpec { WeightBits = bits, Granularity = granularity, GroupSize = 32, ActivationBits = null };
        var plan = new QuantizationPlan(spec, [new("*.down_proj.weight", spec with { GroupSize = 43 })]);
        QuantizedModel quantized = ModelQuantizer.Quantize(Model.Value, plan);
        var evaluation = new QuantizationEvaluation { Tokens = TokenFile.Read(Prerequisite.Shared("data/stories260K/selfsampled_eval_tokens_64x128.u16"), 512) };
        double perplexity = QuantizationEvaluator.Measure(quantized, evaluation, quantize: true).Value;
        (perplexity / Baseline(setting) - 1).ShouldBeInRange(-0.02, 0.02, $"{setting}: {perplexity} against {Baseline(setting)}");
    }

    private static double Baseline(string setting)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Prerequisite.Shared("data/stories260K/ptq_baseline_ppl.json")));
        return json.RootElement.GetProperty("rows").EnumerateArray().Single(row => row[0].GetString() == setting)[2].GetDouble();
    }
}
