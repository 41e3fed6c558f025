using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.Systolic;

/// <summary>
/// Every knob of a systolic array (docs/systolic.md): those of every tile array and the dataflow. <see cref="TileArraySpec.TileK"/> is the number of
/// multipliers of a PE or, where weights or inputs stay, of rows of PEs, 1 to 16; <see cref="TileArraySpec.WeightBits"/> 2 to 8;
/// <see cref="TileArraySpec.PipelineStages"/> 1 to 3 where weights or inputs stay.
/// </summary>
public sealed record SystolicSpec : TileArraySpec
{
    /// <summary>What stays in the PEs.</summary>
    public required SystolicDataflow Dataflow { get; init; }
}
