using System.Collections.Immutable;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Compilation.Tiles;

/// <summary>
/// A matrix multiplication lowered to one array: commands, and the memories behind its ports exactly as the array
/// consumes them. Memories hold one element per port field, not packed bits, so that the cycle model reads them in place.
/// </summary>
public sealed record TileProgram
{
    /// <summary>The array that the program is for.</summary>
    public required TileMicroarchitecture Microarchitecture { get; init; }

    /// <summary>The workload.</summary>
    public required IntegerGemm Gemm { get; init; }

    /// <summary>Commands in program order.</summary>
    public required ImmutableArray<TileCommand> Commands { get; init; }

    /// <summary>Activation memory: for each word TileM rows of the family's fields: TileK activations, or the entries of a table.</summary>
    public required int[] ActivationMemory { get; init; }

    /// <summary>Weight memory: for each word what one step takes, in the family's order, one element a field.</summary>
    public required byte[] WeightMemory { get; init; }

    /// <summary>Scale memory: for each word, for each rescale lane, the unsigned scale and then the signed zero point.</summary>
    public required int[] ScaleMemory { get; init; }

    /// <summary>Memory of the decode table: one word, a stored weight for each code; empty where weight memory holds weights.</summary>
    public byte[] DecodeMemory { get; init; } = [];

    /// <summary>Side memory: for each word the outliers of the lanes, the column, and 1 for the last of a chunk; empty without a side unit.</summary>
    public int[] SideMemory { get; init; } = [];

    /// <summary>Side activation memory: for each strip and column TileM activations; empty without a side unit.</summary>
    public short[] SideActivationMemory { get; init; } = [];

    /// <summary>Where the words of the memories start.</summary>
    public required MemoryPlacement Placement { get; init; }

    /// <summary>Words of the output memory.</summary>
    public required int OutputWords { get; init; }

    /// <summary>What was added to make the workload fit the tile.</summary>
    public required PaddingReport Padding { get; init; }

    /// <summary>Elements of a word of <see cref="ActivationMemory"/>.</summary>
    public int ActivationStride => Microarchitecture.Array.TileM * Microarchitecture.ActivationFields;

    /// <summary>Steps that the array needs: the ideal cycles, fill and drain not counted.</summary>
    public long Steps => Commands.Sum(c =>
        (c.NTileLast + 1L) * (c.GroupLast + 1L) * (c.SliceLast + 1L) * Microarchitecture.StepsOfSlice);
}

/// <summary>Zero padding, explicit: sizes after padding, and the share of the array's work that it wastes.</summary>
/// <param name="M">Rows after padding to TileM.</param>
/// <param name="N">Columns after padding to TileN.</param>
/// <param name="K">Reduction after padding each group to whole K slices, and the last group to a full one.</param>
/// <param name="UsefulMacs">Multiply-accumulates of the workload.</param>
/// <param name="ExecutedMacs">Multiply-accumulates of the padded workload.</param>
public sealed record PaddingReport(int M, int N, int K, long UsefulMacs, long ExecutedMacs);
