using Accelerator.Compilation;

namespace Accelerator.Simulation.Timing;

/// <summary>The sizes of one matrix multiplication, O[M,N] = A[M,K] · W[N,K]ᵀ: all that the timing engine looks at. It has no outliers: a side unit has nothing to do.</summary>
/// <param name="M">Rows of activations.</param>
/// <param name="N">Rows of weights.</param>
/// <param name="K">Elements along the reduction.</param>
/// <param name="WeightBits">Bits of a weight, 1 to 8.</param>
/// <param name="GroupSize">Elements along K that share a scale.</param>
public sealed record TimedGemm(int M, int N, int K, int WeightBits, int GroupSize)
{
    /// <summary>Multiply-accumulates of the workload, padding not counted.</summary>
    public long Macs => (long)M * N * K;

    /// <summary>The multiplication without its values.</summary>
    internal IntegerGemm Sizes => new()
    {
        M = M, N = N, K = K, WeightBits = WeightBits, GroupSize = GroupSize,
        Codes = [], GroupScales = [], Zeros = [], Activations = [], OutputShift = 0, RequantizeMultipliers = [],
    };
}
