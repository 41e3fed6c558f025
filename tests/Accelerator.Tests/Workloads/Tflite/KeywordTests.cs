using System.Numerics;
using Accelerator.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>
/// The keyword models, whose weights and biases were scrambled, each in its own way: seven SVDF layers with state and time weights of 8 and of 16 bits. Nearly all of their codes saturate, so
/// that outputs say little; what is compared is every layer's arithmetic, and the layers without their biases against single precision.
/// The inputs are synthetic and seeded: 60 frames of 96 channels, a slow tone over noise.
/// </summary>
public sealed class KeywordTests
{
    private const string Folder = "data/tflite/keyword";
    private const int Frames = 60;

    [SharedTheory(Folder)]
    [InlineData("keyword_scrambled_8bit.tflite")]
    [InlineData("keyword_scrambled.tflite")]
    public void Every_layer_follows_the_definition_frame_after_frame(string file)
    {
        TfliteInference model = TfliteInference.Load(Prerequisite.Shared($"{Folder}/{file}"));
        using (model.Model)
        {
            int layers = 0, moved = 0;
            var session = new TfliteSession(model, (step, call) =>
            {
                if (step.Site.Operator.Code.Name != "SVDF") return;
                layers++;
                long[] before = call.Before(4).ToIntegers(), after = call.Input(4).ToIntegers();
                if (!before.SequenceEqual(after)) moved++;
                Layer(call, before).ShouldBe((after, call.Output(0).ToIntegers()), new PairComparer());
            });
            for (int frame = 0; frame < Frames; frame++)
            {
                long[] output = session.Run(TfliteArray.Of<short>(model.Inputs[0], Frame(frame, 9000)))[0].ToIntegers();
                // Probabilities in units of 2^−15.
                output.Sum().ShouldBeInRange(32760, 32776);
            }

            layers.ShouldBe(7 * Frames);
            moved.ShouldBeGreaterThan(Frames);
            long[] last = session.Run(TfliteArray.Of<short>(model.Inputs[0], Frame(0, 9000)))[0].ToIntegers();
            session.Reset();
            session.Run(TfliteArray.Of<short>(model.Inputs[0], Frame(0, 9000)))[0].ToIntegers().ShouldBe(model.Run(TfliteArray.Of<short>(model.Inputs[0], Frame(0, 9000)))[0].ToIntegers());
        }
    }

    /// <summary>The first layer (96 inputs, memory 8) with the file's weights and no bias, on quiet frames and with an output scale of the sequence's range, beside single precision.</summary>
    [SharedTheory(Folder)]
    [InlineData("keyword_scrambled_8bit.tflite", 0.5f, 6.0)]
    [InlineData("keyword_scrambled.tflite", 40f, 0.55)]
    public void A_layer_stays_near_single_precision_while_state_is_carried_over(string file, float outputScale, double bound)
    {
        TfliteInference model = TfliteInference.Load(Prerequisite.Shared($"{Folder}/{file}"));
        using (model.Model)
        {
            TfliteGraph graph = model.Model.Main;
            TfliteTensor[] tensors = [.. graph.Operators.First(one => one.Code.Name == "SVDF").Inputs.Select(index => graph.Tensors[index])];
            TfliteTensor output = graph.Tensors[graph.Operators.First(one => one.Code.Name == "SVDF").Outputs[0]];
            (TfliteTensor input, TfliteArray feature, TfliteArray time, TfliteTensor state) = (tensors[0], TfliteArray.Constant(tensors[1]), TfliteArray.Constant(tensors[2]), tensors[4]);
            var shape = new SvdfShape(1, 96, 64, 1, 8);
            var scales = new SvdfScales(
                input.ZeroPoints[0], state.ZeroPoints[0], FixedPointMultiplier.Of(input.Scales[0] * feature.Tensor.Scales[0] / state.Scales[0]), FixedPointMultiplier.Of(state.Scales[0] * time.Tensor.Scales[0] / outputScale),
                new OutputRange(0, -128, 127), FixedPointRounding.Double);
            sbyte[] narrowState = new sbyte[512], codes = new sbyte[64];
            short[] wideState = new short[512];
            Array.Fill(narrowState, (sbyte)state.ZeroPoints[0]);
            float[] floatState = new float[512], numbers = new float[64];
            double worst = 0;
            int inside = 0;
            for (int frame = 0; frame < Frames; frame++)
            {
                sbyte[] inputs = [.. Frame(frame, 1500).Select(value => (sbyte)Math.Clamp((int)MathF.Round(value * 0.000625f / input.Scales[0]) + input.ZeroPoints[0], -128, 127))];
                if (state.Type == TfliteType.Int8) Svdf.Run<sbyte>(shape, scales, inputs, feature.Values<sbyte>(), time.Values<sbyte>(), [], narrowState, codes);
                else Svdf.Run<short>(shape, scales, inputs, feature.Values<sbyte>(), time.Values<short>(), [], wideState, codes);
                Svdf.Run(shape, [.. inputs.Select(code => (code - input.ZeroPoints[0]) * input.Scales[0])], feature.ToReals(), time.ToReals(), [], float.MinValue, float.MaxValue, floatState, numbers);
                inside += codes.Count(code => code is > -128 and < 127);
                for (int i = 0; i < 64; i++) worst = Math.Max(worst, Math.Abs(codes[i] - Math.Clamp(numbers[i] / outputScale, -128, 127)));
            }

            inside.ShouldBeGreaterThan(Frames * 64 * 8 / 10);
            // Codes of the output: half of one is rounding, the rest is what 8 bits of state lose over eight frames.
            worst.ShouldBeInRange(0.45, bound, $"{inside} of {Frames * 64} codes inside the range");
        }
    }

