using System.Globalization;
using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Packed;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads.Packed;

/// <summary>Whole checkpoints in packed form, made here from float models.</summary>
public sealed class PackedFolderTests
{
    [Theory]
    [InlineData("gptq", """{"quant_method": "gptq", "bits": 4, "group_size": 8, "desc_act": true}""", false)]
    [InlineData("gptq", """{"bits": 4, "group_size": 8, "desc_act": true}""", true)]
    [InlineData("gptq", """{"quant_method": "gptq", "bits": 4, "group_size": 8, "checkpoint_format": "gptq_v2", "desc_act": true}""", false)]
    [InlineData("awq", """{"quant_method": "awq", "bits": 4, "group_size": 8}""", false)]
    [InlineData("bitnet", """{"quant_method": "bitnet"}""", false)]
    public void A_packed_model_has_the_values_that_were_packed(string method, string config, bool beside)
    {
        using var folder = new TemporaryFolder();
        int version = config.Contains("gptq_v2", StringComparison.Ordinal) ? 2 : 1;
        Dictionary<string, float[]> expected = WriteTiny(folder["model"], method, version, beside ? null : config);
        if (beside) folder.Write("model/quantize_config.json", config);
        LlamaModel model = ModelLoader.Load(folder["model"]);
        model.Packed.Count.ShouldBe(13); // one of the fourteen was left in float
        foreach (LinearSite site in model.Sites) model.Weight(site).ShouldBe(expected[site.TensorName], site.TensorName);
        model.NewSession().Forward(TinyModel.Tokens(6)).ShouldAllBe(logit => float.IsFinite(logit));
    }

    [Fact]
    public void A_packed_model_may_lie_in_several_files()
    {
        using var folder = new TemporaryFolder();
        Dictionary<string, float[]> expected = WriteTiny(folder["model"], "gptq", 1, """{"quant_method": "gptq", "bits": 4, "group_size": 8}""");
        ShardedFolder.Split(folder["model"], 5);
        LlamaModel model = ModelLoader.Load(folder["model"]);
        foreach (LinearSite site in model.Sites) model.Weight(site).ShouldBe(expected[site.TensorName], site.TensorName);
    }

    [Fact]
    public void Packed_tensors_without_a_configuration_are_refused()
    {
        using var folder = new TemporaryFolder();
        WriteTiny(folder["model"], "gptq", 1, null);
        InputException wrong = Should.Throw<InputException>(() => ModelLoader.Load(folder["model"]));
        wrong.Diagnostics.ShouldContain(finding => finding.Id == "ACC2007");
        wrong.Diagnostics.ShouldContain(finding => finding.Id == "ACC2011");
    }

