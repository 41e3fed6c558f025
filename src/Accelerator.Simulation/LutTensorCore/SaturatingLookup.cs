using Accelerator.Hardware.LutTensorCore;

namespace Accelerator.Simulation.LutTensorCore;

/// <summary>The accumulator of docs/lut-tensor-core.md where it saturates: values then depend on the order of the steps.</summary>
internal static class SaturatingLookup
{
    /// <summary>The partial sum of one group of one row and column.</summary>
    public static long PartialSum(ReadOnlySpan<short> a, ReadOnlySpan<byte> codes, LutTensorCoreMicroarchitecture shape)
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

    private static long Term(ReadOnlySpan<short> a, ReadOnlySpan<byte> codes, int slice, int plane, int tileK)
    {
        long term = 0;
        for (int k = slice * tileK; k < Math.Min((slice + 1) * tileK, a.Length); k++)
        {
            term += ((codes[k] >> plane) & 1) != 0 ? a[k] : -a[k];
        }

        return term;
    }
}
