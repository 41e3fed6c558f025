namespace Accelerator.Hardware.Systolic;

/// <summary>How the sums of an output-stationary array leave (docs/systolic.md).</summary>
public enum SumDrain
{
    /// <summary>All at once into a second register of each PE, from where the rescale unit selects.</summary>
    Parallel,

    /// <summary>Up the columns, row by row, out of the accumulators, while the array waits.</summary>
    Shift,
}
