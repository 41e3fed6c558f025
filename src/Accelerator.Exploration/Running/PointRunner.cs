using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Accelerator.Configuration;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;

namespace Accelerator.Exploration;

/// <summary>Computes points, several at once: what the store has is taken from it, and what it has not is there before the point counts as done.</summary>
/// <param name="file">The sweep.</param>
/// <param name="engine">What gives the figures.</param>
/// <param name="store">Where they are kept.</param>
/// <param name="identity">Hashes of points.</param>
public sealed class PointRunner(SweepFile file, IPointEngine engine, ResultStore store, PointIdentity identity)
{
    // Two points of a sweep may be the same configuration: the second waits for the first.
    private readonly ConcurrentDictionary<string, Lazy<PointOutcome>> known = new(StringComparer.Ordinal);
    private readonly PointPlanner planner = new(file, engine, identity);

    /// <summary>Hashes of points that others have computed for this run, and put into the store: they count as computed by it, faults among them.</summary>
    public IReadOnlySet<string> Fresh { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Runs points; results stand in the order of the points, whatever the number of workers.</summary>
    /// <param name="points">The points.</param>
    /// <param name="operations">Multiplications of the workload, from the first, that are run; null for all.</param>
    /// <param name="workers">Points computed at once.</param>
    /// <param name="onPoint">Called after each point, from any thread, one call at a time.</param>
    /// <param name="cancellation">Stops the sweep: points under way are given up.</param>
    public SweepResult[] Run(ImmutableArray<SweepPoint> points, int? operations, int workers, Action<SweepResult> onPoint, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(onPoint);
        var results = new SweepResult[points.Length];
        var gate = new Lock();
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation };
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, points.Length), EnumerablePartitionerOptions.NoBuffering), options, i =>
        {
            results[i] = One(points[i], operations, cancellation);
            lock (gate) onPoint(results[i]);
        });
        return results;
    }

    private SweepResult One(SweepPoint point, int? operations, CancellationToken cancellation)
    {
        PlannedPoint planned = planner.Plan(point, operations);
        return planned.Configuration is { } configuration
            ? Stored(point, planned.Hash, hash => Compute(hash, configuration, planned.Canonical, cancellation))
            : Stored(point, planned.Hash, hash => Without(hash, "", null, PointStatus.Failed, Text(planned.Refusal!)));
    }

    private SweepResult Stored(SweepPoint point, string hash, Func<string, PointOutcome> compute)
    {
        bool computed = false;
        var outcome = known.GetOrAdd(hash, id => new Lazy<PointOutcome>(() =>
        {
            computed = Fresh.Contains(id);
            if (store.Find(id) is { } found && (computed || found.Status != PointStatus.Fault)) return found;
            computed = true;
            PointOutcome fresh = compute(id);
            store.Put(fresh);
            return fresh with { Configuration = "" };
        }));
        return new SweepResult(point, outcome.Value, !computed);
    }

    private PointOutcome Compute(string hash, ConfigurationFile configuration, string canonical, CancellationToken cancellation)
    {
        int? seed = (configuration.Workload?.Source as SyntheticSource)?.Seed;
        long start = Stopwatch.GetTimestamp();
        try
        {
            ImmutableSortedDictionary<string, double> metrics = engine.Run(configuration, cancellation);
            return new PointOutcome { Hash = hash, Status = PointStatus.Done, Engine = engine.Name, Configuration = canonical, Seed = seed, Metrics = metrics, Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds };
        }
        catch (InputException wrong)
        {
            return Without(hash, canonical, seed, PointStatus.Failed, Text(wrong));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return Without(hash, canonical, seed, PointStatus.Fault, new Diagnostic { Id = "ACC4009", Message = $"A fault of accel, not of your input: {failure.Message}", Hint = "please report it with the configuration of the point" }.ToString());
        }
    }

    private PointOutcome Without(string hash, string canonical, int? seed, PointStatus status, string diagnostic) =>
        new() { Hash = hash, Status = status, Engine = engine.Name, Configuration = canonical, Seed = seed, Metrics = PointOutcome.NoMetrics, Diagnostic = diagnostic };

    private static string Text(InputException wrong) => string.Join('\n', wrong.Diagnostics.Select(finding => finding.ToString()));
}
