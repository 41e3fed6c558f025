using System.Text.Json.Serialization;
using Accelerator.Compilation.Tiles;
using Accelerator.Simulation;
using Accelerator.Workloads.Traces;

namespace Accelerator.Cli.Reports;

/// <summary>What became of one operation.</summary>
internal sealed record OperationReport
{
    /// <summary>Name in the trace.</summary>
    public required string Name { get; init; }

    /// <summary>Layer of the model; null when there is none.</summary>
    public required int? Layer { get; init; }

    /// <summary>Prefill, decode or synthetic.</summary>
    public required GemmPhase Phase { get; init; }

    /// <summary>Rows of activations.</summary>
    public required int M { get; init; }

    /// <summary>Rows of weights.</summary>
    public required int N { get; init; }

    /// <summary>Length of the reduction.</summary>
    public required int K { get; init; }

    /// <summary>Weight bits.</summary>
    public required int WeightBits { get; init; }

    /// <summary>Weights along K that share a scale.</summary>
    public required int GroupSize { get; init; }

    /// <summary>Sizes after zero padding to the tile, and the work that it adds.</summary>
    public required PaddingReport Padding { get; init; }

    /// <summary>Commands of the program.</summary>
    public required int Commands { get; init; }

    /// <summary>Final right shift of the outputs.</summary>
    public required int OutputShift { get; init; }

    /// <summary>Cycle figures; null from an untimed engine.</summary>
    public required CycleReport? Cycles { get; init; }

    /// <summary>What the units did, where <c>--timeline</c> asks for it: a file of its own.</summary>
    [JsonIgnore]
    public Timeline? Timeline { get; init; }

    /// <summary>‖y − ŷ‖ / ‖y‖ (Frobenius) against the unquantised layer; null when the trace does not give it.</summary>
    public required double? RelativeError { get; init; }

    /// <summary>The same as signal to quantisation noise in decibels.</summary>
    public required double? SqnrDb { get; init; }

    /// <summary>‖ŷ − y‖ / ‖y‖ (Frobenius) of floating-point outputs ŷ against the products of the same activations and weights in float64; null for integer arrays.</summary>
    public double? ArithmeticError { get; init; }

    /// <summary>True where the 8-bit scales of a floating-point array round the weights' scales; null else.</summary>
    public bool? RoundedScales { get; init; }

    /// <summary>Of weights that are not uniform codes of the array's width, on the first product of an operation; else null.</summary>
    public FormReport? Form { get; init; }

    /// <summary>Outputs changed by saturation, of the accumulator or of the output; of floating-point outputs those that are no numbers.</summary>
    public required int SaturatedOutputs { get; init; }

    /// <summary>Outputs that differ from the reference engine's: 0, or the model is wrong.</summary>
    public required int MismatchesAgainstReference { get; init; }
}
