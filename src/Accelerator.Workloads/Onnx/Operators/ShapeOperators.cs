using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Workloads.Onnx.Operators;

/// <summary>Operators that move elements and do no arithmetic.</summary>
internal static class ShapeOperators
{
    public static void AddTo(Dictionary<(string, string), Operator> table)
    {
        table[("", "Shape")] = Shape;
        table[("", "Gather")] = Gather;
        table[("", "Unsqueeze")] = Unsqueeze;
        table[("", "Squeeze")] = Squeeze;
        table[("", "Concat")] = Concat;
        table[("", "Reshape")] = Reshape;
        table[("", "Flatten")] = Flatten;
        table[("", "Transpose")] = Transpose;
        table[("", "Constant")] = Constant;
        table[("", "Slice")] = Slice;
        table[("", "Pad")] = Pad;
    }

    private static OnnxArray[] Shape(OnnxCall call)
    {
        int[] shape = call.Input(0).Shape;
        long start = Bound(call.Int("start", 0)), end = Bound(call.Int("end", shape.Length));
        long[] part = [.. shape.Skip((int)start).Take((int)Math.Max(0, end - start)).Select(size => (long)size)];
        return [OnnxArray.Of(part, [part.Length])];

        long Bound(long value) => Math.Clamp(value < 0 ? value + shape.Length : value, 0, shape.Length);
    }

    private static OnnxArray[] Gather(OnnxCall call)
    {
        OnnxArray x = call.Input(0), indices = call.Integer(1);
        int axis = call.Axis(call.Int("axis", 0), x.Rank);
        int[] shape = [.. x.Shape[..axis], .. indices.Shape, .. x.Shape[(axis + 1)..]];
        var offsets = new int[call.Elements(shape)];
        int inner = Indexing.Count(x.Shape.AsSpan(axis + 1)), outer = Indexing.Count(x.Shape.AsSpan(0, axis)), size = x.Shape[axis], at = 0;
        for (int o = 0; o < outer; o++)
        {
            foreach (long index in indices.Integers)
            {
                if (index < -size || index >= size) throw call.Wrong($"index {index}", $"{-size} to {size - 1}");
                int first = (o * size + (int)(index < 0 ? index + size : index)) * inner;
                for (int i = 0; i < inner; i++) offsets[at++] = first + i;
            }
        }

        return [Take(x, offsets, shape)];
    }

    private static OnnxArray[] Unsqueeze(OnnxCall call)
    {
        OnnxArray x = call.Input(0);
        long[] axes = call.IntsOrInput("axes", 1) ?? throw call.Wrong("no axes", "axes");
        int rank = x.Rank + axes.Length;
        int[] places = [.. axes.Select(axis => call.Axis(axis, rank)).Distinct()];
        if (places.Length != axes.Length) throw call.Wrong("an axis twice", "each once");
        var rest = new Queue<int>(x.Shape);
        return [x.Reshaped([.. Enumerable.Range(0, rank).Select(d => places.Contains(d) ? 1 : rest.Dequeue())])];
    }

    private static OnnxArray[] Squeeze(OnnxCall call)
    {
        OnnxArray x = call.Input(0);
        int[] places = call.IntsOrInput("axes", 1) is { } axes ? [.. axes.Select(axis => call.Axis(axis, x.Rank))] : [.. Enumerable.Range(0, x.Rank).Where(d => x.Shape[d] == 1)];
        if (Array.Exists(places, d => x.Shape[d] != 1)) throw call.Wrong($"shape [{string.Join(", ", x.Shape)}]", "dimensions of 1 where one goes");
        return [x.Reshaped([.. x.Shape.Where((_, d) => !places.Contains(d))])];
    }

