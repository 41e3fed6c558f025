using System.Diagnostics.CodeAnalysis;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Hardware.Systolic;

/// <summary>
/// Every knob of a systolic array (docs/systolic.md): those of every tile array, the dataflow and what goes with it. <see cref="TileArraySpec.TileK"/> is the number of
/// multipliers of a PE or, where weights or inputs stay, of rows of PEs, 1 to 16; <see cref="TileArraySpec.WeightBits"/> 2 to 8;
/// <see cref="TileArraySpec.PipelineStages"/> 1 to 3 where weights or inputs stay.
/// </summary>
public sealed record SystolicSpec : TileArraySpec
{
    /// <summary>An array that is spelled out.</summary>
    public SystolicSpec()
    {
    }

    /// <summary>An array with the knobs of another that every tile array has.</summary>
    /// <param name="other">The other array.</param>
    /// <param name="dataflow">What stays.</param>
    /// <param name="drain">How sums that stay leave.</param>
    /// <param name="weightBuffers">How weights or inputs that stay come in.</param>
    [SetsRequiredMembers]
    public SystolicSpec(TileArraySpec other, SystolicDataflow dataflow, SumDrain drain, OperandBuffers weightBuffers)
        : base(other)
    {
        (Dataflow, Drain, WeightBuffers) = (dataflow, drain, weightBuffers);
    }

    /// <summary>What stays in the PEs.</summary>
    public required SystolicDataflow Dataflow { get; init; }

    /// <summary>How sums that stay leave; <see cref="SumDrain.Parallel"/> where they do not stay.</summary>
    public required SumDrain Drain { get; init; }

    /// <summary>How weights or inputs that stay come into the PEs; <see cref="OperandBuffers.None"/> where sums stay.</summary>
    public required OperandBuffers WeightBuffers { get; init; }
}
