using Accelerator.Workloads.Models;

namespace Accelerator.Workloads.Gguf;

/// <summary>Names of a Llama model's tensors in GGUF files (ggml-org/ggml, docs/gguf.md, "Standardized tensor names").</summary>
internal static class LlamaGgufNames
{
    /// <summary>Value of <c>general.architecture</c>.</summary>
    public const string Architecture = "llama";

    /// <summary>Key of the architecture.</summary>
    public const string ArchitectureKey = "general.architecture";

    /// <summary>Token embedding.</summary>
    public const string Embedding = "token_embd.weight";

    /// <summary>Every tensor of a model in the order in which GGUF files are usually written, the output matrix included.</summary>
    public static IEnumerable<(string Gguf, string HuggingFace)> Map(int layers)
    {
        yield return (Embedding, LlamaTensors.Embedding);
        yield return ("output_norm.weight", LlamaTensors.FinalNorm);
        yield return ("output.weight", LlamaTensors.Head);
        for (int layer = 0; layer < layers; layer++)
        {
            yield return ($"blk.{layer}.attn_norm.weight", LlamaTensors.AttentionNorm(layer));
            yield return ($"blk.{layer}.attn_q.weight", Linear(layer, LinearKind.Query));
            yield return ($"blk.{layer}.attn_k.weight", Linear(layer, LinearKind.Key));
            yield return ($"blk.{layer}.attn_v.weight", Linear(layer, LinearKind.Value));
            yield return ($"blk.{layer}.attn_output.weight", Linear(layer, LinearKind.Output));
            yield return ($"blk.{layer}.ffn_norm.weight", LlamaTensors.FeedForwardNorm(layer));
            yield return ($"blk.{layer}.ffn_gate.weight", Linear(layer, LinearKind.Gate));
            yield return ($"blk.{layer}.ffn_down.weight", Linear(layer, LinearKind.Down));
            yield return ($"blk.{layer}.ffn_up.weight", Linear(layer, LinearKind.Up));
        }
    }

    private static string Linear(int layer, LinearKind kind) => new LinearSite(layer, kind).TensorName;
}
