using System.Collections.Immutable;
using System.Diagnostics;
using Accelerator.Cli.Infrastructure;
using Accelerator.Cli.Reports;
using Accelerator.Configuration.Sweeps;
using Accelerator.Exploration;
using Accelerator.Exploration.Cluster;

namespace Accelerator.Cli.Pipeline;

/// <summary>One run of a sweep: its progress, its results, its report.</summary>
internal sealed class SweepSession(SweepFile file, ResultStore store, string id, int workers)
{
    /// <summary>Points that are in the store, those of earlier runs with them.</summary>
    public int Finished { get; private set; }

    /// <summary>Points of the round that runs.</summary>
    public int Total { get; private set; }

    /// <summary>Time that it took.</summary>
    public TimeSpan Elapsed { get; private set; }

    /// <summary>The results in the order of the grid; empty until the end.</summary>
    public ImmutableArray<SweepResult> Results { get; private set; } = [];

    /// <summary>What computes the points on a cluster; null where they are computed here.</summary>
    public ClusterRun? Cluster { get; init; }

    /// <summary>The engine of a sweep.</summary>
    public static IPointEngine Engine(SweepFile file) => file.Engine == SweepEngine.Timing ? new TimingPointEngine() : new CyclePointEngine();

    /// <summary>Runs; null when the user interrupts.</summary>
    public PointsReport? Run(ImmutableArray<SweepPoint> points, CancellationToken cancellation)
    {
        Total = points.Length;
        IPointEngine engine = Engine(file);
        var runner = new PointRunner(file, engine, store, new PointIdentity(ProgramBuild.Text)) { Fresh = Cluster?.Fresh ?? ImmutableHashSet<string>.Empty };
        long start = Stopwatch.GetTimestamp();
        try
        {
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
        return PointsReport.Of(file, engine.Name, Results);
    }
}
