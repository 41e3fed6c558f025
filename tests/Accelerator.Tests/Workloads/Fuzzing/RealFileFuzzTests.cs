using System.Buffers.Binary;
using System.Text;
using Accelerator.Tests.Support;
using Accelerator.Tests.Support.Fuzzing;
using Accelerator.Workloads;
using Accelerator.Workloads.Json;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;
using Accelerator.Workloads.Tokenizers;
using Xunit.Abstractions;

namespace Accelerator.Tests.Workloads.Fuzzing;

/// <summary>The files of trained models, damaged, are read or refused: 20,000 mutations each.</summary>
public sealed class RealFileFuzzTests(ITestOutputHelper output)
{
    private const string Stories = "data/stories260K";
    private static readonly string Kjv = Repository.PathOf("examples/models/kjv-llama");

    [Fact]
    public void The_weights_of_the_example_model()
    {
        byte[] good = File.ReadAllBytes(Path.Combine(Kjv, "model.safetensors"));
        int head = 8 + (int)BinaryPrimitives.ReadInt64LittleEndian(good);
        FuzzRun.Read(output, 6201, new InPlaceDamage(good, head, [(0, 8)]).Of, bytes =>
        {
            using SafetensorsFile file = SafetensorsFile.Parse(bytes, "fuzz.safetensors");
            file.Tensors.Values.MinBy(tensor => tensor.Elements)!.ToFloats().ShouldNotBeEmpty();
        }, bytes => Convert.ToBase64String(bytes.AsSpan(0, Math.Min(head, bytes.Length))));
    }

    [Fact]
    public void The_index_of_the_example_model_in_shards()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["model"]);
        File.Copy(Path.Combine(Kjv, "model.safetensors"), folder["model/model.safetensors"]);
        SortedDictionary<string, string> map = ShardedFolder.Split(folder["model"], 3);
        Dictionary<string, byte[]> shards = map.Values.Distinct().ToDictionary(name => name, name => File.ReadAllBytes(folder[$"model/{name}"]));
        FuzzRun.Read(output, 6202, new JsonDamage(ShardedFolder.Index(map)).Of, bytes =>
        {
            using SafetensorsFile model = SafetensorsIndex.Parse(JsonFile.Parse(bytes, "fuzz.index.json"), "fuzz.index.json", name =>
                shards.TryGetValue(name, out byte[]? shard) ? SafetensorsFile.Parse(shard, name) : throw new Findings(name).Fatal("ACC2001", "The file cannot be read."));
            model.Tensors.Count.ShouldBeGreaterThan(0);
        }, bytes => Encoding.UTF8.GetString(bytes), readsOneIn: 50); // nearly every damage makes a shard that is not there, or a tensor that none holds
    }

    [Fact]
    public void The_configuration_of_the_example_model() =>
        FuzzRun.Read(output, 6203, new JsonDamage(File.ReadAllBytes(Path.Combine(Kjv, "config.json"))).Of, bytes => HuggingFaceConfig.Parse(JsonFile.Parse(bytes, "fuzz/config.json"), "fuzz/config.json"));

    /// <summary>Bytes anywhere; <c>ModelFuzzTests</c> damages the structure of a smaller one token by token.</summary>
    [Fact]
    public void The_tokenizer_of_the_example_model()
    {
        byte[] good = File.ReadAllBytes(Path.Combine(Kjv, "tokenizer.json"));
        FuzzRun.Read(output, 6204, new InPlaceDamage(good, good.Length, []).Of, bytes =>
        {
            ByteLevelBpeTokenizer tokenizer = ByteLevelBpeReader.Parse(JsonFile.Parse(bytes, "fuzz.json"), "fuzz.json");
            tokenizer.Decode(tokenizer.Encode("In the beginning\n")).ShouldNotBeNull();
        }, bytes => $"{bytes.Length} bytes", readsOneIn: 200);
    }

    [Fact]
    public void The_held_out_tokens_of_the_example_model()
    {
        byte[] good = File.ReadAllBytes(Path.Combine(Kjv, "heldout.tokens"));
        FuzzRun.Read(output, 6205, new InPlaceDamage(good, good.Length, []).Of, bytes => TokenFile.Parse(bytes, "fuzz.tokens", 2048).Length.ShouldBe(bytes.Length / 2), bytes => $"{bytes.Length} bytes");
    }

    [SharedFact(Stories)]
    public void The_llama2c_model_of_stories260K()
    {
        byte[] good = File.ReadAllBytes(Prerequisite.Shared($"{Stories}/stories260K.bin"));
        FuzzRun.Read(output, 6206, new InPlaceDamage(good, 60, [.. Enumerable.Range(0, 7).Select(i => (4 * i, 4))]).Of, bytes =>
            Llama2cReader.Parse(new FileBytes(bytes), "fuzz.bin", _ => null).Parameters.ShouldBeGreaterThan(0), bytes => Convert.ToBase64String(bytes.AsSpan(0, Math.Min(60, bytes.Length))));
    }

    [SharedFact(Stories)]
    public void The_llama2c_tokenizer_of_stories260K()
    {
        byte[] good = File.ReadAllBytes(Prerequisite.Shared($"{Stories}/tok512.bin"));
        var fields = new List<(int, int)> { (0, 4) };
        for (int at = 4; at < good.Length; at += 8 + BinaryPrimitives.ReadInt32LittleEndian(good.AsSpan(at + 4))) fields.AddRange([(at, 4), (at + 4, 4)]);
        FuzzRun.Read(output, 6207, new BinaryDamage(good, fields).Of, bytes =>
        {
            Llama2cTokenizer tokenizer = Llama2cTokenizer.Parse(bytes, "tok512.bin", 512);
            tokenizer.Decode(tokenizer.Encode("Once upon a time\n\u00e9")).ShouldNotBeNull();
        });
    }

    /// <summary>Text to calibrate on: whatever it is, it is encoded, and the bytes come back.</summary>
    [SharedFact(Stories)]
    public void Text_for_both_tokenizers()
    {
        ITokenizer bytes = ModelLoader.Load(Kjv).Tokenizer!, pieces = ModelLoader.Load(Prerequisite.Shared($"{Stories}/stories260K.bin")).Tokenizer!;
        var damage = new BinaryDamage(File.ReadAllBytes(Prerequisite.Shared($"{Stories}/expected_greedy.txt")).AsSpan(0, 400).ToArray(), []);
        var random = new Accelerator.Numerics.Xoshiro256(6208);
        for (int i = 0; i < FuzzRun.Mutations; i++)
        {
            string text = Encoding.UTF8.GetString(damage.Of(random));
            bytes.Decode(bytes.Encode(text)).ShouldBe(text, $"seed 6208, mutation {i}");
            pieces.Decode(pieces.Encode(text)).Length.ShouldBeGreaterThanOrEqualTo(0, $"seed 6208, mutation {i}");
        }

        output.WriteLine($"seed 6208: {FuzzRun.Mutations} mutations");
    }
}
