using Accelerator.Compilation;
using Accelerator.Compilation.LutTensorCore;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Numerics;

namespace Accelerator.Simulation.LutTensorCore;

/// <summary>The <c>reference</c> engine: the judge of values. Untimed, from the workload's integers alone: no tables, tiles or planes unless saturation needs their order.</summary>
public sealed class ReferenceEngine : IEngine
{
    /// <inheritdoc/>
    public string Name => "reference";

    /// <inheritdoc/>
    public SimulationResult Run(TileProgram program, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        return new SimulationResult { Outputs = ReferenceGemm.Compute(program.Gemm, program.Microarchitecture, cancellation) };
    }
}

/// <summary>The arithmetic of docs/lut-tensor-core.md, written as plainly as it reads.</summary>
public static class ReferenceGemm
{
    /// <summary>Outputs [M,N] row-major.</summary>
    public static int[] Compute(IntegerGemm gemm, LutTensorCoreMicroarchitecture shape, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(gemm);
        ArgumentNullException.ThrowIfNull(shape);
        LutTensorCoreSpec array = shape.Array;
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
                    ReadOnlySpan<sbyte> a = gemm.Activations.AsSpan((m * gemm.K) + start, end - start);
                    ReadOnlySpan<byte> codes = gemm.Codes.AsSpan((n * gemm.K) + start, end - start);
                    long partialSum = shape.AccumulatorSaturates ? Saturating(a, codes, shape) : Exact(a, codes, array.WeightBits);
                    long activationSum = 0;
                    foreach (sbyte activation in a) activationSum += activation;
                    int at = (n * gemm.Groups) + group;
                    result += gemm.GroupScales[at] * (partialSum - (gemm.Zeros[at] * activationSum));
                }

                bool int8 = array.Output == OutputFormat.Int8;
                if (int8) result *= gemm.RequantizeMultipliers[m];
                long rounded = RoundShift.Apply(result, gemm.OutputShift, array.Rounding);
                long limit = int8 ? sbyte.MaxValue : int.MaxValue;
                outputs[(m * gemm.N) + n] = (int)Math.Clamp(rounded, -limit - 1, limit);
            }
        }

        return outputs;
    }

    private static long Exact(ReadOnlySpan<sbyte> a, ReadOnlySpan<byte> codes, int bits)
    {
        long sum = 0;
        for (int k = 0; k < a.Length; k++) sum += ((2L * codes[k]) - ((1 << bits) - 1)) * a[k];
        return sum;
    }

    /// <summary>Saturation depends on the order of the steps, which is part of the format.</summary>
    private static long Saturating(ReadOnlySpan<sbyte> a, ReadOnlySpan<byte> codes, LutTensorCoreMicroarchitecture shape)
    {
        LutTensorCoreSpec array = shape.Array;
        long maximum = (1L << (shape.AccumulatorBits - 1)) - 1;
        int slices = (a.Length + array.TileK - 1) / array.TileK;
        long sum = 0;
        if (array.Order == StepOrder.PlanesInner)
        {
            for (int slice = 0; slice < slices; slice++)
            {
                for (int plane = 0; plane < array.WeightBits; plane++)
                {
                    sum = Math.Clamp(sum + (Term(a, codes, slice, plane, array.TileK) << plane), -maximum - 1, maximum);
                }
            }

            return sum;
        }

        for (int plane = array.WeightBits - 1; plane >= 0; plane--)
        {
            for (int slice = 0; slice < slices; slice++)
            {
                long doubled = slice == 0 ? 2 * sum : sum;
                sum = Math.Clamp(doubled + Term(a, codes, slice, plane, array.TileK), -maximum - 1, maximum);
            }
        }

        return sum;
    }

    private static long Term(ReadOnlySpan<sbyte> a, ReadOnlySpan<byte> codes, int slice, int plane, int tileK)
    {
        long term = 0;
        for (int k = slice * tileK; k < Math.Min((slice + 1) * tileK, a.Length); k++)
        {
            term += ((codes[k] >> plane) & 1) != 0 ? a[k] : -a[k];
        }

        return term;
    }
}
