using Accelerator.Quantization.Methods;

namespace Accelerator.Quantization.Transforms;

/// <summary>Chooses what happens to an input before the quantised layers that read it.</summary>
public interface ITransformSearch
{
    /// <summary>The transform, or null for none.</summary>
    /// <param name="layers">The layers that read the same input: query, key and value together, gate and up together, the others alone.</param>
    /// <param name="foldsInto">What could take channel scales for free, such as <c>norm</c> or <c>up_proj</c>; null when nothing can.</param>
    InputTransform? Search(IReadOnlyList<LayerProblem> layers, string? foldsInto);
}
