using Accelerator.Diagnostics;
using Accelerator.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Operators;
using Accelerator.Workloads.Traces;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>GEMM traces of TFLite models.</summary>
public sealed class TfliteTraceTests
{
    [Fact]
    public void Shapes_and_weights_need_no_input()
    {
        GemmTrace trace = TfliteTrace.Import(TfliteBuilder.Classifier().Build());
        trace.Operations.Select(o => (o.Name, o.Batch, o.M, o.N, o.K, o.WeightBits, o.ActivationFormat, o.ActivationZero)).ShouldBe(
        [
            ("0.CONV_2D", 1, 20, 4, 12, 8, "int8", -3), ("1.DEPTHWISE_CONV_2D", 4, 6, 1, 9, 8, "int8", -128), ("4.FULLY_CONNECTED", 1, 1, 3, 8, 8, "int8", 5),
        ]);
        trace.HasValues.ShouldBeFalse();
        trace.Operations.ShouldAllBe(o => !o.HasActivations && o.Expected == null);
        trace.Origin.ShouldBe("imported from the TFLite model test.tflite");
        // Codes of −127 and −90, moved by 128; the second row's scale.
        QuantizedMatrix weights = trace.UniformWeight(trace.Operations[0]);
        weights.Codes[..2].ShouldBe([(byte)1, 38]);
        weights.Scales.ShouldBe([0.01f, 0.02f, 0.03f, 0.04f]);
        // Depthwise weights lie [taps, channels] in the file and [channels, taps] in the trace.
        QuantizedMatrix depth = trace.UniformWeight(trace.Operations[1]);
        (depth.Rows, depth.Columns).ShouldBe((4, 9));
        depth.Codes[1].ShouldBe((byte)((4 * 37 % 255) - 127 + 128));
    }

    /// <summary>
    /// From the trace alone: products as integers, plus biases, rescaled, are the codes that the model makes. So the trace has what the model computes, and both ways of lowering agree.
    /// </summary>
    [Fact]
    public void Products_of_the_trace_make_the_outputs_of_the_model()
    {
        TfliteModel model = TfliteBuilder.Classifier().Build();
        var inference = new TfliteInference(model);
        var random = new Xoshiro256(3);
        TfliteArray input = TfliteArray.Of<sbyte>(inference.Inputs[0], [.. Enumerable.Range(0, 40).Select(_ => (sbyte)random.NextInt32(-128, 127))]);
        var made = new Dictionary<int, sbyte[]>();
        new TfliteSession(inference, (step, call) => made[step.Site.Operator.Index] = call.Output(0).Values<sbyte>().ToArray()).Run(input);
        GemmTrace trace = TfliteTrace.Import(model, new TfliteTraceOptions { Inputs = [[[input]]] });
        Check(0, i => (i / 4, i % 4), 4, [10, -20, 30, -40], FixedPoint(0, 3, 4));
        Check(1, i => (i % 4 * 6 + (i / 4), 0), 1, [0, 0, 0, 0], FixedPoint(3, 5, 4, weights: 4));
        Check(4, i => (0, i), 3, [5, 6, 7], [.. Enumerable.Repeat(FixedPointMultiplier.Of((double)(0.2f * 0.02f) / 0.1f), 3)]);

        void Check(int index, Func<int, (int Row, int Column)> place, int n, int[] bias, FixedPointMultiplier[] multipliers)
        {
            GemmOperation operation = trace.Operations.Single(o => o.Name.StartsWith($"{index}.", StringComparison.Ordinal));
            QuantizedMatrix weights = trace.UniformWeight(operation);
            TfliteTensor output = model.Main.Tensors[model.Main.Operators[index].Outputs[0]];
            for (int i = 0; i < made[index].Length; i++)
            {
                (int row, int column) = place(i);
                int channel = i % bias.Length, weightRow = operation.Batch == 1 ? column : channel;
                double unit = (double)operation.ActivationScales[row] * weights.Scales[weightRow];
                int sum = (int)Math.Round(operation.Expected![(row * n) + column] / unit);
                int code = FixedPointRequantizer.Apply(sum + bias[channel], multipliers[channel]) + output.ZeroPoints[0];
                int low = index == 4 ? -128 : Math.Max(-128, output.ZeroPoints[0]), high = index == 1 ? (int)MathF.Round(6 / 0.2f) + 5 : 127;
                made[index][i].ShouldBe((sbyte)Math.Clamp(code, low, high), $"operator {index}, output {i}");
            }
        }

        FixedPointMultiplier[] FixedPoint(int input, int output, int channels, int weights = 1)
        {
            IReadOnlyList<TfliteTensor> t = model.Main.Tensors;
            return [.. Enumerable.Range(0, channels).Select(c => FixedPointMultiplier.Of((double)t[input].Scales[0] * t[weights].Scales[c] / t[output].Scales[0]))];
        }
    }

