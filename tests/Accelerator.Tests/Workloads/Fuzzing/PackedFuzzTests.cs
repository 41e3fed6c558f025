using System.Text;
using Accelerator.Numerics;
using Accelerator.Quantization;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Recipes;
using Accelerator.Tests.Support.Fuzzing;
using Accelerator.Tests.Workloads.Packed;
using Accelerator.Workloads;
using Accelerator.Workloads.Json;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Packed;
using Accelerator.Workloads.Safetensors;
using Accelerator.Workloads.Traces;
using Xunit.Abstractions;

namespace Accelerator.Tests.Workloads.Fuzzing;

/// <summary>Damaged packed checkpoints, packed models and traces are read or refused: index and payload, one or both damaged.</summary>
public sealed class PackedFuzzTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("gptq", """{"quant_method": "gptq", "bits": 4, "group_size": 16, "desc_act": true, "sym": false, "checkpoint_format": "gptq"}""")]
    [InlineData("gptq3", """{"quant_method": "gptq", "bits": 3, "group_size": 16, "desc_act": true, "sym": false, "checkpoint_format": "gptq_v2"}""")]
    [InlineData("awq", """{"quant_method": "awq", "bits": 4, "group_size": 16, "version": "gemm", "zero_point": true}""")]
    [InlineData("bitnet", """{"quant_method": "bitnet", "linear_class": "bitlinear", "quantization_mode": "offline"}""")]
    public void Packed_checkpoints(string method, string configuration)
    {
        RandomLayer layer = RandomLayer.Create(32, 32, method == "gptq3" ? 3 : 4, 16, 1, 7, 3);
        byte[] good = Bytes(method switch { "awq" => AwqPacker.Pack("l", layer), "bitnet" => BitNetPacker.Pack("l", PackedLayerTests.Ternary(32 * 32, 4), 32, 3), _ => GptqPacker.Pack("l", layer, method == "gptq" ? 1 : 2) });
        Pairs(6101, Encoding.UTF8.GetBytes(configuration), good, (config, bytes) =>
        {
            using SafetensorsFile file = SafetensorsFile.Parse(bytes, "fuzz.safetensors");
            var findings = new Findings("fuzz.safetensors");
            CheckpointPacking? packing = CheckpointPacking.Read(JsonFile.Parse(config, "config.json"), findings);
            findings.ThrowIfAny();
            if (!PackedCheckpoint.Holds(file, "l.weight", packing!)) return;
            PackedLinear? read = PackedCheckpoint.Read(file, "l.weight", packing!, 32, 32, findings, new HashSet<string>());
            findings.ThrowIfAny();
            read!.Dequantize().ShouldAllBe(value => float.IsFinite(value));
            if (read.TryMatrix(out string? reason) is null) reason.ShouldNotBeNull();
        });
    }

    [Fact]
    public void Packed_models()
    {
        using var folder = new TemporaryFolder();
        LlamaConfig config = TinyModel.Config() with { HiddenSize = 8, IntermediateSize = 8, Layers = 1, Heads = 2, KeyValueHeads = 1, VocabularySize = 8, ContextLength = 8 };
        var random = new Xoshiro256(5);
        Dictionary<string, float[]> weights = LlamaTensors.Required(config).ToDictionary(t => t.Name, t => Enumerable.Range(0, t.Shape.Aggregate(1, (a, b) => a * b)).Select(_ => (float)random.NextNormal()).ToArray());
        var recipe = new QuantizationRecipe { Method = Method.Parse("rtn"), Default = new LayerSetting(FormatCatalog.Find("int3")!, new GroupSetting(Granularity.Group, 4)) };
        PackedModelFile.Write(folder["a"], RecipeQuantizer.Quantize(new LlamaModel(config, weights, "small"), recipe));
        byte[] index = File.ReadAllBytes(folder["a/quantization.json"]), payload = File.ReadAllBytes(folder["a/model.safetensors"]);
        Pairs(6102, index, payload, (json, bytes) =>
        {
            QuantizedModel read = PackedModelReader.Parse(JsonFile.Parse(json, "quantization.json"), "quantization.json", () => SafetensorsFile.Parse(bytes, "model.safetensors"));
            read.Model.NewSession(read.NewExecutor(), 1).Forward([1]).Length.ShouldBe(read.Model.Config.VocabularySize);
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Traces(int version)
    {
        using var folder = new TemporaryFolder();
        (byte[] index, byte[] payload) = (Encoding.UTF8.GetBytes(TraceFileTests.Foreign), TraceFileTests.Payload());
        if (version == 2)
        {
            GemmTraceFile.Write(folder["a"], SyntheticTrace.Create([new SyntheticShape(2, 3, 20, 3, 8), new SyntheticShape(1, 2, 16, 2)], seed: 9));
            (index, payload) = (File.ReadAllBytes(folder[$"a/{GemmTraceFile.IndexName}"]), File.ReadAllBytes(folder[$"a/{GemmTraceFile.PayloadName}"]));
        }

        Pairs(6103, index, payload, (json, bytes) =>
        {
            GemmTrace trace = GemmTraceReader.Parse(JsonFile.Parse(json, "trace.json"), "trace.json", name =>
            {
                if (name != Path.GetFileName(name) || name is "" or "." or "..") throw new InvalidOperationException($"The trace opens {name}.");
                return SafetensorsFile.Parse(bytes, name);
            });
            trace.Operations.Count.ShouldBeGreaterThan(0);
            foreach (QuantizedTensor weight in trace.Weights.Values) weight.Dequantize().Length.ShouldBe(weight.Rows * weight.Columns);
        });
    }

    private void Pairs(ulong seed, byte[] index, byte[] payload, Action<byte[], byte[]> read)
    {
        read(index, payload);
        var json = new JsonDamage(index);
        var tensors = new SafetensorsDamage(payload);
        FuzzRun.Read(output, seed, random => random.Below(5) switch
        {
            0 or 1 => (Json: json.Of(random), Tensors: payload),
            2 or 3 => (Json: index, Tensors: tensors.Of(random)),
            _ => (Json: json.Of(random), Tensors: tensors.Of(random)),
        }, file => read(file.Json, file.Tensors), file => $"{Encoding.UTF8.GetString(file.Json)} {Convert.ToBase64String(file.Tensors)}");
    }

    private static byte[] Bytes(Dictionary<string, SafetensorsTensor> tensors)
    {
        using var stream = new MemoryStream();
        SafetensorsFile.Write(stream, tensors);
        return stream.ToArray();
    }
}
