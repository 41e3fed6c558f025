namespace Accelerator.Compilation;

/// <summary>
/// One quantised matrix multiplication in integers only, O[M,N] = A[M,K] · W[N,K]ᵀ with a scale and a zero point for each
/// weight row and group: what every engine computes, bit for bit. Or the same with floating-point activations (docs/float-tile.md), whose codes are integers as well.
/// </summary>
public sealed record IntegerGemm
{
    /// <summary>Rows of activations.</summary>
    public required int M { get; init; }

    /// <summary>Rows of weights.</summary>
    public required int N { get; init; }

    /// <summary>Elements along the reduction.</summary>
    public required int K { get; init; }

    /// <summary>Weight bits, 1 to 8.</summary>
    public required int WeightBits { get; init; }

    /// <summary>Elements along K that share a scale; the last group may be shorter.</summary>
    public required int GroupSize { get; init; }

    /// <summary>Unsigned weight codes q, [N,K] row-major; of FP3 and FP4 sign and magnitude.</summary>
    public required byte[] Codes { get; init; }

    /// <summary>Unsigned integer group scales, [N,Groups] row-major.</summary>
    public required int[] GroupScales { get; init; }

    /// <summary>Reinterpreted zero points z' = 2z+1−2^b, [N,Groups] row-major; with floating-point activations the special values of FP3 and FP4, sign above five bits of magnitude, else 0.</summary>
    public required short[] Zeros { get; init; }

    /// <summary>Signed activations of the array's width, at most 16 bits, [M,K] row-major; empty where they are <see cref="FloatActivations"/>.</summary>
    public required short[] Activations { get; init; }

    /// <summary>Codes of floating-point activations in the array's format, [M,K] row-major; empty for integers.</summary>
    public ushort[] FloatActivations { get; init; } = [];

    /// <summary>Final right shift, 0 to 63.</summary>
    public required int OutputShift { get; init; }

    /// <summary>Unsigned requantisation multiplier of each activation row, [M]; empty for INT32 output.</summary>
    public required int[] RequantizeMultipliers { get; init; }

    /// <summary>Outliers beside the weights; null for none.</summary>
    public SideProduct? Side { get; init; }

    /// <summary>Groups along K.</summary>
    public int Groups => (K + GroupSize - 1) / GroupSize;

    /// <summary>Multiply-accumulates of the workload, padding not counted.</summary>
    public long Macs => (long)M * N * K;
}
