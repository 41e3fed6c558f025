namespace Accelerator.Configuration;

/// <summary>A file of either kind: exactly one of the two is there.</summary>
/// <param name="Configuration">One accelerator.</param>
/// <param name="Comparison">Several, with one workload.</param>
public sealed record LoadedFile(ConfigurationFile? Configuration, ComparisonFile? Comparison);
