using System.Diagnostics.CodeAnalysis;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.Mac;

/// <summary>
/// Every knob of a dense multiply-accumulate array (docs/mac.md): those of every tile array and no other. <see cref="TileArraySpec.TileK"/> is the number
/// of multipliers of a PE, 1 to 16; <see cref="TileArraySpec.WeightBits"/> 2 to 8.
/// </summary>
public sealed record MacSpec : TileArraySpec
{
    /// <summary>An array that is spelled out.</summary>
    public MacSpec()
    {
    }

    /// <summary>An array with the knobs of another that every tile array has.</summary>
    [SetsRequiredMembers]
    public MacSpec(TileArraySpec other)
        : base(other)
    {
    }
}
