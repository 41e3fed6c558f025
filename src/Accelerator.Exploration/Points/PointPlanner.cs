using Accelerator.Configuration;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;

namespace Accelerator.Exploration;

/// <summary>A point as it is computed.</summary>
/// <param name="Point">The point.</param>
/// <param name="Hash">SHA-256 of what its figures depend on.</param>
/// <param name="Configuration">Its configuration; null where it has none.</param>
/// <param name="Canonical">The canonical YAML of the configuration; empty where there is none.</param>
/// <param name="Refusal">Why it has none.</param>
public sealed record PlannedPoint(SweepPoint Point, string Hash, ConfigurationFile? Configuration, string Canonical, InputException? Refusal);

/// <summary>Says what a point is: its configuration and its hash.</summary>
/// <param name="file">The sweep.</param>
/// <param name="engine">The engine that gives the figures.</param>
/// <param name="identity">Hashes of points.</param>
public sealed class PointPlanner(SweepFile file, IPointEngine engine, PointIdentity identity)
{
    /// <summary>What a point is; called from several threads at once.</summary>
    /// <param name="point">The point.</param>
    /// <param name="operations">Multiplications of the workload, from the first, that are run; null for all.</param>
    public PlannedPoint Plan(SweepPoint point, int? operations)
    {
        ArgumentNullException.ThrowIfNull(point);
        try
        {
            SweepValue[] values = point.Values.IsEmpty ? file.Values(point.Choices.AsSpan()) : [.. point.Values];
            ConfigurationFile configuration = Reduced(file.Configure(point.Choices.AsSpan(), values), operations);
            string hash = identity.Of(configuration, engine, out string canonical);
            return new PlannedPoint(point, hash, configuration, canonical, null);
        }
        catch (InputException wrong)
        {
            return new PlannedPoint(point, identity.OfBroken(file, point, engine), null, "", wrong);
        }
    }

    private static ConfigurationFile Reduced(ConfigurationFile configuration, int? operations) =>
        operations is int count && configuration.Workload is { Source: SyntheticSource source } workload && count < source.Gemms.Count
            ? configuration with { Workload = workload with { Source = source with { Gemms = [.. source.Gemms.Take(count)] } } }
            : configuration;
}
