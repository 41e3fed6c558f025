using Accelerator.Quantization.Allocation;

namespace Accelerator.Cli.Reports;

/// <summary>The result of an allocation for machines.</summary>
internal sealed record AllocationReport
{
    public required string Status { get; init; }

    public required double Cost { get; init; }

    /// <summary>No choice costs less than this.</summary>
    public required double LowerBound { get; init; }

    public required long States { get; init; }

    public required AllocationReportLimit[] Limits { get; init; }

    public required AllocationReportLayer[] Layers { get; init; }

    public static AllocationReport Of(AllocationProblem problem, AllocationSolution solution) => new()
    {
        Status = solution.Status == AllocationStatus.Optimal ? "optimal" : "feasible", Cost = solution.Cost, LowerBound = solution.LowerBound, States = solution.States,
        Limits = [.. problem.Limits.Zip(solution.Uses, (limit, use) => new AllocationReportLimit(limit.Name, limit.Maximum, use))],
        Layers = [.. problem.Items.Zip(solution.Choices, (item, at) => new AllocationReportLayer(item.Name, item.Choices[at].Name, item.Choices[at].Cost, item.Choices[at].Uses))],
    };
}

/// <summary>A limit and what is used of it.</summary>
internal sealed record AllocationReportLimit(string Name, double Maximum, double Used);

/// <summary>A layer, or layers tied together, and what was chosen.</summary>
internal sealed record AllocationReportLayer(string Layer, string Choice, double Cost, double[] Uses);
