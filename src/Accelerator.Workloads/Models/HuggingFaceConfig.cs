using System.Text.Json;
using Accelerator.Workloads.Json;
using Accelerator.Workloads.Packed;

namespace Accelerator.Workloads.Models;

/// <summary>Reads a Hugging Face config.json of a Llama model; what would change the arithmetic and is not done here is refused.</summary>
internal static class HuggingFaceConfig
{
    private const long MaximumBytes = 1_000_000;

    public static (LlamaConfig Config, bool Tied, CheckpointPacking? Packing) Read(string path) => Parse(JsonFile.Read(path, MaximumBytes), path);

    /// <summary>The same of JSON that was read; <paramref name="path"/> is where it came from.</summary>
    internal static (LlamaConfig Config, bool Tied, CheckpointPacking? Packing) Parse(JsonNode root, string path)
    {
        var findings = new Findings(path);
        var json = new JsonObjectReader(root, findings, "ACC2011", "The model configuration");
        if (json.OptionalString("model_type") is { } type && type != "llama") throw findings.Fatal("ACC2011", "The model is of another architecture.", type, "llama", line: json.Optional("model_type")!.Line);

        int hidden = json.Int32("hidden_size", 1, 65_536);
        int heads = json.Int32("num_attention_heads", 1, 1024);
        int? headSize = json.OptionalInt32("head_dim", 2, 1024);
        if (headSize is null && hidden % heads != 0) findings.Add("ACC2011", "The number of heads must divide the width where head_dim is not given.", $"hidden_size {hidden}, num_attention_heads {heads}", "a divisor", line: root.Line);
        var config = new LlamaConfig
        {
            HiddenSize = hidden,
            IntermediateSize = json.Int32("intermediate_size", 1, 262_144),
            Layers = json.Int32("num_hidden_layers", 1, 1024),
            Heads = heads,
            KeyValueHeads = json.OptionalInt32("num_key_value_heads", 1, 1024) ?? heads,
            HeadSize = headSize ?? Math.Max(2, hidden / heads),
            VocabularySize = json.Int32("vocab_size", 2, 1_000_000),
            ContextLength = json.Int32("max_position_embeddings", 1, 1_048_576),
            NormEpsilon = (float)json.Double("rms_norm_eps", 0, 1, 1e-6),
            RotaryTheta = (float)Theta(json, findings),
            RotaryPairing = RotaryPairing.Halves,
            BeginToken = json.Optional("bos_token_id") is { Type: JsonTokenType.Number } ? json.OptionalInt32("bos_token_id", 0, 999_999) : null,
        };

        bool tied = json.Boolean("tie_word_embeddings", false);
        if (json.Boolean("attention_bias", false)) findings.Add("ACC2011", "Biases in attention are not computed here.", "attention_bias: true", "false", line: json.Optional("attention_bias")!.Line);
        if (json.Boolean("mlp_bias", false)) findings.Add("ACC2011", "Biases in the feed-forward part are not computed here.", "mlp_bias: true", "false", line: json.Optional("mlp_bias")!.Line);
        if ((json.OptionalString("hidden_act") ?? "silu") is var act and not ("silu" or "swish")) findings.Add("ACC2011", "The activation function is not computed here.", act, "silu", line: json.Optional("hidden_act")!.Line);
        if (json.Optional("rope_scaling") is { } value) findings.Add("ACC2011", "\"rope_scaling\" changes the arithmetic in a way that is not computed here.", value.Describe(), "null or absent", line: value.Line);
        CheckpointPacking? packing = Packing(json, path, findings);

        if (!findings.Any) config.Check(findings);
        findings.ThrowIfAny();
        return (config, tied, packing);
    }

    /// <summary>quantization_config, or the quantize_config.json that GPTQ's first writers put beside the file.</summary>
    private static CheckpointPacking? Packing(JsonObjectReader json, string path, Findings findings)
    {
        if (json.Optional("quantization_config") is { } node) return CheckpointPacking.Read(node, findings);
        string beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "quantize_config.json");
        if (!File.Exists(beside)) return null;
        var besideFindings = new Findings(beside);
        CheckpointPacking? packing = CheckpointPacking.Read(JsonFile.Read(beside, MaximumBytes), besideFindings, "gptq");
        besideFindings.ThrowIfAny();
        return packing;
    }

    /// <summary>rope_theta, which newer configurations keep inside rope_parameters.</summary>
    private static double Theta(JsonObjectReader json, Findings findings)
    {
        double theta = json.Double("rope_theta", 1, 1e12, 10000);
        if (json.Optional("rope_parameters") is not { } node) return theta;
        var parameters = new JsonObjectReader(node, findings, "ACC2011", "\"rope_parameters\"");
        if ((parameters.OptionalString("rope_type") ?? "default") is var type and not "default") findings.Add("ACC2011", "The rotary scaling is not computed here.", type, "default", line: node.Line);
        return parameters.Double("rope_theta", 1, 1e12, theta);
    }
}
