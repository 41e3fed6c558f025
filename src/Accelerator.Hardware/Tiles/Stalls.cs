namespace Accelerator.Hardware.Tiles;

/// <summary>What the sequencer does in a cycle; the encoding of <c>step_stall_o</c>.</summary>
public enum StepStall
{
    /// <summary>No command.</summary>
    Idle = 0,

    /// <summary>A step is issued: the only useful cycle.</summary>
    Compute = 1,

    /// <summary>Operands are there, but the partial sums of the previous group are still being rescaled.</summary>
    WaitPartialSum = 2,

    /// <summary>No operand of a K slice: activations have not arrived, or are being turned into a table. Reports name it by the family's operand.</summary>
    WaitTable = 3,

    /// <summary>No weight word.</summary>
    WaitWeight = 4,

    /// <summary>Neither the operand of a K slice nor a weight word.</summary>
    WaitOperands = 5,
}

/// <summary>What the rescale unit does in a cycle; the encoding of <c>rescale_stall_o</c>.</summary>
public enum RescaleStall
{
    /// <summary>No partial sums to rescale.</summary>
    Idle = 0,

    /// <summary>A beat is issued.</summary>
    Rescale = 1,

    /// <summary>No scale word.</summary>
    WaitScale = 2,

    /// <summary>A last-group beat finds no free slot in the output FIFO: backpressure of the output port.</summary>
    WaitOutput = 3,
}
