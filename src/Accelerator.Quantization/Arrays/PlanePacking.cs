using Accelerator.Numerics;

namespace Accelerator.Quantization.Arrays;

/// <summary>Puts passes side by side along K, in groups of one size, as codes of an array's width.</summary>
internal static class PlanePacking
{
    /// <summary>A group, or a part of one, of a pass.</summary>
    private readonly record struct Segment(LevelPlane Plane, int Group, int First, int Length);

    /// <summary>The products; more than one where there are more groups than an array counts.</summary>
    /// <param name="planes">The passes.</param>
    /// <param name="width">Bits of a code.</param>
    /// <param name="maximumGroup">Elements of a group of the array, at most.</param>
    /// <param name="maximumGroups">Groups of the array, at most.</param>
    /// <param name="centred">Whether level 0 goes to the middle of the codes, where most arrays have the least work with it; else codes count from the least level, so that groups share codes.</param>
    public static IEnumerable<ArrayProduct> Pack(IReadOnlyList<LevelPlane> planes, int width, int maximumGroup, int maximumGroups, bool centred)
    {
        if (planes.Count == 0) return [];
        int size = GroupSize(planes, maximumGroup);
        List<Segment> segments = [.. planes.SelectMany(plane => Segments(plane, size))];
        return segments.Chunk(maximumGroups).Select(chunk => Product(chunk, width, size, planes[0].Side, centred));
    }

    /// <summary>The size at which the fewest columns are filled up; the largest of several. Longer groups are cut in two or more with the same scale, which is exact.</summary>
    private static int GroupSize(IReadOnlyList<LevelPlane> planes, int maximum)
    {
        int[] lengths = [.. planes.SelectMany(plane => Enumerable.Range(0, plane.Groups).Select(group => Length(plane, group)))];
        return lengths.Append(maximum).Where(length => length <= maximum).Distinct().OrderByDescending(length => length)
            .MinBy(size => lengths.Sum(length => ((long)length + size - 1) / size * size));
    }

    private static int Length(LevelPlane plane, int group) => Math.Min(plane.GroupSize, plane.Columns.Length - (group * plane.GroupSize));

    private static IEnumerable<Segment> Segments(LevelPlane plane, int size)
    {
        for (int group = 0; group < plane.Groups; group++)
        {
            for (int start = 0; start < Length(plane, group); start += size)
            {
                yield return new Segment(plane, group, (group * plane.GroupSize) + start, Math.Min(size, Length(plane, group) - start));
            }
        }
    }

    private static ArrayProduct Product(Segment[] segments, int width, int size, bool side, bool centred)
    {
        int rows = segments[0].Plane.Rows, columns = segments.Length * size;
        var map = new int[columns];
        Array.Fill(map, -1);
        var codes = new byte[rows * columns];
        var scales = new float[rows * segments.Length];
        var zeros = new short[scales.Length];
        for (int s = 0; s < segments.Length; s++)
        {
            (LevelPlane plane, int group, int first, int length) = segments[s];
            plane.Columns.AsSpan(first, length).CopyTo(map.AsSpan(s * size));
            for (int row = 0; row < rows; row++)
            {
                double scale = plane.Scales[(row * plane.Groups) + group];
                LevelRange range = plane.Ranges[(row * plane.Groups) + group];
                if (scale < 0) range = range.Negated;
                (int shift, zeros[(row * segments.Length) + s]) = Centre(range, width, centred);
                scales[(row * segments.Length) + s] = (float)(Math.Abs(scale) * range.Step);
                ReadOnlySpan<int> levels = plane.Levels.AsSpan((row * plane.Columns.Length) + first, length);
                Span<byte> to = codes.AsSpan((row * columns) + (s * size), length);
                for (int i = 0; i < length; i++) to[i] = checked((byte)((((scale < 0 ? -levels[i] : levels[i]) - range.Least) / range.Step) + shift));
            }
        }

        return new ArrayProduct(new QuantizedMatrix(rows, columns, width, size, codes, scales, zeros), map, side);
    }

    /// <summary>What is added to codes, and z' = 2z + 1 − 2^width: centred, level 0 goes to the middle of the codes where there is room.</summary>
    private static (int Shift, short Zero) Centre(LevelRange range, int width, bool centred)
    {
        int twiceZero = -2 * range.Least / range.Step;
        int shift = !centred ? 0 : Math.Clamp(((1 << width) - twiceZero) >> 1, 0, (1 << width) - 1 - range.Codes);
        return (shift, (short)(twiceZero + (2 * shift) + 1 - (1 << width)));
    }
}
