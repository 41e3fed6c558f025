using System.Collections.Immutable;
using System.Numerics;
using Accelerator.Configuration.Sweeps;
using Accelerator.Diagnostics;

namespace Accelerator.Exploration;

/// <summary>The points of a sweep by their place in the grid.</summary>
/// <param name="file">The sweep.</param>
public sealed class SweepGrid(SweepFile file)
{
    private readonly long[] removed = new long[file.Constraints.Length];

    /// <summary>Points, constraints not counted.</summary>
    public BigInteger Size => file.GridSize;

    /// <summary>How many of the points that were looked at each constraint removed; of several that remove a point, the first counts.</summary>
    public IReadOnlyList<long> Removed => removed;

    /// <summary>The point at a place; null where a constraint removes it. Expressions without a value leave the point in: it fails, with its diagnostic.</summary>
    public SweepPoint? At(long index)
    {
        ImmutableArray<int> choices = Choices(index);
        try
        {
            SweepValue[] values = file.Values(choices.AsSpan());
            for (int i = 0; i < removed.Length; i++)
            {
                if (SweepFile.Keeps(file.Constraints[i], values)) continue;
                removed[i]++;
                return null;
            }

            return new SweepPoint(index, choices, [.. values]);
        }
        catch (InputException)
        {
            return new SweepPoint(index, choices, []);
        }
    }

    private ImmutableArray<int> Choices(long index)
    {
        var choices = new int[file.Parameters.Length];
        for (int i = choices.Length - 1; i >= 0; i--)
        {
            (index, long rest) = Math.DivRem(index, file.Parameters[i].Choices.Length);
            choices[i] = (int)rest;
        }

        return ImmutableArray.Create(choices);
    }
}
