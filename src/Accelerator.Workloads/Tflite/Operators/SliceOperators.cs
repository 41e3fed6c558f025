using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>STRIDED_SLICE and CONCATENATION: elements moved, not changed.</summary>
internal static class SliceOperators
{
    /// <summary>Inputs are an array and constants begin, end and strides, of one length; no ellipses and no new axes.</summary>
    public static TfliteKernel StridedSlice(TfliteSite site)
    {
        site.Expect(4, 4, 1);
        (TfliteTensor input, TfliteTensor output) = (site.Input(0), site.Output(0));
        site.ExpectType(output, input.Type);
        var options = site.Options<TfliteStridedSliceOptions>();
        if (options.EllipsisMask != 0 || options.NewAxisMask != 0 || options.Offset) throw site.Unsupported("an ellipsis, a new axis or ends that are lengths", "begin, end and shrink masks");
        int[] begin = Indices(1), end = Indices(2), strides = Indices(3);
        if (begin.Length != end.Length || begin.Length != strides.Length || begin.Length > input.Shape.Count) throw site.Wrong($"{begin.Length}, {end.Length} and {strides.Length} indices for {input.Title}", "one for each of the first dimensions");
        for (int d = 0; d < strides.Length; d++)
        {
            bool dropped = (options.ShrinkAxisMask >> d & 1) != 0;
            if (strides[d] == 0 || strides[d] < -(1 << 30) || strides[d] > 1 << 30 || (dropped && strides[d] < 0)) throw site.Wrong($"a stride of {strides[d]}", "other than 0, and positive where an axis is dropped");
            if (dropped && (begin[d] < -input.Shape[d] || begin[d] >= input.Shape[d])) throw site.Wrong($"index {begin[d]} of an axis of {input.Shape[d]}", "an index of the axis");
        }

        int[] shape = [.. input.Shape];
        Kernels.StridedSlice slice = Kernels.StridedSlice.Of(shape, begin, end, strides, options.BeginMask, options.EndMask, options.ShrinkAxisMask);
        site.ExpectShape(output, slice.Shape);
        return input.Type.Bytes() switch
        {
            1 => input.Type is TfliteType.Bool or TfliteType.UInt8 ? Copy<byte>() : Copy<sbyte>(),
            2 => input.Type switch { TfliteType.Int16 => Copy<short>(), TfliteType.UInt16 => Copy<ushort>(), _ => Copy<Half>() },
            4 => input.Type switch { TfliteType.Int32 => Copy<int>(), TfliteType.UInt32 => Copy<uint>(), _ => Copy<float>() },
            _ => input.Type switch { TfliteType.Int64 => Copy<long>(), TfliteType.UInt64 => Copy<ulong>(), TfliteType.Float64 => Copy<double>(), _ => throw site.Unsupported(input.Title, "numbers of at most 64 bits") },
        };

        int[] Indices(int index)
        {
            site.ExpectType(site.Input(index), TfliteType.Int32);
            return site.RequiredConstant(index).Values<int>().ToArray();
        }

        TfliteKernel Copy<T>()
            where T : unmanaged => call => slice.Run(shape, call.Input(0).Values<T>(), call.Output(0).Writable<T>());
    }

    /// <summary>Arrays one after the other along an axis; codes must have the output's scale.</summary>
    public static TfliteKernel Concatenation(TfliteSite site)
    {
        site.Expect(1, int.MaxValue, 1);
        var options = site.Options<TfliteConcatenationOptions>();
        if (options.Activation != TfliteActivation.None) throw site.Unsupported($"activation {options.Activation}", "None");
        TfliteTensor output = site.Output(0);
        int rank = output.Shape.Count, axis = options.Axis < 0 ? options.Axis + rank : options.Axis;
        if (axis < 0 || axis >= rank) throw site.Wrong($"axis {options.Axis} of {output.Title}", "one of its dimensions");
        long along = 0;
        for (int i = 0; i < site.InputCount; i++)
        {
            TfliteTensor input = site.Input(i);
            site.ExpectType(input, output.Type);
            if (input.Shape.Count != rank || Enumerable.Range(0, rank).Any(d => d != axis && input.Shape[d] != output.Shape[d])) throw site.Wrong(input.Title, $"the shape of {output.Title} but for axis {axis}");
            if (!input.Scales.SequenceEqual(output.Scales) || !input.ZeroPoints.SequenceEqual(output.ZeroPoints)) throw site.Unsupported($"other scales of {input.Title} and {output.Title}", "the same");
            along += input.Shape[axis];
        }

        if (along != output.Shape[axis]) throw site.Wrong($"{along} along axis {axis} for {output.Title}", $"{output.Shape[axis]}");
        int outer = output.Shape.Take(axis).Aggregate(1, (product, size) => product * size), inner = output.Shape.Skip(axis + 1).Aggregate(1, (product, size) => product * size);
        int[] parts = [.. Enumerable.Range(0, site.InputCount).Select(i => site.Input(i).Shape[axis] * inner)];
        return output.Type switch
        {
            TfliteType.Int8 or TfliteType.Int4 => Copy<sbyte>(),
            TfliteType.UInt8 or TfliteType.Bool => Copy<byte>(),
            TfliteType.Int16 => Copy<short>(),
            TfliteType.Int32 => Copy<int>(),
            TfliteType.UInt32 => Copy<uint>(),
            TfliteType.Int64 => Copy<long>(),
            TfliteType.Float32 => Copy<float>(),
            _ => throw site.Unsupported(output.Title, "INT4 to INT64, UINT8, UINT32, BOOL, FLOAT32"),
        };

        TfliteKernel Copy<T>()
            where T : unmanaged => call =>
        {
            Span<T> outputs = call.Output(0).Writable<T>();
            for (int o = 0; o < outer; o++)
            {
                for (int i = 0; i < parts.Length; i++)
                {
                    call.Input(i).Values<T>().Slice(o * parts[i], parts[i]).CopyTo(outputs);
                    outputs = outputs[parts[i]..];
                }
            }
        };
    }
}
