using Accelerator.Diagnostics;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;
using static Accelerator.Tests.Workloads.Onnx.ModelBuilder;

namespace Accelerator.Tests.Workloads.Onnx;

/// <summary>Operators around the products; cases marked "published" are those of onnx/onnx, onnx/backend/test/case/node.</summary>
public sealed class OperatorTests
{
    private static readonly float[] Square = [.. Enumerable.Range(1, 25).Select(i => (float)i)];

    [Fact]
    public void Dynamic_quantisation_as_published()
    {
        Check([0, 2, -3, -2.5f, 1.34f, 0.5f], 0.0196078438f, 153, [153, 255, 0, 26, 221, 179]);
        Check([-1, -2.1f, -1.3f, -2.5f, -3.34f, -4], 0.0156862754f, 255, [191, 121, 172, 96, 42, 0]);
        Check([1, 2.1f, 1.3f, 2.5f, 3.34f, 4, 1.5f, 2.6f, 3.9f, 4, 3, 2.345f], 0.0156862754f, 0, [64, 134, 83, 159, 213, 255, 96, 166, 249, 255, 191, 149]);
        Check([0, 0, 0], 1, 0, [0, 0, 0]);

        static void Check(float[] x, float scale, long zero, long[] codes)
        {
            OnnxModel model = new ModelBuilder().Input("x", x.Length).Node("DynamicQuantizeLinear", ["x"], ["y", "s", "z"]).Output("y", OnnxDataType.UInt8).Output("s").Output("z", OnnxDataType.UInt8).Build();
            IReadOnlyDictionary<string, OnnxArray> all = new OnnxInference(model).Run(new Dictionary<string, OnnxArray> { ["x"] = OnnxArray.Of(x, [x.Length]) });
            all["y"].Integers.ShouldBe(codes);
            all["s"].Floats.ShouldBe([scale]);
            all["z"].Integers.ShouldBe([zero]);
        }
    }

    [Fact]
    public void Pooling_as_published()
    {
        Pool("MaxPool", 5, Ints("kernel_shape", 5, 5), Ints("pads", 2, 2, 2, 2)).ShouldBe([13, 14, 15, 15, 15, 18, 19, 20, 20, 20, 23, 24, 25, 25, 25, 23, 24, 25, 25, 25, 23, 24, 25, 25, 25]);
        Pool("MaxPool", 5, Ints("kernel_shape", 3, 3), Ints("strides", 2, 2), Text("auto_pad", "SAME_UPPER")).ShouldBe([7, 9, 10, 17, 19, 20, 22, 24, 25]);
        Pool("MaxPool", 5, Ints("kernel_shape", 2, 2), Ints("strides", 2, 2)).ShouldBe([7, 9, 17, 19]);
        Pool("MaxPool", 4, Ints("kernel_shape", 3, 3), Ints("strides", 2, 2), Int("ceil_mode", 1)).ShouldBe([11, 12, 15, 16]);
        Pool("MaxPool", 4, Ints("kernel_shape", 2, 2), Ints("dilations", 2, 2)).ShouldBe([11, 12, 15, 16]);
        Pool("AveragePool", 5, Ints("kernel_shape", 5, 5), Ints("pads", 2, 2, 2, 2)).ShouldBe([7, 7.5f, 8, 8.5f, 9, 9.5f, 10, 10.5f, 11, 11.5f, 12, 12.5f, 13, 13.5f, 14, 14.5f, 15, 15.5f, 16, 16.5f, 17, 17.5f, 18, 18.5f, 19]);
        Pool("AveragePool", 5, Ints("kernel_shape", 3, 3), Ints("strides", 2, 2), Text("auto_pad", "SAME_UPPER")).ShouldBe([4, 5.5f, 7, 11.5f, 13, 14.5f, 19, 20.5f, 22]);
        Pool("AveragePool", 5, Ints("kernel_shape", 2, 2), Ints("strides", 2, 2)).ShouldBe([4, 6, 14, 16]);
        Pool("GlobalAveragePool", 3).ShouldBe([5]);

        static float[] Pool(string type, int size, params OnnxParameter[] parameters) =>
            new ModelBuilder().Input("x", 1, 1, size, size).Node(type, ["x"], ["y"], parameters).Output("y").Run(Square[..(size * size)]).Floats;
    }

