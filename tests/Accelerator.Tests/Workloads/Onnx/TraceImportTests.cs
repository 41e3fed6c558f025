using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Traces;
using static Accelerator.Tests.Workloads.Onnx.ModelBuilder;

namespace Accelerator.Tests.Workloads.Onnx;

/// <summary>Traces of models: what they hold multiplies to what the model computed, also after a round through files.</summary>
public sealed class TraceImportTests
{
    [SharedTheory("data/qonnx_tfc")]
    [InlineData("TFC_1W1A.onnx", "int2")]
    [InlineData("TFC_1W2A.onnx", "int2")]
    public void Trained_perceptrons_without_an_input_give_weights_and_shapes(string file, string activations)
    {
        GemmTrace trace = Stored(OnnxTrace.Import(OnnxModelReader.Read(Prerequisite.Shared($"data/qonnx_tfc/{file}"))));
        trace.Operations.Select(o => (o.M, o.N, o.K)).ShouldBe([(1, 64, 784), (1, 64, 64), (1, 64, 64), (1, 10, 64)]);
        trace.Operations.ShouldAllBe(o => o.ActivationFormat == activations && !o.HasActivations && o.WeightBits == 1);
        trace.Weights.Values.ShouldAllBe(w => w.Format == "bipolar1" && w.Dequantize().All(value => value == 1 || value == -1));
    }