    private static OnnxArray[] Concat(OnnxCall call)
    {
        OnnxArray first = call.Input(0);
        int axis = call.Axis(call.Int("axis", 0), first.Rank);
        int[] shape = [.. first.Shape];
        long sum = 0;
        for (int i = 0; i < call.InputCount; i++)
        {
            OnnxArray part = call.Input(i);
            if (part.Type != first.Type || part.Rank != first.Rank || part.Shape.Where((size, d) => d != axis && size != shape[d]).Any()) throw call.Wrong($"input {i} of {part.Type.Name()} [{string.Join(", ", part.Shape)}]", $"{first.Type.Name()} [{string.Join(", ", shape)}] but for axis {axis}");
            sum += part.Shape[axis];
        }

        shape[axis] = (int)Math.Min(sum, int.MaxValue);
        int count = call.Elements(shape), outer = Indexing.Count(shape.AsSpan(0, axis)), inner = Indexing.Count(shape.AsSpan(axis + 1)), at = 0;
        var floats = first.IsFloat ? new float[count] : null;
        var integers = first.IsFloat ? null : new long[count];
        for (int o = 0; o < outer; o++)
        {
            for (int i = 0; i < call.InputCount; i++)
            {
                OnnxArray part = call.Input(i);
                int length = part.Shape[axis] * inner;
                if (floats is not null) Array.Copy(part.Floats, o * length, floats, at, length);
                else Array.Copy(part.Integers, o * length, integers!, at, length);
                at += length;
            }
        }

        return [floats is not null ? OnnxArray.Of(floats, shape, first.Type) : OnnxArray.Of(integers!, shape, first.Type)];
    }

    private static OnnxArray[] Reshape(OnnxCall call)
    {
        OnnxArray x = call.Input(0);
        long[] wanted = call.IntsOrInput("shape", 1) ?? throw call.Wrong("no shape", "a shape");
        bool zeroStays = call.Int("allowzero", 0) == 0;
        if (wanted.Length > 16) throw call.Wrong($"{wanted.Length} dimensions", "at most 16");
        var shape = new int[wanted.Length];
        int open = -1;
        long known = 1;
        for (int d = 0; d < shape.Length; d++)
        {
            if (wanted[d] == -1 && open < 0) open = d;
            else if (wanted[d] == 0 && zeroStays && d < x.Rank) shape[d] = x.Shape[d];
            else if (wanted[d] is >= 0 and <= int.MaxValue) shape[d] = (int)wanted[d];
            else throw call.Wrong($"shape [{string.Join(", ", wanted)}]", "sizes, and one −1 at most");
            if (d != open) known = Math.Min(known * shape[d], int.MaxValue + 1L);
        }

        if (open >= 0) shape[open] = known == 0 ? 0 : (int)(x.Count / known);
        if (Indexing.Count(shape) != x.Count) throw call.Wrong($"{x.Count} elements for shape [{string.Join(", ", wanted)}]", "as many as the shape has");
        return [x.Reshaped(shape)];
    }

    private static OnnxArray[] Flatten(OnnxCall call)
    {
        OnnxArray x = call.Input(0);
        long axis = call.Int("axis", 1);
        if (axis < -x.Rank || axis > x.Rank) throw call.Wrong($"axis {axis}", $"{-x.Rank} to {x.Rank}");
        int split = (int)(axis < 0 ? axis + x.Rank : axis);
        return [x.Reshaped([Indexing.Count(x.Shape.AsSpan(0, split)), Indexing.Count(x.Shape.AsSpan(split))])];
    }

    private static OnnxArray[] Transpose(OnnxCall call)
    {
        OnnxArray x = call.Input(0);
        int[] order = call.Ints("perm") is { } perm ? [.. perm.Select(d => call.Axis(d, x.Rank))] : [.. Enumerable.Range(0, x.Rank).Reverse()];
        if (order.Length != x.Rank || order.Distinct().Count() != x.Rank) throw call.Wrong($"order [{string.Join(", ", order)}]", $"a permutation of {x.Rank} dimensions");
        call.Elements(x.Shape);
        return [x.Transposed(order)];
    }

    private static OnnxArray[] Constant(OnnxCall call)
    {
        OnnxParameter? value = call.Node.Attributes.Values.FirstOrDefault();
        OnnxArray array = value switch
        {
            { Tensor: { } tensor } => OnnxArray.Of(tensor),
            { Float: float single } => OnnxArray.Of([single], []),
            { Int: long integer } => OnnxArray.Of([integer], []),
            { Floats.Count: > 0 } => OnnxArray.Of([.. value.Floats], [value.Floats.Count]),
            { Name: "value_ints" } => OnnxArray.Of([.. value.Ints], [value.Ints.Count]),
            _ => throw call.Unsupported($"a constant given by {value?.Name ?? "nothing"}", "value, value_float, value_floats, value_int, value_ints"),
        };
        call.Elements(array.Shape);
        return [array];
    }

