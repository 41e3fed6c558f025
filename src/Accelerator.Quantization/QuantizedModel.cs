using Accelerator.Numerics;
using Accelerator.Quantization.Formats;
using Accelerator.Quantization.Transforms;
using Accelerator.Workloads.Models;

namespace Accelerator.Quantization;

/// <summary>A quantised linear layer.</summary>
/// <param name="Site">Which.</param>
/// <param name="Method">How it was quantised, one line for reports.</param>
/// <param name="Tensor">The weights, in the basis of the transformed inputs.</param>
/// <param name="Activations">Format of the inputs.</param>
public sealed record QuantizedLayer(LinearSite Site, string Method, QuantizedTensor Tensor, ActivationFormat Activations)
{
    /// <summary>Integer scales as the rescale unit uses them; only of uniform weights.</summary>
    public HardwareScales? Scales { get; init; }

    /// <summary>What the inputs go through first; null for nothing.</summary>
    public InputTransform? Transform { get; init; }

    /// <summary>The uniform codes, of a layer that has them.</summary>
    public QuantizedMatrix Matrix => (QuantizedMatrix)Tensor;

    /// <summary>Bits of a weight in a packed file, side data counted.</summary>
    public double StoredBitsPerWeight => (Tensor.Storage.Total + (Transform?.SideBits ?? 0)) / ((double)Tensor.Rows * Tensor.Columns);

    /// <summary>
    /// Bits of a weight in the accelerator's memory. Uniform weights: b codes, a scale of ScaleBits and a signed zero of b + 1 bits a group (no zero
    /// with bipolar levels). Other formats as they are stored.
    /// </summary>
    public double HardwareBitsPerWeight
    {
        get
        {
            if (Tensor is not QuantizedMatrix matrix || Scales is null) return StoredBitsPerWeight;
            bool zeros = matrix.ReinterpretedZeros.AsSpan().ContainsAnyExcept((short)0);
            return matrix.Bits + (Scales.ScaleBits + (zeros ? matrix.Bits + 1 : 0)) * (double)matrix.Groups / matrix.Columns;
        }
    }
}

/// <summary>A model with quantised linear layers; embedding, norms, output head and attention stay in float.</summary>
public sealed class QuantizedModel
{
    private readonly Dictionary<LinearSite, QuantizedLayer> _layers;

    internal QuantizedModel(LlamaModel model, IReadOnlyList<QuantizedLayer> layers, string description)
    {
        (Model, Layers, Description) = (model, layers, description);
        _layers = layers.ToDictionary(layer => layer.Site);
    }

    /// <summary>The unquantised model.</summary>
    public LlamaModel Model { get; }

    /// <summary>The quantised layers, in forward order.</summary>
    public IReadOnlyList<QuantizedLayer> Layers { get; }

    /// <summary>How it was quantised, one line for reports.</summary>
    public string Description { get; }

    /// <summary>Mean over the quantised weights, as stored in a packed file.</summary>
    public double StoredBitsPerWeight => Mean(layer => layer.StoredBitsPerWeight);

    /// <summary>Mean over the quantised weights, as held in the accelerator's memory.</summary>
    public double HardwareBitsPerWeight => Mean(layer => layer.HardwareBitsPerWeight);

    /// <summary>The layer of a site, or null when it stays in float.</summary>
    public QuantizedLayer? Layer(LinearSite site) => _layers.GetValueOrDefault(site);

    /// <summary>An executor that runs the quantised layers as hardware does and the others in float.</summary>
    public QuantizedLinear NewExecutor() => new(this);

    private double Mean(Func<QuantizedLayer, double> bits) =>
        Layers.Count == 0 ? 0 : Layers.Sum(l => bits(l) * l.Tensor.Rows * l.Tensor.Columns) / Layers.Sum(l => (double)l.Tensor.Rows * l.Tensor.Columns);
}
