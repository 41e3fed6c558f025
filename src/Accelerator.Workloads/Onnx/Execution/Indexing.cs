namespace Accelerator.Workloads.Onnx.Execution;

/// <summary>Positions in row-major arrays.</summary>
internal static class Indexing
{
    /// <summary>Elements between neighbours of each dimension.</summary>
    public static int[] Strides(ReadOnlySpan<int> shape)
    {
        var strides = new int[shape.Length];
        int stride = 1;
        for (int d = shape.Length - 1; d >= 0; d--)
        {
            strides[d] = stride;
            stride *= Math.Max(1, shape[d]);
        }

        return strides;
    }

    /// <summary>Product of a shape, or −1 when it passes <see cref="int.MaxValue"/>.</summary>
    public static int Count(ReadOnlySpan<int> shape)
    {
        long count = 1;
        foreach (int size in shape)
        {
            if (size == 0) return 0;
            if (count > int.MaxValue / size) return -1;
            count *= size;
        }

        return (int)count;
    }

    /// <summary>The shape of two that are broadcast together (ONNX, "Multidirectional Broadcasting"), or null when they do not fit.</summary>
    public static int[]? Broadcast(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var shape = new int[Math.Max(a.Length, b.Length)];
        for (int d = 1; d <= shape.Length; d++)
        {
            int x = d <= a.Length ? a[^d] : 1, y = d <= b.Length ? b[^d] : 1;
            if (x != y && x != 1 && y != 1) return null;
            shape[^d] = x == 1 ? y : x;
        }

        return shape;
    }

    /// <summary>For each element of <paramref name="shape"/> the element of an array of shape <paramref name="from"/>, which broadcasts to it.</summary>
    public static int[] Map(ReadOnlySpan<int> from, int[] shape)
    {
        int[] own = Strides(from);
        var strides = new int[shape.Length];
        for (int d = 1; d <= from.Length; d++) strides[^d] = from[^d] == 1 ? 0 : own[^d];
        return Walk(shape, strides);
    }

    /// <summary>Offsets of the elements of <paramref name="shape"/> in order, where a step along dimension d is <paramref name="strides"/>[d].</summary>
    public static int[] Walk(int[] shape, int[] strides)
    {
        var offsets = new int[Count(shape)];
        var index = new int[shape.Length];
        int offset = 0;
        for (int i = 0; i < offsets.Length; i++)
        {
            offsets[i] = offset;
            for (int d = shape.Length - 1; d >= 0; d--)
            {
                offset += strides[d];
                if (++index[d] < shape[d]) break;
                offset -= strides[d] * shape[d];
                index[d] = 0;
            }
        }

        return offsets;
    }

    /// <summary>Elements with the dimensions in another order.</summary>
    public static T[] Transpose<T>(T[] values, int[] shape, int[] order)
    {
        int[] strides = Strides(shape);
        int[] offsets = Walk([.. order.Select(d => shape[d])], [.. order.Select(d => strides[d])]);
        var result = new T[values.Length];
        for (int i = 0; i < result.Length; i++) result[i] = values[offsets[i]];
        return result;
    }
}
