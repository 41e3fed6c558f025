using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Images;
using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;
using Accelerator.Workloads.Onnx.Wire;

namespace Accelerator.Tests.Workloads.Onnx;

/// <summary>Damaged models are read, run and imported, or refused by name; nothing else happens, within bounded memory and time.</summary>
public sealed class OnnxFuzzTests
{
    private const int Mutations = 24_000;
    private static readonly OnnxLimits Small = new(200_000, 2_000_000);

    [Fact]
    public void Damaged_models_are_read_or_refused()
    {
        byte[][] seeds = Seeds();
        var random = new Xoshiro256(20_261_124);
        var reached = new Reached();
        for (int i = 0; i < Mutations; i++) Try(Mutation.Of(seeds[i % seeds.Length], seeds, random), i, 20_261_124, reached);
        reached.Read.ShouldBeGreaterThan(Mutations / 20);
    }

    /// <summary>Damage to what the bytes say, so that most of it gets past the reader: attributes, shapes, types, operators, wires.</summary>
    [Fact]
    public void Nonsensical_models_run_or_are_refused()
    {
        OnnxModel[] seeds = [.. Seeds().Select(bytes => OnnxModelReader.Parse(bytes, "seed"))];
        var random = new Xoshiro256(4242);
        var reached = new Reached();
        for (int i = 0; i < Mutations; i++) Try(OnnxModelWriter.ToBytes(ModelMutation.Of(seeds[i % seeds.Length], random)), i, 4242, reached);
        // Mutations that all fail at the first node would test nothing.
        reached.Read.ShouldBeGreaterThan(Mutations / 3);
        reached.Imported.ShouldBeGreaterThan(Mutations / 10);
        reached.Ran.ShouldBeGreaterThan(Mutations / 20);
    }

