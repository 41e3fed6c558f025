using System.Buffers.Binary;
using System.Globalization;
using Accelerator.Numerics;
using Accelerator.Workloads.Models;
using Accelerator.Workloads.Safetensors;

namespace Accelerator.Tests.Workloads;

/// <summary>A random model small enough for every test: width 16, inner width 24, two layers, four heads over two, 32 tokens.</summary>
internal static class TinyModel
{
    public static LlamaConfig Config(RotaryPairing pairing = RotaryPairing.Halves) => new()
    {
        HiddenSize = 16, IntermediateSize = 24, Layers = 2, Heads = 4, KeyValueHeads = 2, HeadSize = 4,
        VocabularySize = 32, ContextLength = 20, RotaryPairing = pairing,
    };

    public static Dictionary<string, float[]> Weights(bool head = false)
    {
        var random = new Xoshiro256(42);
        var weights = new Dictionary<string, float[]>();
        var tensors = LlamaTensors.Required(Config()).ToList();
        if (head) tensors.Add((LlamaTensors.Head, [32, 16]));
        foreach ((string name, IReadOnlyList<int> shape) in tensors)
        {
            var values = new float[shape.Aggregate(1, (product, size) => product * size)];
            for (int i = 0; i < values.Length; i++) values[i] = (float)(Half)(shape.Count == 1 ? 1 + 0.1 * random.NextNormal() : 0.3 * random.NextNormal());
            weights[name] = values;
        }

        return weights;
    }

    public static LlamaModel Create(RotaryPairing pairing = RotaryPairing.Halves, bool head = false) => new(Config(pairing), Weights(head), "tiny");

    public static int[] Tokens(int count)
    {
        var random = new Xoshiro256(43);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextInt32(0, 31))];
    }

    /// <summary>A llama2.c file of the model; <paramref name="head"/> makes its classifier a tensor of its own.</summary>
    public static byte[] Llama2c(bool head = false)
    {
        LlamaConfig c = Config();
        Dictionary<string, float[]> w = Weights(head);
        IEnumerable<string> Layers(Func<int, string> name) => Enumerable.Range(0, c.Layers).Select(name);
        IEnumerable<string> Linear(LinearKind kind) => Layers(layer => new LinearSite(layer, kind).TensorName);
        string[] first =
        [
            LlamaTensors.Embedding, .. Layers(LlamaTensors.AttentionNorm), .. Linear(LinearKind.Query), .. Linear(LinearKind.Key), .. Linear(LinearKind.Value), .. Linear(LinearKind.Output),
            .. Layers(LlamaTensors.FeedForwardNorm), .. Linear(LinearKind.Gate), .. Linear(LinearKind.Down), .. Linear(LinearKind.Up), LlamaTensors.FinalNorm,
        ];
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        int[] header = [c.HiddenSize, c.IntermediateSize, c.Layers, c.Heads, c.KeyValueHeads, head ? -c.VocabularySize : c.VocabularySize, c.ContextLength];
        foreach (int field in header) writer.Write(field);
        foreach (float value in first.SelectMany(name => w[name])) writer.Write(value);
        for (int i = 0; i < c.ContextLength * c.HeadSize; i++) writer.Write(0f);
        if (head) foreach (float value in w[LlamaTensors.Head]) writer.Write(value);
        return stream.ToArray();
    }

    /// <summary>Writes a Hugging Face folder; <paramref name="change"/> may spoil the tensors, <paramref name="config"/> the configuration.</summary>
    public static void WriteFolder(string folder, Action<Dictionary<string, SafetensorsTensor>>? change = null, Func<string, string>? config = null)
    {
        Dictionary<string, float[]> weights = Weights();
        Dictionary<string, SafetensorsTensor> tensors = LlamaTensors.Required(Config()).ToDictionary(t => t.Name, t => SafetensorsTensor.FromHalves(t.Shape, weights[t.Name]));
        change?.Invoke(tensors);
        Directory.CreateDirectory(folder);
        SafetensorsFile.Write(Path.Combine(folder, "model.safetensors"), tensors);
        string json = string.Create(CultureInfo.InvariantCulture, $$"""
            {
              "model_type": "llama",
              "hidden_size": 16,
              "intermediate_size": 24,
              "num_hidden_layers": 2,
              "num_attention_heads": 4,
              "num_key_value_heads": 2,
              "vocab_size": 32,
              "max_position_embeddings": 20,
              "rms_norm_eps": 1e-05,
              "rope_theta": 10000.0,
              "hidden_act": "silu",
              "tie_word_embeddings": true
            }
            """);
        File.WriteAllText(Path.Combine(folder, "config.json"), config is null ? json : config(json));
    }

    public static byte[] WithInt32(byte[] bytes, int at, int value)
    {
        byte[] copy = [.. bytes];
        BinaryPrimitives.WriteInt32LittleEndian(copy.AsSpan(at), value);
        return copy;
    }
}
