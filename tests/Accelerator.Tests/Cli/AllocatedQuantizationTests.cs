using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Accelerator.Quantization.Allocation;
using Accelerator.Quantization.Recipes;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Cli;

/// <summary><c>accel quantize --allocation</c> with what <c>accel allocate</c> writes for the trained model of the examples.</summary>
public sealed partial class AllocatedQuantizationTests
{
    private const double Budget = 2.75;
    private static readonly string Model = Repository.PathOf("examples/models/kjv-llama");
    private static readonly string Tokens = Path.Combine(Model, "heldout.tokens");

    [Fact]
    public void A_model_quantised_by_an_allocation_meets_its_budget()
    {
        using var accel = new Accel();
        File.WriteAllBytes(accel["few.tokens"], File.ReadAllBytes(Tokens)[..2048]);
        AccelResult allocated = accel.Run("allocate", Model, "--formats", "int2,int3,int4", "--bits", Budget.ToString(CultureInfo.InvariantCulture), "--cost", "relative", "--calibration", "few.tokens", "--out", "allocation.json");
        (allocated.ExitCode, allocated.Error).ShouldBe((0, ""));
        AccelResult quantized = accel.Run("quantize", Model, "--method", "rtn", "--allocation", "allocation.json", "--format-for", "model.layers.0.self_attn.q_proj.weight=int8", "--tokens", "few.tokens", "--prefill", "16", "--out", "over");
        (quantized.ExitCode, quantized.Error).ShouldBe((0, ""));
        Formats("over").First().Format.ShouldBe("int8", "--format-for goes over the allocation");

        quantized = accel.Run("quantize", Model, "--method", "rtn", "--allocation", "allocation.json", "--tokens", "few.tokens", "--prefill", "16", "--out", "q");
        (quantized.ExitCode, quantized.Error).ShouldBe((0, ""));
        (string Format, double Weights)[] layers = [.. Formats("q")];
        using JsonDocument allocation = JsonDocument.Parse(File.ReadAllText(accel["allocation.json"]));
        layers.Select(layer => layer.Format).ShouldBe(allocation.RootElement.GetProperty("layers").EnumerateArray().Select(layer => layer.GetProperty("format").GetString()!));
        layers.Select(layer => layer.Format).Distinct().Count().ShouldBeGreaterThan(1);
        double mean = layers.Sum(layer => layer.Weights * (layer.Format[^1] - '0')) / layers.Sum(layer => layer.Weights);
        mean.ShouldBeInRange(Budget - 0.05, Budget + 1e-9);
        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(accel["q/report.json"]));
        // Codes, and a float16 scale and a zero of as many bits as a code for each 128 weights.
        report.RootElement.GetProperty("stored_bits_per_weight").GetDouble().ShouldBeInRange(mean + 0.14, mean + 0.16);
        quantized.Output.ShouldContain("rtn format by layer");
        Stored().Match(allocated.Output).Groups[1].Value.ShouldBe(Stored().Match(quantized.Output).Groups[2].Value, "both count the same bits");

