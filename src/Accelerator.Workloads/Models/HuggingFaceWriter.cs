using System.Text.Json;
using Accelerator.Diagnostics;
using Accelerator.Workloads.Safetensors;
using Accelerator.Workloads.Tokenizers;

namespace Accelerator.Workloads.Models;

/// <summary>
/// Writes a Llama model as a Hugging Face folder: config.json, model.safetensors, and tokenizer.json where the tokenizer is a
/// byte-level one. Rows of q and k are in the order of halves; an output matrix that is the embedding is left out.
/// </summary>
public static class HuggingFaceWriter
{
    /// <summary>Types that the weights can have.</summary>
    public static IReadOnlyList<SafetensorsDtype> Types { get; } = [SafetensorsDtype.F32, SafetensorsDtype.F16, SafetensorsDtype.BF16];

    /// <summary>Writes the files into an existing folder. A value that F16 cannot hold is a finding (ACC2032).</summary>
    public static void WriteInto(string folder, LlamaModel model, SafetensorsDtype type)
    {
        ArgumentNullException.ThrowIfNull(model);
        string path = Path.Combine(folder, "model.safetensors");
        var findings = new Findings(Path.GetFileName(path));
        var tensors = new Dictionary<string, SafetensorsTensor>(StringComparer.Ordinal);
        foreach (LinearSite site in model.Sites)
        {
            (int rows, int columns) = model.Config.ShapeOf(site.Kind);
            Add(site.TensorName, [rows, columns], RotaryRows.Halves(model, site));
        }

        foreach ((string name, IReadOnlyList<int> shape, float[] values) in model.OtherTensors()) Add(name, shape, values);
        findings.ThrowIfAny();
        SafetensorsFile.Write(path, tensors, new Dictionary<string, string> { ["format"] = "pt" });
        AtomicFile.WriteAllText(Path.Combine(folder, "config.json"), Config(model, type));
        if (model.Tokenizer is ByteLevelBpeTokenizer tokenizer) ByteLevelBpeWriter.Write(Path.Combine(folder, "tokenizer.json"), tokenizer);

        void Add(string name, IReadOnlyList<int> shape, float[] values)
        {
            int beyond = type == SafetensorsDtype.F16 ? Array.FindIndex(values, value => !Half.IsFinite((Half)value)) : -1;
            if (beyond >= 0) findings.Add("ACC2032", $"Tensor {name} holds a value that F16 cannot.", values[beyond].ToString(System.Globalization.CultureInfo.InvariantCulture), "magnitudes up to 65504", "use --type f32 or bf16");
            tensors[name] = type switch
            {
                SafetensorsDtype.F16 => SafetensorsTensor.FromHalves(shape, values),
                SafetensorsDtype.BF16 => SafetensorsTensor.FromBFloats(shape, values),
                _ => SafetensorsTensor.FromFloats(shape, values),
            };
        }
    }

    private static string Config(LlamaModel model, SafetensorsDtype type)
    {
        LlamaConfig c = model.Config;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("architectures");
            json.WriteStringValue("LlamaForCausalLM");
            json.WriteEndArray();
            json.WriteString("model_type", "llama");
            json.WriteNumber("vocab_size", c.VocabularySize);
            json.WriteNumber("hidden_size", c.HiddenSize);
            json.WriteNumber("intermediate_size", c.IntermediateSize);
            json.WriteNumber("num_hidden_layers", c.Layers);
            json.WriteNumber("num_attention_heads", c.Heads);
            json.WriteNumber("num_key_value_heads", c.KeyValueHeads);
            json.WriteNumber("head_dim", c.HeadSize);
            json.WriteNumber("max_position_embeddings", c.ContextLength);
            json.WriteNumber("rms_norm_eps", c.NormEpsilon);
            json.WriteNumber("rope_theta", c.RotaryTheta);
            json.WriteString("hidden_act", "silu");
            json.WriteBoolean("attention_bias", false);
            json.WriteBoolean("mlp_bias", false);
            json.WriteBoolean("tie_word_embeddings", model.HeadIsTied);
            if (c.BeginToken is { } begin) json.WriteNumber("bos_token_id", begin);
            json.WriteString("torch_dtype", type switch { SafetensorsDtype.F16 => "float16", SafetensorsDtype.BF16 => "bfloat16", _ => "float32" });
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
