namespace Accelerator.Configuration;

/// <summary>A loaded comparison: several machines and the one workload that each of them runs.</summary>
public sealed record ComparisonFile
{
    /// <summary>The files of the arrays, as written; relative to this file's folder.</summary>
    public required ValueList<string> Arrays { get; init; }

    /// <summary>The machines in the order of <see cref="Arrays"/>, each with the workload; paths in the workload are relative to this file's folder.</summary>
    public required ValueList<ConfigurationFile> Configurations { get; init; }

    /// <summary>The workload.</summary>
    public required WorkloadSpec Workload { get; init; }

    /// <summary>The file as the user named it.</summary>
    public required string Path { get; init; }
}
