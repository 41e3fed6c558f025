using Accelerator.Compilation;
using Accelerator.Numerics;
using Accelerator.Simulation;

namespace Accelerator.Benchmarks;

/// <summary>A multiplication of random integers: for speed only.</summary>
internal static class SyntheticGemm
{
    /// <summary>An [M, N, K] multiplication with groups that divide K and INT32 outputs.</summary>
    public static IntegerGemm Create(int m, int n, int k, int group, int weightBits)
    {
        var random = new Xoshiro256(1);
        return new IntegerGemm
        {
            M = m, N = n, K = k, WeightBits = weightBits, GroupSize = group, OutputShift = 12, RequantizeMultipliers = [],
            Codes = [.. Enumerable.Range(0, n * k).Select(_ => (byte)random.Below(1 << weightBits))],
            GroupScales = [.. Enumerable.Range(0, n * k / group).Select(_ => random.Below(65536))],
            Zeros = [.. Enumerable.Range(0, n * k / group).Select(_ => (short)(random.Below((2 << weightBits) - 1) - (1 << weightBits) + 1))],
            Activations = [.. Enumerable.Range(0, m * k).Select(_ => (short)(random.Below(256) - 128))],
        };
    }
}
