using System.Collections.Immutable;
using System.Numerics;
using Accelerator.Configuration;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;
using Accelerator.Numerics;

namespace Accelerator.Exploration;

/// <summary>Which points of a grid are run: all of them, the first ones, or some drawn at random; always in the order of the grid.</summary>
public static class SweepSelection
{
    /// <summary>Most points without a limit on the command line.</summary>
    public const int MostPoints = 100_000;

    /// <summary>Most places of a grid that are looked at for points that constraints leave.</summary>
    private const long MostLooked = 20_000_000;

    /// <summary>Most draws for a sample of a large grid.</summary>
    private const long MostDrawn = 4_000_000;

    /// <summary>The points.</summary>
    /// <param name="file">The sweep.</param>
    /// <param name="limit">Most points, from the first of the grid; null where the command line sets none.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="InputException">There are too many (ACC4001), none is left (ACC4002), or the sweep halves a workload that cannot be cut (ACC4010).</exception>
    public static ImmutableArray<SweepPoint> Of(SweepFile file, int? limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        RequireCut(file);
        var grid = new SweepGrid(file);
        if (file.Sample is null && limit is null && grid.Size > MostPoints && (file.Constraints.IsEmpty || grid.Size > MostLooked)) throw TooMany(file, $"{grid.Size:N0} points");
        List<SweepPoint> points = file.Sample is { } sample ? Drawn(grid, sample, Math.Min(sample.Points, limit ?? int.MaxValue), cancellation) : First(grid, limit ?? MostPoints + 1, cancellation);
        if (limit is null && file.Sample is null && points.Count > MostPoints) throw TooMany(file, $"more than {MostPoints:N0} of {grid.Size:N0} points after constraints");
        if (points.Count == 0) throw NothingLeft(file, grid);
        return [.. points.OrderBy(point => point.Index)];
    }

    private static List<SweepPoint> First(SweepGrid grid, int most, CancellationToken cancellation)
    {
        var points = new List<SweepPoint>();
        long end = (long)BigInteger.Min(grid.Size, MostLooked);
        for (long index = 0; index < end && points.Count < most; index++)
        {
            if ((index & 0xFFFF) == 0) cancellation.ThrowIfCancellationRequested();
            if (grid.At(index) is { } point) points.Add(point);
        }

        return points;
    }

    /// <summary>Different places, drawn until there are enough points; of a grid that is small against them a shuffle of all, so that the draw ends.</summary>
    private static List<SweepPoint> Drawn(SweepGrid grid, SweepSample sample, int count, CancellationToken cancellation)
    {
        var random = new Xoshiro256((ulong)sample.Seed);
        if (grid.Size <= Math.Max(MostPoints, 4L * count))
        {
            List<SweepPoint> all = First(grid, int.MaxValue, cancellation);
            for (int i = 0; i < Math.Min(count, all.Count); i++)
            {
                int other = i + random.Below(all.Count - i);
                (all[i], all[other]) = (all[other], all[i]);
            }

            return all[..Math.Min(count, all.Count)];
        }

        var points = new List<SweepPoint>();
        var seen = new HashSet<long>();
        ulong size = (ulong)BigInteger.Min(grid.Size, long.MaxValue), limit = ulong.MaxValue - (ulong.MaxValue % size);
        for (long looked = 0; looked < MostDrawn && points.Count < count; looked++)
        {
            if ((looked & 0xFFFF) == 0) cancellation.ThrowIfCancellationRequested();
            ulong draw = random.Next();
            if (draw < limit && seen.Add((long)(draw % size)) && grid.At((long)(draw % size)) is { } point) points.Add(point);
        }

        return points;
    }

    private static void RequireCut(SweepFile file)
    {
        if (file.Sample is not { Keep: > 0 } || file.Base.Workload?.Source is SyntheticSource) return;
        throw new InputException(new Diagnostic
        {
            Id = "ACC4010", File = file.Path, Line = file.Location.Line, Column = file.Location.Column, Message = "Successive halving needs a workload that can be cut.", Found = "a model or a trace",
            Allowed = "a synthetic workload: a first round runs a part of its list", Hint = "sample: {random: N, seed: 1}",
        });
    }

    private static InputException TooMany(SweepFile file, string found) => new(new Diagnostic
    {
        Id = "ACC4001", File = file.Path, Line = file.Location.Line, Column = file.Location.Column, Message = "The sweep has too many points.", Found = found,
        Allowed = $"at most {MostPoints:N0} without a limit", Hint = "--limit N runs the first N; sample: {random: N, seed: 1} draws N; constraints and shorter lists leave fewer",
    });

    private static InputException NothingLeft(SweepFile file, SweepGrid grid)
    {
        IEnumerable<Diagnostic> findings = file.Constraints.Zip(grid.Removed).Where(pair => pair.Second > 0).Select(pair => new Diagnostic
        {
            Id = "ACC4002", File = pair.First.Location.File, Line = pair.First.Location.Line, Column = pair.First.Location.Column,
            Message = $"The constraints leave no point: this one removes {(pair.Second == grid.Removed.Sum() ? "all" : $"{pair.Second:N0}")} of the {grid.Removed.Sum():N0} that were looked at.",
            Found = pair.First.Text, Allowed = "constraints that at least one point keeps",
        });
        return new InputException(findings);
    }
}
