using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Numerics.Ggml.Grids;

/// <summary>
/// Walks over all points of a codebook, eight at a time. Each lane computes on its own and in one order, so that the result is the same on every processor.
/// </summary>
internal static class GridScan
{
    /// <summary>The product of a vector with every point.</summary>
    public static void Dots(Grid grid, ReadOnlySpan<float> x, Span<float> dots)
    {
        for (int k = 0; k < grid.Count; k += Vector256<float>.Count)
        {
            Vector256<float> sum = Vector256<float>.Zero;
            for (int i = 0; i < x.Length; i++) sum += Vector256.Create(grid.Column(i).Slice(k, 8)) * x[i];
            sum.CopyTo(dots[k..]);
        }
    }

    /// <summary>The product of magnitudes with every point after the sign of one coordinate, the cheapest, is turned.</summary>
    public static void DotsOfOddSigns(Grid grid, ReadOnlySpan<float> magnitudes, ReadOnlySpan<float> dots, Span<float> odd)
    {
        for (int k = 0; k < grid.Count; k += Vector256<float>.Count)
        {
            Vector256<float> least = Vector256.Create(float.PositiveInfinity);
            for (int i = 0; i < magnitudes.Length; i++) least = Vector256.Min(least, Vector256.Create(grid.Column(i).Slice(k, 8)) * magnitudes[i]);
            (Vector256.Create(dots.Slice(k, 8)) - least * 2f).CopyTo(odd[k..]);
        }
    }

    /// <summary>The first point with the least scale·norm − 2·dot, which is what a point adds to the squared error over the scale.</summary>
    public static int Best(ReadOnlySpan<float> norms, ReadOnlySpan<float> dots, float scale)
    {
        // Two sets of lanes, so that the comparisons of one need not wait for the other's.
        Vector256<float> leastA = Vector256.Create(float.PositiveInfinity);
        Vector256<float> leastB = leastA;
        Vector256<int> whereA = Vector256<int>.Zero;
        Vector256<int> whereB = whereA;
        Vector256<int> index = Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7);
        ref float norm = ref MemoryMarshal.GetReference(norms);
        ref float dot = ref MemoryMarshal.GetReference(dots[..norms.Length]);
        for (nuint k = 0; k < (nuint)norms.Length; k += 16)
        {
            Vector256<float> costA = Vector256.LoadUnsafe(ref norm, k) * scale - Vector256.LoadUnsafe(ref dot, k) * 2f;
            Vector256<float> costB = Vector256.LoadUnsafe(ref norm, k + 8) * scale - Vector256.LoadUnsafe(ref dot, k + 8) * 2f;
            Vector256<float> belowA = Vector256.LessThan(costA, leastA);
            Vector256<float> belowB = Vector256.LessThan(costB, leastB);
            leastA = Vector256.ConditionalSelect(belowA, costA, leastA);
            leastB = Vector256.ConditionalSelect(belowB, costB, leastB);
            whereA = Vector256.ConditionalSelect(belowA.AsInt32(), index, whereA);
            whereB = Vector256.ConditionalSelect(belowB.AsInt32(), index + Vector256.Create(8), whereB);
            index += Vector256.Create(16);
        }

        Vector256<int> takeB = Vector256.LessThan(leastB, leastA).AsInt32() | (Vector256.Equals(leastB, leastA).AsInt32() & Vector256.LessThan(whereB, whereA));
        Vector256<float> least = Vector256.ConditionalSelect(takeB.AsSingle(), leastB, leastA);
        Vector256<int> where = Vector256.ConditionalSelect(takeB, whereB, whereA);
        int best = 0;
        for (int lane = 1; lane < 8; lane++)
        {
            if (least[lane] < least[best] || (least[lane] == least[best] && where[lane] < where[best])) best = lane;
        }

        return where[best];
    }
}
