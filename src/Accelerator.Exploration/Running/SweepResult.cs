using System.Collections.Immutable;
using Accelerator.Configuration.Sweeps;

namespace Accelerator.Exploration;

/// <summary>A point and what became of it.</summary>
/// <param name="Point">The point.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="FromStore">It was computed before.</param>
public sealed record SweepResult(SweepPoint Point, PointOutcome Outcome, bool FromStore)
{
    /// <summary>A metric, a parameter or a derived value that is a number; null where the point has none.</summary>
    /// <param name="names">The names of the point's values.</param>
    /// <param name="name">The name.</param>
    public double? Value(ImmutableArray<string> names, string name)
    {
        if (Outcome.Metrics.TryGetValue(name, out double metric)) return metric;
        int at = names.IndexOf(name);
        return at >= 0 && at < Point.Values.Length && Point.Values[at].IsNumber && Outcome.Status == PointStatus.Done ? Point.Values[at].Number : null;
    }
}
