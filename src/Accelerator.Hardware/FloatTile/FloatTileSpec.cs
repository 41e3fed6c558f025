using Accelerator.Hardware.FloatingPoint;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.FloatTile;

/// <summary>
/// Every knob of an array of floating-point elements (docs/float-tile.md). <see cref="TileArraySpec.AccumulatorBits"/> are those of the mantissa of a group's
/// floating accumulator, null a window that holds every sum; <see cref="TileArraySpec.RescaleLanes"/> the results of an output word; <see cref="TileArraySpec.Rounding"/>
/// that of the accumulators; <see cref="TileArraySpec.ScaleBits"/> 8; <see cref="TileArraySpec.PipelineStages"/> 0.
/// </summary>
public sealed record FloatTileSpec : TileArraySpec
{
    /// <summary>What a PE is.</summary>
    public required FloatArithmetic Arithmetic { get; init; }

    /// <summary>Format of activations: FP16 or BF16.</summary>
    public required FloatFormat Activation { get; init; }
}
