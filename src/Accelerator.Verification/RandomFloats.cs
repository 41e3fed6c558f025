using Accelerator.Compilation;
using Accelerator.Hardware.FloatingPoint;
using Accelerator.Hardware.FloatTile;
using Accelerator.Hardware.Tiles;
using Accelerator.Numerics;
using Accelerator.Numerics.Terms;

namespace Accelerator.Verification;

/// <summary>Random arrays of floating-point elements and workloads for them: any code, infinities and NaN among them.</summary>
public static class RandomFloats
{
    private static readonly int[] Specials = [.. Enumerable.Range(0, 64).Where(code => SpecialValueEncoder.IsSpecial(code & 31))];

    /// <summary>An array with the units around the array of another.</summary>
    internal static FloatTileSpec Array(TileArraySpec other, Xoshiro256 random)
    {
        FloatFormat activation = random.Below(3) == 0 ? FloatFormat.Bf16 : FloatFormat.Fp16;
        bool window = activation == FloatFormat.Fp16 && random.Below(4) == 0;
        return new FloatTileSpec(other, FloatArithmetic.BitMod, activation)
        {
            TileK = 1 + random.Below(5),
            WeightBits = ((int[])[3, 4, 6, 8])[random.Below(4)],
            AccumulatorBits = window ? null : 10 + random.Below(22),
            Output = random.Below(2) == 0 ? OutputFormat.Float16 : OutputFormat.Float32,
            ScaleBits = OutputSpec.ScaleWidth,
            Rounding = random.Below(2) == 0 ? RoundingMode.HalfEven : RoundingMode.Floor,
        };
    }

    /// <summary>A workload that fits the array, a few tiles in size, most of them with edges to pad; one in four of many short commands.</summary>
    internal static IntegerGemm Workload(FloatTileSpec array, Xoshiro256 random)
    {
        const int MostGroups = 6;
        bool brief = random.Below(4) == 0;
        int group = 1 + random.Below(brief ? Math.Min(array.MaximumGroup, 2 * array.TileK) : Math.Min(array.MaximumGroup, 96));
        int groups = 1 + random.Below(Math.Min(array.MaximumGroups, brief ? 2 : MostGroups));
        int k = Math.Max(1, (group * groups) - random.Below(group));
        return Workload(array, 1 + random.Below((brief ? 8 : 3) * array.TileM), 1 + random.Below((brief ? 1 : 3) * array.TileN), k, Math.Min(group, k), random);
    }

    /// <summary>A workload of a given shape and group size.</summary>
    internal static IntegerGemm Workload(FloatTileSpec array, int m, int n, int k, int group, Xoshiro256 random)
    {
        int groups = (k + group - 1) / group;

        // Exponents close together in half of the workloads, so that bits are cut off and sums round; one in four has infinities and NaN.
        int kind = random.Below(4);
        bool special = array.WeightBits <= 4;
        return new IntegerGemm
        {
            M = m, N = n, K = k, WeightBits = array.WeightBits, GroupSize = group,
            Codes = [.. Enumerable.Range(0, n * k).Select(_ => (byte)random.Below(1 << array.WeightBits))],
            GroupScales = [.. Enumerable.Range(0, n * groups).Select(_ => random.Below(8) == 0 ? 255 * random.Below(2) : random.Below(256))],
            Zeros = [.. Enumerable.Range(0, n * groups).Select(_ => special ? (short)Specials[random.Below(Specials.Length)] : (short)0)],
            Activations = [],
            FloatActivations = [.. Enumerable.Range(0, m * k).Select(_ => Code(array.Activation, kind, random))],
            OutputShift = 0,
            RequantizeMultipliers = [],
        };
    }

    private static ushort Code(FloatFormat format, int kind, Xoshiro256 random)
    {
        int mantissa = random.Below(8) == 0 ? 0 : random.Below(1 << format.MantissaBits);
        int exponent = kind < 2 ? format.Bias - 6 + random.Below(12) : random.Below(format.MaxExponent + 1);

        // Zeros and subnormals, the largest numbers, and what is no number.
        if (random.Below(16) == 0) exponent = random.Below(2) * format.MaxExponent;
        if (kind == 3 && random.Below(64) == 0) exponent = format.MaxExponent + 1;
        return (ushort)((random.Below(2) << (format.Bits - 1)) | (exponent << format.MantissaBits) | mantissa);
    }
}
