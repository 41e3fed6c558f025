namespace Accelerator.Analytic;

/// <summary>What a closed form knows of an array: a grid of elements.</summary>
/// <param name="Rows">Rows of activations at once.</param>
/// <param name="Columns">Output features at once.</param>
/// <param name="Depth">Elements along K in a slice.</param>
/// <param name="CyclesOfSlice">Cycles of a slice, the fewest where they depend on the data: 1, or the bit planes of a weight.</param>
/// <param name="WeightBits">Bits of a weight.</param>
/// <param name="ActivationBits">Bits of an activation.</param>
public sealed record TileShape(int Rows, int Columns, int Depth, int CyclesOfSlice, int WeightBits, int ActivationBits)
{
    /// <summary>Whether the rows pass the elements one a cycle (weight-stationary): a slice then takes a cycle for each, and no bit of a weight is in time.</summary>
    public bool RowsInTime { get; init; }

    /// <summary>The elements that there are in one cycle: one row where rows pass one after the other.</summary>
    public TileShape InOneCycle => RowsInTime ? this with { Rows = 1, CyclesOfSlice = CyclesOfSlice / Rows, RowsInTime = false } : this;

    /// <summary>⌈K/G⌉·⌈min(G, K)/depth⌉·cycles of a slice: cycles of one tile of outputs, the slices of each group filled up.</summary>
    public long CyclesOfTile(GemmShape shape, long groupSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(groupSize, 1);
        return checked(GemmShape.CeilingDivide(shape.K, groupSize) * GemmShape.CeilingDivide(Math.Min(groupSize, shape.K), Depth) * CyclesOfSlice);
    }

    /// <summary>⌈M/rows⌉·⌈N/columns⌉: tiles of outputs.</summary>
    public long Tiles(GemmShape shape) => checked(GemmShape.CeilingDivide(shape.M, Rows) * GemmShape.CeilingDivide(shape.N, Columns));

    /// <summary>M·N·K·cycles of a slice / (rows·columns·depth): cycles at the peak, nothing padded.</summary>
    public double PeakCycles(GemmShape shape) => (double)shape.M * shape.N * shape.K * CyclesOfSlice / ((double)Rows * Columns * Depth);
}
