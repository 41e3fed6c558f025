using Accelerator.Hardware.LutTensorCore;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Exploration.Cost;

/// <summary>
/// What the gates of a design grow with: bits of registers, of multiplexers, of adders and of multipliers, unit by unit. Family by family the same list, so that one model covers a sweep over several;
/// what a family has not is 0.
/// </summary>
internal static class CostFeatures
{
    /// <summary>Sizes that area and energy are sums of: of the whole accelerator, or of what holds operands and computes alone.</summary>
    /// <param name="shape">The design.</param>
    /// <param name="core">Without the units that fetch, rescale and write.</param>
    public static double[] Sizes(TileMicroarchitecture shape, bool core)
    {
        TileArraySpec array = shape.Array;
        var lut = shape as LutTensorCoreMicroarchitecture;
        double pes = (double)array.TileM * array.TileN, terms = pes * array.TileK, entries = lut?.TableEntries ?? 0, entryBits = lut?.EntryBits ?? 0;
        bool products = shape is DenseMicroarchitecture, adds = lut is null && !products, precomputes = lut?.Array.Precompute == PrecomputePlacement.PerArray;
        double[] computes =
        [
            1,
            pes * shape.PartialSumBits, // sums under way and handed over
            pes * shape.PartialSumBits * Log2(shape.StepsOfSlice), // shifts of bit planes
            pes * entries * entryBits, // multiplexers of tables
            products ? terms * array.WeightBits * array.ActivationBits : 0, // multipliers
            products || adds ? terms * (array.WeightBits + array.ActivationBits) : 0, // adder trees
            adds ? terms * array.WeightBits : 0, // selection of bit planes and digits
            shape is SystolicMicroarchitecture ? terms * (array.WeightBits + array.ActivationBits) : 0, // operands that move from PE to PE
            pes * array.PipelineStages * (shape.TermBits + array.WeightBits),
            2.0 * (lut?.TableWordBits ?? shape.ActivationWordBits), // the store
            precomputes ? (double)array.TileM * entries * entryBits : 0, // the precompute unit
            array.TileM * ((double)array.TileK * array.ActivationBits + shape.ActivationSumBits), // activation sums
        ];
        if (core) return computes;
        return
        [
            .. computes,
            (double)array.FetchDepth * (shape.ActivationWordBits + shape.WeightWordBits + shape.ScaleWordBits), // queues of the fetch units
            (double)shape.ActivationWordBits + shape.WeightWordBits + shape.ScaleWordBits,
            (double)array.OutputDepth * shape.OutputWordBits,
            pes * shape.ResultBits, // running sums over groups
            (double)array.RescaleLanes * array.ScaleBits * shape.LaneSumBits, // multipliers of the rescale lanes
            (double)array.RescaleLanes * array.RequantizeBits * shape.ResultBits,
            (double)array.RescaleLanes * shape.RequantizedBits,
            shape.PartialSumWordBits, // choice of a lane's sums
        ];
    }

    /// <summary>What the longest path grows with.</summary>
    /// <param name="shape">The design.</param>
    /// <param name="core">Without the units that fetch, rescale and write.</param>
    public static double[] Lengths(TileMicroarchitecture shape, bool core)
    {
        TileArraySpec array = shape.Array;
        var lut = shape as LutTensorCoreMicroarchitecture;
        double[] computes =
        [
            1, shape.PartialSumBits, Log2(array.TileK), lut is null ? array.WeightBits : 0, lut?.EntryBits ?? 0, Log2(lut?.TableEntries ?? 1),
            array.TileM, array.TileN, // nets to all rows and lanes, which nothing buffers between modules
            shape is SystolicMicroarchitecture ? 1 : 0, array.PipelineStages == 0 ? 1 : 0,
        ];
        return core ? computes : [.. computes, array.ScaleBits, array.RequantizeBits, Log2(shape.ResultBits), shape.ResultBits, array.RescaleLanes, Log2(shape.Chunks), array.FetchDepth];
    }

    private static double Log2(double value) => Math.Log2(Math.Max(1, value));
}