    [Fact]
    public void Options_are_those_of_other_models()
    {
        TfliteModel model = TfliteBuilder.Classifier().Build();
        TfliteArray input = TfliteArray.OfReals(model.Main.Tensors[0], [.. Enumerable.Range(0, 40).Select(i => (i - 20) / 8f)]);
        GemmTrace trace = TfliteTrace.Import(model, new TfliteTraceOptions { Inputs = [[[input], [input]], [[input]]], Int8Activations = true, MostInGroup = 5, Single = true });
        trace.Operations.Count.ShouldBe(1 + 4 + 1);
        trace.Operations.Select(o => (o.Batch, o.M, o.GroupSize, o.ActivationFormat, o.ActivationZero)).Distinct().ShouldBe([(1, 60, 5, "int8", 0), (1, 18, 5, "int8", 0), (1, 3, 5, "int8", 0)]);
        trace.Operations[2].Name.ShouldBe("1.DEPTHWISE_CONV_2D.1");
        trace.RequireExecutable();
        // Splitting changes no product: the parts' results are those of the whole.
        GemmTrace whole = TfliteTrace.Import(model, new TfliteTraceOptions { Inputs = [[[input], [input]], [[input]]] });
        float[] joined = [.. trace.Operations.Where(o => o.Name.StartsWith("1.", StringComparison.Ordinal)).SelectMany(o => o.Expected!)];
        joined.ShouldBe(whole.Operations[1].Expected!);
        trace.UniformWeight(trace.Operations[3]).Codes.ShouldBe(whole.UniformWeight(whole.Operations[1]).Codes[18..27]);
    }

    [Fact]
    public void Models_without_products_or_with_operators_that_are_not_executed()
    {
        var b = new TfliteBuilder();
        int x = b.Codes("x", [1, 4], 1, 0), y = b.Codes("y", [4], 1, 0);
        Should.Throw<InputException>(() => TfliteTrace.Import(b.Operator(22, [x], [y]).Graph([x], [y]).Build())).Diagnostics[0].Id.ShouldBe("ACC2076");
        FlatNode root = TfliteBuilder.Classifier().Root();
        ((List<FlatNode>)root.Fields[1])[2].With(0, (byte)127).With(3, 150);
        TfliteModel model = TfliteBuilder.Read(root.ToBytes());
        GemmTrace trace = TfliteTrace.Import(model);
        trace.Operations.Count.ShouldBe(3);
        trace.Origin.ShouldEndWith("; not executed: GELU");
        Should.Throw<InputException>(() => TfliteTrace.Import(model, new TfliteTraceOptions { Inputs = [[[TfliteArray.Zeros(model.Main.Tensors[0])]]] })).Diagnostics[0].Id.ShouldBe("ACC2073");
    }

    /// <summary>The real files: with every operator that multiplies matrices in the trace, and values when the model ran.</summary>
    [SharedFact("data/tflite")]
    public void Every_real_model_has_a_trace_or_no_product()
    {
        string[] files = [.. Directory.GetFiles(Prerequisite.Shared("data/tflite"), "*.tflite", SearchOption.AllDirectories), .. Directory.GetFiles(Prerequisite.Shared("data/mlperf_tiny"), "*.tflite")];
        var without = new List<string>();
        foreach (string file in files)
        {
            using TfliteModel model = TfliteModelReader.Read(file);
            int products = model.Main.Operators.Sum(one => one.Code.Name switch { "CONV_2D" or "DEPTHWISE_CONV_2D" or "FULLY_CONNECTED" or "TRANSPOSE_CONV" => 1, "SVDF" => 2, "UNIDIRECTIONAL_SEQUENCE_LSTM" => 8, _ => 0 });
            if (products == 0)
            {
                without.Add(Path.GetFileNameWithoutExtension(file));
                Should.Throw<InputException>(() => TfliteTrace.Import(model)).Diagnostics[0].Id.ShouldBe("ACC2076");
                continue;
            }

            TfliteTrace.Import(model).Operations.Count.ShouldBe(products, file);
            if (new FileInfo(file).Length > 60_000 || file.Contains("transpose", StringComparison.Ordinal)) continue;
            TfliteArray[] zeros = [.. model.Main.Inputs.Select(input => TfliteArray.Zeros(model.Main.Tensors[input]))];
            GemmTrace run = TfliteTrace.Import(model, new TfliteTraceOptions { Inputs = [[zeros]] });
            run.Operations.ShouldAllBe(o => o.Expected != null && (o.HasActivations || o.ActivationFormat == "float32"), file);
        }

        without.Order(StringComparer.Ordinal).ShouldBe(["audio_preprocessor_float", "audio_preprocessor_int8", "quantize0", "quantize1"]);
    }
}
