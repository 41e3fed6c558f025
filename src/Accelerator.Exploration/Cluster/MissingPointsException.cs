using Accelerator.Diagnostics;

namespace Accelerator.Exploration.Cluster;

/// <summary>Points have no outcome although their tasks were submitted as often as allowed.</summary>
public sealed class MissingPointsException(Diagnostic finding) : Exception(finding?.Message)
{
    /// <summary>Which points, and what the tasks said.</summary>
    public Diagnostic Finding { get; } = finding!;
}
