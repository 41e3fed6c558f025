namespace Accelerator.Analytic;

/// <summary>One matrix multiplication of a network as BitMod's simulator sees it.</summary>
/// <param name="Name">As in tables.</param>
/// <param name="Batch">Independent multiplications of this shape (heads).</param>
/// <param name="M">Rows of activations.</param>
/// <param name="N">Output features.</param>
/// <param name="K">Elements summed.</param>
/// <param name="Repeat">Times that the layer comes in the network.</param>
public sealed record AnalyticLayer(string Name, long Batch, long M, long N, long K, long Repeat)
{
    /// <summary>Whether the "weights" are keys or values, which have a precision of their own.</summary>
    public bool Attention { get; init; }

    /// <summary>Columns of the activations that count for their bytes; K unless the simulator takes another number.</summary>
    public long InputColumns { get; init; } = K;
}