    [SharedTheory("data/qonnx_tfc")]
    [InlineData("TFC_1W1A.onnx")]
    [InlineData("TFC_1W2A.onnx")]
    public void Trained_perceptrons_on_digits_give_products_that_arrays_execute(string file)
    {
        OnnxInference model = OnnxInference.Load(Prerequisite.Shared($"data/qonnx_tfc/{file}"));
        var digits = Enumerable.Range(0, 10).Select(digit => (IReadOnlyDictionary<string, OnnxArray>)new Dictionary<string, OnnxArray> { ["0"] = model.Input(Digits.Read(digit)) }).ToArray();
        GemmTrace own = Stored(OnnxTrace.Import(model.Model, new OnnxTraceOptions { Inputs = digits }));
        Multiplies(own, 1e-12).ShouldBe(4);
        own.Operations.ShouldAllBe(o => o.M == 10 && o.ActivationFormat == "int2");
        GemmTrace executable = Stored(OnnxTrace.Import(model.Model, new OnnxTraceOptions { Inputs = digits, Int8Activations = true, MostInGroup = 112 }));
        executable.RequireExecutable();
        executable.Operations[0].GroupSize.ShouldBe(112);
        Multiplies(executable, 1e-12).ShouldBe(4);
        for (int i = 0; i < 4; i++) executable.Operations[i].Activations.ShouldBe(own.Operations[i].Activations);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void MatMulNBits_of_real_weights(int bits)
    {
        (float[] w, int n, int k) = RealWeights.Load(0);
        OnnxModel model = RealWeights.NBits(w, n, k, bits, 32);
        float[] x = RealWeights.Activations(3, k);
        var inputs = new Dictionary<string, OnnxArray> { ["x"] = OnnxArray.Of(x, [3, k]) };
        GemmTrace plain = Stored(OnnxTrace.Import(model, new OnnxTraceOptions { Inputs = [inputs] }));
        GemmOperation only = plain.Operations.ShouldHaveSingleItem();
        (only.M, only.N, only.K, only.WeightBits, only.GroupSize, only.ActivationFormat, only.HasActivations).ShouldBe((3, n, k, bits, 32, "float32", false));
        only.Expected.ShouldNotBeNull();
        GemmTrace rounded = Stored(OnnxTrace.Import(model, new OnnxTraceOptions { Inputs = [inputs], Int8Activations = true }));
        rounded.RequireExecutable();
        Multiplies(rounded, 0.02).ShouldBe(1);
        float[] got = plain.Weights[only.WeightName].Dequantize();
        double error = Math.Sqrt(got.Zip(w, (a, b) => Math.Pow(a - b, 2)).Sum() / w.Sum(value => (double)value * value));
        error.ShouldBeLessThan(bits switch { 2 => 0.7, 4 => 0.15, _ => 0.01 });
    }

    [Theory]
    [InlineData(OnnxDataType.Int8, OnnxDataType.UInt8, "int8")]
    [InlineData(OnnxDataType.Int4, OnnxDataType.Int8, "int8")]
    [InlineData(OnnxDataType.UInt8, OnnxDataType.UInt16, "int16")]
    [InlineData(OnnxDataType.UInt2, OnnxDataType.UInt4, "int4")]
    [InlineData(OnnxDataType.Int4, OnnxDataType.Int16, "int16")]
    public void Quantised_and_dequantised_real_weights(OnnxDataType weights, OnnxDataType activations, string format)
    {
        (float[] w, int n, int k) = RealWeights.Load(1);
        OnnxModel model = RealWeights.Qdq(w, n, k, weights, activations);
        var inputs = new Dictionary<string, OnnxArray> { ["x"] = OnnxArray.Of(RealWeights.Activations(2, k), [2, k]) };
        GemmTrace trace = Stored(OnnxTrace.Import(model, new OnnxTraceOptions { Inputs = [inputs] }));
        GemmOperation only = trace.Operations.ShouldHaveSingleItem();
        only.ActivationFormat.ShouldBe(format);
        only.HasActivations.ShouldBeTrue();
        Multiplies(trace, 1e-5).ShouldBe(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Convolutions_become_batches_of_products(int groups)
    {
        var random = new Xoshiro256(3);
        long[] codes = [.. Enumerable.Range(0, 8 * (4 / groups) * 9).Select(_ => (long)random.NextInt32(-128, 127))];
        float[] scales = [.. Enumerable.Range(0, 8).Select(i => i == 3 ? -0.02f : 0.01f * (i + 1))];
        OnnxModel model = new ModelBuilder().Input("x", 1, 4, 6, 5).Constant("sx", [], 0.05f).Constant("zx", OnnxDataType.UInt8, [], 117)
            .Constant("w", OnnxDataType.Int8, [8, 4 / groups, 3, 3], codes).Constant("sw", [8], scales)
            .Node("QuantizeLinear", ["x", "sx", "zx"], ["q"]).Node("DequantizeLinear", ["q", "sx", "zx"], ["a"]).Node("DequantizeLinear", ["w", "sw"], ["v"], Int("axis", 0))
            .Node("Conv", ["a", "v"], ["y"], Int("group", groups), Ints("pads", 1, 1, 1, 1), Ints("strides", 2, 1)).Output("y").Build();
        float[] x = [.. Enumerable.Range(0, 120).Select(_ => (float)(random.NextDouble() * 12) - 6)];
        GemmTrace trace = Stored(OnnxTrace.Import(model, new OnnxTraceOptions { Inputs = [new Dictionary<string, OnnxArray> { ["x"] = OnnxArray.Of(x, [1, 4, 6, 5]) }] }));
        GemmOperation only = trace.Operations.ShouldHaveSingleItem();
        (only.Batch, only.M, only.N, only.K, only.ActivationFormat, only.ActivationZero).ShouldBe((groups, 15, 8 / groups, 4 / groups * 9, "int8", -11));
        Multiplies(trace, 1e-5).ShouldBe(1);
    }

    [Fact]
    public void Floating_point_codes_and_plain_weights_keep_their_values()
    {
        OnnxModel model = new ModelBuilder().Input("x", 1, 4).Small("e", OnnxDataType.Float8E4M3FN, [4, 2], 448, -0.5f, 1, 2, 0.001953125f, -3, 4, 5).Constant("s", [2], 0.5f, 3)
            .Small("f", OnnxDataType.Float4E2M1, [2, 2], 6, -0.5f, 1, 3).Constant("t", [2, 1], 2, 5).Constant("h", [2, 3], 1, 2, 0.5f, -4, 8, 0.25f).Constant("u", [3, 1], 0.1f, 0.2f, 0.3f)
            .Node("DequantizeLinear", ["e", "s"], ["w"]).Node("MatMul", ["x", "w"], ["a"]).Node("DequantizeLinear", ["f", "t"], ["v"], Int("axis", 1), Int("block_size", 2)).Node("MatMul", ["a", "v"], ["b"])
            .Node("MatMul", ["b", "h"], ["c"]).Node("MatMul", ["c", "u"], ["y"]).Output("y").Build();
        GemmTrace trace = Stored(OnnxTrace.Import(model));
        trace.Operations.Select(o => (o.WeightFormatName, o.WeightBits, o.GroupSize)).ShouldBe([("float8e4m3fn", 8, 4), ("float4e2m1", 4, 1), ("float16", 16, 2), ("float32", 32, 3)]);
        trace.Weights[trace.Operations[0].WeightName].Dequantize().ShouldBe([224, 0.5f, 0.0009765625f, 2, -1.5f, 6, -9, 15]);
        trace.Weights[trace.Operations[1].WeightName].Dequantize().ShouldBe([12, 5, -1, 15]);
        trace.Weights[trace.Operations[2].WeightName].ShouldBeOfType<PlainMatrix>();
        trace.Weights.ContainsKey(trace.Operations[3].WeightName).ShouldBeFalse();
    }

    [Fact]
    public void Operators_that_are_not_executed_are_passed_over_by_their_stated_shapes()
    {
        var weights = new float[15];
        Array.Fill(weights, 0.5f);
        ModelBuilder model = new ModelBuilder().Input("x", -1, 3).Constant("w", [3, 5], weights).Constant("v", [5, 3], weights)
            .Node("MatMul", ["x", "w"], ["a"]).Node("com.microsoft", "FusedThing", ["a"], ["b"]).Node("MatMul", ["b", "v"], ["y"]).Output("y");
        GemmTrace trace = OnnxTrace.Import(model.Build());
        trace.Operations.Select(o => (o.M, o.N, o.K)).ShouldBe([(1, 5, 3), (1, 3, 5)]);
        trace.Origin.ShouldContain("not executed: FusedThing");
    }

    /// <summary>Compares every output that a trace states with its operands' product; relative to the largest.</summary>
    private static int Multiplies(GemmTrace trace, double tolerance)
    {
        int compared = 0;
        foreach (GemmOperation o in trace.Operations.Where(o => o.HasActivations && o.Expected is not null))
        {
            float[] weights = trace.Weights[o.WeightName].Dequantize();
            double largest = o.Expected!.Max(value => Math.Abs((double)value));
            for (int i = 0; i < o.Expected!.Length; i++)
            {
                int row = i / o.N, column = (row / o.M * o.N) + (i % o.N);
                double sum = 0;
                for (int k = 0; k < o.K; k++) sum += (o.Activations[row * o.K + k] - o.ActivationZero) * (double)weights[column * o.K + k];
                (sum * o.ActivationScales[row]).ShouldBe(o.Expected[i], tolerance * largest, $"{o.Name} at {i}");
            }

            compared++;
        }

        return compared;
    }

    private static GemmTrace Stored(GemmTrace trace)
    {
        using var folder = new TemporaryFolder();
        GemmTraceFile.Write(folder["trace"], trace);
        return GemmTraceFile.Read(folder["trace"]);
    }
}
