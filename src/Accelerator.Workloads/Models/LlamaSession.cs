using Accelerator.Diagnostics;

namespace Accelerator.Workloads.Models;

/// <summary>
/// One context of a model: the key/value cache and the forward pass. Tokens may come as a window (prefill) or one by one
/// (decode); the results are the same bits. Not for use by two threads at once; a model may have many sessions.
/// </summary>
public sealed class LlamaSession
{
    private readonly LlamaModel _model;
    private readonly LlamaConfig _config;
    private readonly ILinearExecutor _linear;
    private readonly RotaryTable _rotary;
    private readonly float[][] _keys;
    private readonly float[][] _values;

    internal LlamaSession(LlamaModel model, ILinearExecutor linear, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        if (capacity > model.Config.ContextLength)
        {
            throw new InputException(new Diagnostic
            {
                Id = "ACC2013", Message = $"The window is longer than the context of model {model.Name}.",
                Found = $"{capacity} tokens", Allowed = $"1 to {model.Config.ContextLength} tokens",
            });
        }

        (_model, _config, _linear, Capacity) = (model, model.Config, linear, capacity);
        _rotary = new RotaryTable(_config, capacity);
        _keys = [.. Enumerable.Range(0, _config.Layers).Select(_ => new float[capacity * _config.KeyValueWidth])];
        _values = [.. Enumerable.Range(0, _config.Layers).Select(_ => new float[capacity * _config.KeyValueWidth])];
    }

    /// <summary>The most tokens this context takes.</summary>
    public int Capacity { get; }

    /// <summary>Tokens in the context so far.</summary>
    public int Position { get; private set; }

    /// <summary>Forgets the context.</summary>
    public void Reset() => Position = 0;

    /// <summary>Appends tokens; returns the logits after each of them, [tokens, vocabulary] row-major.</summary>
    public float[] Forward(ReadOnlySpan<int> tokens)
    {
        float[] hidden = Hidden(tokens);
        var logits = new float[tokens.Length * _config.VocabularySize];
        FloatGemm.Multiply(hidden, _model.Head, logits, tokens.Length, _config.VocabularySize, _config.HiddenSize);
        return logits;
    }

    /// <summary>Appends tokens; returns the logits after the last of them, [vocabulary].</summary>
    public float[] ForwardLast(ReadOnlySpan<int> tokens)
    {
        float[] hidden = Hidden(tokens);
        var logits = new float[_config.VocabularySize];
        FloatGemm.Multiply(hidden.AsSpan(hidden.Length - _config.HiddenSize), _model.Head, logits, 1, _config.VocabularySize, _config.HiddenSize);
        return logits;
    }

    /// <summary>Appends tokens; returns what goes into each block, and last what comes out of the last one, each [tokens, hidden], not normalised.</summary>
    public IReadOnlyList<float[]> Residuals(ReadOnlySpan<int> tokens)
    {
        var residuals = new List<float[]>();
        Hidden(tokens, residuals);
        return residuals;
    }

    /// <summary>Appends tokens; returns the normalised output of the last block, [tokens, hidden].</summary>
    private float[] Hidden(ReadOnlySpan<int> tokens, List<float[]>? residuals = null)
    {
        Check(tokens);
        int count = tokens.Length;
        int width = _config.HiddenSize;
        var x = new float[count * width];
        for (int t = 0; t < count; t++) _model.Embedding.AsSpan(tokens[t] * width, width).CopyTo(x.AsSpan(t * width));

        var normed = new float[count * width];
        var delta = new float[count * width];
        var query = new float[count * _config.QueryWidth];
        var attended = new float[count * _config.QueryWidth];
        var gate = new float[count * _config.IntermediateSize];
        var up = new float[count * _config.IntermediateSize];
        for (int layer = 0; layer < _config.Layers; layer++)
        {
            residuals?.Add([.. x]);
            Norm(x, _model.AttentionNorms[layer], normed);
            Span<float> keys = _keys[layer].AsSpan(Position * _config.KeyValueWidth, count * _config.KeyValueWidth);
            Span<float> values = _values[layer].AsSpan(Position * _config.KeyValueWidth, count * _config.KeyValueWidth);
            _linear.Execute(new(layer, LinearKind.Query), normed, count, query);
            _linear.Execute(new(layer, LinearKind.Key), normed, count, keys);
            _linear.Execute(new(layer, LinearKind.Value), normed, count, values);
            for (int t = 0; t < count; t++)
            {
                _rotary.Apply(query.AsSpan(t * _config.QueryWidth, _config.QueryWidth), Position + t);
                _rotary.Apply(keys.Slice(t * _config.KeyValueWidth, _config.KeyValueWidth), Position + t);
            }

            Attend(query, _keys[layer], _values[layer], attended, count);
            _linear.Execute(new(layer, LinearKind.Output), attended, count, delta);
            LlamaMath.Add(x, delta);

            Norm(x, _model.FeedForwardNorms[layer], normed);
            _linear.Execute(new(layer, LinearKind.Gate), normed, count, gate);
            _linear.Execute(new(layer, LinearKind.Up), normed, count, up);
            LlamaMath.SwiGlu(gate, up);
            _linear.Execute(new(layer, LinearKind.Down), gate, count, delta);
            LlamaMath.Add(x, delta);
        }

        residuals?.Add([.. x]);
        Norm(x, _model.FinalNorm, normed);
        Position += count;
        return normed;
    }

    /// <summary>Causal attention of each new token over the cache; the cache already holds the new keys and values.</summary>
    private void Attend(float[] query, float[] keys, float[] values, float[] attended, int count)
    {
        int head = _config.HeadSize;
        int stride = _config.KeyValueWidth;
        int sharing = _config.Heads / _config.KeyValueHeads;
        float scale = 1f / MathF.Sqrt(head);
        var weights = new float[Position + count];
        for (int t = 0; t < count; t++)
        {
            Span<float> scores = weights.AsSpan(0, Position + t + 1);
            for (int h = 0; h < _config.Heads; h++)
            {
                int offset = h / sharing * head;
                ReadOnlySpan<float> q = query.AsSpan(t * _config.QueryWidth + h * head, head);
                for (int p = 0; p < scores.Length; p++) scores[p] = FloatGemm.Dot(q, keys.AsSpan(p * stride + offset, head)) * scale;
                LlamaMath.Softmax(scores);
                Span<float> output = attended.AsSpan(t * _config.QueryWidth + h * head, head);
                output.Clear();
                for (int p = 0; p < scores.Length; p++) LlamaMath.AddScaled(output, values.AsSpan(p * stride + offset, head), scores[p]);
            }
        }
    }

    private void Norm(float[] x, float[] weight, float[] output)
    {
        int width = _config.HiddenSize;
        for (int at = 0; at < x.Length; at += width) LlamaMath.RmsNorm(x.AsSpan(at, width), weight, _config.NormEpsilon, output.AsSpan(at, width));
    }

    private void Check(ReadOnlySpan<int> tokens)
    {
        if (tokens.Length == 0) throw new ArgumentException("A forward pass needs a token.", nameof(tokens));
        if (tokens.Length > Capacity - Position) throw Refuse("The tokens do not fit the context.", $"{Position + tokens.Length} tokens", $"at most {Capacity}");
        foreach (int token in tokens)
        {
            if ((uint)token >= (uint)_config.VocabularySize) throw Refuse("A token is not in the vocabulary.", $"token {token}", $"0 to {_config.VocabularySize - 1}");
        }
    }

    private static InputException Refuse(string message, string found, string allowed) =>
        new(new Diagnostic { Id = "ACC2013", Message = message, Found = found, Allowed = allowed });
}
