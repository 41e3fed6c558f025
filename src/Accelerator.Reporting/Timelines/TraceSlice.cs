using System.Collections.Immutable;

namespace Accelerator.Reporting.Timelines;

/// <summary>A slice of a unit's thread; idle cycles have none.</summary>
/// <param name="Start">First cycle.</param>
/// <param name="Cycles">How many.</param>
/// <param name="Name">The state, or of a bucket with several "mostly" and the one with the most cycles.</param>
/// <param name="Counts">Cycles of each state of a bucket with several; null where there is one.</param>
internal sealed record TraceSlice(long Start, long Cycles, string Name, ImmutableSortedDictionary<string, long>? Counts)
{
    private const string Idle = "idle";

    /// <summary>The intervals, and behind them the buckets that begin after their end; buckets with the same single state in a row are one slice.</summary>
    public static IEnumerable<TraceSlice> Of(ProductData product, int unit, UnitData states)
    {
        long at = 0;
        for (int i = 0; i < product.Intervals[unit].Length; i += 2)
        {
            (int state, long cycles) = ((int)product.Intervals[unit][i], product.Intervals[unit][i + 1]);
            if (states.States[state] != Idle) yield return new TraceSlice(at, cycles, states.States[state], null);
            at += cycles;
        }

        TraceSlice? pending = null;
        long first = (product.ExactCycles + product.BucketCycles - 1) / product.BucketCycles;
        for (long bucket = first; bucket * product.BucketCycles < product.Cycles; bucket++)
        {
            TraceSlice next = Bucket(product, unit, states, bucket);
            if (pending is { Counts: null } && next.Counts is null && pending.Name == next.Name)
            {
                pending = pending with { Cycles = pending.Cycles + next.Cycles };
                continue;
            }

            if (pending is not null && pending.Name != Idle) yield return pending;
            pending = next;
        }

        if (pending is not null && pending.Name != Idle) yield return pending;
    }

    private static TraceSlice Bucket(ProductData product, int unit, UnitData states, long bucket)
    {
        ReadOnlySpan<long> counts = product.Buckets[unit].AsSpan().Slice((int)bucket * states.States.Length, states.States.Length);
        int most = 0;
        for (int state = 1; state < counts.Length; state++) most = counts[state] > counts[most] ? state : most;
        long start = bucket * product.BucketCycles, cycles = Math.Min(product.BucketCycles, product.Cycles - start);
        if (counts[most] == cycles) return new TraceSlice(start, cycles, states.States[most], null);
        var parts = ImmutableSortedDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
        for (int state = 0; state < counts.Length; state++) if (counts[state] > 0) parts[states.States[state]] = counts[state];
        return new TraceSlice(start, cycles, $"mostly {states.States[most]}", parts.ToImmutable());
    }
}
