using Accelerator.Compilation;
using Accelerator.Hardware;
using Accelerator.Hardware.LutTensorCore;
using Accelerator.Numerics;
using Accelerator.Simulation;

namespace Accelerator.Verification;

/// <summary>Random but valid specifications and workloads (synthetic integers), every knob included.</summary>
public static class RandomDesign
{
    /// <summary>A valid specification of a small array.</summary>
    /// <param name="random">Source of every choice.</param>
    /// <param name="name">Name of the configuration.</param>
    public static AcceleratorSpec Spec(Xoshiro256 random, string name = "random")
    {
        ArgumentNullException.ThrowIfNull(random);
        int tileN = 1 + random.Below(12);
        int lanes = 1 + random.Below(tileN);
        while (tileN % lanes != 0) lanes--;
        var spec = new AcceleratorSpec
        {
            Name = name,
            ClockMhz = 1000,
            MemoryLatencyCycles = 1 + random.Below(4),
            Array = new LutTensorCoreSpec
            {
                TileM = 1 + random.Below(4),
                TileN = tileN,
                TileK = 2 + random.Below(5),
                WeightBits = 1 + random.Below(8),
                ActivationBits = 8,
                Table = (TableKind)random.Below(3),
                Precompute = (PrecomputePlacement)random.Below(2),
                Order = (StepOrder)random.Below(2),
                PipelineStages = random.Below(4),
                AccumulatorBits = null,
                Output = (OutputFormat)random.Below(2),
                RescaleLanes = lanes,
                ScaleBits = 2 + random.Below(15),
                RequantizeBits = 2 + random.Below(7),
                Rounding = (RoundingMode)random.Below(4),
                MaximumGroup = 4 + random.Below(30),
                MaximumGroups = 1 + random.Below(6),
                MaximumNTiles = 1 + random.Below(3),
                AddressBits = 12 + random.Below(4),
                FetchDepth = 1 + random.Below(6),
                OutputDepth = 1 + random.Below(4),
            },
        };
        if (random.Below(3) != 0) return spec;
        LutTensorCoreMicroarchitecture exact = LutTensorCoreElaborator.Elaborate(spec);
        int spread = exact.ExactAccumulatorBits - exact.TermBits;
        return spec with { Array = spec.Array with { AccumulatorBits = exact.TermBits + random.Below(spread + 1) } };
    }

    /// <summary>A workload that fits the array, a few tiles in size, most of them with edges to pad.</summary>
    /// <param name="array">The array.</param>
    /// <param name="random">Source of every choice.</param>
    public static IntegerGemm Workload(LutTensorCoreSpec array, Xoshiro256 random)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(random);
        const int MaximumGroupsDrawn = 6;
        int group = 1 + random.Below(array.MaximumGroup);
        int k = 1 + random.Below(group * Math.Min(array.MaximumGroups, MaximumGroupsDrawn));
        int m = 1 + random.Below(3 * array.TileM);
        int n = 1 + random.Below(3 * array.TileN);
        int groups = (k + group - 1) / group;
        bool int8 = array.Output == OutputFormat.Int8;
        return new IntegerGemm
        {
            M = m,
            N = n,
            K = k,
            WeightBits = array.WeightBits,
            GroupSize = group,
            Codes = Fill(n * k, () => (byte)random.Below(1 << array.WeightBits)),
            GroupScales = Fill(n * groups, () => random.Below(1 << array.ScaleBits)),
            // z' = 2z + 1 − 2^b for every z from 0 to 2^b − 1, and the even values between them, which the hardware takes as well.
            Zeros = Fill(n * groups, () => (short)(random.Below((2 << array.WeightBits) - 1) - (1 << array.WeightBits) + 1)),
            // One element in eight is an extreme, so that widths and saturation are reached.
            Activations = Fill(m * k, () => (sbyte)(random.Below(8) == 0 ? (random.Below(2) == 0 ? -128 : 127) : random.Below(256) - 128)),
            OutputShift = random.Below(int8 ? 40 : 20),
            RequantizeMultipliers = int8 ? Fill(m, () => random.Below(1 << array.RequantizeBits)) : [],
        };
    }

    private static T[] Fill<T>(int count, Func<T> next)
    {
        var values = new T[count];
        for (int i = 0; i < count; i++) values[i] = next();
        return values;
    }
}
