using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Onnx.Products;
using Accelerator.Workloads.Products;

namespace Accelerator.Workloads.Onnx.Operators;

/// <summary>Convolutions of one and two dimensions, as products by im2col.</summary>
internal static class ConvolutionOperators
{
    public static OnnxArray[] Conv(OnnxCall call)
    {
        (OnnxArray x, OnnxArray w) = (call.Float(0), call.Float(1));
        (MatrixProduct product, ConvolutionShape shape) = Lower(call, x, w);
        OnnxArray? bias = call.Optional(2);
        if (bias is not null && (!bias.IsFloat || bias.Count != w.Shape[0])) throw call.Wrong($"a bias of {bias.Count}", $"{w.Shape[0]} floats");
        float[] y = Arrange(OnnxProducts.Run(call, product, 0, 1), product, shape);
        int area = shape.OutH * shape.OutW;
        if (bias is not null) for (int i = 0; i < y.Length; i++) y[i] += bias.Floats[i / area % w.Shape[0]];
        return [OnnxArray.Of(y, shape.Output(w.Shape[0], x.Rank), x.Type)];
    }

    /// <summary>Σ (x − zx)·(w − zw) as INT32.</summary>
    public static OnnxArray[] ConvInteger(OnnxCall call)
    {
        OnnxArray x = ProductOperators.Coded(call, call.Integer(0), null, call.Optional(2), 0), codes = call.Integer(1);
        OnnxArray w = ProductOperators.Coded(call, codes, null, call.Optional(3), -codes.Rank);
        (MatrixProduct product, ConvolutionShape shape) = Lower(call, x, w);
        long[] sums = Array.ConvertAll(Arrange(OnnxProducts.RunExact(call, product, 0, 1), product, shape), sum => (long)(int)sum);
        return [OnnxArray.Of(sums, shape.Output(w.Shape[0], x.Rank), OnnxDataType.Int32)];
    }

    /// <summary>saturate(round((sum + bias) · (sx·sw/sy)) + zy).</summary>
    public static OnnxArray[] QLinearConv(OnnxCall call)
    {
        (OnnxArray sx, OnnxArray codes, OnnxArray sw, OnnxArray sy, OnnxArray zy) = (call.Float(1), call.Integer(3), call.Float(4), call.Float(6), call.Integer(7));
        if (sx.Count != 1 || sy.Count != 1 || zy.Count != 1) throw call.Unsupported("several scales of an image", "one scale");
        OnnxArray x = ProductOperators.Coded(call, call.Integer(0), sx, call.Integer(2), 0), w = ProductOperators.Coded(call, codes, sw, call.Integer(5), -codes.Rank);
        OnnxArray? bias = call.Optional(8);
        if (bias is not null && (bias.IsFloat || bias.Count != w.Shape[0])) throw call.Wrong($"a bias of {bias.Count}", $"{w.Shape[0]} integers");
        (MatrixProduct product, ConvolutionShape shape) = Lower(call, x, w);
        long[] sums = Arrange(OnnxProducts.RunExact(call, product, 0, 3), product, shape);
        int area = shape.OutH * shape.OutW, channels = w.Shape[0];
        for (int i = 0; i < sums.Length; i++)
        {
            int channel = i / area % channels;
            float multiplier = sx.Floats[0] * product.Weights.Codes!.Scales[channel] / sy.Floats[0];
            sums[i] = LinearQuantization.Saturate((sums[i] + (bias is null ? 0 : bias.Integers[channel])) * multiplier, zy.Integers[0], zy.Type);
        }

        return [OnnxArray.Of(sums, shape.Output(channels, x.Rank), zy.Type)];
    }

    private static (MatrixProduct Product, ConvolutionShape Shape) Lower(OnnxCall call, OnnxArray x, OnnxArray w)
    {
        if (x.Rank != w.Rank || x.Rank < 3) throw call.Wrong($"ranks {x.Rank} and {w.Rank}", "equal ranks of at least 3");
        int groups = (int)Math.Clamp(call.Int("group", 1), 0, int.MaxValue);
        if (groups < 1 || w.Shape[0] % groups != 0 || x.Shape[1] % groups != 0 || x.Shape[1] / groups != w.Shape[1]) throw call.Wrong($"[{string.Join(", ", x.Shape)}] by [{string.Join(", ", w.Shape)}] in {groups} groups", "channels that fit the groups");
        int[] kernel = w.Shape[2..];
        if (call.Ints("kernel_shape") is { } stated && !stated.SequenceEqual(kernel.Select(size => (long)size))) throw call.Wrong($"kernel_shape [{string.Join(", ", stated)}]", $"[{string.Join(", ", kernel)}]");
        ConvolutionShape shape = ConvolutionShape.Of(call, x.Shape, kernel);
        int k = Indexing.Count(w.Shape.AsSpan(1));
        if (shape.Positions > int.MaxValue) throw call.Wrong($"{shape.Positions} output positions", "fewer");
        int[] map = shape.Map(call, groups);
        int rows = groups * (int)shape.Positions;
        return (new MatrixProduct
        {
            Source = call.Node, Batch = groups, M = (int)shape.Positions, N = w.Shape[0] / groups, K = k,
            Activations = new ProductOperand(rows, k, Array.ConvertAll(map, at => at < 0 ? 0 : x.Floats[at]), Gathered(x, map, rows, k)),
            Weights = ProductOperand.Of(w.Reshaped([w.Shape[0], k])),
        }, shape);
    }

    /// <summary>Codes of the windows; the padding is the code of 0. Null where the image has several scales.</summary>
    private static OperandCodes? Gathered(OnnxArray x, int[] map, int rows, int columns)
    {
        if (x.Codes is not { Scales.Length: 1 } view) return null;
        bool padded = map.AsSpan().Contains(-1);
        int[] codes = Array.ConvertAll(map, at => at < 0 ? view.IsInteger ? view.Zeros[0] : 0 : view.Codes[at]);
        return new OperandCodes
        {
            // Zeros between −1 and +1 are no bipolar codes any more.
            Codes = codes, Bits = view.Bipolar && padded ? 2 : view.Bits, Signed = view.Signed, Bipolar = view.Bipolar && !padded, FloatType = view.FloatType, GroupSize = Math.Max(1, columns),
            Scales = [.. Enumerable.Repeat(view.Scales[0], rows)], Zeros = [.. Enumerable.Repeat(view.Zeros[0], rows)],
        };
    }

    /// <summary>From [groups, images · positions, channels of a group] to [images, channels, positions].</summary>
    private static T[] Arrange<T>(T[] result, MatrixProduct product, ConvolutionShape shape)
    {
        int area = shape.OutH * shape.OutW;
        return Indexing.Transpose(result, [product.Batch, shape.Images, area, product.N], [1, 0, 3, 2]);
    }
}
