using Accelerator.Verification.Synthesis;

namespace Accelerator.Cli.Reports;

/// <summary>One array of a comparison.</summary>
internal sealed record ComparedReport
{
    /// <summary>Name of the accelerator.</summary>
    public required string Name { get; init; }

    /// <summary>Its file, as the comparison names it.</summary>
    public required string File { get; init; }

    /// <summary>Its family.</summary>
    public required string Family { get; init; }

    /// <summary>Rows of activations of the tile.</summary>
    public required int TileM { get; init; }

    /// <summary>Rows of weights of the tile.</summary>
    public required int TileN { get; init; }

    /// <summary>Elements along K of the tile.</summary>
    public required int TileK { get; init; }

    /// <summary>Bits of a weight.</summary>
    public required int WeightBits { get; init; }

    /// <summary>Multiply-accumulates of a cycle when nothing waits and nothing is padding.</summary>
    public required double PeakMacs { get; init; }

    /// <summary>Cycles of the first array over those of this one.</summary>
    public required double Speed { get; init; }

    /// <summary>Whether its accumulator may saturate, and its outputs differ for that reason.</summary>
    public required bool AccumulatorSaturates { get; init; }

    /// <summary>Outputs other than those that an accumulator without overflow gives, which are common to all arrays.</summary>
    public required long OutputsDiffering { get; init; }

    /// <summary>Outputs that differ from the reference engine's: 0, or the model is wrong.</summary>
    public required long MismatchesAgainstReference { get; init; }

    /// <summary>Cells in synthesis; null unless asked for.</summary>
    public required CellCounts? Cells { get; init; }

    /// <summary>Multiply-accumulates of a cycle on this workload, padding not counted, for every 1000 cells of the accelerator.</summary>
    public double? MacsPerThousandCells => Cells is { Accelerator: > 0 } cells ? Run.Macs * 1000.0 / Run.Totals!.Total / cells.Accelerator : null;

    /// <summary>The same at the peak, which an array whose cycles depend on the data may never see.</summary>
    public double? PeakMacsPerThousandCells => Cells is { Accelerator: > 0 } cells ? PeakMacs * 1000 / cells.Accelerator : null;

    /// <summary>Its run: as <c>run.json</c> holds it.</summary>
    public required RunReport Run { get; init; }
}
