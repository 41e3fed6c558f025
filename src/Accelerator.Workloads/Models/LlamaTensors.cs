namespace Accelerator.Workloads.Models;

/// <summary>Hugging Face's names and shapes of a Llama model's tensors.</summary>
public static class LlamaTensors
{
    /// <summary>Token embedding [vocabulary, hidden].</summary>
    public const string Embedding = "model.embed_tokens.weight";

    /// <summary>Last RMSNorm [hidden].</summary>
    public const string FinalNorm = "model.norm.weight";

    /// <summary>Output matrix [vocabulary, hidden]; absent when tied to the embedding.</summary>
    public const string Head = "lm_head.weight";

    /// <summary>RMSNorm before attention [hidden].</summary>
    public static string AttentionNorm(int layer) => $"model.layers.{layer}.input_layernorm.weight";

    /// <summary>RMSNorm before the feed-forward part [hidden].</summary>
    public static string FeedForwardNorm(int layer) => $"model.layers.{layer}.post_attention_layernorm.weight";

    /// <summary>Every tensor a model must have, the head excepted.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<int> Shape)> Required(LlamaConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        yield return (Embedding, [config.VocabularySize, config.HiddenSize]);
        for (int layer = 0; layer < config.Layers; layer++)
        {
            yield return (AttentionNorm(layer), [config.HiddenSize]);
            yield return (FeedForwardNorm(layer), [config.HiddenSize]);
        }

        foreach (LinearSite site in LinearSite.All(config.Layers))
        {
            (int rows, int columns) = config.ShapeOf(site.Kind);
            yield return (site.TensorName, [rows, columns]);
        }

        yield return (FinalNorm, [config.HiddenSize]);
    }
}
