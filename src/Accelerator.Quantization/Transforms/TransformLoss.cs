using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Transforms;

/// <summary>Layers as a transform of their input changes them, and what quantisation then costs.</summary>
internal static class TransformLoss
{
    /// <summary>
    /// Σ over layers that share an input of tr(ΔW'·H'·ΔW'ᵀ). The outputs are those of the untransformed layers, so losses under different transforms compare.
    /// </summary>
    public static double LossUnder(this InputTransform transform, IReadOnlyList<LayerProblem> layers, IRounding rounding)
    {
        LayerInputs inputs = layers[0].RequireInputs().Under(transform);
        double loss = 0;
        foreach (LayerProblem layer in layers)
        {
            LayerProblem changed = layer with { Weights = transform.OfWeights(layer.Weights, layer.Rows), Inputs = inputs };
            loss += LayerLoss.Of(changed, rounding.Quantize(changed));
        }

        return loss;
    }
}
