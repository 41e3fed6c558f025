using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;
using static Accelerator.Tests.Workloads.Onnx.ModelBuilder;

namespace Accelerator.Tests.Workloads.Onnx;

/// <summary>
/// The numeric cases of ONNX's own backend tests (onnx/onnx, onnx/backend/test/case/node/quantizelinear.py and dequantizelinear.py; the cases of 2 bits
/// and of FLOAT4E2M1 are those of its later versions). Inputs and outputs are theirs; where they compute an output by a formula, it is worked out here by hand.
/// </summary>
public sealed class QuantizeLinearTests
{
    private static readonly float[] Rows = [0, 2.5f, 4.8f, 8.6f, -30, -20, 6, 9, 12, 15, 16, 40];

    [Fact]
    public void Uint8() => Quantized(OnnxDataType.UInt8, [6], [0, 2, 3, 1000, -254, -1000], [], [2], [128]).ShouldBe([128, 129, 130, 255, 1, 0]);

    [Fact]
    public void Uint16() => Quantized(OnnxDataType.UInt16, [12], [0, -128, 3, -3, 2.9f, -2.9f, 3.1f, -3.1f, 65536, -65534, 70000, -70000], [], [2], [32767])
        .ShouldBe([32767, 32703, 32769, 32765, 32768, 32766, 32769, 32765, 65535, 0, 65535, 0]);

    [Fact]
    public void Int16() => Quantized(OnnxDataType.Int16, [16], [0, -514, 3, -3, 2.9f, -2.9f, 3.1f, -3.1f, 65022, -66046, 65023, -66047, 65024, -66048, 70000, -70000], [], [2], [256])
        .ShouldBe([256, -1, 258, 254, 257, 255, 258, 254, 32767, -32767, 32767, -32768, 32767, -32768, 32767, -32768]);

    [Fact]
    public void Per_axis() => Quantized(OnnxDataType.UInt8, [1, 3, 3, 2], [-162, 10, -100, 232, -20, -50, -76, 0, 0, 252, 32, -44, 245, -485, -960, -270, -375, -470], [3], [2, 4, 5], [84, 24, 196])
        .ShouldBe([3, 89, 34, 200, 74, 59, 5, 24, 24, 87, 32, 13, 245, 99, 4, 142, 121, 102]);

    [Fact]
    public void Uint4() => Quantized(OnnxDataType.UInt4, [3, 4], Rows, [3], [2, 3, 4], [1, 1, 1], Int("axis", 0)).ShouldBe([1, 2, 3, 5, 0, 0, 3, 4, 4, 5, 5, 11]);

    [Fact]
    public void Int4() => Quantized(OnnxDataType.Int4, [3, 4], Rows, [3], [2, 3, 4], [1, 1, 1], Int("axis", 0)).ShouldBe([1, 2, 3, 5, -8, -6, 3, 4, 4, 5, 5, 7]);

    [Fact]
    public void Uint2() => Quantized(OnnxDataType.UInt2, [3, 4], [0, 2.5f, 4.8f, 8.6f, -2, -1, 1, 3, 4, 5, 6, 7], [3], [2, 3, 4], [0, 0, 0], Int("axis", 0))
        .ShouldBe([0, 1, 2, 3, 0, 0, 0, 1, 1, 1, 2, 2]);

    [Fact]
    public void Int2() => Quantized(OnnxDataType.Int2, [3, 4], [0, 2.5f, 4.8f, 8.6f, -4, -3, 1, 2, -0f, -2.5f, -4.8f, -8.6f], [3], [2, 3, 4], [0, 0, 0], Int("axis", 0))
        .ShouldBe([0, 1, 1, 1, -1, -1, 0, 1, 0, -1, -1, -2]);

    [Fact]
    public void Blocked_asymmetric() => Quantized(OnnxDataType.UInt8, [3, 4], [6, 12, 50, 5, 1, 8, 4, 5, 0, 20, 10, 4], [3, 2], [1.5f, 2.5f, 3, 4.9f, 5.1f, 6.9f], [0, 1, 1, 0, 2, 3], Int("axis", 1), Int("block_size", 2))
        .ShouldBe([4, 8, 21, 3, 1, 4, 1, 1, 2, 6, 4, 4]);

