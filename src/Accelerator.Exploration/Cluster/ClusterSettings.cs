using System.Collections.Immutable;

namespace Accelerator.Exploration.Cluster;

/// <summary>How a sweep is run on a cluster.</summary>
public sealed record ClusterSettings
{
    /// <summary>Most tasks of an array.</summary>
    public required int Tasks { get; init; }

    /// <summary>How often what lost tasks left is submitted again, in each round.</summary>
    public required int Retries { get; init; }

    /// <summary>The partition; null for the one that the batch system takes.</summary>
    public required string? Partition { get; init; }

    /// <summary>Points that a task computes at once: its processors.</summary>
    public required int Workers { get; init; }

    /// <summary>Name of the job.</summary>
    public required string Name { get; init; }

    /// <summary>The command of a task before its chunk: program and sweep file.</summary>
    public required ImmutableArray<string> Command { get; init; }

    /// <summary>The folder in which a task works: that of the command line.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Hash of the sweep file and its base.</summary>
    public required string Sweep { get; init; }

    /// <summary>Version and build of the program.</summary>
    public required string Program { get; init; }
}
