using Accelerator.Numerics;
using Accelerator.Workloads.Models;

namespace Accelerator.Quantization;

/// <summary>A quantised linear layer: codes, and the integer scales that hardware uses.</summary>
public sealed record QuantizedLayer(LinearSite Site, QuantizationSpec Spec, QuantizedMatrix Matrix, HardwareScales Scales)
{
    /// <summary>Bits of a weight in a packed file: b codes, a float32 scale and an int16 zero a group.</summary>
    public double StoredBitsPerWeight => Bits(32 + 16);

    /// <summary>
    /// Bits of a weight in the accelerator's memory: b codes, a scale of ScaleBits and a signed zero of b + 1 bits a group
    /// (no zero with bipolar levels).
    /// </summary>
    public double HardwareBitsPerWeight => Bits(Scales.ScaleBits + (Spec.Symmetry == Symmetry.Bipolar ? 0 : Matrix.Bits + 1));

    private double Bits(int perGroup) => Matrix.Bits + perGroup * (double)Matrix.Groups / Matrix.Columns;
}

/// <summary>A model with quantised linear layers; embedding, norms, output head and attention stay in float.</summary>
public sealed class QuantizedModel
{
    private readonly Dictionary<LinearSite, QuantizedLayer> _layers;

    internal QuantizedModel(LlamaModel model, QuantizationPlan plan, IReadOnlyList<QuantizedLayer> layers)
    {
        (Model, Plan, Layers) = (model, plan, layers);
        _layers = layers.ToDictionary(layer => layer.Site);
    }

    /// <summary>The unquantised model.</summary>
    public LlamaModel Model { get; }

    /// <summary>How it was quantised.</summary>
    public QuantizationPlan Plan { get; }

    /// <summary>The quantised layers, in forward order.</summary>
    public IReadOnlyList<QuantizedLayer> Layers { get; }

    /// <summary>Mean over the quantised weights, as stored in a packed file.</summary>
    public double StoredBitsPerWeight => Mean(layer => layer.StoredBitsPerWeight);

    /// <summary>Mean over the quantised weights, as held in the accelerator's memory.</summary>
    public double HardwareBitsPerWeight => Mean(layer => layer.HardwareBitsPerWeight);

    /// <summary>The layer of a site, or null when it stays in float.</summary>
    public QuantizedLayer? Layer(LinearSite site) => _layers.GetValueOrDefault(site);

    /// <summary>An executor that runs the quantised layers as hardware does and the others in float.</summary>
    public QuantizedLinear NewExecutor() => new(this);

    private double Mean(Func<QuantizedLayer, double> bits) =>
        Layers.Count == 0 ? 0 : Layers.Sum(l => bits(l) * l.Matrix.Codes.Length) / Layers.Sum(l => (double)l.Matrix.Codes.Length);
}
