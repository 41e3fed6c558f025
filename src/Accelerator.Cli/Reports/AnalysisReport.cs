using System.Collections.Immutable;
using Accelerator.Hardware.Tiles;

namespace Accelerator.Cli.Reports;

/// <summary>The result of <c>accel analyze</c>, as <c>analyze.json</c> holds it: the same bytes for the same input.</summary>
/// <param name="Workload">Where the operations come from.</param>
/// <param name="Synthetic">True when the values are random.</param>
/// <param name="Arrays">The arrays: one, or those of a comparison.</param>
internal sealed record AnalysisReport(string Workload, bool Synthetic, ImmutableArray<ArrayAnalysis> Arrays)
{
    /// <summary>Version of this file's format.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Analyses the runs of one workload.</summary>
    public static AnalysisReport Of(IReadOnlyList<TileMicroarchitecture> shapes, IReadOnlyList<RunReport> runs) =>
        new(runs[0].Workload, runs[0].Synthetic, [.. shapes.Zip(runs, ArrayAnalysis.Of)]);
}

/// <summary>One array of an analysis.</summary>
internal sealed record ArrayAnalysis
{
    /// <summary>Name of the accelerator.</summary>
    public required string Name { get; init; }

    /// <summary>Its family.</summary>
    public required string Family { get; init; }

    /// <summary>SHA-256 of the specification.</summary>
    public required string SpecHash { get; init; }

    /// <summary>Rows of activations of the tile.</summary>
    public required int TileM { get; init; }

    /// <summary>Rows of weights of the tile.</summary>
    public required int TileN { get; init; }

    /// <summary>Elements along K of the tile.</summary>
    public required int TileK { get; init; }

    /// <summary>Cycles of a K slice at the peak.</summary>
    public required int CyclesOfSlice { get; init; }

    /// <summary>Bits of a weight.</summary>
    public required int WeightBits { get; init; }

    /// <summary>Multiply-accumulates of a cycle at the peak.</summary>
    public required double PeakMacs { get; init; }

    /// <summary>Outputs that differ from the reference engine's: 0, or the model is wrong.</summary>
    public required long MismatchesAgainstReference { get; init; }

    /// <summary>The operations, in program order.</summary>
    public required ImmutableArray<AnalyzedOperation> Operations { get; init; }

    /// <summary>Analyses one run.</summary>
    public static ArrayAnalysis Of(TileMicroarchitecture shape, RunReport run) => new()
    {
        Name = run.Accelerator, Family = shape.Family, SpecHash = run.SpecHash, TileM = shape.Array.TileM, TileN = shape.Array.TileN, TileK = shape.Array.TileK,
        CyclesOfSlice = shape.CyclesOfSlice, WeightBits = shape.Array.WeightBits, PeakMacs = CycleReport.PeakMacs(shape),
        MismatchesAgainstReference = run.Operations.Sum(operation => (long)operation.MismatchesAgainstReference),
        Operations = [.. run.Operations.Select(operation => AnalyzedOperation.Of(operation, shape))],
    };
}