    [Fact]
    public void Convolution_as_published()
    {
        float[] x = [.. Enumerable.Range(0, 25).Select(i => (float)i)], ones = [.. Enumerable.Repeat(1f, 9)];
        Conv(Ints("pads", 1, 1, 1, 1)).ShouldBe([12, 21, 27, 33, 24, 33, 54, 63, 72, 51, 63, 99, 108, 117, 81, 93, 144, 153, 162, 111, 72, 111, 117, 123, 84]);
        Conv(Ints("pads", 0, 0, 0, 0)).ShouldBe([54, 63, 72, 99, 108, 117, 144, 153, 162]);
        Conv(Text("auto_pad", "SAME_LOWER"), Ints("strides", 2, 2)).ShouldBe([12, 27, 24, 63, 108, 81, 72, 117, 84]);

        float[] Conv(params OnnxParameter[] parameters) => new ModelBuilder().Input("x", 1, 1, 5, 5).Constant("w", [1, 1, 3, 3], ones).Node("Conv", ["x", "w"], ["y"], parameters).Output("y").Run(x).Floats;
    }

    [Fact]
    public void One_dimensional_convolution() =>
        new ModelBuilder().Input("x", 1, 1, 4).Constant("w", [1, 1, 2], 1, 10).Node("Conv", ["x", "w"], ["y"], Ints("pads", 1, 0)).Output("y").Run([1, 2, 3, 4]).Floats.ShouldBe([10, 21, 32, 43]);

    [Fact]
    public void Quant_rounds_half_to_even_after_clamping()
    {
        float[] x = [0.3f, 0.25f, 0.75f, -10, 10, -3.6f];
        Quant(x, 0.5f, 0, 4, 1, 0).ShouldBe([0.5f, 0, 1, -4, 3.5f, -3.5f]);
        Quant(x, 0.5f, 0, 4, 1, 1).ShouldBe([0.5f, 0, 1, -3.5f, 3.5f, -3.5f]);
        Quant(x, 1, 0, 2, 0, 0).ShouldBe([0, 0, 1, 0, 3, 0]);
        Quant(x, 1, 0, 2, 0, 1).ShouldBe([0, 0, 1, 0, 2, 0]);
        Quant(x, 1, 2, 3, 0, 0).ShouldBe([0, 0, 1, -2, 5, -2]);
        Quant(x, 2, 0, 1, 1, 0).ShouldBe([2, 2, 2, -2, 2, -2]);
        Quant([1.2f, 1.5f, -1.2f, -1.5f], 1, 0, 8, 1, 0, "CEIL").ShouldBe([2, 2, -1, -1]);
        Quant([1.2f, 1.5f, -1.2f, -1.5f], 1, 0, 8, 1, 0, "FLOOR").ShouldBe([1, 1, -2, -2]);
        Quant([1.2f, 1.5f, -1.2f, -1.5f], 1, 0, 8, 1, 0, "UP").ShouldBe([2, 2, -2, -2]);
        Quant([1.2f, 1.5f, -1.2f, -1.5f], 1, 0, 8, 1, 0, "DOWN").ShouldBe([1, 1, -1, -1]);
        Quant([1.2f, 1.5f, -1.2f, -1.5f], 1, 0, 8, 1, 0, "HALF_UP").ShouldBe([1, 2, -1, -2]);
        Quant([1.2f, 1.5f, -1.2f, -1.5f], 1, 0, 8, 1, 0, "HALF_DOWN").ShouldBe([1, 1, -1, -1]);

        static float[] Quant(float[] x, float scale, float zero, float bits, long signed, long narrow, string mode = "ROUND") =>
            new ModelBuilder().Input("x", x.Length).Constant("s", [], scale).Constant("z", [], zero).Constant("b", [], bits)
                .Node("qonnx.custom_op.general", "Quant", ["x", "s", "z", "b"], ["y"], Int("signed", signed), Int("narrow", narrow), Text("rounding_mode", mode)).Output("y").Run(x).Floats;
    }

