using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Workloads.Onnx.Operators;

/// <summary>Operators over whole dimensions; sums in double, rounded once.</summary>
internal static class NormalisationOperators
{
    /// <summary>Inference: (x − mean) / √(variance + epsilon) · scale + shift, for each channel, dimension 1.</summary>
    public static OnnxArray[] BatchNormalization(OnnxCall call)
    {
        OnnxArray x = call.Float(0);
        if (x.Rank < 2) throw call.Wrong($"rank {x.Rank}", "at least 2");
        if (call.Int("training_mode", 0) != 0) throw call.Unsupported("training mode", "inference");
        int channels = x.Shape[1], area = Indexing.Count(x.Shape.AsSpan(2));
        for (int i = 1; i < 5; i++)
        {
            if (call.Float(i).Count != channels) throw call.Wrong($"input {i} of {call.Float(i).Count}", $"{channels} values");
        }

        float[] scale = call.Float(1).Floats, shift = call.Float(2).Floats, mean = call.Float(3).Floats, variance = call.Float(4).Floats;
        double epsilon = call.Float("epsilon", 1e-5f);
        double[] deviation = Array.ConvertAll(variance, value => Math.Sqrt(value + epsilon));
        var y = new float[call.Elements(x.Shape)];
        for (int i = 0; i < y.Length; i++)
        {
            int c = i / area % channels;
            y[i] = (float)((((double)x.Floats[i] - mean[c]) / deviation[c] * scale[c]) + shift[c]);
        }

        return [OnnxArray.Of(y, x.Shape, x.Type)];
    }

    /// <summary>Along one axis; before version 13 over all dimensions from the axis on.</summary>
    public static OnnxArray[] Softmax(OnnxCall call)
    {
        OnnxArray x = call.Float(0);
        bool old = call.OpSet < 13;
        int axis = x.Rank == 0 ? 0 : call.Axis(call.Int("axis", old ? 1 : -1), x.Rank);
        int length = old ? Indexing.Count(x.Shape.AsSpan(axis)) : x.Rank == 0 ? 1 : x.Shape[axis];
        int inner = old || x.Rank == 0 ? 1 : Indexing.Count(x.Shape.AsSpan(axis + 1));
        var y = new float[call.Elements(x.Shape)];
        if (length == 0) return [OnnxArray.Of(y, x.Shape, x.Type)];
        for (int start = 0; start < y.Length; start += length * inner)
        {
            for (int i = start; i < start + inner; i++)
            {
                double largest = double.NegativeInfinity, sum = 0;
                for (int j = 0; j < length; j++) largest = Math.Max(largest, x.Floats[i + (j * inner)]);
                for (int j = 0; j < length; j++) sum += Math.Exp(x.Floats[i + (j * inner)] - largest);
                for (int j = 0; j < length; j++) y[i + (j * inner)] = (float)(Math.Exp(x.Floats[i + (j * inner)] - largest) / sum);
            }
        }

        return [OnnxArray.Of(y, x.Shape, x.Type)];
    }

    public static OnnxArray[] ReduceMean(OnnxCall call)
    {
        OnnxArray x = call.Float(0);
        long[]? axes = call.IntsOrInput("axes", 1);
        bool keep = call.Int("keepdims", 1) != 0;
        if (axes is null or { Length: 0 } && call.Int("noop_with_empty_axes", 0) != 0) return [x];
        bool[] reduced = new bool[x.Rank];
        foreach (int axis in axes is { Length: > 0 } ? axes.Select(axis => call.Axis(axis, x.Rank)) : Enumerable.Range(0, x.Rank)) reduced[axis] = true;
        int[] kept = [.. x.Shape.Select((size, d) => reduced[d] ? 1 : size)];
        var sums = new double[call.Elements(kept)];
        call.Elements(x.Shape);
        int[] map = Indexing.Map(kept, x.Shape);
        for (int i = 0; i < map.Length; i++) sums[map[i]] += x.Floats[i];
        double count = (double)x.Count / Math.Max(1, sums.Length);
        return [OnnxArray.Of(Array.ConvertAll(sums, sum => (float)(sum / count)), keep ? kept : [.. x.Shape.Where((_, d) => !reduced[d])], x.Type)];
    }

    /// <summary>The place of the largest element along an axis, the first of equals unless select_last_index says otherwise.</summary>
    public static OnnxArray[] ArgMax(OnnxCall call)
    {
        OnnxArray x = call.Float(0);
        int axis = call.Axis(call.Int("axis", 0), x.Rank);
        bool last = call.Int("select_last_index", 0) != 0;
        int length = x.Shape[axis], inner = Indexing.Count(x.Shape.AsSpan(axis + 1));
        if (length == 0) throw call.Wrong("an empty axis", "elements to choose from");
        int[] kept = [.. x.Shape.Select((size, d) => d == axis ? 1 : size)];
        var places = new long[call.Elements(kept)];
        for (int i = 0; i < places.Length; i++)
        {
            int start = (i / inner * length * inner) + (i % inner), best = 0;
            for (int j = 1; j < length; j++)
            {
                float value = x.Floats[start + (j * inner)], held = x.Floats[start + (best * inner)];
                if (value > held || (last && value == held)) best = j;
            }

            places[i] = best;
        }

        return [OnnxArray.Of(places, call.Int("keepdims", 1) != 0 ? kept : [.. x.Shape.Where((_, d) => d != axis)])];
    }
}