    [Fact]
    public void Blocked_symmetric() => Quantized(OnnxDataType.Int16, [3, 4], [6, -8, -10, 5, 1, 8, 4, 5, 0, 20, 10, 4], [3, 2], [1.5f, 2.5f, 3, 4.9f, 5.1f, 6.9f], null, Int("axis", 1), Int("block_size", 2), Int("output_dtype", (long)OnnxDataType.Int16))
        .ShouldBe([4, -5, -4, 2, 0, 3, 1, 1, 0, 4, 1, 1]);

    [Theory]
    [InlineData(OnnxDataType.Float8E4M3FN, new[] { 0f, 0.5f, 1, 448, 96 })]
    [InlineData(OnnxDataType.Float8E5M2, new[] { 0f, 0.5f, 1, 49152, 96 })]
    public void Float8(OnnxDataType type, float[] expected) =>
        new ModelBuilder().Input("x", 5).Constant("s", [], 2).Small("z", type, [1], 0).Node("QuantizeLinear", ["x", "s", "z"], ["y"]).Output("y", type)
            .Run([0, 1, 2, 100000, 200]).Floats.ShouldBe(expected);

    [Fact]
    public void Float4() =>
        new ModelBuilder().Input("x", 3, 4).Constant("s", [3], 2, 3, 4).Small("z", OnnxDataType.Float4E2M1, [3], 0, 0, 0).Node("QuantizeLinear", ["x", "s", "z"], ["y"], Int("axis", 0)).Output("y", OnnxDataType.Float4E2M1)
            .Run([0, 2.5f, 4.8f, 8.6f, -30, -20, 6, 9, -0f, -2.5f, -4.8f, -8.6f]).Floats.ShouldBe([0, 1, 2, 4, -6, -6, 2, 3, 0, -0.5f, -1, -2]);

    [Theory]
    [InlineData(OnnxDataType.UInt8, new long[] { 0, 3, 128, 255 }, 128, new float[] { -256, -250, 0, 254 })]
    [InlineData(OnnxDataType.UInt16, new long[] { 30000, 31000, 32768, 33000 }, 32767, new float[] { -5534, -3534, 2, 466 })]
    [InlineData(OnnxDataType.Int16, new long[] { -300, -30, -1025, 1270 }, -1024, new float[] { 1448, 1988, -2, 4588 })]
    [InlineData(OnnxDataType.UInt4, new long[] { 0, 1, 7, 10, 15 }, 1, new float[] { -2, 0, 12, 18, 28 })]
    [InlineData(OnnxDataType.Int4, new long[] { 0, 1, 7, -4, -8 }, 1, new float[] { -2, 0, 12, -10, -18 })]
    [InlineData(OnnxDataType.UInt2, new long[] { 0, 1, 2, 3 }, 1, new float[] { -2, 0, 2, 4 })]
    [InlineData(OnnxDataType.Int2, new long[] { 0, 1, -1, -2 }, 1, new float[] { -2, 0, -4, -6 })]
    public void Integers_back(OnnxDataType type, long[] codes, long zero, float[] expected) =>
        new ModelBuilder().Constant("x", type, [codes.Length], codes).Constant("s", [], 2).Constant("z", type, [1], zero).Node("DequantizeLinear", ["x", "s", "z"], ["y"], Int("axis", 0)).Output("y")
            .Run().Floats.ShouldBe(expected);