    [Fact]
    public void Damaged_places_of_external_data_are_read_or_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("w.bin", new byte[64]);
        ProtoWriter tensor = new ProtoWriter().Int64(1, 2).Int64(2, 1).Text(8, "w").Int64(14, 1);
        foreach ((string key, string value) in ((string, string)[])[("location", "w.bin"), ("offset", "16"), ("length", "8")]) tensor.Bytes(13, new ProtoWriter().Text(1, key).Text(2, value).ToArray());
        byte[] good = new ProtoWriter().Bytes(7, new ProtoWriter().Bytes(5, tensor.ToArray()).ToArray()).ToArray();
        OnnxModelReader.Parse(good, folder["m.onnx"]).Initializers[0].Location.ShouldBe("w.bin");
        var random = new Xoshiro256(31);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = Mutation.Of(good, [good], random);
            try
            {
                OnnxModelReader.Parse(bytes, folder["m.onnx"]);
            }
            catch (InputException)
            {
                // Refused.
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"mutation {i} of seed 31: {Convert.ToBase64String(bytes)}", e);
            }
        }
    }

    private static void Try(byte[] bytes, int i, int seed, Reached reached)
    {
        try
        {
            OnnxModel model = OnnxModelReader.Parse(bytes, "fuzz.onnx");
            reached.Read++;
            OnnxSummary.Of(model).Format.ShouldNotBeEmpty();
            try
            {
                if (OnnxTrace.Import(model, new OnnxTraceOptions { Limits = Small, Int8Activations = i % 2 == 0, MostInGroup = i % 3 == 0 ? 5 : null }).Operations.Count > 0) reached.Imported++;
            }
            catch (InputException)
            {
                // It may still run.
            }

            var inference = new OnnxInference(model, Small);
            if (inference.Inputs.Count == 1) inference.Run(new Dictionary<string, OnnxArray> { [inference.Inputs[0].Name] = inference.Input(new float[12]) }, integerProducts: i % 2 == 1);
            reached.Ran++;
        }
        catch (InputException)
        {
            // A refusal is as good as a result.
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"mutation {i} of seed {seed}: {Convert.ToBase64String(bytes)}", e);
        }
    }

    private sealed class Reached
    {
        public int Read { get; set; }

        public int Imported { get; set; }

        public int Ran { get; set; }
    }

    [SharedFact("data/qonnx_tfc")]
    public void A_damaged_trained_model_is_read_or_refused()
    {
        byte[] good = File.ReadAllBytes(Prerequisite.Shared("data/qonnx_tfc/TFC_1W2A.onnx"));
        var random = new Xoshiro256(77);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = Mutation.Of(good, [good], random);
            try
            {
                OnnxSummary.Of(OnnxModelReader.Parse(bytes, "fuzz.onnx"));
            }
            catch (InputException)
            {
                // Refused.
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"mutation {i} of seed 77", e);
            }
        }
    }

    [SharedFact("data/tflite")]
    public void Damaged_images_are_read_or_refused()
    {
        byte[][] seeds = [.. Enumerable.Range(0, 10).Select(digit => File.ReadAllBytes(Prerequisite.Shared($"data/tflite/mnist_lstm/samples/sample{digit}.png")))];
        var random = new Xoshiro256(9);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = Mutation.Of(seeds[i % 10], seeds, random);
            if (i % 2 == 0) Mutation.RepairPng(bytes);
            try
            {
                GrayImage image = GrayPng.Parse(bytes, "fuzz.png");
                image.Pixels.Length.ShouldBe(image.Width * image.Height);
            }
            catch (InputException)
            {
                // Refused.
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"mutation {i} of seed 9: {Convert.ToBase64String(bytes)}", e);
            }
        }
    }

    /// <summary>Small models that between them have every kind of operator; inputs of twelve floats.</summary>
    private static byte[][] Seeds()
    {
        float[] twelve = [.. Enumerable.Range(0, 12).Select(i => (i - 5) / 4f)];
        OnnxModel[] models =
        [
            new ModelBuilder(9).Input("x", 3, 4).Constant("one", [], 1).Constant("zero", [], 0).Constant("bits", [], 2).Constant("w", [4, 3], twelve).Constant("c", [3], 1, 2, 3).Constant("p", [1], 0.5f)
                .Node("onnx.brevitas", "Quant", ["x", "one", "zero", "bits"], ["a"], ModelBuilder.Int("signed", 1), ModelBuilder.Int("narrow", 1), ModelBuilder.Text("rounding_mode", "ROUND"))
                .Node("onnx.brevitas", "BipolarQuant", ["w", "one"], ["b"]).Node("MatMul", ["a", "b"], ["d"]).Node("BatchNormalization", ["d", "c", "c", "c", "c"], ["e"]).Node("Pow", ["e", "p"], ["f"]).Node("Softmax", ["f"], ["y"]).Output("y").Build(),
            new ModelBuilder().Input("x", 1, 3, 2, 2).Constant("s", [], 0.1f).Constant("z", OnnxDataType.UInt8, [], 100).Constant("w", OnnxDataType.Int8, [3, 1, 2, 2], [.. Enumerable.Range(-6, 12).Select(i => (long)i)]).Constant("sw", [3], 1, -2, 3)
                .Node("QuantizeLinear", ["x", "s", "z"], ["q"]).Node("DequantizeLinear", ["q", "s", "z"], ["a"]).Node("DequantizeLinear", ["w", "sw"], ["v"], ModelBuilder.Int("axis", 0))
                .Node("Conv", ["a", "v"], ["c"], ModelBuilder.Int("group", 3), ModelBuilder.Ints("pads", 1, 0, 1, 0)).Node("Relu", ["c"], ["r"]).Node("MaxPool", ["r"], ["m"], ModelBuilder.Ints("kernel_shape", 2, 1)).Node("Flatten", ["m"], ["y"]).Output("y").Build(),
            new ModelBuilder().Input("x", -1, 4).Constant("b", OnnxDataType.UInt8, [2, 1, 8], [.. Enumerable.Range(0, 16).Select(i => (long)(i * 16))]).Constant("s", [2], 0.5f, 2)
                .Node("com.microsoft", "MatMulNBits", ["x", "b", "s"], ["y"], ModelBuilder.Int("K", 4), ModelBuilder.Int("N", 2), ModelBuilder.Int("bits", 4), ModelBuilder.Int("block_size", 16)).Output("y").Build(),
            new ModelBuilder().Input("x", 2, 6).Constant("i", OnnxDataType.Int64, [], 0).Constant("m", OnnxDataType.Int64, [1], -1).Constant("ax", OnnxDataType.Int64, [1], 0).Constant("st", OnnxDataType.Int64, [1], 1).Constant("en", OnnxDataType.Int64, [1], 9)
                .Node("Shape", ["x"], ["h"]).Node("Gather", ["h", "i"], ["g"], ModelBuilder.Int("axis", 0)).Node("Unsqueeze", ["g", "ax"], ["u"]).Node("Concat", ["u", "m"], ["k"], ModelBuilder.Int("axis", 0)).Node("Reshape", ["x", "k"], ["r"])
                .Node("Transpose", ["r"], ["t"], ModelBuilder.Ints("perm", 1, 0)).Node("Slice", ["t", "st", "en", "ax"], ["l"]).Node("Clip", ["l"], ["c"]).Node("Cast", ["c"], ["e"], ModelBuilder.Int("to", 10)).Node("ArgMax", ["e"], ["y"]).Output("y").Build(),
            new ModelBuilder().Input("x", 3, 4).Constant("w", OnnxDataType.Int8, [4, 3], [.. Enumerable.Range(-6, 12).Select(i => (long)i)]).Constant("s", [1], 0.5f).Constant("z", OnnxDataType.Int8, [1], 0).Constant("th", [1, 3], -1, 0, 1)
                .Small("e", OnnxDataType.Float4E2M1, [3, 2], 1, 2, 3, -4, 6, 0.5f).Node("DynamicQuantizeLinear", ["x"], ["q", "qs", "qz"]).Node("MatMulInteger", ["q", "w", "qz"], ["a"]).Node("Cast", ["a"], ["b"], ModelBuilder.Int("to", 1))
                .Node("qonnx.custom_op.general", "MultiThreshold", ["b", "th"], ["c"], ModelBuilder.Float("out_scale", 2)).Node("DequantizeLinear", ["e", "s"], ["f"]).Node("Gemm", ["c", "f"], ["y"], ModelBuilder.Float("alpha", 2)).Output("y").Build(),
        ];
        return [.. models.Select(OnnxModelWriter.ToBytes)];
    }
}
