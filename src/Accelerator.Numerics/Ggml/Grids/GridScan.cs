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
        Vector256<float> least = Vector256.Create(float.PositiveInfinity);
        Vector256<int> where = Vector256<int>.Zero;
        Vector256<int> index = Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7);
        for (int k = 0; k < norms.Length; k += Vector256<float>.Count)
        {
            Vector256<float> cost = Vector256.Create(norms.Slice(k, 8)) * scale - Vector256.Create(dots.Slice(k, 8)) * 2f;
            Vector256<float> below = Vector256.LessThan(cost, least);
            least = Vector256.ConditionalSelect(below, cost, least);
            where = Vector256.ConditionalSelect(below.AsInt32(), index, where);
            index += Vector256.Create(8);
        }

        int best = 0;
        for (int lane = 1; lane < 8; lane++)
        {
            if (least[lane] < least[best] || (least[lane] == least[best] && where[lane] < where[best])) best = lane;
        }

        return where[best];
    }
}