        IEnumerable<(string Format, double Weights)> Formats(string folder)
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllText(accel[$"{folder}/report.json"]));
            return [.. json.RootElement.GetProperty("layers").EnumerateArray().Select(layer => (layer.GetProperty("format").GetString()!, layer.GetProperty("n").GetDouble() * layer.GetProperty("k").GetDouble()))];
        }
    }

    [Theory]
    [InlineData("lim", "int2,int4", 3)]
    [InlineData("zd", "int4,int2", 3.5)]
    [InlineData("luq", "int2,int4", 2.6)]
    [InlineData("rwkv", "int3,vq-d2-b6", 3)]
    public void A_score_ranks_blocks_or_tensors_within_the_budget(string score, string formats, double bits)
    {
        using var accel = new Accel();
        File.WriteAllBytes(accel["few.tokens"], File.ReadAllBytes(Tokens)[..1024]);
        AccelResult result = accel.Run("allocate", Model, "--score", score, "--formats", formats, "--bits", bits.ToString(CultureInfo.InvariantCulture), "--calibration", "few.tokens", "--out", "allocation.json");
        (result.ExitCode, result.Error).ShouldBe((0, ""));
        double used = double.Parse(BitsUsed().Match(result.Output).Groups[1].Value, CultureInfo.InvariantCulture);
        used.ShouldBeLessThanOrEqualTo(bits);
        LlamaModel model = ModelLoader.Load(Model);
        IReadOnlyList<LayerOverride> chosen = AllocationFile.Read(accel["allocation.json"]);
        chosen.Select(one => one.Tensors).ShouldBe(model.Sites.Select(site => site.TensorName));
        if (score == "rwkv")
        {
            foreach ((LinearSite site, LayerOverride one) in model.Sites.Zip(chosen)) one.Format!.Name.ShouldBe(UniformityProxy.Of(model.Weight(site)).Scalar(1.54, 30) ? "int3" : "vq-d2-b6");
            return;
        }

        // The blocks of the highest scores are those of more bits; each has one format.
        double[] scores = ScoreAllocation.Blocks(model, Enum.Parse<ImportanceScore>(score, ignoreCase: true), TokenFile.Read(accel["few.tokens"], model.Config.VocabularySize));
        scores.Distinct().Count().ShouldBe(scores.Length);
        string[] byRank = [.. Enumerable.Range(0, scores.Length).OrderByDescending(block => scores[block]).Select(block => chosen.Where((_, i) => model.Sites[i].Layer == block).Select(one => one.Format!.Name).Distinct().Single())];
        int high = byRank.Count(format => format == "int4");
        byRank.ShouldBe([.. Enumerable.Repeat("int4", high), .. Enumerable.Repeat("int2", byRank.Length - high)]);
        used.ShouldBe(2 + 2.0 * high / byRank.Length, 1e-4);
        high.ShouldBe((int)((bits - 2) / 2 * byRank.Length));
    }

    [Theory]
    [InlineData("slim", "int2,int3", "accel quantize --method slim")]
    [InlineData("baq", "int2,int3", "accel quantize --method baq")]
    [InlineData("lin", "int2,int3", "lim, zd, luq, rwkv")]
    [InlineData("lim", "int2,int3,int4", "two formats")]
    [InlineData("zd", "int4,int5", "ACC2212")]
    public void Scores_that_cannot_be_are_refused(string score, string formats, string said)
    {
        using var accel = new Accel();
        AccelResult result = accel.Run("allocate", Model, "--score", score, "--formats", formats, "--bits", "3", "--out", "allocation.json");
        (result.ExitCode, result.Output).ShouldBe((2, ""));
        result.Error.ShouldContain(said);
        accel.Left.ShouldBeEmpty();
    }

    [Fact]
    public void Allocations_that_do_not_fit_are_refused()
    {
        using var accel = new Accel();
        accel.Write("one.json", Allocation("model.layers.0.self_attn.q_proj.weight", "int3"));
        accel.Write("other.json", Allocation("model.layers.77.self_attn.q_proj.weight", "int3"));
        accel.Write("format.json", Allocation("model.layers.0.self_attn.q_proj.weight", "int33"));
        Refused(["--allocation", "one.json"], "one.json: error ACC2203: Layers have no format.", "found:   model.layers.0.self_attn.k_proj.weight and ");
        Refused(["--allocation", "other.json", "--format", "int4"], "other.json: error ACC2203: A tensor name matches no linear layer", "model.layers.77");
        Refused(["--allocation", "format.json"], "format.json", "ACC2214", "int33");
        Refused(["--allocation", "none.json"], "none.json", "error ACC2001");
        Refused(["--allocation", "one.json", "--group", "64"], "error ACC9007: --group");
        Refused([], "error ACC9007: --format", "--allocation");
        Refused(["--allocation", "one.json", "--format", "hlq3", "--method", "rtn-shrink"], "ACC2232", "hlq3");

        void Refused(string[] options, params string[] said)
        {
            AccelResult result = accel.Run(["quantize", Model, "--out", "q", .. options]);
            (result.ExitCode, result.Output).ShouldBe((2, ""));
            foreach (string part in said) result.Error.ShouldContain(part);
            accel.Left.ShouldBe(["format.json", "one.json", "other.json"]);
        }
    }

    private static string Allocation(string tensor, string format) =>
        $$"""{"format": "accelerator-allocation", "version": 1, "layers": [{"tensor": "{{tensor}}", "format": "{{format}}", "group": "own"}]}""";

    [GeneratedRegex(@"stored +([\d.]+)|bits a weight +([\d.]+) in the file")]
    private static partial Regex Stored();

    [GeneratedRegex(@"bits +([\d.]+) of")]
    private static partial Regex BitsUsed();
}
