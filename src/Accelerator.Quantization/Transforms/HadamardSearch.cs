using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Transforms;

/// <summary>Rotates every input by a Hadamard transform, full or block-wise; nothing is searched.</summary>
/// <param name="block">Elements of a block; null for the whole input.</param>
/// <param name="seed">Of the signs; null for none.</param>
public sealed class HadamardSearch(int? block, ulong? seed = null) : ITransformSearch
{
    /// <inheritdoc/>
    public InputTransform? Search(IReadOnlyList<LayerProblem> layers, string? foldsInto)
    {
        ArgumentNullException.ThrowIfNull(layers);
        return layers.Count == 0 ? null : new InputTransform { Rotation = new HadamardRotation(layers[0].Columns, block, seed) };
    }
}
