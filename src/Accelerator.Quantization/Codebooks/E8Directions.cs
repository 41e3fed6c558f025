using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// Directions in eight dimensions (PCDVQ): the points of the E8 lattice's shells of squared norm 2, 4, … 12, normalised, and of those a subset of 2^a chosen greedily: the first
/// is the first in order, each next one the point whose largest cosine to the chosen ones is smallest. Points are ordered by norm, then lexicographically; of equals the first in that order is taken.
/// </summary>
public static class E8Directions
{
    private const int Dimension = 8;
    private const int Lanes = 8;
    private static readonly ConcurrentDictionary<int, Lazy<float[]>> Made = new();

    /// <summary>2^bits directions, [2^bits, 8]; 1 to 16 bits. Made once: 16 bits take long.</summary>
    public static float[] Of(int bits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 16);
        return Made.GetOrAdd(bits, key => new Lazy<float[]>(() => Choose(1 << key))).Value;
    }

    /// <summary>Points of the shells up to <paramref name="largestNorm"/>, doubled to integers, that are no multiple of another point.</summary>
    internal static List<sbyte[]> Points(int largestNorm)
    {
        var points = new List<sbyte[]>();
        var point = new sbyte[Dimension];
        for (int parity = 0; parity < 2; parity++) Extend(points, point, 0, parity, 4 * largestNorm);
        points.RemoveAll(p => !Primitive(p));
        // Stable: equal norms stay in lexicographic order, after sorting by content.
        points.Sort((p, q) => Norm(p) != Norm(q) ? Norm(p).CompareTo(Norm(q)) : p.AsSpan().SequenceCompareTo(q));
        return points;
    }

    private static void Extend(List<sbyte[]> points, sbyte[] point, int at, int parity, int left)
    {
        if (at == Dimension)
        {
            int sum = 0;
            foreach (sbyte value in point) sum += value;
            if (sum % 4 == 0 && Norm(point) > 0) points.Add((sbyte[])point.Clone());
            return;
        }

        int most = 0;
        while ((most + 1) * (most + 1) <= left) most++;
        for (int value = -most; value <= most; value++)
        {
            if ((value & 1) != parity) continue;
            point[at] = (sbyte)value;
            Extend(points, point, at + 1, parity, left - value * value);
        }
    }

    /// <summary>Whether half the point is no point of the lattice; thirds begin at norm 18.</summary>
    private static bool Primitive(sbyte[] point)
    {
        int sum = 0;
        foreach (sbyte value in point)
        {
            if (value % 2 != 0 || ((value / 2) & 1) != ((point[0] / 2) & 1)) return true;
            sum += value / 2;
        }

        return sum % 4 != 0;
    }

    /// <summary>Squared norm of the doubled point: four times the lattice's.</summary>
    private static int Norm(sbyte[] point)
    {
        int sum = 0;
        foreach (sbyte value in point) sum += value * value;
        return sum;
    }

    private static float[] Choose(int count)
    {
        // Shells hold 240, 2160, 6720, 17520, 30240, 60480 points, 240 of the fourth being doubled ones of the first.
        List<sbyte[]> points = Points(count <= 240 ? 2 : count <= 2_400 ? 4 : count <= 9_120 ? 6 : count <= 26_400 ? 8 : 12);
        int padded = (points.Count + Lanes - 1) / Lanes * Lanes, blocks = padded / Lanes;
        var components = new float[padded * Dimension];
        var norms = new int[padded];
        for (int i = 0; i < points.Count; i++)
        {
            norms[i] = Norm(points[i]);
            for (int j = 0; j < Dimension; j++) components[j * padded + i] = points[i][j];
        }

        var nearest = new float[padded];
        Array.Fill(nearest, float.NegativeInfinity);
        Array.Fill(nearest, float.PositiveInfinity, points.Count, padded - points.Count); // never chosen
        Dictionary<int, float[]> factors = [];
        var chosen = new float[count * Dimension];
        int next = 0;
        for (int n = 0; n < count; n++)
        {
            sbyte[] point = points[next];
            int norm = norms[next];
            for (int j = 0; j < Dimension; j++) chosen[n * Dimension + j] = (float)(point[j] / Math.Sqrt(norm));
            nearest[next] = float.PositiveInfinity;
            if (!factors.TryGetValue(norm, out float[]? factor)) factors[norm] = factor = [.. norms.Select(other => other == 0 ? 0 : (float)(1 / Math.Sqrt((double)norm * other)))];
            next = Update(components, factor, nearest, point, blocks);
        }

        return chosen;
    }

    /// <summary>Takes a chosen point into every largest cosine, and finds the first of the smallest. Dot products are small integers, exact in float.</summary>
    private static int Update(float[] components, float[] factor, float[] nearest, sbyte[] point, int blocks)
    {
        ReadOnlySpan<Vector256<float>> all = MemoryMarshal.Cast<float, Vector256<float>>(components.AsSpan()), factors = MemoryMarshal.Cast<float, Vector256<float>>(factor.AsSpan());
        Span<Vector256<float>> largest = MemoryMarshal.Cast<float, Vector256<float>>(nearest.AsSpan());
        Vector256<float> least = Vector256.Create(float.PositiveInfinity);
        Vector256<int> at = Vector256<int>.Zero;
        for (int block = 0; block < blocks; block++)
        {
            Vector256<float> dot = all[block] * point[0];
            for (int j = 1; j < Dimension; j++) dot += all[j * blocks + block] * point[j];
            Vector256<float> cosine = dot * factors[block];
            Vector256<float> now = Vector256.ConditionalSelect(Vector256.GreaterThan(cosine, largest[block]), cosine, largest[block]);
            largest[block] = now;
            Vector256<float> less = Vector256.LessThan(now, least);
            least = Vector256.ConditionalSelect(less, now, least);
            at = Vector256.ConditionalSelect(less.AsInt32(), Vector256.Create(block), at);
        }

        int index = int.MaxValue;
        float best = float.PositiveInfinity;
        for (int lane = 0; lane < Lanes; lane++)
        {
            int candidate = at[lane] * Lanes + lane;
            if (least[lane] < best || (least[lane] == best && candidate < index)) (best, index) = (least[lane], candidate);
        }

        return best == float.PositiveInfinity ? 0 : index;
    }
}
