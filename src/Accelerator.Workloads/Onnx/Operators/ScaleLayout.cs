using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Workloads.Onnx.Operators;

/// <summary>Which elements share a scale: one for all, one for each index of an axis, or one for each block along an axis.</summary>
/// <param name="Shape">Shape of the scales, of the rank of the values, 1 where they are shared.</param>
/// <param name="Blocks">Elements of each dimension that share a scale.</param>
internal sealed record ScaleLayout(int[] Shape, int[] Blocks)
{
    /// <summary>The layout of QuantizeLinear and DequantizeLinear (ONNX, since version 21).</summary>
    public static ScaleLayout Of(OnnxCall call, int[] values, OnnxArray scale, long axis, long block)
    {
        if (scale.Count == 1) return Whole(values);
        int[] shape = [.. Enumerable.Repeat(1, values.Length)], blocks = [.. values.Select(size => Math.Max(1, size))];
        int along = call.Axis(axis, values.Length);
        if (block > 0)
        {
            bool fits = scale.Rank == values.Length && scale.Shape.Where((size, d) => d != along && size != values[d]).ToArray().Length == 0 && (values[along] + block - 1) / block == scale.Shape[along];
            if (!fits) throw Misfit();
            for (int d = 0; d < values.Length; d++) (shape[d], blocks[d]) = (scale.Shape[d], d == along ? (int)Math.Min(block, int.MaxValue) : 1);
            return new ScaleLayout(shape, blocks);
        }

        if (block < 0 || scale.Rank != 1 || scale.Count != values[along]) throw Misfit();
        (shape[along], blocks[along]) = (scale.Count, 1);
        return new ScaleLayout(shape, blocks);

        Exception Misfit() => call.Wrong($"scales [{string.Join(", ", scale.Shape)}] for [{string.Join(", ", values)}], axis {axis}, block size {block}", "one scale, one for each index of the axis, or one for each block along it");
    }

    /// <summary>The layout of scales that broadcast to the values (QONNX).</summary>
    public static ScaleLayout Broadcast(OnnxCall call, int[] values, OnnxArray scale)
    {
        if (scale.Count == 1) return Whole(values);
        bool fits = scale.Rank <= values.Length;
        int[] shape = [.. Enumerable.Repeat(1, values.Length)], blocks = [.. values.Select(size => Math.Max(1, size))];
        for (int d = 1; fits && d <= scale.Rank; d++)
        {
            if (scale.Shape[^d] == 1) continue;
            fits = scale.Shape[^d] == values[^d];
            (shape[^d], blocks[^d]) = (scale.Shape[^d], 1);
        }

        return fits ? new ScaleLayout(shape, blocks) : throw call.Wrong($"scales [{string.Join(", ", scale.Shape)}] for [{string.Join(", ", values)}]", "scales that broadcast to the values");
    }

    /// <summary>The scale of each element.</summary>
    public int[] Map(int[] values)
    {
        var map = new int[Indexing.Count(values)];
        int[] strides = Indexing.Strides(Shape);
        var index = new int[values.Length];
        for (int i = 0; i < map.Length; i++)
        {
            int at = 0;
            for (int d = 0; d < index.Length; d++) at += Shape[d] == 1 ? 0 : index[d] / Blocks[d] * strides[d];
            map[i] = at;
            for (int d = index.Length - 1; d >= 0 && ++index[d] == values[d]; d--) index[d] = 0;
        }

        return map;
    }

    private static ScaleLayout Whole(int[] values) => new([.. Enumerable.Repeat(1, values.Length)], [.. values.Select(size => Math.Max(1, size))]);
}
