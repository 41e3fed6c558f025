using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Onnx.Products;

namespace Accelerator.Workloads.Onnx.Operators;

/// <summary>Pooling over windows of one and two dimensions.</summary>
internal static class PoolingOperators
{
    /// <summary>The largest element of each window; codes of one scale come along.</summary>
    public static OnnxArray[] MaxPool(OnnxCall call)
    {
        OnnxArray x = call.Float(0);
        if (call.Node.Outputs.Count > 1) throw call.Unsupported("indices", "values alone");
        (ConvolutionShape shape, int[] map, int window) = Windows(call, x);
        var best = new int[map.Length / window];
        for (int i = 0; i < best.Length; i++)
        {
            int at = -1;
            for (int j = i * window; j < (i + 1) * window; j++)
            {
                if (map[j] >= 0 && (at < 0 || x.Floats[map[j]] > x.Floats[at])) at = map[j];
            }

            if (at < 0) throw call.Wrong("a window that lies in the padding", "windows that touch the input");
            best[i] = at;
        }

        // One channel is a group of the window map: [channels, images · positions].
        int area = shape.OutH * shape.OutW;
        best = Indexing.Transpose(best, [shape.Channels, shape.Images, area], [1, 0, 2]);
        int[] output = shape.Output(shape.Channels, x.Rank);
        CodeView? codes = x.Codes is { Scales.Length: 1 } view && view.Scales[0] > 0
            ? view with { Codes = Array.ConvertAll(best, at => view.Codes[at]), Blocks = [.. output.Select(size => Math.Max(1, size))] }
            : null;
        return [OnnxArray.Of(Array.ConvertAll(best, at => x.Floats[at]), output, x.Type).WithCodes(codes)];
    }

    public static OnnxArray[] AveragePool(OnnxCall call)
    {
        OnnxArray x = call.Float(0);
        bool countPadding = call.Int("count_include_pad", 0) != 0;
        if (countPadding && call.Int("ceil_mode", 0) != 0) throw call.Unsupported("count_include_pad with ceil_mode", "one of them");
        (ConvolutionShape shape, int[] map, int window) = Windows(call, x);
        var means = new float[map.Length / window];
        for (int i = 0; i < means.Length; i++)
        {
            double sum = 0;
            int count = 0;
            for (int j = i * window; j < (i + 1) * window; j++)
            {
                if (map[j] < 0) continue;
                sum += x.Floats[map[j]];
                count++;
            }

            means[i] = (float)(sum / (countPadding ? window : Math.Max(1, count)));
        }

        int area = shape.OutH * shape.OutW;
        return [OnnxArray.Of(Indexing.Transpose(means, [shape.Channels, shape.Images, area], [1, 0, 2]), shape.Output(shape.Channels, x.Rank), x.Type)];
    }

    public static OnnxArray[] GlobalAveragePool(OnnxCall call)
    {
        OnnxArray x = call.Float(0);
        if (x.Rank < 3) throw call.Wrong($"rank {x.Rank}", "at least 3");
        int area = Indexing.Count(x.Shape.AsSpan(2));
        var means = new float[call.Elements([x.Shape[0], x.Shape[1]])];
        for (int i = 0; i < means.Length; i++)
        {
            double sum = 0;
            for (int j = i * area; j < (i + 1) * area; j++) sum += x.Floats[j];
            means[i] = (float)(sum / area);
        }

        return [OnnxArray.Of(means, [x.Shape[0], x.Shape[1], .. Enumerable.Repeat(1, x.Rank - 2)], x.Type)];
    }

    private static (ConvolutionShape Shape, int[] Map, int Window) Windows(OnnxCall call, OnnxArray x)
    {
        IReadOnlyList<long> stated = call.Ints("kernel_shape") ?? throw call.Wrong("no kernel_shape", "a kernel");
        if (stated.Any(size => size is < 1 or > 1 << 20)) throw call.Wrong($"kernel_shape [{string.Join(", ", stated)}]", "at least 1");
        ConvolutionShape shape = ConvolutionShape.Of(call, x.Shape, [.. stated.Select(size => (int)size)], pooling: true);
        long window = (long)shape.KernelH * shape.KernelW;
        if (shape.Positions > int.MaxValue || window > int.MaxValue) throw call.Wrong($"{shape.Positions} windows of {window}", "fewer");
        return (shape, shape.Channels == 0 ? [] : shape.Map(call, shape.Channels), (int)window);
    }
}