    /// <summary>The model of the repository: quantised here, packed as GPTQ does, read back, and as good as before to the last bit.</summary>
    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 3)]
    public void A_gptq_checkpoint_of_kjv_llama_has_the_perplexity_of_its_quantised_values(int version, int bits)
    {
        string source = Repository.PathOf("examples/models/kjv-llama");
        LlamaModel original = ModelLoader.Load(source);
        QuantizedModel quantized = RecipeQuantizer.Quantize(original, Recipe(bits, 64));
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["packed"]);
        foreach (string name in (string[])["tokenizer.json", "config.json"]) File.Copy(Path.Combine(source, name), folder[$"packed/{name}"]);
        string format = version == 1 ? "gptq" : "gptq_v2";
        Configure(folder["packed"], string.Create(CultureInfo.InvariantCulture, $$"""{"quant_method": "gptq", "bits": {{bits}}, "group_size": 64, "desc_act": false, "sym": false, "checkpoint_format": "{{format}}"}"""));
        var tensors = new Dictionary<string, SafetensorsTensor>();
        var weights = new Dictionary<string, float[]>();
        foreach (QuantizedLayer layer in quantized.Layers)
        {
            QuantizedMatrix ours = layer.Matrix; // its scales in float16, as such checkpoints have them
            var m = new QuantizedMatrix(ours.Rows, ours.Columns, bits, ours.GroupSize, ours.Codes, [.. ours.Scales.Select(s => (float)(Half)s)], ours.ReinterpretedZeros);
            var packed = new RandomLayer(m.Rows, m.Columns, bits, m.Codes, [.. m.ReinterpretedZeros.Select(z => (z + (1 << bits) - 1) / 2)], [.. m.Scales.Select(s => (Half)s)], [.. Enumerable.Range(0, m.Columns).Select(k => k / 64)]);
            foreach ((string name, SafetensorsTensor tensor) in GptqPacker.Pack(layer.Site.TensorName[..^".weight".Length], packed, version)) tensors[name] = tensor;
            weights[layer.Site.TensorName] = m.Dequantize();
        }

        foreach ((string name, IReadOnlyList<int> shape, float[] values) in original.OtherTensors())
        {
            tensors[name] = SafetensorsTensor.FromHalves(shape, values);
            weights[name] = values;
        }

        SafetensorsFile.Write(folder["packed/model.safetensors"], tensors);
        LlamaModel read = ModelLoader.Load(folder["packed"]);
        read.Packed.Count.ShouldBe(28);
        foreach (LinearSite site in read.Sites) read.Weight(site).ShouldBe(weights[site.TensorName], site.TensorName);
        int[] tokens = TokenFile.Read(Path.Combine(source, "heldout.tokens"), original.Config.VocabularySize);
        double before = Perplexity.Measure(original, tokens, 128, 128, 4).Value;
        double after = Perplexity.Measure(new LlamaModel(original.Config, weights, "ours"), tokens, 128, 128, 4).Value;
        Perplexity.Measure(read, tokens, 128, 128, 4).Value.ShouldBe(after);
        after.ShouldBeInRange(before, 2 * before);

        // Asked for as what it is, it keeps its codes; asked for otherwise, it is rounded anew.
        QuantizedModel kept = RecipeQuantizer.Quantize(read, Recipe(bits, 64));
        foreach (QuantizedLayer layer in kept.Layers)
        {
            PackedLinear packed = read.Packed[layer.Site.TensorName];
            layer.Matrix.Codes.ShouldBe(packed.Codes);
            layer.Matrix.Scales.ShouldBe(packed.Scales);
            layer.Matrix.Dequantize().ShouldBe(weights[layer.Site.TensorName]);
            layer.Method.ShouldEndWith(", codes of the checkpoint");
        }

        Perplexity.Measure(kept.Model, tokens, 128, 128, 4, kept.NewExecutor()).Value.ShouldBe(after, after * 1e-3);
        RecipeQuantizer.Quantize(read, Recipe(bits, 32)).Layers.ShouldAllBe(layer => layer.Matrix.GroupSize == 32 && !layer.Method.Contains("checkpoint"));
    }

    private static QuantizationRecipe Recipe(int bits, int group) => new()
    {
        Method = Method.Parse("rtn"), Default = new LayerSetting(FormatCatalog.Find(string.Create(CultureInfo.InvariantCulture, $"int{bits}"))!, new GroupSetting(Granularity.Group, group)),
    };

    /// <summary>A folder of the tiny model with packed layers, the last left in float; the values by name.</summary>
    internal static Dictionary<string, float[]> WriteTiny(string folder, string method, int version, string? config)
    {
        var expected = new Dictionary<string, float[]>();
        LlamaConfig shape = TinyModel.Config();
        TinyModel.WriteFolder(folder, tensors =>
        {
            foreach (LinearSite site in LinearSite.All(shape.Layers))
            {
                string prefix = site.TensorName[..^".weight".Length];
                (int rows, int columns) = shape.ShapeOf(site.Kind);
                expected[site.TensorName] = tensors[site.TensorName].ToFloats();
                if (expected.Count == 14) continue;
                tensors.Remove(site.TensorName);
                ulong seed = (ulong)expected.Count;
                Dictionary<string, SafetensorsTensor> packed;
                if (method == "bitnet")
                {
                    sbyte[] ternary = PackedLayerTests.Ternary(rows * columns, seed);
                    packed = BitNetPacker.Pack(prefix, ternary, rows, 4);
                    expected[site.TensorName] = [.. ternary.Select(t => t / 4f)];
                }
                else
                {
                    bool ordered = method == "gptq" && config?.Contains("true", StringComparison.Ordinal) != false;
                    var layer = RandomLayer.Create(rows, columns, 4, 8, 1, 15, seed, ordered);
                    packed = method == "awq" ? AwqPacker.Pack(prefix, layer) : GptqPacker.Pack(prefix, layer, version);
                    expected[site.TensorName] = layer.Values();
                }

                foreach ((string name, SafetensorsTensor tensor) in packed) tensors[name] = tensor;
            }
        });
        if (config is not null) Configure(folder, config);
        return expected;
    }

    private static void Configure(string folder, string quantization)
    {
        string path = Path.Combine(folder, "config.json");
        File.WriteAllText(path, $"{File.ReadAllText(path).TrimEnd().TrimEnd('}').TrimEnd()},\n  \"quantization_config\": {quantization}\n}}\n");
    }
}
