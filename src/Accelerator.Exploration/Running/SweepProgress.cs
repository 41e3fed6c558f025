namespace Accelerator.Exploration;

/// <summary>How far a sweep is.</summary>
/// <param name="Total">Points of the round.</param>
/// <param name="Done">Points that are finished, failed ones and those of the store with them.</param>
/// <param name="Failed">Points that failed.</param>
/// <param name="FromStore">Points that were in the store.</param>
/// <param name="Best">The best point so far by the first objective; null where there is none.</param>
/// <param name="Note">What else there is to say: what becomes of tasks on a cluster.</param>
public sealed record SweepProgress(int Total, int Done, int Failed, int FromStore, SweepResult? Best, string? Note = null);
