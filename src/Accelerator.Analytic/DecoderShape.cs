namespace Accelerator.Analytic;

/// <summary>Shapes of a decoder-only transformer with as many key/value heads as heads.</summary>
public sealed record DecoderShape
{
    /// <summary>Width of the residual stream.</summary>
    public required long Hidden { get; init; }

    /// <summary>Attention heads.</summary>
    public required long Heads { get; init; }

    /// <summary>Blocks.</summary>
    public required long Blocks { get; init; }

    /// <summary>Width of the feed-forward layers.</summary>
    public required long FeedForward { get; init; }

    /// <summary>Three feed-forward matrices (gate, up, down) rather than two.</summary>
    public required bool Gated { get; init; }

    /// <summary>Tokens of the vocabulary.</summary>
    public required long Vocabulary { get; init; }

    /// <summary>OPT-1.3B.</summary>
    public static DecoderShape Opt1B3 { get; } = new() { Hidden = 2048, Heads = 32, Blocks = 24, FeedForward = 8192, Gated = false, Vocabulary = 50272 };

    /// <summary>Phi-2.</summary>
    public static DecoderShape Phi2 { get; } = new() { Hidden = 2560, Heads = 32, Blocks = 32, FeedForward = 10240, Gated = false, Vocabulary = 51200 };

    /// <summary>LLaMA-2-7B.</summary>
    public static DecoderShape Llama2Of7B { get; } = new() { Hidden = 4096, Heads = 32, Blocks = 32, FeedForward = 11008, Gated = true, Vocabulary = 32000 };

    /// <summary>LLaMA-2-13B.</summary>
    public static DecoderShape Llama2Of13B { get; } = new() { Hidden = 5120, Heads = 40, Blocks = 40, FeedForward = 13824, Gated = true, Vocabulary = 32000 };

    /// <summary>
    /// The multiplications of <paramref name="tokens"/> tokens over a context of <paramref name="context"/>. <see cref="BitModVersion.Paper"/> has the attention of the simulator behind the
    /// paper: keys as wide as the residual stream for all heads at once, and probabilities as weights; <see cref="BitModVersion.Corrected"/> one multiplication a head.
    /// </summary>
    public IReadOnlyList<AnalyticLayer> Layers(long tokens, long context, BitModVersion version)
    {
        var layers = new List<AnalyticLayer>();
        foreach (string name in (string[])["q_proj", "k_proj", "v_proj", "o_proj"]) layers.Add(new AnalyticLayer(name, 1, tokens, Hidden, Hidden, Blocks));
        foreach (string name in Gated ? (string[])["gate_proj", "up_proj"] : ["fc1"]) layers.Add(new AnalyticLayer(name, 1, tokens, FeedForward, Hidden, Blocks));
        layers.Add(new AnalyticLayer(Gated ? "down_proj" : "fc2", 1, tokens, Hidden, FeedForward, Blocks));
        layers.Add(new AnalyticLayer("lm_head", 1, tokens, Vocabulary, Hidden, 1));
        long head = Hidden / Heads;
        layers.AddRange(version == BitModVersion.Paper
            ?
            [
                new AnalyticLayer("attn_qk", 1, Heads * tokens, tokens, Hidden, Blocks) { Attention = true },
                new AnalyticLayer("attn_v", 1, tokens, Heads * tokens, context, Blocks) { Attention = true, InputColumns = Hidden },
            ]
            :
            [
                new AnalyticLayer("attn_qk", Heads, tokens, context, head, Blocks) { Attention = true },
                new AnalyticLayer("attn_v", Heads, tokens, head, context, Blocks) { Attention = true },
            ]);
        return layers;
    }
}
