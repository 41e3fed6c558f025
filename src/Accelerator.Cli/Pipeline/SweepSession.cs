using System.Collections.Immutable;
using System.Diagnostics;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Reports;
using Accelerator.Configuration.Sweeps;
using Accelerator.Exploration;
using Accelerator.Exploration.Cluster;
using Accelerator.Exploration.Cost;

namespace Accelerator.Cli.Pipeline;

/// <summary>One run of a sweep: its progress, its results, its report.</summary>
/// <param name="file">The sweep.</param>
/// <param name="store">Where results are kept.</param>
/// <param name="id">The sweep's key there.</param>
/// <param name="synthesis">Gives area, delay and energy; null where these are no metrics.</param>
/// <param name="workers">Points computed at once.</param>
internal sealed class SweepSession(SweepFile file, ResultStore store, string id, SynthesisCost? synthesis, int workers)
{
    /// <summary>The model of costs; null where there is none.</summary>
    public ModelCost? Model { get; private set; }

    /// <summary>Points that are in the store, those of earlier runs with them.</summary>
    public int Finished { get; private set; }

    /// <summary>Points of the round that runs.</summary>
    public int Total { get; private set; }

    /// <summary>Time that it took.</summary>
    public TimeSpan Elapsed { get; private set; }

    /// <summary>The results in the order of the grid; empty until the end.</summary>
    public ImmutableArray<SweepResult> Results { get; private set; } = [];

    /// <summary>Makes what computes the points of an engine on a cluster; null where they are computed here.</summary>
    public Func<IPointEngine, ClusterRun>? OnCluster { get; init; }

    /// <summary>What computes the points on a cluster; null until it runs, and where they are computed here.</summary>
    public ClusterRun? Cluster { get; private set; }

    /// <summary>Runs; null when the user interrupts.</summary>
    public PointsReport? Run(ImmutableArray<SweepPoint> points, CancellationToken cancellation)
    {
        Total = points.Length;
        long start = Stopwatch.GetTimestamp();
        IPointEngine engine;
        try
        {
            engine = PointEngines.Of(file, synthesis, workers, points, out ModelCost? model, cancellation);
            Model = model;
            Cluster = OnCluster?.Invoke(engine);
            var runner = new PointRunner(file, engine, store, new PointIdentity(ProgramBuild.Text)) { Fresh = Cluster?.Fresh ?? ImmutableHashSet<string>.Empty };
            Results = SweepProgressView.Show(file, onProgress =>
            {
                Cluster?.Recover(Report, cancellation);
                var run = new SweepRun(file, runner, workers, Report, (round, operations) => Cluster?.Compute(round, operations, Report, cancellation));
                return run.Run(points, cancellation);

                void Report(SweepProgress progress)
                {
                    (Finished, Total) = (progress.Done, progress.Total);
                    onProgress(progress);
                }
            });
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        Elapsed = Stopwatch.GetElapsedTime(start);
        store.Note(id, Results.Select(result => (result.Point.Index, result.Outcome.Hash, SweepRun.Parameters(file, result.Point))));
        return PointsReport.Of(file, id, engine.Name, Results) with { CostModel = Model is null ? null : CostModelReport.Of(Model) };
    }
}
