using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization.Methods;

/// <summary>Adjacent columns whose weights share levels in each row, and what fits those.</summary>
/// <param name="Start">First column.</param>
/// <param name="Length">Columns.</param>
/// <param name="Fitter">Fits levels for the weights of the segment.</param>
/// <param name="Group">Which group of a row it is to the fitter.</param>
internal readonly record struct ColumnSegment(int Start, int Length, GroupFitter Fitter, int Group)
{
    /// <summary>The segment of each column.</summary>
    public static int[] Of(ColumnSegment[] segments, int columns)
    {
        var of = new int[columns];
        for (int s = 0; s < segments.Length; s++) of.AsSpan(segments[s].Start, segments[s].Length).Fill(s);
        return of;
    }
}
