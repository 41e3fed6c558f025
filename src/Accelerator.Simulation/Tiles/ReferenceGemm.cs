using Accelerator.Compilation;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Simulation.FloatTile;
using Accelerator.Simulation.LutTensorCore;
using Accelerator.Simulation.Mac;

namespace Accelerator.Simulation.Tiles;

/// <summary>The arithmetic of docs/tile-shell.md, written as plainly as it reads.</summary>
public static class ReferenceGemm
{
    /// <summary>Outputs [M,N] row-major; of floating-point outputs the codes.</summary>
    public static int[] Compute(IntegerGemm gemm, TileMicroarchitecture shape, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(gemm);
        ArgumentNullException.ThrowIfNull(shape);
        if (shape is FloatTileMicroarchitecture floats) return FloatReference.Compute(gemm, floats, cancellation);
        TileArraySpec array = shape.Array;
        var outputs = new int[gemm.M * gemm.N];
        for (int m = 0; m < gemm.M; m++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int n = 0; n < gemm.N; n++)
            {
                long result = 0;
                for (int group = 0; group < gemm.Groups; group++)
                {
                    int start = group * gemm.GroupSize;
                    int end = Math.Min(start + gemm.GroupSize, gemm.K);
                    ReadOnlySpan<short> a = gemm.Activations.AsSpan((m * gemm.K) + start, end - start);
                    ReadOnlySpan<byte> codes = gemm.Codes.AsSpan((n * gemm.K) + start, end - start);
                    long partialSum = shape.AccumulatorSaturates ? Saturating(a, codes, shape) : Exact(a, codes, array.WeightBits);
                    long activationSum = 0;
                    foreach (short activation in a) activationSum += activation;
                    int at = (n * gemm.Groups) + group;
                    result += gemm.GroupScales[at] * (partialSum - (gemm.Zeros[at] * activationSum));
                }

                if (gemm.Side is { } side) result += side.Scales[n] * Outliers(side, m, n);
                bool int8 = array.Output == OutputFormat.Int8;
                if (int8) result *= gemm.RequantizeMultipliers[m];
                long rounded = RoundShift.Apply(result, gemm.OutputShift, array.Rounding);
                long limit = int8 ? sbyte.MaxValue : int.MaxValue;
                outputs[(m * gemm.N) + n] = (int)Math.Clamp(rounded, -limit - 1, limit);
            }
        }

        return outputs;
    }

    private static long Outliers(SideProduct side, int m, int n)
    {
        long sum = 0;
        for (int column = 0; column < side.Columns; column++) sum += side.Weights[(n * side.Columns) + column] * side.Activations[(m * side.Columns) + column];
        return sum;
    }

    private static long Exact(ReadOnlySpan<short> a, ReadOnlySpan<byte> codes, int bits)
    {
        long sum = 0;
        for (int k = 0; k < a.Length; k++) sum += ((2L * codes[k]) - ((1 << bits) - 1)) * a[k];
        return sum;
    }

    /// <summary>Saturation depends on the order of the steps, which is part of the format and the family's.</summary>
    private static long Saturating(ReadOnlySpan<short> a, ReadOnlySpan<byte> codes, TileMicroarchitecture shape) => shape switch
    {
        LutTensorCoreMicroarchitecture lut => SaturatingLookup.PartialSum(a, codes, lut),
        DenseMicroarchitecture dense => SaturatingMac.PartialSum(a, codes, dense),
        _ => throw new ArgumentException($"There is no reference of {shape.Family}.", nameof(shape)),
    };
}
