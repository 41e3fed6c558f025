namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>
/// STRIDED_SLICE of up to all axes: of each from a first index towards a last, which is left out, by a stride. A mask's bit d takes an axis from its end (begin), to its end (end) or keeps
/// one index and drops the axis (shrink). Negative indices count from the end; indices beyond an axis are brought to it.
/// </summary>
/// <param name="First">First index of each axis.</param>
/// <param name="Strides">Not 0.</param>
/// <param name="Sizes">Indices taken of each axis.</param>
/// <param name="Shape">Shape of the result.</param>
internal sealed record StridedSlice(int[] First, int[] Strides, int[] Sizes, int[] Shape)
{
    /// <summary>Works out what is taken. Begin, end and strides are of one length, at most that of the shape; strides are not 0, and positive where an axis is dropped.</summary>
    public static StridedSlice Of(ReadOnlySpan<int> shape, ReadOnlySpan<int> begin, ReadOnlySpan<int> end, ReadOnlySpan<int> strides, int beginMask, int endMask, int shrinkMask)
    {
        int[] first = new int[shape.Length], steps = new int[shape.Length], sizes = new int[shape.Length];
        var result = new List<int>();
        for (int d = 0; d < shape.Length; d++)
        {
            bool given = d < begin.Length;
            long size = shape[d], stride = steps[d] = given ? strides[d] : 1;
            // Where a walk in this direction begins and ends.
            (long low, long high) = stride > 0 ? (0L, size) : (-1L, size - 1);
            long from = stride > 0 ? low : high, to = stride > 0 ? high : low;
            if (given && (beginMask >> d & 1) == 0) from = Math.Clamp(begin[d] < 0 ? begin[d] + size : begin[d], low, high);
            bool shrunk = given && (shrinkMask >> d & 1) != 0;
            if (shrunk) to = from + 1;
            else if (given && (endMask >> d & 1) == 0) to = Math.Clamp(end[d] < 0 ? end[d] + size : end[d], low, high);
            first[d] = (int)from;
            sizes[d] = shrunk ? from < size ? 1 : 0 : (int)Math.Max(0, stride > 0 ? (to - from + stride - 1) / stride : (from - to - stride - 1) / -stride);
            if (!shrunk) result.Add(sizes[d]);
        }

        return new StridedSlice(first, steps, sizes, [.. result]);
    }

    /// <summary>Copies what is taken of an array of <paramref name="shape"/>.</summary>
    public void Run<T>(ReadOnlySpan<int> shape, ReadOnlySpan<T> inputs, Span<T> outputs)
    {
        int rank = shape.Length;
        var steps = new int[rank];
        for (int d = rank - 1, step = 1; d >= 0; step *= shape[d--]) steps[d] = step;
        int at = 0;
        for (int d = 0; d < rank; d++) at += First[d] * steps[d];
        var index = new int[rank];
        for (int i = 0; i < outputs.Length; i++)
        {
            outputs[i] = inputs[at];
            for (int d = rank - 1; d >= 0; d--)
            {
                at += Strides[d] * steps[d];
                if (++index[d] < Sizes[d]) break;
                at -= Sizes[d] * Strides[d] * steps[d];
                index[d] = 0;
            }
        }
    }
}
