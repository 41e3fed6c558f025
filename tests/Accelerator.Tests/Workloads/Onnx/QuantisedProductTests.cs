using Accelerator.Numerics;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Onnx.Products;
using Accelerator.Workloads.Products;
using static Accelerator.Tests.Workloads.Onnx.ModelBuilder;

namespace Accelerator.Tests.Workloads.Onnx;

/// <summary>Products and convolutions of codes: published cases, and against plain loops.</summary>
public sealed class QuantisedProductTests
{
    /// <summary>onnx/onnx, onnx/backend/test/case/node/qlinearmatmul.py, the UINT8 cases.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void QLinearMatMul_as_published(int stack)
    {
        long[] a = [208, 236, 0, 238, 3, 214, 255, 29], b = [152, 51, 244, 60, 26, 255, 0, 127, 246, 127, 254, 247], y = [168, 115, 255, 1, 66, 151];
        int[] lead = stack == 1 ? [] : [stack];
        new ModelBuilder().Constant("a", OnnxDataType.UInt8, [.. lead, 2, 4], Repeated(a)).Constant("sa", [1], 0.0066f).Constant("za", OnnxDataType.UInt8, [1], 113)
            .Constant("b", OnnxDataType.UInt8, [.. lead, 4, 3], Repeated(b)).Constant("sb", [1], 0.00705f).Constant("zb", OnnxDataType.UInt8, [1], 114)
            .Constant("sy", [1], 0.0107f).Constant("zy", OnnxDataType.UInt8, [1], 118)
            .Node("QLinearMatMul", ["a", "sa", "za", "b", "sb", "zb", "sy", "zy"], ["y"]).Output("y", OnnxDataType.UInt8).Run().Integers.ShouldBe(Repeated(y));

        long[] Repeated(long[] values) => [.. Enumerable.Repeat(values, stack).SelectMany(v => v)];
    }

    /// <summary>onnx/onnx, onnx/backend/test/case/node/qlinearconv.py.</summary>
    [Fact]
    public void QLinearConv_as_published()
    {
        long[] x =
        [
            255, 174, 162, 25, 203, 168, 58, 15, 59, 237, 95, 129, 0, 64, 56, 242, 153, 221, 168, 12, 166, 232, 178, 186, 195, 237, 162, 237,
            188, 39, 124, 77, 80, 102, 43, 127, 230, 21, 83, 41, 40, 134, 255, 154, 92, 141, 42, 148, 247,
        ];
        long[] y =
        [
            0, 81, 93, 230, 52, 87, 197, 240, 196, 18, 160, 126, 255, 191, 199, 13, 102, 34, 87, 243, 89, 23, 77, 69, 60, 18, 93, 18,
            67, 216, 131, 178, 175, 153, 212, 128, 25, 234, 172, 214, 215, 121, 0, 101, 163, 114, 213, 107, 8,
        ];
        new ModelBuilder().Constant("x", OnnxDataType.UInt8, [1, 1, 7, 7], x).Constant("sx", [], 0.00369204697f).Constant("zx", OnnxDataType.UInt8, [], 132)
            .Constant("w", OnnxDataType.UInt8, [1, 1, 1, 1], 0).Constant("sw", [1], 0.00172794575f).Constant("zw", OnnxDataType.UInt8, [1], 255)
            .Constant("sy", [], 0.00162681262f).Constant("zy", OnnxDataType.UInt8, [], 123)
            .Node("QLinearConv", ["x", "sx", "zx", "w", "sw", "zw", "sy", "zy"], ["y"]).Output("y", OnnxDataType.UInt8).Run().Integers.ShouldBe(y);
    }

    /// <summary>onnx/onnx, onnx/backend/test/case/node/matmulinteger.py.</summary>
    [Fact]
    public void MatMulInteger_as_published() =>
        new ModelBuilder().Constant("a", OnnxDataType.UInt8, [4, 3], 11, 7, 3, 10, 6, 2, 9, 5, 1, 8, 4, 0).Constant("b", OnnxDataType.UInt8, [3, 2], 1, 4, 2, 5, 3, 6)
            .Constant("za", OnnxDataType.UInt8, [1], 12).Constant("zb", OnnxDataType.UInt8, [1], 0)
            .Node("MatMulInteger", ["a", "b", "za", "zb"], ["y"]).Output("y", OnnxDataType.Int32).Run().Integers.ShouldBe([-38, -83, -44, -98, -50, -113, -56, -128]);

