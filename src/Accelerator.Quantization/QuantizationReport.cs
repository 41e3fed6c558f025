using Accelerator.Workloads.Models;

namespace Accelerator.Quantization;

/// <summary>What to measure a quantised model on.</summary>
public sealed record QuantizationEvaluation
{
    /// <summary>The token stream.</summary>
    public required ReadOnlyMemory<int> Tokens { get; init; }

    /// <summary>Tokens of a perplexity window.</summary>
    public int WindowLength { get; init; } = 128;

    /// <summary>Distance between the starts of two windows.</summary>
    public int Stride { get; init; } = 128;

    /// <summary>Number of windows; null for as many as the tokens give whole.</summary>
    public int? Windows { get; init; }

    /// <summary>Tokens from the start of the stream whose layer inputs the layer errors are measured on.</summary>
    public int LayerTokens { get; init; } = 128;
}

/// <summary>Error of one quantised layer on the inputs that it had in the unquantised model.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="OutputError">‖y − ŷ‖ / ‖y‖ (Frobenius), ŷ from the integer product with quantised activations.</param>
/// <param name="SqnrDecibel">−20·log10(OutputError): signal to quantisation noise of the output.</param>
/// <param name="WeightError">‖W − Ŵ‖ / ‖W‖ (Frobenius).</param>
public sealed record LayerError(QuantizedLayer Layer, double OutputError, double SqnrDecibel, double WeightError);

/// <summary>Error of each layer, and the perplexity before and after.</summary>
public sealed record QuantizationReport(IReadOnlyList<LayerError> Layers, PerplexityResult Before, PerplexityResult After);
