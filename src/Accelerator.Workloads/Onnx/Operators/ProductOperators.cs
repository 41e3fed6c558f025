using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Onnx.Products;
using Accelerator.Workloads.Products;

namespace Accelerator.Workloads.Onnx.Operators;

/// <summary>MatMul, Gemm, and the products of quantised matrices.</summary>
internal static class ProductOperators
{
    public static OnnxArray[] MatMul(OnnxCall call)
    {
        (OnnxArray a, OnnxArray b) = (call.Float(0), call.Float(1));
        (MatrixProduct product, int[] shape) = Lower(call, a, b);
        return [OnnxArray.Of(OnnxProducts.Run(call, product, 0, 1), shape, a.Type)];
    }

    /// <summary>alpha · A' · B' + beta · C, where A' and B' may be transposed.</summary>
    public static OnnxArray[] Gemm(OnnxCall call)
    {
        (OnnxArray a, OnnxArray b) = (call.Float(0), call.Float(1));
        if (a.Rank != 2 || b.Rank != 2) throw call.Wrong($"ranks {a.Rank} and {b.Rank}", "2 and 2");
        if (call.Int("transA", 0) != 0) a = a.Transposed([1, 0]);
        if (call.Int("transB", 0) != 0) b = b.Transposed([1, 0]);
        (MatrixProduct product, int[] shape) = Lower(call, a, b);
        float[] y = OnnxProducts.Run(call, product, 0, 1);
        (float alpha, float beta) = (call.Float("alpha", 1), call.Float("beta", 1));
        int[]? map = null;
        if (call.Optional(2) is { } c)
        {
            if (!c.IsFloat || Indexing.Broadcast(c.Shape, shape) is not { } both || !both.SequenceEqual(shape)) throw call.Wrong($"C of {c.Type.Name()} [{string.Join(", ", c.Shape)}]", $"floats that broadcast to [{string.Join(", ", shape)}]");
            map = Indexing.Map(c.Shape, shape);
        }

        for (int i = 0; i < y.Length; i++) y[i] = map is null ? alpha * y[i] : (alpha * y[i]) + (beta * call.Input(2).Floats[map[i]]);
        return [OnnxArray.Of(y, shape, a.Type)];
    }

    /// <summary>Σ (a − za)·(b − zb) as INT32; sums beyond 32 bits wrap.</summary>
    public static OnnxArray[] MatMulInteger(OnnxCall call)
    {
        OnnxArray a = Coded(call, call.Integer(0), null, call.Optional(2), -2), b = Coded(call, call.Integer(1), null, call.Optional(3), -1);
        (MatrixProduct product, int[] shape) = Lower(call, a, b);
        long[] sums = Array.ConvertAll(OnnxProducts.RunExact(call, product, 0, 1), sum => (long)(int)sum);
        return [OnnxArray.Of(sums, shape, OnnxDataType.Int32)];
    }

    /// <summary>saturate(round(sum · (sa·sb/sy)) + zy), the multiplier and its product in float32.</summary>
    public static OnnxArray[] QLinearMatMul(OnnxCall call)
    {
        (OnnxArray sa, OnnxArray sb, OnnxArray sy, OnnxArray zy) = (call.Float(1), call.Float(4), call.Float(6), call.Integer(7));
        OnnxArray a = Coded(call, call.Integer(0), sa, call.Integer(2), -2), b = Coded(call, call.Integer(3), sb, call.Integer(5), -1);
        if (sy.Count != 1 || zy.Count != 1) throw call.Unsupported($"{sy.Count} scales of the output", "one");
        (MatrixProduct product, int[] shape) = Lower(call, a, b);
        long[] sums = OnnxProducts.RunExact(call, product, 0, 3);
        var y = new long[sums.Length];
        for (int i = 0; i < y.Length; i++)
        {
            int row = i / product.N;
            float multiplier = product.Activations.Codes!.Scales[row] * product.Weights.Codes!.Scales[(row / product.M * product.N) + (i % product.N)] / sy.Floats[0];
            y[i] = LinearQuantization.Saturate(sums[i] * multiplier, zy.Integers[0], zy.Type);
        }

        return [OnnxArray.Of(y, shape, zy.Type)];
    }