    [Fact]
    public void Stacks_of_integers_broadcast() =>
        new ModelBuilder().Constant("a", OnnxDataType.UInt8, [2, 1, 1, 2], 1, 2, 3, 4).Constant("b", OnnxDataType.Int8, [3, 2, 1], 1, 1, -1, 2, 5, 0).Constant("za", OnnxDataType.UInt8, [], 1)
            .Node("MatMulInteger", ["a", "b", "za"], ["y"]).Output("y", OnnxDataType.Int32).Run().Integers.ShouldBe([1, 2, 0, 5, 4, 10]);

    /// <summary>onnx/onnx, onnx/backend/test/case/node/convinteger.py, without and with padding.</summary>
    [Theory]
    [InlineData(0, new long[] { 12, 16, 24, 28 })]
    [InlineData(1, new long[] { 1, 3, 5, 3, 5, 12, 16, 9, 11, 24, 28, 15, 7, 15, 17, 9 })]
    public void ConvInteger_as_published(long pad, long[] expected) =>
        new ModelBuilder().Constant("x", OnnxDataType.UInt8, [1, 1, 3, 3], 2, 3, 4, 5, 6, 7, 8, 9, 10).Constant("w", OnnxDataType.UInt8, [1, 1, 2, 2], 1, 1, 1, 1).Constant("z", OnnxDataType.UInt8, [], 1)
            .Node("ConvInteger", ["x", "w", "z"], ["y"], Ints("pads", pad, pad, pad, pad)).Output("y", OnnxDataType.Int32).Run().Integers.ShouldBe(expected);

