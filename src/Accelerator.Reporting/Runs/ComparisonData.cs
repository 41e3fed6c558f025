using System.Collections.Immutable;
using Accelerator.Reporting.Files;

namespace Accelerator.Reporting.Runs;

/// <summary>What a report takes from <c>compare.json</c>.</summary>
internal sealed record ComparisonData : IVersioned
{
    /// <inheritdoc/>
    public static int Known => 1;

    /// <inheritdoc/>
    public required int Version { get; init; }

    /// <summary>Where the operations come from.</summary>
    public required string Workload { get; init; }

    /// <summary>The arrays.</summary>
    public required ImmutableArray<ComparedData> Arrays { get; init; }
}

/// <summary>An array of a comparison.</summary>
internal sealed record ComparedData
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its run.</summary>
    public required RunData Run { get; init; }
}
