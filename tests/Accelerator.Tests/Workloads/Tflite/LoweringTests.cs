using System.Globalization;
using Accelerator.Numerics.Requantization;
using Accelerator.Tests.Support;
using Accelerator.Workloads.Images;
using Accelerator.Workloads.Products;
using Accelerator.Workloads.Tflite;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;
using Accelerator.Workloads.Tflite.Operators;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>
/// The matrix products that recurrent layers and transposed convolutions are said to consist of, put together again: with the rest of the layer's arithmetic they give its outputs code for code.
/// </summary>
public sealed class LoweringTests
{
    [SharedFact("data/tflite/mnist_lstm")]
    public void Eight_products_make_a_recurrent_layer()
    {
        TfliteInference model = TfliteInference.Load(Prerequisite.Shared("data/tflite/mnist_lstm/trained_lstm_int8.tflite"));
        GrayImage image = GrayPng.Read(Prerequisite.Shared("data/tflite/mnist_lstm/samples/sample3.png"));
        int layers = 0;
        using (model.Model)
        {
            TfliteSession session = Observed(model, "UNIDIRECTIONAL_SEQUENCE_LSTM", (products, call) =>
            {
                layers++;
                Recurrent(products, call, steps: 28).ShouldBe(call.Output(0).Values<sbyte>().ToArray());
            });
            TfliteArray pixels = TfliteArray.Of<sbyte>(model.Inputs[0], [.. image.Pixels.Select(pixel => (sbyte)(pixel - 128))]);
            // The second run begins with the state that the first one left.
            session.Run(pixels);
            session.Run(pixels);
        }

        layers.ShouldBe(2);
    }

    [SharedFact("data/tflite/dtln/dtln_noise_suppression.tflite")]
    public void State_that_earlier_runs_left_is_in_the_products()
    {
        TfliteInference model = TfliteInference.Load(Prerequisite.Shared("data/tflite/dtln/dtln_noise_suppression.tflite"));
        int layers = 0;
        using (model.Model)
        {
            TfliteSession session = Observed(model, "UNIDIRECTIONAL_SEQUENCE_LSTM", (products, call) =>
            {
                layers++;
                Recurrent(products, call, steps: 1).ShouldBe(call.Output(0).Values<sbyte>().ToArray());
                products.Where(product => product.Part.EndsWith(".state", StringComparison.Ordinal)).All(product => product.Activations(call).Codes!.Codes.SequenceEqual(call.Before(18).ToIntegers().Select(code => (int)code))).ShouldBeTrue();
            });
            for (int frame = 0; frame < 4; frame++) session.Run(TfliteArray.Of<sbyte>(model.Inputs[0], [.. Enumerable.Range(0, 257).Select(bin => (sbyte)(-128 + (bin * 7 + frame * 31) % 90))]));
        }

        layers.ShouldBe(8);
    }

    [SharedTheory("data/tflite/keyword")]
    [InlineData("keyword_scrambled_8bit.tflite")]
    [InlineData("keyword_scrambled.tflite")]
    public void Two_products_make_an_svdf_layer(string file)
    {
        TfliteInference model = TfliteInference.Load(Prerequisite.Shared($"data/tflite/keyword/{file}"));
        int layers = 0;
        using (model.Model)
        {
            TfliteSession session = Observed(model, "SVDF", (products, call) =>
            {
                layers++;
                (TfliteTensor input, TfliteTensor state, TfliteTensor output) = (call.Input(0).Tensor, call.Input(4).Tensor, call.Output(0).Tensor);
                FixedPointMultiplier toState = FixedPointMultiplier.Of(input.Scales[0] * call.Input(1).Tensor.Scales[0] / state.Scales[0]), toOutput = FixedPointMultiplier.Of(state.Scales[0] * call.Input(2).Tensor.Scales[0] / output.Scales[0]);
                (int low, int high) = state.Type.Range();
                int memory = products[1].K;
                long[] kept = call.Input(4).ToIntegers(), bias = call.Input(3).ToIntegers();
                long[] features = Sums(products[0], call), overTime = Sums(products[1], call);
                for (int filter = 0; filter < features.Length; filter++)
                {
                    Math.Clamp(FixedPointRequantizer.Apply((int)features[filter], toState) + state.ZeroPoints[0], low, high).ShouldBe((int)kept[filter * memory + memory - 1]);
                    Math.Clamp(FixedPointRequantizer.Apply((int)(overTime[filter] + bias[filter]), toOutput) + output.ZeroPoints[0], -128, 127).ShouldBe(call.Output(0).Values<sbyte>()[filter]);
                }
            });
            for (int frame = 0; frame < 3; frame++) session.Run(TfliteArray.Of<short>(model.Inputs[0], [.. Enumerable.Range(0, 96).Select(i => (short)((i * 37 + frame * 11) % 20000))]));
        }

        layers.ShouldBe(21);
    }

