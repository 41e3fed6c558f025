using System.Collections.Immutable;
using Accelerator.Diagnostics;
using Accelerator.Exploration;

namespace Accelerator.Reporting.Sweeps;

/// <summary>What the store has of the points of a sweep.</summary>
internal sealed class SweepStored
{
    private readonly List<PointOutcome> outcomes = [];

    /// <summary>The configurations.</summary>
    public ConfigurationTable Configurations { get; } = new();

    /// <summary>Versions and builds that computed the points.</summary>
    public ImmutableArray<string> Programs { get; private set; } = [];

    /// <summary>The text of the sweep file.</summary>
    public string? Text { get; private set; }

    /// <summary>All metrics that a point has, in the order of their names.</summary>
    public IEnumerable<string> Names => outcomes.SelectMany(outcome => outcome.Metrics.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>A metric of every point.</summary>
    public ImmutableArray<double?> Metric(string name) => [.. outcomes.Select(outcome => outcome.Metrics.TryGetValue(name, out double value) && double.IsFinite(value) ? (double?)value : null)];

    /// <summary>Reads.</summary>
    /// <param name="path">The store.</param>
    /// <param name="hashes">The keys of the points.</param>
    /// <param name="sweep">The key of the sweep.</param>
    /// <exception cref="InputException">The store is not there, or lacks points (ACC4204).</exception>
    public static SweepStored Read(string path, IReadOnlyList<string> hashes, string? sweep)
    {
        if (!File.Exists(path)) throw Lacking(path, "The store of the sweep is not there.", path);
        using ResultStore store = ResultStore.Open(path, "");
        var stored = new SweepStored();
        var programs = new SortedSet<string>(StringComparer.Ordinal);
        int missing = 0;
        foreach (string hash in hashes)
        {
            if (store.Find(hash) is not { } outcome || store.Origin(hash) is not { } origin)
            {
                missing++;
                continue;
            }

            stored.outcomes.Add(outcome);
            stored.Configurations.Add(origin.Configuration);
            programs.Add(origin.Program);
        }

        if (missing > 0) throw Lacking(path, "The store lacks points of the sweep.", $"{missing} of {hashes.Count} points are missing");
        stored.Programs = [.. programs];
        stored.Text = sweep is null ? null : store.SweepText(sweep);
        return stored;
    }

    private static InputException Lacking(string path, string message, string found) => new(new Diagnostic
    {
        Id = "ACC4204", File = path, Message = message, Found = found, Allowed = "the store that accel sweep has filled", Hint = "--store names it where it is elsewhere; accel sweep computes points that are gone",
    });
}
