using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;

namespace Accelerator.Cli.Pipeline;

/// <summary>
/// The outputs that all arrays of a comparison owe: the exact results, shifted, rounded and saturated to the output's width once. An array whose accumulator
/// cannot overflow gives them bit for bit, whatever its family.
/// </summary>
internal static class CommonOutputs
{
    /// <summary>How many of <paramref name="outputs"/>, [M,N] row-major, are other than those of <paramref name="lowered"/>.</summary>
    public static int Differing(LoweredOperation lowered, TileArraySpec array, int[] outputs)
    {
        bool int8 = array.Output == OutputFormat.Int8;
        (int least, int most) = int8 ? (sbyte.MinValue, sbyte.MaxValue) : (int.MinValue, int.MaxValue);
        int count = 0;
        for (int i = 0; i < outputs.Length; i++)
        {
            long value = lowered.Exact[i] * (int8 ? lowered.Gemm.RequantizeMultipliers[i / lowered.Gemm.N] : 1L);
            if (Math.Clamp(RoundShift.Apply(value, lowered.Gemm.OutputShift, array.Rounding), least, most) != outputs[i]) count++;
        }

        return count;
    }
}