    private static OnnxArray[] Slice(OnnxCall call)
    {
        OnnxArray x = call.Input(0);
        long[] starts = call.IntsOrInput("starts", 1) ?? throw call.Wrong("no starts", "starts");
        long[] ends = call.IntsOrInput("ends", 2) ?? throw call.Wrong("no ends", "ends");
        long[] axes = call.IntsOrInput("axes", 3) ?? [.. Enumerable.Range(0, starts.Length).Select(d => (long)d)];
        long[] steps = call.IntsOrInput("steps", 4) ?? [.. Enumerable.Repeat(1L, starts.Length)];
        if (ends.Length != starts.Length || axes.Length != starts.Length || steps.Length != starts.Length) throw call.Wrong("starts, ends, axes and steps of different lengths", "one of each");
        int[] shape = [.. x.Shape], strides = Indexing.Strides(x.Shape);
        int offset = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            int d = call.Axis(axes[i], x.Rank);
            long size = x.Shape[d], step = steps[i];
            if (step is 0 or < -int.MaxValue or > int.MaxValue) throw call.Wrong($"step {step}", "a step that moves");
            long first = Math.Clamp(starts[i] < 0 ? starts[i] + size : starts[i], step > 0 ? 0 : -1, step > 0 ? size : size - 1);
            long end = Math.Clamp(ends[i] < 0 ? ends[i] + size : ends[i], step > 0 ? 0 : -1, size);
            shape[d] = (int)Math.Max(0, step > 0 ? (end - first + step - 1) / step : (first - end - step - 1) / -step);
            if (shape[d] == 0) first = 0;
            offset += (int)first * strides[d];
            strides[d] = shape[d] <= 1 ? 0 : (int)(strides[d] * step);
        }

        call.Elements(shape);
        int[] offsets = Indexing.Walk(shape, strides);
        for (int i = 0; i < offsets.Length; i++) offsets[i] += offset;
        return [Take(x, offsets, shape)];
    }

    /// <summary>Constant padding only.</summary>
    private static OnnxArray[] Pad(OnnxCall call)
    {
        OnnxArray x = call.Float(0);
        if (call.Text("mode", "constant") is var mode and not "constant") throw call.Unsupported($"mode {mode}", "constant");
        long[] pads = call.IntsOrInput("pads", 1) ?? throw call.Wrong("no pads", "pads");
        if (call.Optional(3) is not null) throw call.Unsupported("axes", "pads for every dimension");
        if (pads.Length != 2 * x.Rank || pads.Any(pad => pad is < 0 or > int.MaxValue / 4)) throw call.Wrong($"pads [{string.Join(", ", pads)}]", $"{2 * x.Rank} numbers of 0 and more");
        float value = call.Optional(2) is { IsFloat: true, Count: 1 } given ? given.Floats[0] : call.Float("value", 0);
        int[] shape = [.. x.Shape.Select((size, d) => (int)Math.Min(int.MaxValue, size + pads[d] + pads[d + x.Rank]))];
        var y = new float[call.Elements(shape)];
        Array.Fill(y, value);
        int[] strides = Indexing.Strides(shape);
        int offset = strides.Select((stride, d) => stride * (int)pads[d]).Sum();
        int[] places = Indexing.Walk(x.Shape, strides);
        for (int i = 0; i < places.Length; i++) y[offset + places[i]] = x.Floats[i];
        return [OnnxArray.Of(y, shape, x.Type)];
    }

    private static OnnxArray Take(OnnxArray x, int[] offsets, int[] shape) => x.IsFloat
        ? OnnxArray.Of(Array.ConvertAll(offsets, at => x.Floats[at]), shape, x.Type)
        : OnnxArray.Of(Array.ConvertAll(offsets, at => x.Integers[at]), shape, x.Type);
}
