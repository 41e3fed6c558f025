using System.Collections.Immutable;
using Accelerator.Analytic;
using Accelerator.Hardware.Systolic;
using Accelerator.Hardware.Tiles;
using Accelerator.Workloads.Traces;

namespace Accelerator.Cli.Reports;

/// <summary>The cycles of one operation, where they went, and what closed forms say of it.</summary>
internal sealed record AnalyzedOperation
{
    /// <summary>Cycles of steps beyond the ideal form: none unless they depend on the data.</summary>
    public const string Beyond = "beyond_ideal";

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

    /// <summary>Cycles of the cycle model.</summary>
    public required long Cycles { get; init; }

    /// <summary>Cycles at the peak of the array, nothing padded: multiply-accumulates over those of a cycle.</summary>
    public required double PeakCycles { get; init; }

    /// <summary>Cycles of the ideal form: at the peak, with tiles and groups filled up.</summary>
    public required long IdealCycles { get; init; }

    /// <summary>Cycles that padding takes: <see cref="IdealCycles"/> − <see cref="PeakCycles"/>.</summary>
    public required double PaddingCycles { get; init; }

    /// <summary>Counted cycles without a step, by reason; sums to <see cref="Cycles"/> − <see cref="IdealCycles"/>.</summary>
    public required ImmutableSortedDictionary<string, long> Waits { get; init; }

    /// <summary>The closed forms that have an answer.</summary>
    public required ImmutableArray<AnswerReport> Answers { get; init; }

    /// <summary>Analyses one operation of a run.</summary>
    public static AnalyzedOperation Of(OperationReport operation, TileMicroarchitecture shape)
    {
        CycleReport cycles = operation.Cycles!;
        var tile = new TileShape(shape.Array.TileM, shape.Array.TileN, shape.Array.TileK, shape.CyclesOfSlice, shape.Array.WeightBits, shape.Array.ActivationBits)
        {
            RowsInTime = shape is SystolicMicroarchitecture { Array.Dataflow: SystolicDataflow.WeightStationary },
            ColumnsInTime = shape is SystolicMicroarchitecture { Array.Dataflow: SystolicDataflow.InputStationary },
        };
        var gemm = new GemmShape(operation.M, operation.N, operation.K);
        AnalyticAnswer[] answers = [.. AnalyticModel.All.Select(model => model.Answer(gemm, operation.GroupSize, tile)).OfType<AnalyticAnswer>()];
        long ideal = answers[0].Cycles;
        var waits = cycles.Sequencer.Remove("compute");
        if (cycles.Sequencer["compute"] != ideal) waits = waits.Add(Beyond, cycles.Sequencer["compute"] - ideal);
        return new AnalyzedOperation
        {
            Name = operation.Name, Layer = operation.Layer, Phase = operation.Phase, M = operation.M, N = operation.N, K = operation.K,
            Cycles = cycles.Total, PeakCycles = tile.PeakCycles(gemm), IdealCycles = ideal, PaddingCycles = ideal - tile.PeakCycles(gemm), Waits = waits,
            Answers = [.. answers.Select(answer => AnswerReport.Of(answer.Model, answer.Streaming, answer.Overhead, ideal, cycles.Total))],
        };
    }
}