    [Fact]
    public void Bipolar_trunc_and_thresholds()
    {
        new ModelBuilder().Input("x", 2, 2).Constant("s", [2, 1], 1, 0.5f).Node("onnx.brevitas", "BipolarQuant", ["x", "s"], ["y"]).Output("y").Run([0, -0.1f, -0f, 3]).Floats.ShouldBe([1, -1, 0.5f, 0.5f]);
        ModelBuilder five = new ModelBuilder().Input("x", 4).Constant("s", [], 0.5f).Constant("z", [], 0).Constant("i", [], 8).Constant("o", [], 4);
        five.Node("onnx.brevitas", "Trunc", ["x", "s", "z", "i", "o"], ["y"], Text("rounding_mode", "FLOOR")).Output("y").Run([8.5f, 15.5f, -0.5f, 24]).Floats.ShouldBe([0.5f, 0.5f, -0.5f, 1.5f]);
        ModelBuilder seven = new ModelBuilder().Input("x", 4).Constant("s", [], 0.5f).Constant("z", [], 0).Constant("i", [], 8).Constant("t", [], 8).Constant("o", [], 4);
        seven.Node("qonnx.custom_op.general", "Trunc", ["x", "s", "z", "i", "t", "z", "o"], ["y"], Text("rounding_mode", "FLOOR")).Output("y").Run([8.5f, 15.5f, -0.5f, 900]).Floats.ShouldBe([8, 8, -8, 56]);
        new ModelBuilder().Input("x", 1, 2, 1, 2).Constant("t", [2, 3], -1, 0, 1, 10, 20, 30).Node("finn.custom_op.general", "MultiThreshold", ["x", "t"], ["y"], Float("out_scale", 2), Float("out_bias", -1)).Output("y")
            .Run([-2, 0, 10, 35]).Floats.ShouldBe([-1, 3, 1, 5]);
    }

    [Fact]
    public void Shapes_change_and_elements_stay()
    {
        float[] x = [0, 1, 2, 3, 4, 5];
        ModelBuilder Six() => new ModelBuilder().Input("x", 2, 3);
        Run(Six().Constant("s", OnnxDataType.Int64, [2], 3, -1).Node("Reshape", ["x", "s"], ["y"]), [3, 2], x);
        Run(Six().Constant("s", OnnxDataType.Int64, [3], 0, 1, -1).Node("Reshape", ["x", "s"], ["y"]), [2, 1, 3], x);
        Run(Six().Node("Transpose", ["x"], ["y"]), [3, 2], [0, 3, 1, 4, 2, 5]);
        Run(Six().Node("Flatten", ["x"], ["y"], Int("axis", 0)), [1, 6], x);
        Run(Six().Constant("a", OnnxDataType.Int64, [2], 0, -1).Node("Unsqueeze", ["x", "a"], ["y"]), [1, 2, 3, 1], x);
        Run(Six().Node("Unsqueeze", ["x"], ["u"], Ints("axes", 1)).Node("Squeeze", ["u"], ["y"]), [2, 3], x);
        Run(Six().Node("Concat", ["x", "x"], ["y"], Int("axis", 1)), [2, 6], [0, 1, 2, 0, 1, 2, 3, 4, 5, 3, 4, 5]);
        Run(Six().Constant("i", OnnxDataType.Int64, [2], 2, -3).Node("Gather", ["x", "i"], ["y"], Int("axis", 1)), [2, 2], [2, 0, 5, 3]);
        Run(Six().Constant("s", OnnxDataType.Int64, [1], -1).Constant("e", OnnxDataType.Int64, [1], -100).Constant("a", OnnxDataType.Int64, [1], 1).Constant("t", OnnxDataType.Int64, [1], -2).Node("Slice", ["x", "s", "e", "a", "t"], ["y"]), [2, 2], [2, 0, 5, 3]);
        Run(Six().Constant("p", OnnxDataType.Int64, [4], 1, 0, 0, 2).Constant("v", [], 9).Node("Pad", ["x", "p", "v"], ["y"]), [3, 5], [9, 9, 9, 9, 9, 0, 1, 2, 9, 9, 3, 4, 5, 9, 9]);
        Run(Six().Constant("a", OnnxDataType.Int64, [1], 1).Node("ReduceMean", ["x", "a"], ["y"], Int("keepdims", 0)), [2], [1, 4]);

        void Run(ModelBuilder model, int[] shape, float[] values)
        {
            OnnxArray y = model.Output("y").Run(x);
            y.Shape.ShouldBe(shape);
            y.Floats.ShouldBe(values);
        }
    }