    private static short[] Frame(int frame, int amplitude)
    {
        var random = new Xoshiro256((ulong)frame + 96);
        return [.. Enumerable.Range(0, 96).Select(channel => (short)((amplitude * (1 + Math.Sin(frame * 0.3 + channel * 0.2))) + random.NextInt32(0, amplitude * 2 / 3)))];
    }

    /// <summary>State and output of one layer, from its tensors, in integers without end.</summary>
    private static (long[] State, long[] Output) Layer(TfliteCall call, long[] state)
    {
        long[] input = call.Input(0).ToIntegers(), feature = call.Input(1).ToIntegers(), time = call.Input(2).ToIntegers(), bias = call.Input(3).ToIntegers();
        int inputs = input.Length, filters = feature.Length / inputs, memory = time.Length / filters;
        (TfliteTensor to, TfliteTensor kept) = (call.Output(0).Tensor, call.Input(4).Tensor);
        double toState = call.Input(0).Tensor.Scales[0] * call.Input(1).Tensor.Scales[0] / kept.Scales[0], toOutput = kept.Scales[0] * call.Input(2).Tensor.Scales[0] / to.Scales[0];
        (int low, int high) = kept.Type.Range();
        long[] after = new long[state.Length], output = new long[filters];
        for (int f = 0; f < filters; f++)
        {
            BigInteger sum = Enumerable.Range(0, inputs).Aggregate(BigInteger.Zero, (total, i) => total + ((input[i] - call.Input(0).Tensor.ZeroPoints[0]) * feature[f * inputs + i]));
            for (int t = 0; t < memory - 1; t++) after[f * memory + t] = state[f * memory + t + 1];
            after[f * memory + memory - 1] = (long)BigInteger.Min(BigInteger.Max(Rescaled(sum, toState) + kept.ZeroPoints[0], low), high);
            BigInteger over = bias[f] + Enumerable.Range(0, memory).Aggregate(BigInteger.Zero, (total, t) => total + ((after[f * memory + t] - kept.ZeroPoints[0]) * time[f * memory + t]));
            output[f] = (long)BigInteger.Min(BigInteger.Max(Rescaled((int)(uint)(over & uint.MaxValue), toOutput) + to.ZeroPoints[0], -128), 127);
        }

        return (after, output);
    }

    /// <summary>value · scale: the scale to 31 bits, shifts to the left in 32 bits, halves up, then halves away from zero.</summary>
    private static BigInteger Rescaled(BigInteger value, double scale)
    {
        int exponent = Math.ILogB(scale) + 1;
        if (exponent > 0) value = (int)(uint)((value << exponent) & uint.MaxValue);
        var multiplier = new BigInteger(Math.Round(Math.ScaleB(scale, 31 - exponent), MidpointRounding.AwayFromZero));
        BigInteger product = (value * multiplier + (BigInteger.One << 30)) >> 31;
        if (exponent >= 0) return product;
        BigInteger half = BigInteger.One << (-exponent - 1);
        return product < 0 ? -((-product + half) >> -exponent) : (product + half) >> -exponent;
    }

    private sealed class PairComparer : IEqualityComparer<(long[] State, long[] Output)>
    {
        public bool Equals((long[] State, long[] Output) a, (long[] State, long[] Output) b) => a.State.SequenceEqual(b.State) && a.Output.SequenceEqual(b.Output);

        public int GetHashCode((long[] State, long[] Output) pair) => pair.State.Length;
    }
}