    [SharedTheory("data/tflite/seanet")]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    public void One_product_scattered_makes_a_transposed_convolution(int layer)
    {
        string path = Prerequisite.Shared($"data/tflite/seanet/transpose_conv/transpose_conv{layer}.tflite")[..^".tflite".Length];
        TfliteInference model = TfliteInference.Load(path + ".tflite");
        using (model.Model)
        {
            bool seen = false;
            TfliteSession session = Observed(model, "TRANSPOSE_CONV", (products, call) =>
            {
                (TfliteTensor weights, TfliteTensor input, TfliteTensor output) = (call.Input(1).Tensor, call.Input(2).Tensor, call.Output(0).Tensor);
                var options = (TfliteTransposeConvolutionOptions)call.Operator.Options!;
                // Every one of these files is VALID: nothing is cut off in front.
                options.Padding.ShouldBe(TflitePadding.Valid);
                long[] sums = Sums(products[0], call), bias = call.Input(3).ToIntegers(), scattered = new long[output.Count];
                (int height, int width, int channels) = (output.Shape[1], output.Shape[2], output.Shape[3]);
                for (int m = 0; m < products[0].M; m++)
                for (int n = 0; n < products[0].N; n++)
                {
                    (int c, int tap) = Math.DivRem(n, weights.Shape[1] * weights.Shape[2]);
                    int y = m / input.Shape[2] * options.StrideHeight + tap / weights.Shape[2], x = m % input.Shape[2] * options.StrideWidth + tap % weights.Shape[2];
                    if (y < height && x < width) scattered[(y * width + x) * channels + c] += sums[m * products[0].N + n];
                }

                long[] found = [.. scattered.Select((sum, o) => (long)Math.Clamp(
                    FixedPointRequantizer.Apply(sum + bias[o % channels], FixedPointMultiplier.Of((double)input.Scales[0] * weights.Scales[o % channels] / output.Scales[0])), short.MinValue, short.MaxValue))];
                found.ShouldBe(Numbers($"{path}_golden_int16.csv"));
                seen = true;
            });
            session.Run(
                TfliteArray.Of<int>(model.Inputs[0], [.. Numbers($"{path}_input0_int32.csv").Select(number => (int)number)]), TfliteArray.Of<short>(model.Inputs[1], [.. Numbers($"{path}_input1_int16.csv").Select(number => (short)number)]));
            seen.ShouldBeTrue();
        }
    }

    private static TfliteSession Observed(TfliteInference model, string name, Action<IReadOnlyList<TfliteProduct>, TfliteCall> look) =>
        new(model, (step, call) =>
        {
            if (call.Operator.Code.Name == name) look(step.Lower!(step.Site), call);
        });