    [Fact]
    public void Softmax_is_of_its_version()
    {
        float[] x = [0, 0, 0, 0, 1, 1, 1, 1];
        new ModelBuilder(13).Input("x", 2, 2, 2).Node("Softmax", ["x"], ["y"]).Output("y").Run(x).Floats.ShouldAllBe(value => value == 0.5f);
        new ModelBuilder(11).Input("x", 2, 2, 2).Node("Softmax", ["x"], ["y"]).Output("y").Run(x).Floats.ShouldAllBe(value => value == 0.25f);
        new ModelBuilder(13).Input("x", 2, 2, 2).Node("Softmax", ["x"], ["y"], Int("axis", 0)).Output("y").Run(x).Floats[0].ShouldBe(0.26894143f, 1e-7f);
    }

    [Fact]
    public void Narrow_floats_are_rounded_after_each_operator()
    {
        ModelBuilder model = new ModelBuilder().Input("x", 2).Constant("a", [], 1).Node("Cast", ["x"], ["h"], Int("to", (long)OnnxDataType.Float16)).Node("Cast", ["a"], ["b"], Int("to", (long)OnnxDataType.Float16)).Node("Add", ["h", "b"], ["y"]).Output("y", OnnxDataType.Float16);
        model.Run([2048, 0.1f]).Floats.ShouldBe([2048, (float)(Half)(1 + (float)(Half)0.1f)]);
        new ModelBuilder().Input("x", 3).Node("Cast", ["x"], ["y"], Int("to", (long)OnnxDataType.BFloat16)).Output("y", OnnxDataType.BFloat16).Run([1.00390625f, 1.01171875f, float.MaxValue]).Floats.ShouldBe([1, 1.015625f, float.PositiveInfinity]);
    }

    [Fact]
    public void What_does_not_fit_is_refused_by_name()
    {
        Id(new ModelBuilder().Input("x", 2).Node("Erf", ["x"], ["a"]).Node("Erf", ["a"], ["b"]).Node("Resize", ["b"], ["y"]), 2, "ACC2054 ACC2054");
        Id(new ModelBuilder().Input("x", 2, 3).Constant("w", [2, 2], 1, 2, 3, 4).Node("MatMul", ["x", "w"], ["y"]), 6, "ACC2055");
        Id(new ModelBuilder().Input("x", 1 << 12).Constant("a", OnnxDataType.Int64, [1], 1).Node("Unsqueeze", ["x", "a"], ["u"]).Node("Add", ["u", "x"], ["v"]).Node("Unsqueeze", ["v", "a"], ["z"]).Node("Add", ["z", "v"], ["y"]), 1 << 12, "ACC2053");
        Id(new ModelBuilder().Input("x", 3).Node("Relu", ["x"], ["y"]), 2, "ACC2056");
        Id(new ModelBuilder().Input("x", 3).Constant("s", [2], 1, 2).Node("QuantizeLinear", ["x", "s"], ["y"], Int("axis", 0)), 3, "ACC2055");

        static void Id(ModelBuilder model, int inputs, string ids) => string.Join(" ", Should.Throw<InputException>(() => model.Output("y").Run(new float[inputs])).Diagnostics.Select(d => d.Id)).ShouldBe(ids);
    }
}
