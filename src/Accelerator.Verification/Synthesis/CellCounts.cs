namespace Accelerator.Verification.Synthesis;

/// <summary>Cells that Yosys maps a package to: generic gates and flip-flops, no library and no area, the hierarchy kept.</summary>
/// <param name="Tool">Version of Yosys.</param>
/// <param name="Accelerator">Cells of the whole accelerator: array, tables, fetch, rescale and output units.</param>
/// <param name="Array">Of those, the cells of the array: its PEs and the sums of activations.</param>
public sealed record CellCounts(string Tool, long Accelerator, long Array);
