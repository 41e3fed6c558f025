using System.Collections.Immutable;
using System.Text.Json;
using Accelerator.Configuration;
using Accelerator.Configuration.Sweeps;

namespace Accelerator.Exploration;

/// <summary>Runs a sweep: its points once, or round by round where it halves.</summary>
/// <param name="file">The sweep.</param>
/// <param name="runner">Computes points.</param>
/// <param name="workers">Points computed at once.</param>
/// <param name="onProgress">Called after each point, from any thread, one call at a time.</param>
/// <param name="before">Called before each round with its points and the number of multiplications that it runs, null for all; null for nothing.</param>
public sealed class SweepRun(SweepFile file, PointRunner runner, int workers, Action<SweepProgress> onProgress, Action<ImmutableArray<SweepPoint>, int?>? before = null)
{
    /// <summary>The results of the points that have figures of the whole workload, in the order of the points; a halving leaves those of its last round.</summary>
    public ImmutableArray<SweepResult> Run(ImmutableArray<SweepPoint> points, CancellationToken cancellation)
    {
        if (file.Sample is not { Keep: > 0 } halving) return [.. Round(points, null, cancellation)];
        var source = (SyntheticSource)file.Base.Workload!.Source;
        for (long operations = halving.Operations; operations < source.Gemms.Count && points.Length > 1; operations *= halving.Keep)
        {
            SweepResult[] round = Round(points, (int)operations, cancellation);
            points = Best(round, (points.Length + halving.Keep - 1) / halving.Keep);
            if (points.IsEmpty) return [.. round];
        }

        return [.. Round(points, null, cancellation)];
    }

    /// <summary>Values of a point as JSON: for the store and the exports.</summary>
    public static string Parameters(SweepFile file, SweepPoint point)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(point);
        var values = new SortedDictionary<string, object>(StringComparer.Ordinal);
        for (int i = 0; i < point.Values.Length; i++) values[file.Names[i]] = point.Values[i].Truth ?? (object?)point.Values[i].Text ?? point.Values[i].Number;
        return JsonSerializer.Serialize(values);
    }

    private SweepResult[] Round(ImmutableArray<SweepPoint> points, int? operations, CancellationToken cancellation)
    {
        before?.Invoke(points, operations);
        var progress = new SweepProgress(points.Length, 0, 0, 0, null);
        return runner.Run(points, operations, workers, result =>
        {
            SweepResult? best = progress.Best is null || Compare(result, progress.Best) < 0 ? result : progress.Best;
            progress = new SweepProgress(
                points.Length, progress.Done + 1, progress.Failed + (result.Outcome.Status == PointStatus.Done ? 0 : 1), progress.FromStore + (result.FromStore ? 1 : 0), Cost(best) is null ? null : best);
            onProgress(progress);
        }, cancellation);
    }

    private ImmutableArray<SweepPoint> Best(SweepResult[] results, int count)
    {
        Array.Sort(results, Compare);
        return [.. results.Take(count).Where(result => Cost(result) is not null).Select(result => result.Point).OrderBy(point => point.Index)];
    }

    /// <summary>By the first objective; points without a value last, equal ones by their place.</summary>
    private int Compare(SweepResult left, SweepResult right)
    {
        double? one = Cost(left), other = Cost(right);
        int order = one is null || other is null ? (one is null ? 1 : 0) - (other is null ? 1 : 0) : one.Value.CompareTo(other.Value);
        return order != 0 ? order : left.Point.Index.CompareTo(right.Point.Index);
    }

    private double? Cost(SweepResult result) => result.Value(file.Names, file.Objectives[0].Metric) * (file.Objectives[0].Maximize ? -1 : 1);
}
