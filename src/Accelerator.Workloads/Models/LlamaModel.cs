using Accelerator.Workloads.Packed;
using Accelerator.Workloads.Tokenizers;

namespace Accelerator.Workloads.Models;

/// <summary>A Llama-architecture model in float32: configuration, weights, and the tokenizer that came with it.</summary>
public sealed class LlamaModel
{
    private readonly WeightValues[] _linear;
    private readonly WeightValues _embedding, _head;

    /// <summary>Creates a model; the arrays are kept, not copied. Shapes are those of <see cref="LlamaConfig"/>.</summary>
    /// <param name="config">Shape and constants.</param>
    /// <param name="weights">Every tensor under its Hugging Face name; the head may be absent when it is the embedding.</param>
    /// <param name="name">For reports: the folder or file name.</param>
    /// <param name="tokenizer">Null when none was found.</param>
    public LlamaModel(LlamaConfig config, IReadOnlyDictionary<string, float[]> weights, string name, ITokenizer? tokenizer = null)
        : this(config, Held(weights), name, tokenizer)
    {
    }

    /// <summary>The same with weights that may lie in a mapped file.</summary>
    internal LlamaModel(LlamaConfig config, IReadOnlyDictionary<string, WeightValues> weights, string name, ITokenizer? tokenizer = null)
    {
        ArgumentNullException.ThrowIfNull(config);
        (Config, Name, Tokenizer) = (config, name, tokenizer);
        foreach ((string tensor, IReadOnlyList<int> shape) in LlamaTensors.Required(config))
        {
            long elements = shape.Aggregate(1L, (product, size) => product * size);
            if (!weights.TryGetValue(tensor, out WeightValues? values) || values.Count != elements)
            {
                throw new ArgumentException($"Tensor {tensor} is missing or has the wrong size.", nameof(weights));
            }
        }

        Sites = LinearSite.All(config.Layers);
        _linear = [.. Sites.Select(site => weights[site.TensorName])];
        _embedding = weights[LlamaTensors.Embedding];
        FinalNorm = weights[LlamaTensors.FinalNorm].Values;
        AttentionNorms = [.. Enumerable.Range(0, config.Layers).Select(layer => weights[LlamaTensors.AttentionNorm(layer)].Values)];
        FeedForwardNorms = [.. Enumerable.Range(0, config.Layers).Select(layer => weights[LlamaTensors.FeedForwardNorm(layer)].Values)];
        _head = weights.GetValueOrDefault(LlamaTensors.Head) is { } head && !head.IsSameArray(_embedding) ? head : _embedding;
        IsMapped = weights.Values.Any(weight => weight.IsMapped);
    }

    /// <summary>Shape and constants.</summary>
    public LlamaConfig Config { get; }

    /// <summary>Folder or file name, for reports.</summary>
    public string Name { get; }

    /// <summary>The tokenizer found beside the weights, if any.</summary>
    public ITokenizer? Tokenizer { get; }

    /// <summary>The packed form of the linear layers that came packed, by tensor name; <see cref="Weight"/> has their values.</summary>
    public IReadOnlyDictionary<string, PackedLinear> Packed { get; init; } = new Dictionary<string, PackedLinear>();

    /// <summary>Cosines and sines of the llama2.c file that the model was read from: kept to be written back, not used.</summary>
    internal float[]? RotaryTables { get; init; }

    /// <summary>Every linear layer in forward order.</summary>
    public IReadOnlyList<LinearSite> Sites { get; }

    /// <summary>Token embedding [vocabulary, hidden].</summary>
    public float[] Embedding => _embedding.Values;

    /// <summary>Output matrix [vocabulary, hidden]; the embedding itself when tied.</summary>
    public float[] Head => _head.Values;

    /// <summary>Whether the output matrix is the embedding.</summary>
    public bool HeadIsTied => ReferenceEquals(_head, _embedding);

    /// <summary>Whether weights are decoded from a mapped file whenever they are used, which must then stay open.</summary>
    internal bool IsMapped { get; }

    /// <summary>Weight of the last RMSNorm [hidden].</summary>
    public float[] FinalNorm { get; }

    /// <summary>Weights of the norms before attention, [hidden] each.</summary>
    public IReadOnlyList<float[]> AttentionNorms { get; }

    /// <summary>Weights of the norms before the feed-forward part, [hidden] each.</summary>
    public IReadOnlyList<float[]> FeedForwardNorms { get; }

    /// <summary>Weight [N, K] of a linear layer, row-major; not to be written to.</summary>
    public float[] Weight(LinearSite site) => _linear[site.Layer * 7 + (int)site.Kind].Values;

    /// <summary>Number of parameters; a tied head counts once.</summary>
    public long Parameters => _embedding.Count + (HeadIsTied ? 0 : _head.Count) + FinalNorm.Length
        + _linear.Sum(w => w.Count) + AttentionNorms.Sum(w => w.LongLength) + FeedForwardNorms.Sum(w => w.LongLength);

    /// <summary>Starts a context of at most <paramref name="capacity"/> tokens (the model's context length when null).</summary>
    public LlamaSession NewSession(ILinearExecutor? linear = null, int? capacity = null) =>
        new(this, linear ?? new FloatLinear(this), capacity ?? Config.ContextLength);

    private static Dictionary<string, WeightValues> Held(IReadOnlyDictionary<string, float[]> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return weights.ToDictionary(weight => weight.Key, weight => new WeightValues(weight.Value), StringComparer.Ordinal);
    }

    /// <summary>Every tensor that is not a linear layer, under its Hugging Face name, with its shape.</summary>
    public IEnumerable<(string Name, IReadOnlyList<int> Shape, float[] Values)> OtherTensors()
    {
        foreach ((string name, IReadOnlyList<int> shape) in LlamaTensors.Required(Config))
        {
            if (name == LlamaTensors.Embedding) yield return (name, shape, Embedding);
            else if (name == LlamaTensors.FinalNorm) yield return (name, shape, FinalNorm);
        }

        for (int layer = 0; layer < Config.Layers; layer++)
        {
            yield return (LlamaTensors.AttentionNorm(layer), [Config.HiddenSize], AttentionNorms[layer]);
            yield return (LlamaTensors.FeedForwardNorm(layer), [Config.HiddenSize], FeedForwardNorms[layer]);
        }

        if (!HeadIsTied) yield return (LlamaTensors.Head, [Config.VocabularySize, Config.HiddenSize], Head);
    }
}