    [Theory]
    [InlineData(OnnxDataType.Float8E4M3FN, new[] { 0f, 0.5f, 1, 448, -104 }, new[] { 0f, 1, 2, 896, -208 })]
    [InlineData(OnnxDataType.Float8E5M2, new[] { 0f, 0.5f, 1, 49152, -96 }, new[] { 0f, 1, 2, 98304, -192 })]
    [InlineData(OnnxDataType.Float4E2M1, new[] { 0f, 1, -1, 1.5f, -4 }, new[] { 0f, 2, -2, 3, -8 })]
    public void Floats_back(OnnxDataType type, float[] codes, float[] expected) =>
        new ModelBuilder().Small("x", type, [5], codes).Constant("s", [], 2).Node("DequantizeLinear", ["x", "s"], ["y"], Int("axis", 0)).Output("y").Run().Floats.ShouldBe(expected);

    [Fact]
    public void Float16_scales_give_float16()
    {
        OnnxArray y = new ModelBuilder().Small("x", OnnxDataType.Float8E4M3FN, [5], 0, 0.5f, 1, 448, -104).Constant("s", OnnxDataType.UInt16, [], BitConverter.HalfToUInt16Bits((Half)2)).Retyped("s", OnnxDataType.Float16)
            .Node("DequantizeLinear", ["x", "s"], ["y"], Int("axis", 0)).Output("y", OnnxDataType.Float16).Run();
        y.Type.ShouldBe(OnnxDataType.Float16);
        y.Floats.ShouldBe([0, 1, 2, 896, -208]);
    }

    [Fact]
    public void Per_axis_back() =>
        new ModelBuilder().Constant("x", OnnxDataType.UInt8, [1, 3, 3, 2], 3, 89, 34, 200, 74, 59, 5, 24, 24, 87, 32, 13, 245, 99, 4, 142, 121, 102).Constant("s", [3], 2, 4, 5).Constant("z", OnnxDataType.UInt8, [3], 84, 24, 196)
            .Node("DequantizeLinear", ["x", "s", "z"], ["y"]).Output("y").Run().Floats
            .ShouldBe([-162, 10, -100, 232, -20, -50, -76, 0, 0, 252, 32, -44, 245, -485, -960, -270, -375, -470]);

    [Fact]
    public void Blocked_back() =>
        new ModelBuilder().Constant("x", OnnxDataType.UInt8, [1, 4, 3, 2], 3, 89, 34, 200, 74, 59, 5, 24, 24, 87, 32, 13, 5, 12, 12, 33, 65, 42, 245, 99, 4, 142, 121, 102)
            .Constant("s", [1, 2, 3, 2], 3, 2, 4, 1, 2, 2, 5, 2, 4, 3, 5, 2).Constant("z", OnnxDataType.UInt8, [1, 2, 3, 2], 1, 0, 0, 1, 2, 20, 3, 2, 4, 3, 15, 2)
            .Node("DequantizeLinear", ["x", "s", "z"], ["y"], Int("axis", 1), Int("block_size", 2)).Output("y").Run().Floats
            .ShouldBe([6, 178, 136, 199, 144, 78, 12, 48, 96, 86, 60, -14, 10, 20, 32, 90, 250, 80, 1210, 194, 0, 417, 530, 200]);

    [Fact]
    public void Ties_go_to_even_and_nothing_wraps() =>
        Quantized(OnnxDataType.Int8, [10], [0.5f, 1.5f, 2.5f, -0.5f, -1.5f, 126.5f, 127.5f, float.PositiveInfinity, float.NegativeInfinity, float.NaN], [], [1], [0]).ShouldBe([0, 2, 2, 0, -2, 126, 127, 127, -128, 0]);

    private static long[] Quantized(OnnxDataType type, long[] shape, float[] x, int[] scaleShape, float[] scales, long[]? zeros, params OnnxParameter[] parameters)
    {
        ModelBuilder model = new ModelBuilder().Input("x", shape).Constant("s", scaleShape, scales).Output("y", type);
        if (zeros is not null) model.Constant("z", type, scaleShape, zeros);
        OnnxArray y = model.Node("QuantizeLinear", zeros is null ? ["x", "s"] : ["x", "s", "z"], ["y"], parameters).Run(x);
        y.Type.ShouldBe(type);
        return y.Integers;
    }
}