    [Theory]
    [InlineData(1, 1, 0, 1)]
    [InlineData(2, 2, 1, 1)]
    [InlineData(4, 1, 2, 2)]
    [InlineData(1, 3, 1, 1)]
    public void Convolutions_equal_plain_loops(int groups, int stride, int pad, int dilation)
    {
        var random = new Xoshiro256(11);
        (int images, int channels, int outs, int height, int width, int kh, int kw) = (2, 4, 8, 7, 9, 3, 2);
        float[] x = Values(images * channels * height * width), w = Values(outs * channels / groups * kh * kw), bias = Values(outs);
        OnnxArray y = new ModelBuilder().Input("x", images, channels, height, width).Constant("w", [outs, channels / groups, kh, kw], w).Constant("b", [outs], bias)
            .Node("Conv", ["x", "w", "b"], ["y"], Int("group", groups), Ints("strides", stride, stride), Ints("pads", pad, pad, pad, pad), Ints("dilations", dilation, dilation)).Output("y").Run(x);
        int oh = ((height + (2 * pad) - (dilation * (kh - 1)) - 1) / stride) + 1, ow = ((width + (2 * pad) - (dilation * (kw - 1)) - 1) / stride) + 1;
        y.Shape.ShouldBe([images, outs, oh, ow]);
        int at = 0;
        for (int image = 0; image < images; image++)
        for (int o = 0; o < outs; o++)
        for (int r = 0; r < oh; r++)
        for (int c = 0; c < ow; c++)
        {
            double sum = bias[o];
            for (int i = 0; i < channels / groups; i++)
            for (int p = 0; p < kh; p++)
            for (int q = 0; q < kw; q++)
            {
                int row = (r * stride) - pad + (p * dilation), column = (c * stride) - pad + (q * dilation), from = (o / (outs / groups) * (channels / groups)) + i;
                if (row >= 0 && row < height && column >= 0 && column < width) sum += (double)x[((((image * channels) + from) * height) + row) * width + column] * w[((((o * (channels / groups)) + i) * kh) + p) * kw + q];
            }

            ((double)y.Floats[at++]).ShouldBe(sum, 1e-4);
        }

        float[] Values(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)((2 * random.NextDouble()) - 1))];
    }

    [Fact]
    public void Vector_lanes_sum_as_plain_64_bits_do()
    {
        var random = new Xoshiro256(5);
        foreach (int k in (int[])[1, 7, 8, 31, 64, 100])
        {
            foreach (int group in (int[])[k, Math.Min(k, 16)])
            {
                foreach (int limit in (int[])[1, 127, 32767])
                {
                    MatrixProduct product = Product(random, 2, 3, 5, k, group, limit);
                    IntegerProduct.Sums(product).ShouldBe(IntegerProduct.PlainSums(product), $"K {k}, group {group}, codes to {limit}");
                    float[] integers = IntegerProduct.Scaled(product), floats = FloatProduct.Multiply(product);
                    for (int i = 0; i < floats.Length; i++) ((double)integers[i]).ShouldBe(floats[i], 1e-3 * k * limit * limit);
                }
            }
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void MatMulNBits_equals_its_formula(int bits)
    {
        const int n = 3, k = 40, block = 16, blocks = 3;
        var random = new Xoshiro256((ulong)bits);
        long[] b = [.. Enumerable.Range(0, n * blocks * block * bits / 8).Select(_ => (long)random.NextInt32(0, 255))];
        float[] scales = [.. Enumerable.Range(0, n * blocks).Select(i => 0.01f * (i + 1))], x = [.. Enumerable.Range(0, 2 * k).Select(_ => (float)random.NextDouble() - 0.5f)];
        int zeroBytes = ((blocks * bits) + 7) / 8;
        long[] zeros = [.. Enumerable.Range(0, n * zeroBytes).Select(_ => (long)random.NextInt32(0, 255))];
        foreach (bool given in (bool[])[false, true])
        {
            ModelBuilder model = new ModelBuilder().Input("x", 2, k).Constant("b", OnnxDataType.UInt8, [n, blocks, block * bits / 8], b).Constant("s", [n * blocks], scales);
            if (given) model.Constant("z", OnnxDataType.UInt8, [n * zeroBytes], zeros);
            OnnxArray y = model.Node("com.microsoft", "MatMulNBits", given ? ["x", "b", "s", "z"] : ["x", "b", "s"], ["y"], Int("K", k), Int("N", n), Int("bits", bits), Int("block_size", block)).Output("y").Run(x);
            for (int i = 0; i < 2 * n; i++)
            {
                double sum = 0;
                for (int j = 0; j < k; j++)
                {
                    int row = i % n, at = j / block, bit = j % block * bits, zeroBit = at * bits;
                    long q = (b[(((row * blocks) + at) * block * bits / 8) + (bit / 8)] >> (bit % 8)) & ((1 << bits) - 1);
                    long zero = given ? (zeros[(row * zeroBytes) + (zeroBit / 8)] >> (zeroBit % 8)) & ((1 << bits) - 1) : 1 << (bits - 1);
                    sum += x[(i / n * k) + j] * (double)(q - zero) * scales[(row * blocks) + at];
                }

                ((double)y.Floats[i]).ShouldBe(sum, 1e-3);
            }
        }
    }

    private static MatrixProduct Product(Xoshiro256 random, int batch, int m, int n, int k, int group, int limit)
    {
        return new MatrixProduct { Source = new OnnxNode("", "", "", [], [], new Dictionary<string, OnnxParameter>()), Batch = batch, M = m, N = n, K = k, Activations = Operand(batch * m, k), Weights = Operand(batch * n, group) };

        ProductOperand Operand(int rows, int size)
        {
            int groups = ((k - 1) / size) + 1;
            return new ProductOperand(rows, k, null, new OperandCodes
            {
                Codes = [.. Enumerable.Range(0, rows * k).Select(_ => random.NextInt32(-limit, limit))], Bits = 16, Signed = true, Bipolar = false, FloatType = OnnxDataType.Undefined, GroupSize = size,
                Scales = [.. Enumerable.Range(0, rows * groups).Select(i => 0.5f + (i % 3))], Zeros = [.. Enumerable.Range(0, rows * groups).Select(_ => random.NextInt32(-limit, limit))],
            });
        }
    }
}
