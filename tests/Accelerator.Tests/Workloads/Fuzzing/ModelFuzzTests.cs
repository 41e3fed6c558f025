using System.Text;
using Accelerator.Tests.Support.Fuzzing;
using Accelerator.Workloads;
using Accelerator.Workloads.Gguf;
using Accelerator.Workloads.Json;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;
using Accelerator.Workloads.Tokenizers;
using Xunit.Abstractions;

namespace Accelerator.Tests.Workloads.Fuzzing;

/// <summary>Damaged models, configurations, tokenizers and indexes are read or refused.</summary>
public sealed class ModelFuzzTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Llama2c_models(bool head)
    {
        var damage = new BinaryDamage(TinyModel.Llama2c(head), [.. Enumerable.Range(0, 7).Select(i => (4 * i, 4))]);
        FuzzRun.Read(output, 6001, damage.Of, bytes =>
        {
            LlamaModel model = Llama2cReader.Parse(new FileBytes(bytes), "fuzz.bin", _ => null);
            model.NewSession(capacity: 1).Forward([0]).Length.ShouldBe(model.Config.VocabularySize);
        });
    }

    [Fact]
    public void Configurations()
    {
        using var folder = new TemporaryFolder();
        TinyModel.WriteFolder(folder["model"]);
        string plain = File.ReadAllText(folder["model/config.json"]).TrimEnd().TrimEnd('}');
        string[] packings =
        [
            "\"rope_parameters\": {\"rope_type\": \"default\", \"rope_theta\": 10000}, \"head_dim\": 4, \"bos_token_id\": 1, \"attention_bias\": false, \"rope_scaling\": null",
            """ "quantization_config": {"quant_method": "gptq", "bits": 4, "group_size": 8, "desc_act": true, "sym": false, "checkpoint_format": "gptq_v2", "pack_dtype": "int32", "dynamic": {}}""",
            """ "quantization_config": {"quant_method": "awq", "bits": 4, "group_size": 8, "version": "gemm", "backend": "autoawq", "zero_point": true}""",
            """ "quantization_config": {"quant_method": "bitnet", "linear_class": "autobitlinear", "quantization_mode": "offline", "use_rms_norm": false}""",
        ];
        JsonDamage[] damages = [.. packings.Select(packing => new JsonDamage($"{plain},\n{packing}}}"))];
        foreach (JsonDamage damage in damages)
        {
            // Undamaged it is read: no part of it is refused whatever the damage.
            HuggingFaceConfig.Parse(JsonFile.Parse(damage.Good, "config.json"), "fuzz/config.json");
        }

        FuzzRun.Read(output, 6002, random => damages[random.Below(damages.Length)].Of(random), bytes => HuggingFaceConfig.Parse(JsonFile.Parse(bytes, "fuzz/config.json"), "fuzz/config.json"));
    }

    [Fact]
    public void Byte_level_tokenizers()
    {
        var damage = new JsonDamage(TokenizerJson.Of([("t", "h"), ("th", "e"), ("a", "b"), ("ab", "c")]));
        FuzzRun.Read(output, 6003, damage.Of, bytes =>
        {
            ByteLevelBpeTokenizer tokenizer = ByteLevelBpeReader.Parse(JsonFile.Parse(bytes, "fuzz.json"), "fuzz.json");
            tokenizer.Decode(tokenizer.Encode("the abc<end> é\n")).ShouldNotBeNull();
        }, readsOneIn: 100); // nearly every damage takes away the token of a byte
    }

    [Fact]
    public void Llama2c_tokenizers()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var fields = new List<(int, int)> { (0, 4) };
        string[] tokens = ["<unk>", "\n<s>\n", "\n</s>\n", "<0x00>", "<0x0A>", " ", "t", "h", "e", "th", "the", "é"];
        writer.Write(8);
        foreach (string token in tokens)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(token);
            fields.AddRange([((int)stream.Length, 4), ((int)stream.Length + 4, 4)]);
            writer.Write(-0.5f * utf8.Length);
            writer.Write(utf8.Length);
            writer.Write(utf8);
        }

        FuzzRun.Read(output, 6004, new BinaryDamage(stream.ToArray(), fields).Of, bytes =>
        {
            Llama2cTokenizer tokenizer = Llama2cTokenizer.Parse(bytes, "tok12.bin", tokens.Length);
            tokenizer.Decode(tokenizer.Encode("the the\n é 🙂")).ShouldNotBeNull();
        });
    }

    [Fact]
    public void Safetensors_files()
    {
        using var stream = new MemoryStream();
        SafetensorsFile.Write(stream, new Dictionary<string, SafetensorsTensor>
        {
            ["a"] = SafetensorsTensor.FromFloats([2, 3], new float[6]), ["b.weight"] = SafetensorsTensor.FromHalves([4], new float[4]),
            ["c"] = new SafetensorsTensor(SafetensorsDtype.F4, [4], new byte[2]), ["none"] = SafetensorsTensor.FromBytes([0], []), ["scalar"] = SafetensorsTensor.FromInt32s([], [1]),
        }, new Dictionary<string, string> { ["format"] = "pt" });
        var damage = new SafetensorsDamage(stream.ToArray());
        FuzzRun.Read(output, 6005, damage.Of, bytes =>
        {
            using SafetensorsFile file = SafetensorsFile.Parse(bytes, "fuzz.safetensors");
            foreach (SafetensorsTensor tensor in file.Tensors.Values.Where(tensor => tensor.IsFloat)) tensor.ToFloats().LongLength.ShouldBe(tensor.Elements);
        });
    }

    [Fact]
    public void Indexes_of_sharded_models()
    {
        using var folder = new TemporaryFolder();
        TinyModel.WriteFolder(folder["model"]);
        SortedDictionary<string, string> map = ShardedFolder.Split(folder["model"], 3);
        var index = new JsonDamage(ShardedFolder.Index(map));
        Dictionary<string, byte[]> shards = map.Values.Distinct().ToDictionary(name => name, name => File.ReadAllBytes(folder[$"model/{name}"]));
        Dictionary<string, SafetensorsDamage> damages = shards.ToDictionary(shard => shard.Key, shard => new SafetensorsDamage(shard.Value));
        FuzzRun.Read(output, 6006, random =>
        {
            string? damaged = random.Below(2) == 0 ? shards.Keys.ElementAt(random.Below(3)) : null;
            return (Index: damaged is null || random.Below(4) == 0 ? index.Of(random) : index.Good, Damaged: damaged, Shard: damaged is null ? null : damages[damaged].Of(random));
        }, file =>
        {
            using SafetensorsFile model = SafetensorsIndex.Parse(JsonFile.Parse(file.Index, "fuzz.index.json"), "fuzz.index.json", name =>
            {
                // What the folder's file system would do with a name.
                if (name != Path.GetFileName(name) || name is "" or "." or "..") throw new InvalidOperationException($"The index opens {name}.");
                if (!shards.TryGetValue(name, out byte[]? shard)) throw new Findings(name).Fatal("ACC2001", "The file cannot be read.");
                return SafetensorsFile.Parse(name == file.Damaged ? file.Shard! : shard, name);
            });
            model.Tensors.Count.ShouldBeGreaterThan(0);
        }, file => $"{Encoding.UTF8.GetString(file.Index)} {file.Damaged} {Convert.ToBase64String(file.Shard ?? [])}");
    }

    /// <summary>Counts, dimensions, types and offsets; <c>ModelFileTests</c> damages a real file's bytes.</summary>
    [Fact]
    public void Gguf_files()
    {
        byte[] good = Packed.PackedLayerTests.Gguf(Packed.BitNetPacker.PackI2S(Packed.PackedLayerTests.Ternary(6 * 256, 3), 0.5f));
        var damage = new BinaryDamage(good, [(4, 4), (8, 8), (16, 8), (24, 8), (33, 4), (37, 8), (45, 8), (53, 4), (57, 8)]);
        FuzzRun.Read(output, 6007, damage.Of, bytes =>
        {
            using GgufFile file = GgufFile.Parse(bytes, "fuzz.gguf");
            foreach (GgufTensor tensor in file.Tensors.Where(tensor => tensor.CanDequantize)) tensor.ToFloats().LongLength.ShouldBe(tensor.Elements);
        });
    }
}
