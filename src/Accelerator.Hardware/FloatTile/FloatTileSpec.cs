using System.Diagnostics.CodeAnalysis;
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
    /// <summary>An array that is spelled out.</summary>
    public FloatTileSpec()
    {
    }

    /// <summary>An array with the knobs of another that every tile array has.</summary>
    /// <param name="other">The other array.</param>
    /// <param name="arithmetic">The element; it has no registers of its own to choose.</param>
    /// <param name="activation">Format of activations, whose width is theirs.</param>
    [SetsRequiredMembers]
    public FloatTileSpec(TileArraySpec other, FloatArithmetic arithmetic, FloatFormat activation)
        : base(other)
    {
        (Arithmetic, Activation) = (arithmetic, activation);
        (ActivationBits, PipelineStages) = (activation.Bits, 0);
    }

    /// <summary>What a PE is.</summary>
    public required FloatArithmetic Arithmetic { get; init; }

    /// <summary>Format of activations: FP16 or BF16.</summary>
    public required FloatFormat Activation { get; init; }
}
