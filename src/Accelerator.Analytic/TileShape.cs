namespace Accelerator.Analytic;

/// <summary>What a closed form knows of an array: a grid of elements that take a step a cycle.</summary>
/// <param name="Rows">Rows of activations at once.</param>
/// <param name="Columns">Output features at once.</param>
/// <param name="Depth">Elements along K in a slice.</param>
/// <param name="StepsOfSlice">Steps of a slice: 1, or the bit planes of a weight.</param>
/// <param name="WeightBits">Bits of a weight.</param>
/// <param name="ActivationBits">Bits of an activation.</param>
public sealed record TileShape(int Rows, int Columns, int Depth, int StepsOfSlice, int WeightBits, int ActivationBits)
{
    /// <summary>⌈K/G⌉·⌈min(G, K)/depth⌉·steps: steps of one tile of outputs, the slices of each group filled up.</summary>
    public long StepsOfTile(GemmShape shape, long groupSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(groupSize, 1);
        return checked(GemmShape.CeilingDivide(shape.K, groupSize) * GemmShape.CeilingDivide(Math.Min(groupSize, shape.K), Depth) * StepsOfSlice);
    }

    /// <summary>⌈M/rows⌉·⌈N/columns⌉: tiles of outputs.</summary>
    public long Tiles(GemmShape shape) => checked(GemmShape.CeilingDivide(shape.M, Rows) * GemmShape.CeilingDivide(shape.N, Columns));

    /// <summary>M·N·K·steps / (rows·columns·depth): cycles at the peak, nothing padded.</summary>
    public double PeakCycles(GemmShape shape) => (double)shape.M * shape.N * shape.K * StepsOfSlice / ((double)Rows * Columns * Depth);
}
