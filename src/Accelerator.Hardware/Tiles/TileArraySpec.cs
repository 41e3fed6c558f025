using Accelerator.Numerics;

namespace Accelerator.Hardware.Tiles;

/// <summary>
/// The knobs that every family of tile arrays has (docs/tile-shell.md): the tile, the formats, and the units around the array that fetch, rescale
/// and write. All are explicit; none has a default.
/// </summary>
public abstract record TileArraySpec
{
    /// <summary>Rows of activations: 1 to 64.</summary>
    public required int TileM { get; init; }

    /// <summary>Rows of weights, each a column of PEs: 1 to 512.</summary>
    public required int TileN { get; init; }

    /// <summary>Activations of one row in one K slice; the family says how many there may be.</summary>
    public required int TileK { get; init; }

    /// <summary>Weight bits; the family says how many there may be.</summary>
    public required int WeightBits { get; init; }

    /// <summary>Bits of a weight's code in memory, 1 to <see cref="WeightBits"/> − 1, of which a decode table makes the weight; null where memory holds the weights themselves.</summary>
    public int? WeightCodeBits { get; init; }

    /// <summary>Activation bits: 8 or 16, two's complement; 16 of floating-point codes.</summary>
    public required int ActivationBits { get; init; }

    /// <summary>Registers in the PE's path before the accumulator: 0 to 3; 0 where the family has no such knob.</summary>
    public required int PipelineStages { get; init; }

    /// <summary>Accumulator width over K in bits, or null for the exact width; a narrower one saturates at each step.</summary>
    public required int? AccumulatorBits { get; init; }

    /// <summary>What leaves the core.</summary>
    public required OutputFormat Output { get; init; }

    /// <summary>Rescale lanes: accumulators corrected, scaled and summed over groups a cycle; divides <see cref="TileN"/>.</summary>
    public required int RescaleLanes { get; init; }

    /// <summary>Bits of the unsigned integer group scale: 2 to 24.</summary>
    public required int ScaleBits { get; init; }

    /// <summary>Bits of the unsigned requantisation multiplier of <see cref="OutputFormat.Int8"/>: 2 to 24.</summary>
    public required int RequantizeBits { get; init; }

    /// <summary>Rounding of the final right shift.</summary>
    public required RoundingMode Rounding { get; init; }

    /// <summary>Largest group, in weights along K, between two rescales.</summary>
    public required int MaximumGroup { get; init; }

    /// <summary>Largest number of groups along K.</summary>
    public required int MaximumGroups { get; init; }

    /// <summary>Largest number of N tiles of one command.</summary>
    public required int MaximumNTiles { get; init; }

    /// <summary>Width in bits of the word addresses of all memory ports: 4 to 31.</summary>
    public required int AddressBits { get; init; }

    /// <summary>Response slots of each fetch unit; full rate needs the memory latency plus 2.</summary>
    public required int FetchDepth { get; init; }

    /// <summary>Words that the output FIFO holds.</summary>
    public required int OutputDepth { get; init; }

    /// <summary>The unit that multiplies outliers beside the array; null for none.</summary>
    public SideUnitSpec? SideUnit { get; init; }

    /// <summary>Bits of a weight in memory: of its code, or of itself.</summary>
    public int MemoryWeightBits() => WeightCodeBits ?? WeightBits;
}