    /// <summary>[batch, m, n] of a product's codes without their zero points.</summary>
    private static long[] Sums(TfliteProduct product, TfliteCall call)
    {
        OperandCodes activations = product.Activations(call).Codes!, weights = product.Weights!().Codes!;
        activations.Codes.Length.ShouldBe(product.Batch * product.M * product.K);
        weights.Codes.Length.ShouldBe(product.Batch * product.N * product.K);
        var sums = new long[product.Batch * product.M * product.N];
        for (int i = 0; i < sums.Length; i++)
        {
            (int row, int n) = Math.DivRem(i, product.N);
            int weightRow = row / product.M * product.N + n;
            for (int k = 0; k < product.K; k++) sums[i] += (long)(activations.Codes[row * product.K + k] - activations.Zeros[row]) * (weights.Codes[weightRow * product.K + k] - weights.Zeros[weightRow]);
        }

        return sums;
    }

    /// <summary>The outputs of a recurrent layer of one sequence from its products, the biases and the cell state that it began with.</summary>
    private static sbyte[] Recurrent(IReadOnlyList<TfliteProduct> products, TfliteCall call, int steps)
    {
        products.Count.ShouldBe(8);
        TfliteTensor hidden = call.Input(18).Tensor, cellTensor = call.Input(19).Tensor;
        short[][] gates = [.. Enumerable.Range(0, 4).Select(gate =>
        {
            int n = products[0].N;
            long[] bias = call.Input(12 + gate).ToIntegers();
            FixedPointMultiplier fromInput = FixedPointMultiplier.Of((double)(call.Input(0).Tensor.Scales[0] * call.Input(1 + gate).Tensor.Scales[0]) * 4096), fromState = FixedPointMultiplier.Of((double)(hidden.Scales[0] * call.Input(5 + gate).Tensor.Scales[0]) * 4096);
            long[] input = Sums(products[2 * gate], call), state = Sums(products[2 * gate + 1], call);
            short[] sums = [.. input.Select((sum, i) => Wide(Wide(FixedPointRequantizer.Apply((int)(sum + bias[i % n]), fromInput)) + Wide(FixedPointRequantizer.Apply((int)state[i], fromState))))];
            if (gate == 2) SigmoidTable.Tanh(sums, 3, 0, sums);
            else SigmoidTable.Logistic(sums, 3, 0, sums);
            return sums;
        })];
        short[] cell = call.Before(19).Values<short>().ToArray();
        int units = cell.Length;
        int power = (int)Math.Log2(cellTensor.Scales[0]);
        var outputs = new sbyte[steps * units];
        for (int o = 0; o < outputs.Length; o++)
        {
            int i = o % units;
            int kept = FixedPointRequantizer.Apply(gates[1][o] * cell[i], FixedPointMultiplier.Of(1 / 32768.0)), added = FixedPointRequantizer.Apply(gates[0][o] * gates[2][o], FixedPointMultiplier.Of(Math.ScaleB(1, -30) / cellTensor.Scales[0]));
            cell[i] = Wide(Wide(kept) + Wide(added));
            // Both files clip at 10, beyond what 16 bits of their scales hold or near it.
            int clip = (int)Math.Min(10 / (double)cellTensor.Scales[0], 32767);
            cell[i] = (short)Math.Clamp((int)cell[i], -clip, clip);
            var tanh = new short[1];
            SigmoidTable.Tanh([cell[i]], 3 << (power + 12), 0, tanh);
            outputs[o] = (sbyte)Math.Clamp(FixedPointRequantizer.Apply(tanh[0] * gates[3][o], FixedPointMultiplier.Of(Math.ScaleB(1, -30) / hidden.Scales[0])) + hidden.ZeroPoints[0], -128, 127);
        }

        return outputs;

        static short Wide(int value) => (short)Math.Clamp(value, short.MinValue, short.MaxValue);
    }

    private static long[] Numbers(string path) => [.. File.ReadAllText(path).Split([',', '\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries).Select(text => long.Parse(text, CultureInfo.InvariantCulture))];
}
