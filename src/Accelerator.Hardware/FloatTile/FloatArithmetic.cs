namespace Accelerator.Hardware.FloatTile;

/// <summary>How an element of a <see cref="FloatTileSpec"/> multiplies floating-point activations by weights (docs/floating-point.md, "Elements").</summary>
public enum FloatArithmetic
{
    /// <summary>One term of each weight a cycle, aligned to the largest exponent: FP3, FP4 with a special value a group, INT6, INT8 (BitMoD).</summary>
    BitMod,
}
