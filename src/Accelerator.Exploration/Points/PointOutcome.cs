using System.Collections.Immutable;

namespace Accelerator.Exploration;

/// <summary>What became of a point.</summary>
public enum PointStatus
{
    /// <summary>It has figures.</summary>
    Done,

    /// <summary>Its configuration or workload is refused; it will be the next time, too.</summary>
    Failed,

    /// <summary>The program failed; the next run tries again.</summary>
    Fault,
}

/// <summary>What became of a point, as the store keeps it.</summary>
public sealed record PointOutcome
{
    /// <summary>SHA-256 of what the figures depend on.</summary>
    public required string Hash { get; init; }

    /// <summary>Whether it has figures.</summary>
    public required PointStatus Status { get; init; }

    /// <summary>The engine that gave them.</summary>
    public required string Engine { get; init; }

    /// <summary>Canonical YAML of the configuration; empty where there is none.</summary>
    public required string Configuration { get; init; }

    /// <summary>Seed of the random values of a synthetic workload; null for others.</summary>
    public required int? Seed { get; init; }

    /// <summary>The figures by name.</summary>
    public required ImmutableSortedDictionary<string, double> Metrics { get; init; }

    /// <summary>The findings, one after the other; null where there are none.</summary>
    public string? Diagnostic { get; init; }

    /// <summary>Time that it took to compute, in seconds.</summary>
    public double Seconds { get; init; }

    /// <summary>The runtime that computed it; null for the one that runs now.</summary>
    public string? Runtime { get; init; }

    /// <summary>No figures.</summary>
    public static ImmutableSortedDictionary<string, double> NoMetrics { get; } = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);
}
