using System.Collections.Immutable;
using Accelerator.Cli.Reports;
using Accelerator.Configuration;
using Accelerator.Configuration.Sweeps;
using Accelerator.Exploration;

namespace Accelerator.Cli.Pipeline;

/// <summary>The figures of a point as <c>accel run</c> gives them.</summary>
/// <param name="perplexity">Measures the quantised model; null where nobody asks.</param>
internal sealed class CyclePointEngine(PointPerplexity? perplexity = null) : IPointEngine
{
    /// <inheritdoc/>
    public string Name => "cycle";

    /// <inheritdoc/>
    public string Basis => perplexity is null ? "" : "perplexity";

    /// <inheritdoc/>
    public ImmutableSortedDictionary<string, double> Run(ConfigurationFile configuration, CancellationToken cancellation)
    {
        var pipeline = new RunPipeline(configuration, Name);
        RunReport report = pipeline.Run((_, _) => { }, cancellation);
        CycleReport totals = report.Totals!;
        int wrong = report.Operations.Count(operation => operation.MismatchesAgainstReference > 0);
        if (wrong > 0) throw new InvalidOperationException($"{wrong} operations differ from the reference engine.");
        ImmutableSortedDictionary<string, double> metrics = PointOutcome.NoMetrics.AddRange(new Dictionary<string, double>
        {
            ["cycles"] = totals.Total,
            ["time_us"] = report.Microseconds!.Value,
            ["macs"] = report.Macs,
            ["macs_per_cycle"] = (double)report.Macs / totals.Total,
            ["utilization"] = report.Macs / (totals.Total * CycleReport.PeakMacs(pipeline.Shape)),
            ["stalled"] = totals.Stalled,
            ["activation_bytes"] = totals.Traffic.ActivationBytes,
            ["weight_bytes"] = totals.Traffic.WeightBytes,
            ["scale_bytes"] = totals.Traffic.ScaleBytes,
            ["output_bytes"] = totals.Traffic.OutputBytes,
            ["bytes"] = totals.Traffic.TotalBytes,
            ["saturated_outputs"] = report.Operations.Sum(operation => (long)operation.SaturatedOutputs),
        });
        double[] errors = [.. report.Operations.Select(operation => operation.RelativeError).OfType<double>()];
        if (errors.Length > 0) metrics = metrics.Add("error", errors.Average());
        return perplexity is null ? metrics : metrics.Add(SweepMetric.Perplexity, perplexity.Of(configuration, cancellation));
    }
}
