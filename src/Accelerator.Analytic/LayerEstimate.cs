namespace Accelerator.Analytic;

/// <summary>What the analytic model says of one layer, once through it.</summary>
/// <param name="Layer">Which.</param>
/// <param name="ComputeCycles">Cycles of the array.</param>
/// <param name="MemoryCycles">Cycles of the DRAM channel, 256 bits each.</param>
/// <param name="WeightFetches">Times that the weights come from DRAM.</param>
/// <param name="InputFetches">Times that the activations come from DRAM.</param>
/// <param name="WeightBytes">Bytes of the weights, once.</param>
/// <param name="InputBytes">Bytes of the activations, once.</param>
/// <param name="OutputBytes">Bytes of the outputs.</param>
/// <param name="Steps">Steps of the array: compute cycles over the cycles of a step.</param>
public sealed record LayerEstimate(
    AnalyticLayer Layer, long ComputeCycles, long MemoryCycles, long WeightFetches, long InputFetches, long WeightBytes, long InputBytes, long OutputBytes, long Steps)
{
    /// <summary>The longer of the two: memory and array overlap.</summary>
    public long Cycles => Math.Max(ComputeCycles, MemoryCycles);
}
