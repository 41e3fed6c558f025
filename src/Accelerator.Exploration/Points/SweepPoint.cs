using System.Collections.Immutable;
using Accelerator.Configuration.Sweeps;

namespace Accelerator.Exploration;

/// <summary>A point of a sweep's grid.</summary>
/// <param name="Index">Its place in the grid, counted from 0; the last parameter varies fastest.</param>
/// <param name="Choices">The number of the choice of each parameter.</param>
/// <param name="Values">The values of its parameters and derived values; empty where an expression has none.</param>
public sealed record SweepPoint(long Index, ImmutableArray<int> Choices, ImmutableArray<SweepValue> Values);
