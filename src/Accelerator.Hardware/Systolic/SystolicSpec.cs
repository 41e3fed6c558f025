using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.Systolic;

/// <summary>
/// Every knob of a systolic array (docs/systolic.md): those of every tile array, the dataflow and what goes with it. <see cref="TileArraySpec.TileK"/> is the number of
/// multipliers of a PE or, where weights or inputs stay, of rows of PEs, 1 to 16; <see cref="TileArraySpec.WeightBits"/> 2 to 8;
/// <see cref="TileArraySpec.PipelineStages"/> 1 to 3 where weights or inputs stay.
/// </summary>
public sealed record SystolicSpec : TileArraySpec
{
    /// <summary>What stays in the PEs.</summary>
    public required SystolicDataflow Dataflow { get; init; }

    /// <summary>How sums that stay leave; <see cref="SumDrain.Parallel"/> where they do not stay.</summary>
    public required SumDrain Drain { get; init; }

    /// <summary>How weights or inputs that stay come into the PEs; <see cref="OperandBuffers.None"/> where sums stay.</summary>
    public required OperandBuffers WeightBuffers { get; init; }
}
