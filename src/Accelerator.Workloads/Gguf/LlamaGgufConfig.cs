using System.Globalization;
using Accelerator.Workloads.Models;

namespace Accelerator.Workloads.Gguf;

/// <summary>
/// Shape and constants of a Llama model from GGUF metadata (ggml-org/ggml, docs/gguf.md, "Llama"); what would change the
/// arithmetic and is not done here is refused.
/// </summary>
internal static class LlamaGgufConfig
{
    private const string Id = "ACC2031";
    private const string Prefix = LlamaGgufNames.Architecture + ".";

    public static LlamaConfig Read(GgufFile file, Findings findings)
    {
        GgufMetadata metadata = file.Metadata;
        if (metadata.Text(LlamaGgufNames.ArchitectureKey) is var architecture && architecture != LlamaGgufNames.Architecture)
        {
            throw findings.Fatal("ACC2011", "The model is of another architecture.", architecture ?? $"no \"{LlamaGgufNames.ArchitectureKey}\"", LlamaGgufNames.Architecture);
        }

        int hidden = Integer("embedding_length", 65_536);
        int heads = Integer("attention.head_count", 1024);
        bool divides = hidden % heads == 0;
        int headSize = Integer("attention.key_length", 1024, Math.Max(2, hidden / heads));
        if (!divides && metadata.Find(Prefix + "attention.key_length") is null) findings.Add("ACC2011", "The number of heads must divide the width.", $"embedding_length {hidden}, attention.head_count {heads}", "a divisor");
        Same("attention.value_length", headSize, "the length of keys and values");
        Same("rope.dimension_count", headSize, "a rotary embedding over part of a head");
        long rows = file.Find(LlamaGgufNames.Embedding) is { Dimensions: [_, var vocabulary] } ? Math.Clamp(vocabulary, 1, 1_000_000) : 1;
        var config = new LlamaConfig
        {
            HiddenSize = hidden,
            IntermediateSize = Integer("feed_forward_length", 262_144),
            Layers = Integer("block_count", 1024),
            Heads = heads,
            KeyValueHeads = Integer("attention.head_count_kv", 1024, heads),
            HeadSize = headSize,
            VocabularySize = Integer("vocab_size", 1_000_000, (int)rows),
            ContextLength = Integer("context_length", 1_048_576),
            NormEpsilon = (float)Number("attention.layer_norm_rms_epsilon", null, 0, 1),
            RotaryTheta = (float)Number("rope.freq_base", 10_000, 1, 1e12),
            RotaryPairing = RotaryPairing.Interleaved,
            BeginToken = BeginToken(metadata, findings),
        };

        Same("expert_count", 0, "a mixture of experts");
        Same("rope.scale_linear", 1, "a scaled rotary embedding");
        foreach (string scale in (ReadOnlySpan<string>)["embedding_scale", "residual_scale", "logit_scale"]) Same(scale, 1, "a scale in the forward pass");
        Same("attention.scale", 0, "another scale of attention");
        if (metadata.Text(Prefix + "rope.scaling.type") is { } scaling and not "none") findings.Add("ACC2011", $"\"{Prefix}rope.scaling.type\" changes the arithmetic in a way that is not computed here.", scaling, "none");
        if (!findings.Any) config.Check(findings);
        if (!findings.Any && config.BeginToken >= config.VocabularySize) findings.Add(Id, "The token that begins a text is not in the vocabulary.", $"{config.BeginToken}", $"0 to {config.VocabularySize - 1}");
        findings.ThrowIfAny();
        return config;

        int Integer(string key, int most, int? absent = null)
        {
            if (metadata.Find(Prefix + key) is not { } value)
            {
                if (absent is null) findings.Add(Id, $"\"{Prefix}{key}\" is missing.", allowed: $"an integer, 1 to {most}");
                return absent ?? 1;
            }

            if (value.AsInt64() is { } number && number >= 1 && number <= most) return (int)number;
            findings.Add(Id, $"\"{Prefix}{key}\" is wrong.", value.ToString(), $"an integer, 1 to {most}");
            return absent ?? 1;
        }

        double Number(string key, double? absent, double least, double most)
        {
            GgufValue? value = metadata.Find(Prefix + key);
            if (value is null && absent is { } usual) return usual;
            if (value?.AsDouble() is { } number && number >= least && number <= most) return number;
            findings.Add(Id, value is null ? $"\"{Prefix}{key}\" is missing." : $"\"{Prefix}{key}\" is wrong.", value?.ToString(), string.Create(CultureInfo.InvariantCulture, $"a float, {least} to {most}"));
            return least;
        }

        void Same(string key, double allowed, string what)
        {
            if (metadata.Find(Prefix + key) is not { } value || (value.AsDouble() ?? value.AsInt64()) == allowed) return;
            findings.Add("ACC2011", $"\"{Prefix}{key}\" says {what}, which is not computed here.", value.ToString(), string.Create(CultureInfo.InvariantCulture, $"{allowed}, or absent"));
        }
    }

    private static int? BeginToken(GgufMetadata metadata, Findings findings)
    {
        const string Key = "tokenizer.ggml.bos_token_id";
        if (metadata.Find(Key) is not { } value) return null;
        if (value.AsInt64() is >= 0 and <= 999_999 and var token) return (int)token;
        findings.Add(Id, $"\"{Key}\" is wrong.", value.ToString(), "0 to 999999");
        return null;
    }
}
