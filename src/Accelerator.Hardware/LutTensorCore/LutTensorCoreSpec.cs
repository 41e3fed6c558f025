using Accelerator.Numerics;

namespace Accelerator.Hardware.LutTensorCore;

/// <summary>Every knob of a lookup-table tensor core (LUT Tensor Core, ISCA 2025: section 3). All are explicit; none has a default.</summary>
public sealed record LutTensorCoreSpec
{
    /// <summary>Rows of activations, each with its own table: 1 to 64.</summary>
    public required int TileM { get; init; }

    /// <summary>Rows of weights, each a group of look-up PEs: 1 to 512.</summary>
    public required int TileN { get; init; }

    /// <summary>Activations behind one table (µ in the literature): 2 to 6.</summary>
    public required int TileK { get; init; }

    /// <summary>Weight bits, one bit plane a step: 1 to 8.</summary>
    public required int WeightBits { get; init; }

    /// <summary>Activation bits, two's complement: 8 for now.</summary>
    public required int ActivationBits { get; init; }

    /// <summary>How much of the table is stored and who flips the index.</summary>
    public required TableKind Table { get; init; }

    /// <summary>Where table entries are computed.</summary>
    public required PrecomputePlacement Precompute { get; init; }

    /// <summary>Which loop is inner: the bit planes of one K slice, or the K slices of one bit plane.</summary>
    public required StepOrder Order { get; init; }

    /// <summary>Registers in the look-up path before the accumulator: 0 to 3.</summary>
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

    /// <summary>Width in bits of the word addresses of all four memory ports: 4 to 32.</summary>
    public required int AddressBits { get; init; }

    /// <summary>Response slots of each fetch unit; full rate needs the memory latency plus 2.</summary>
    public required int FetchDepth { get; init; }

    /// <summary>Words that the output FIFO holds.</summary>
    public required int OutputDepth { get; init; }
}
