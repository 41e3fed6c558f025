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

    /// <summary>Whether the output features pass the elements one a cycle (input-stationary): a slice then takes a cycle for each.</summary>
    public bool ColumnsInTime { get; init; }

    /// <summary>The elements that there are in one cycle: one row where rows pass one after the other, one column where columns do.</summary>
    public TileShape InOneCycle =>
        RowsInTime ? this with { Rows = 1, CyclesOfSlice = CyclesOfSlice / Rows, RowsInTime = false }
        : ColumnsInTime ? this with { Columns = 1, CyclesOfSlice = CyclesOfSlice / Columns, ColumnsInTime = false }
        : this;

    /// <summary>
    /// The grid that forms of systolic arrays are applied to: rows, columns, and what K is counted in. Rows and columns as they are and cycles of the tile; where one of
    /// them passes in time, elements along K on the rows, the other on the columns, and K in elements, the slices of each group filled up.
    /// </summary>
    public (int Rows, int Columns, long Depth) Grid(GemmShape shape, long groupSize)
    {
        long cycles = CyclesOfTile(shape, groupSize);
        if (!RowsInTime && !ColumnsInTime) return (Rows, Columns, cycles);
        return (Depth, RowsInTime ? Columns : Rows, cycles / CyclesOfSlice * Depth);
    }

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
