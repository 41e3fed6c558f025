namespace Accelerator.Workloads.Models;

/// <summary>The seven linear layers of a Llama block.</summary>
public enum LinearKind
{
    /// <summary>q_proj, wq.</summary>
    Query,

    /// <summary>k_proj, wk.</summary>
    Key,

    /// <summary>v_proj, wv.</summary>
    Value,

    /// <summary>o_proj, wo.</summary>
    Output,

    /// <summary>gate_proj, w1.</summary>
    Gate,

    /// <summary>up_proj, w3.</summary>
    Up,

    /// <summary>down_proj, w2.</summary>
    Down,
}

/// <summary>One linear layer: y[M, N] = x[M, K] · W[N, K] transposed.</summary>
/// <param name="Layer">Block, counted from 0.</param>
/// <param name="Kind">Which of its linear layers.</param>
public readonly record struct LinearSite(int Layer, LinearKind Kind)
{
    /// <summary>Hugging Face's name of the weight, used for models of every origin.</summary>
    public string TensorName => $"model.layers.{Layer}.{Module}.weight";

    /// <summary>A short name: <c>layers.0.q_proj</c>.</summary>
    public string ShortName => $"layers.{Layer}.{Module[(Module.IndexOf('.', StringComparison.Ordinal) + 1)..]}";

    private string Module => Kind switch
    {
        LinearKind.Query => "self_attn.q_proj",
        LinearKind.Key => "self_attn.k_proj",
        LinearKind.Value => "self_attn.v_proj",
        LinearKind.Output => "self_attn.o_proj",
        LinearKind.Gate => "mlp.gate_proj",
        LinearKind.Up => "mlp.up_proj",
        _ => "mlp.down_proj",
    };

    /// <summary>Every linear layer of a model, in the order in which a forward pass uses them.</summary>
    public static IReadOnlyList<LinearSite> All(int layers) =>
        [.. Enumerable.Range(0, layers).SelectMany(layer => Enum.GetValues<LinearKind>().Select(kind => new LinearSite(layer, kind)))];

    /// <inheritdoc/>
    public override string ToString() => ShortName;
}
