namespace Accelerator.Workloads.Models;

/// <summary>Which elements of a head are turned together by the rotary position embedding.</summary>
public enum RotaryPairing
{
    /// <summary>Elements 2i and 2i+1 (llama2.c, Meta's original).</summary>
    Interleaved,

    /// <summary>Elements i and i + head_dim/2 (Hugging Face's rotate_half).</summary>
    Halves,
}

/// <summary>Shape and constants of a Llama-architecture model.</summary>
public sealed record LlamaConfig
{
    private const long MaximumTensorElements = 1L << 30;

    /// <summary>Width of the residual stream.</summary>
    public required int HiddenSize { get; init; }

    /// <summary>Inner width of SwiGLU.</summary>
    public required int IntermediateSize { get; init; }

    /// <summary>Number of layers.</summary>
    public required int Layers { get; init; }

    /// <summary>Query heads.</summary>
    public required int Heads { get; init; }

    /// <summary>Key and value heads; divides <see cref="Heads"/>. Query heads h share key/value head h / (Heads / KeyValueHeads).</summary>
    public required int KeyValueHeads { get; init; }

    /// <summary>Elements of a head; even.</summary>
    public required int HeadSize { get; init; }

    /// <summary>Number of tokens in the vocabulary.</summary>
    public required int VocabularySize { get; init; }

    /// <summary>Longest context in tokens.</summary>
    public required int ContextLength { get; init; }

    /// <summary>Added to the mean square in RMSNorm.</summary>
    public float NormEpsilon { get; init; } = 1e-5f;

    /// <summary>Base of the rotary frequencies.</summary>
    public float RotaryTheta { get; init; } = 10000f;

    /// <summary>Which elements rotary positions pair.</summary>
    public required RotaryPairing RotaryPairing { get; init; }

    /// <summary>Token that starts a text; null when the model has none.</summary>
    public int? BeginToken { get; init; }

    /// <summary>Output width of the query projection: Heads · HeadSize.</summary>
    public int QueryWidth => Heads * HeadSize;

    /// <summary>Output width of the key and the value projection: KeyValueHeads · HeadSize.</summary>
    public int KeyValueWidth => KeyValueHeads * HeadSize;

    /// <summary>Rows N and columns K of a linear layer's weight [N, K].</summary>
    public (int Rows, int Columns) ShapeOf(LinearKind kind) => kind switch
    {
        LinearKind.Query => (QueryWidth, HiddenSize),
        LinearKind.Key or LinearKind.Value => (KeyValueWidth, HiddenSize),
        LinearKind.Output => (HiddenSize, QueryWidth),
        LinearKind.Gate or LinearKind.Up => (IntermediateSize, HiddenSize),
        LinearKind.Down => (HiddenSize, IntermediateSize),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Adds a finding for each inconsistent or unreasonable dimension.</summary>
    public void Check(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        Range("hidden size", HiddenSize, 1, 65_536);
        Range("intermediate size", IntermediateSize, 1, 262_144);
        Range("number of layers", Layers, 1, 1024);
        Range("number of heads", Heads, 1, 1024);
        Range("number of key/value heads", KeyValueHeads, 1, 1024);
        Range("head size", HeadSize, 2, 1024);
        Range("vocabulary size", VocabularySize, 2, 1_000_000);
        Range("context length", ContextLength, 1, 1_048_576);
        if (findings.Any) return;
        if (Heads % KeyValueHeads != 0) findings.Add("ACC2011", "Key/value heads must divide the query heads.", $"{Heads} heads, {KeyValueHeads} key/value heads", "a divisor");
        foreach ((string name, IReadOnlyList<int> shape) in LlamaTensors.Required(this with { Layers = 1 }))
        {
            if (shape.Aggregate(1L, (product, size) => product * size) is var elements and > MaximumTensorElements)
            {
                findings.Add("ACC2011", $"Tensor {name} would be too large.", $"{elements} elements", $"at most {MaximumTensorElements}");
            }
        }

        if (HeadSize % 2 != 0) findings.Add("ACC2011", "Rotary positions need an even head size.", $"{HeadSize}", "an even number");

        void Range(string what, int value, int minimum, int maximum)
        {
            if (value < minimum || value > maximum) findings.Add("ACC2011", $"The {what} is out of range.", $"{value}", $"{minimum} to {maximum}");
        }
    }
}
