using Accelerator.Hardware.Tiles;

namespace Accelerator.Simulation.Mac;

/// <summary>The accumulator of docs/mac.md where it saturates: values then depend on the order of the steps.</summary>
internal static class SaturatingMac
{
    /// <summary>
    /// The partial sum of one group of one row and column, Σ (2c + 1)·a with the accumulator Σ c·a saturated slice by slice: 2·accumulator + Σa, which the
    /// correction by the reinterpreted zero point z' expects.
    /// </summary>
    public static long PartialSum(ReadOnlySpan<short> a, ReadOnlySpan<byte> codes, DenseMicroarchitecture shape)
    {
        long maximum = (1L << (shape.AccumulatorBits - 1)) - 1;
        int tileK = shape.Array.TileK, offset = 1 << (shape.Array.WeightBits - 1);
        long accumulator = 0, activationSum = 0;
        for (int first = 0; first < a.Length; first += tileK)
        {
            long term = 0;
            for (int k = first; k < Math.Min(first + tileK, a.Length); k++)
            {
                term += (codes[k] - offset) * a[k];
                activationSum += a[k];
            }

            accumulator = Math.Clamp(accumulator + term, -maximum - 1, maximum);
        }

        return (2 * accumulator) + activationSum;
    }
}
