using Accelerator.Quantization.Calibration;
using Accelerator.Tests.Quantization.Methods;
using Accelerator.Workloads.Models;

namespace Accelerator.Tests.Quantization.Evaluation;

/// <summary>
/// A model of one block made of the trained model's: its embedding and norms, the first query heads and their key and value heads, the first inner channels. Small enough to be quantised a thousand
/// times in a test, with weights and inputs that were learned.
/// </summary>
internal static class KjvSlice
{
    private const int Vocabulary = 512;

    /// <summary>Every K a multiple of 32: 256 and 32.</summary>
    public static LlamaModel Even { get; } = Create(heads: 1, inner: 32);

    /// <summary>43 inner channels: K = 43 for down, 43 rows for gate and up.</summary>
    public static LlamaModel Odd { get; } = Create(heads: 1, inner: 43);

    /// <summary>Held-out text, the tokens of the smaller vocabulary.</summary>
    public static int[] Tokens { get; } = [.. KjvLayers.Tokens.ToArray().Where(token => token < Vocabulary).Take(1024)];

    /// <summary>Statistics of <see cref="Even"/> on it.</summary>
    public static Calibrator Calibration { get; } = Calibrator.Run(Even, Tokens, 128, "held-out text");

    private static LlamaModel Create(int heads, int inner)
    {
        LlamaModel whole = KjvLayers.Model;
        LlamaConfig all = whole.Config;
        LlamaConfig config = all with { Layers = 1, Heads = heads, KeyValueHeads = 1, IntermediateSize = inner, VocabularySize = Vocabulary };
        var weights = new Dictionary<string, float[]>
        {
            [LlamaTensors.Embedding] = whole.Embedding[..(Vocabulary * all.HiddenSize)], [LlamaTensors.FinalNorm] = whole.FinalNorm,
            [LlamaTensors.AttentionNorm(0)] = whole.AttentionNorms[0], [LlamaTensors.FeedForwardNorm(0)] = whole.FeedForwardNorms[0],
        };
        foreach (LinearSite site in LinearSite.All(1))
        {
            int columns = all.ShapeOf(site.Kind).Columns;
            (int n, int k) = config.ShapeOf(site.Kind);
            var part = new float[n * k];
            for (int row = 0; row < n; row++) whole.Weight(site).AsSpan(row * columns, k).CopyTo(part.AsSpan(row * k));
            weights[site.TensorName] = part;
        }

        return new LlamaModel(config, weights, "kjv slice");
    }
}
