using System.Collections.Immutable;
using Accelerator.Reporting.Files;

namespace Accelerator.Reporting.Runs;

/// <summary>Everything that the page of a run draws, as CSV: a row an operation and array.</summary>
internal static class RunTable
{
    /// <summary>The text.</summary>
    public static string Csv(ImmutableArray<RunData> runs)
    {
        string[] sequencer = States(runs, cycles => cycles.Sequencer), rescale = States(runs, cycles => cycles.RescaleUnit);
        IEnumerable<object?> heading =
        [
            "accelerator", "operation", "layer", "phase", "m", "n", "k", "weight_bits", "group_size", "macs", "padded_macs", "cycles", "utilization", .. sequencer.Select(state => $"sequencer_{state}"),
            .. rescale.Select(state => $"rescale_{state}"), "activation_bytes", "weight_bytes", "scale_bytes", "output_bytes", "macs_per_cycle", "peak_macs_per_cycle", "relative_error", "saturated_outputs", "mismatches",
        ];
        return CsvText.Row(heading) + string.Concat(runs.SelectMany(run => run.Operations.Select(operation => CsvText.Row(Row(run, operation)))));

        IEnumerable<object?> Row(RunData run, OperationData operation)
        {
            CyclesData? cycles = operation.Cycles;
            return
            [
                run.Accelerator, operation.Name, operation.Layer, operation.Phase, operation.M, operation.N, operation.K, operation.WeightBits, operation.GroupSize, operation.Padding.UsefulMacs,
                operation.Padding.ExecutedMacs, cycles?.Total, cycles?.Utilization, .. sequencer.Select(state => Count(cycles?.Sequencer, state)), .. rescale.Select(state => Count(cycles?.RescaleUnit, state)),
                cycles?.Traffic.ActivationBytes, cycles?.Traffic.WeightBytes, cycles?.Traffic.ScaleBytes, cycles?.Traffic.OutputBytes,
                cycles is { Total: > 0 } ? (double)operation.Padding.UsefulMacs / cycles.Total : null, run.Peak?.Macs, operation.RelativeError, operation.SaturatedOutputs, operation.MismatchesAgainstReference,
            ];
        }
    }

    private static string[] States(ImmutableArray<RunData> runs, Func<CyclesData, ImmutableSortedDictionary<string, long>> of) =>
        [.. runs.SelectMany(run => run.Operations).Select(operation => operation.Cycles).OfType<CyclesData>().SelectMany(cycles => of(cycles).Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static long? Count(ImmutableSortedDictionary<string, long>? counts, string state) => counts is not null && counts.TryGetValue(state, out long count) ? count : null;
}