    /// <summary>Integer codes as an array that products take: values and codes both. <paramref name="axis"/> is that of several scales.</summary>
    public static OnnxArray Coded(OnnxCall call, OnnxArray codes, OnnxArray? scale, OnnxArray? zero, int axis)
    {
        if (codes.Type is not (OnnxDataType.UInt8 or OnnxDataType.Int8)) throw call.Wrong($"codes of type {codes.Type.Name()}", "UINT8 or INT8");
        if (zero is not null && zero.Type != codes.Type) throw call.Wrong($"a zero point of {zero.Type.Name()} for codes of {codes.Type.Name()}", "one type");
        call.Elements(codes.Shape);
        // One scale with many zero points, or the other way round, is read as many of both.
        OnnxArray guide = zero is { Count: > 1 } && (scale is null || scale.Count == 1) ? OnnxArray.Of(new float[zero.Count], zero.Shape) : scale ?? OnnxArray.Of([1f], []);
        if (zero is { Count: > 1 } && zero.Count != guide.Count) throw call.Wrong($"{zero.Count} zero points for {guide.Count} scales", "as many");
        if (guide.Count > 1 && guide.Rank == codes.Rank) guide = guide.Reshaped([guide.Count]);
        ScaleLayout layout = ScaleLayout.Of(call, codes.Shape, guide, codes.Rank + axis, 0);
        CodeView view = LinearQuantization.View(codes, scale, zero, layout) ?? throw call.Wrong("a scale that is not finite", "finite scales");
        int[] map = layout.Map(codes.Shape);
        var values = new float[codes.Count];
        for (int i = 0; i < values.Length; i++) values[i] = (codes.Integers[i] - view.Zeros[map[i]]) * view.Scales[map[i]];
        return OnnxArray.Of(values, codes.Shape).WithCodes(view);
    }

    /// <summary>A product by the rules of numpy.matmul: vectors become matrices, leading dimensions broadcast.</summary>
    private static (MatrixProduct Product, int[] Shape) Lower(OnnxCall call, OnnxArray a, OnnxArray b)
    {
        if (a.Rank == 0 || b.Rank == 0) throw call.Wrong("a scalar", "vectors, matrices or stacks of them");
        bool vectorA = a.Rank == 1, vectorB = b.Rank == 1;
        if (vectorA) a = a.Reshaped([1, a.Shape[0]]);
        if (vectorB) b = b.Reshaped([b.Shape[0], 1]);
        (int m, int k, int n) = (a.Shape[^2], a.Shape[^1], b.Shape[^1]);
        if (b.Shape[^2] != k) throw call.Wrong($"[{string.Join(", ", a.Shape)}] by [{string.Join(", ", b.Shape)}]", "equal inner dimensions");
        call.Elements(b.Shape);
        OnnxArray turned = b.Transposed([.. Enumerable.Range(0, b.Rank - 2), b.Rank - 1, b.Rank - 2]);
        int[] leadA = a.Shape[..^2], leadB = b.Shape[..^2];
        if (leadB.All(size => size == 1) && leadB.Length <= leadA.Length)
        {
            int rows = Indexing.Count(a.Shape.AsSpan(0, a.Rank - 1));
            if (leadB.Length > 0) turned = turned.Reshaped([n, k]);
            return (Make(1, rows, ProductOperand.Of(a), ProductOperand.Of(turned)), Shape(leadA));
        }

        int[] lead = Indexing.Broadcast(leadA, leadB) ?? throw call.Wrong($"[{string.Join(", ", a.Shape)}] by [{string.Join(", ", b.Shape)}]", "leading dimensions that broadcast");
        int batch = Indexing.Count(lead);
        if (batch < 0) throw call.Wrong("leading dimensions without end", "fewer");
        return (Make(batch, m, Spread(call, ProductOperand.Of(a), leadA, lead, m), Spread(call, ProductOperand.Of(turned), leadB, lead, n)), Shape(lead));

        MatrixProduct Make(int batch, int rows, ProductOperand x, ProductOperand w) => new() { Source = call.Node, Batch = batch, M = rows, N = n, K = k, Activations = x, Weights = w };

        int[] Shape(int[] lead) => [.. lead, .. vectorA ? (int[])[] : [m], .. vectorB ? (int[])[] : [n]];
    }

    /// <summary>Matrices repeated as broadcasting asks.</summary>
    private static ProductOperand Spread(OnnxCall call, ProductOperand x, int[] lead, int[] wanted, int rows)
    {
        if (lead.SequenceEqual(wanted)) return x;
        call.Elements([.. wanted, rows, x.Columns]);
        return x.Repeated(Indexing.Map(lead, wanted), rows);
    }
}
