using Accelerator.Numerics;
using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Tests.Workloads.Tflite.Kernels;

/// <summary>The recurrent layer against the published figures of its tests, and in integers against double precision.</summary>
public sealed class LstmTests
{
    // Figures of tflite-micro's lstm_test_data: two sequences of three steps, two inputs, two states, clip 6.
    private static readonly float[] Inputs = [0.2f, 0.3f, 0.2f, 0.3f, 0.2f, 0.3f, -0.98f, 0.62f, 0.01f, 0.99f, 0.49f, -0.32f];
    private static readonly float[] Outputs = [0.26455893f, 0.26870455f, 0.47935803f, 0.47937014f, 0.58013272f, 0.58013278f, -1.41184672e-3f, -1.43329117e-5f, 0.46887168f, 0.46891281f, 0.50054074f, 0.50054148f];
    private static readonly float[] Cell = [0.89740515f, 0.8974053f, 0.80327607f, 0.80327785f];
    private static readonly LstmShape Shape = new(2, 3, 2, 2, false);
    private static readonly LstmGates<LstmGate<float, float>> Gates = new(
        new LstmGate<float, float>([10, 10, 20, 20], [10, 10, 20, 20], [-1, -2]), new LstmGate<float, float>([-10, -10, -20, -20], [-10, -10, -20, -20], [1, 2]),
        new LstmGate<float, float>([1, 1, 1, 1], [1, 1, 1, 1], [0, 0]), new LstmGate<float, float>([1, 1, 1, 1], [1, 1, 1, 1], [0, 0]));

    [Fact]
    public void Three_steps_give_the_published_outputs()
    {
        float[] hidden = new float[4], cell = new float[4], outputs = new float[12];
        FloatLstm.Run(Shape, Gates, 6, Inputs, hidden, cell, outputs);
        Near(outputs, Outputs, 1e-6);
        Near(cell, Cell, 1e-6);
        Near(hidden, [.. Outputs[4..6], .. Outputs[10..12]], 1e-6);
    }

    [Fact]
    public void Time_first_is_the_same_layer_with_other_rows()
    {
        float[] hidden = new float[4], cell = new float[4], outputs = new float[12];
        FloatLstm.Run(Shape with { TimeFirst = true }, Gates, 6, Swapped(Inputs), hidden, cell, outputs);
        Near(outputs, Swapped(Outputs), 1e-6);
    }

    [Fact]
    public void One_step_clips_the_cell()
    {
        // Figures of the same file: states [−0.1, 0.2], [−0.3, 0.5] and cells [−1.3, 6.2], [−7.3, 3.5]; −6.806 is clipped to −6.
        float[] hidden = [-0.1f, 0.2f, -0.3f, 0.5f], cell = [-1.3f, 6.2f, -7.3f, 3.5f], outputs = new float[4];
        FloatLstm.Run(Shape with { Steps = 1 }, Gates, 6, [0.2f, 0.3f, -0.98f, 0.62f], hidden, cell, outputs);
        Near(cell, [0.52475447f, 0.53730665f, -6, 3.47992756f], 1e-6);
        Near(outputs, [0.31079388f, 0.3169827f, -0.46007947f, 0.45921249f], 1e-6);
    }

    [Fact]
    public void Eight_bits_come_near_the_published_outputs()
    {
        const float InputScale = 0.00784313725490196f, HiddenScale = 0.004705882165580988f, CellScale = 0.000244140625f, Wide = 0.15748031496062992f, Narrow = 0.007874015748031496f;
        const int HiddenZero = -21;
        LstmGates<IntegerLstmGate> gates = new(Gate(Gates.Input, Wide), Gate(Gates.Forget, Wide), Gate(Gates.Cell, Narrow), Gate(Gates.Output, Narrow));
        LstmScales scales = LstmScales.Of(0, HiddenScale, HiddenZero, CellScale, 6, FixedPointRounding.Double);
        sbyte[] inputs = [.. Inputs.Select(x => (sbyte)MathF.Round(x / InputScale))], hidden = [HiddenZero, HiddenZero, HiddenZero, HiddenZero], outputs = new sbyte[12];
        var cell = new short[4];
        IntegerLstm.Run(Shape, scales, gates, inputs, hidden, cell, outputs);
        // The tolerances of the published test: 1e-2 for the hidden state and 1e-2 for the cell.
        Near([.. outputs.Select(code => (code - HiddenZero) * HiddenScale)], Outputs, 1e-2);
        Near([.. cell.Select(code => code * CellScale)], Cell, 1e-2);
        hidden.ShouldBe([.. outputs[4..6], .. outputs[10..12]]);

        IntegerLstmGate Gate(LstmGate<float, float> gate, float scale) => new(
            new LstmGate<sbyte, int>(Codes(gate.Input, scale), Codes(gate.Recurrent, scale), [.. gate.Bias.Select(b => (int)MathF.Round(b / (InputScale * scale)))]),
            FixedPointMultiplier.Of((double)(InputScale * scale) * 4096), FixedPointMultiplier.Of((double)(HiddenScale * scale) * 4096));

        static sbyte[] Codes(float[] values, float scale) => [.. values.Select(v => (sbyte)MathF.Round(v / scale))];
    }

    [Fact]
    public void Long_sequences_of_random_layers_stay_near_double_precision()
    {
        var random = new Xoshiro256(5);
        double worst = 0;
        for (int round = 0; round < 12; round++)
        {
            var shape = new LstmShape(1 + round % 2, 40, 3 + round, 2 + round % 5, round % 3 == 0);
            const float InputScale = 1f / 127, HiddenScale = 1f / 127, Weight = 1f / 100;
            int inputZero = random.NextInt32(-30, 30);
            float cellScale = MathF.ScaleB(1, -11 - round % 3);
            LstmGates<IntegerLstmGate> gates = new(Gate(), Gate(), Gate(), Gate());
            LstmScales scales = LstmScales.Of(inputZero, HiddenScale, 0, cellScale, 3, FixedPointRounding.Double);
            int n = shape.States;
            sbyte[] inputs = [.. Enumerable.Range(0, shape.Batches * shape.Steps * shape.Inputs).Select(_ => (sbyte)random.NextInt32(-90, 90))], hidden = new sbyte[shape.Batches * n], outputs = new sbyte[shape.Batches * shape.Steps * n];
            var cell = new short[shape.Batches * n];
            IntegerLstm.Run(shape, scales, gates, inputs, hidden, cell, outputs);

            double[] h = new double[shape.Batches * n], c = new double[shape.Batches * n];
            for (int step = 0; step < shape.Steps; step++)
            for (int b = 0; b < shape.Batches; b++)
            {
                int row = shape.TimeFirst ? step * shape.Batches + b : b * shape.Steps + step;
                double[] before = h[(b * n)..((b + 1) * n)];
                for (int i = 0; i < n; i++)
                {
                    double cellNow = Sigmoid(Sum(gates.Forget)) * c[b * n + i] + Sigmoid(Sum(gates.Input)) * Math.Tanh(Sum(gates.Cell));
                    c[b * n + i] = Math.Clamp(cellNow, -3, 3);
                    h[b * n + i] = Sigmoid(Sum(gates.Output)) * Math.Tanh(c[b * n + i]);
                    worst = Math.Max(worst, Math.Abs(outputs[row * n + i] * (double)HiddenScale - h[b * n + i]));

                    double Sum(IntegerLstmGate gate) =>
                        gate.Weights.Bias[i] * (double)InputScale * Weight
                        + Enumerable.Range(0, shape.Inputs).Sum(k => (inputs[row * shape.Inputs + k] - inputZero) * (double)InputScale * gate.Weights.Input[i * shape.Inputs + k] * Weight)
                        + Enumerable.Range(0, n).Sum(k => before[k] * gate.Weights.Recurrent[i * n + k] * Weight);
                }
            }

            IntegerLstmGate Gate() => new(
                new LstmGate<sbyte, int>(Codes(shape.States * shape.Inputs), Codes(shape.States * shape.States), [.. Enumerable.Range(0, shape.States).Select(_ => random.NextInt32(-9000, 9000))]),
                FixedPointMultiplier.Of((double)(InputScale * Weight) * 4096), FixedPointMultiplier.Of((double)(HiddenScale * Weight) * 4096));

            sbyte[] Codes(int count) => [.. Enumerable.Range(0, count).Select(_ => (sbyte)random.NextInt32(-100, 100))];
        }

        // Half a code of the hidden state is 0.004; the rest is what rounding of earlier steps leaves.
        worst.ShouldBeInRange(0.003, 0.03);
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static float[] Swapped(float[] rows) => [.. from step in Enumerable.Range(0, 3) from batch in Enumerable.Range(0, 2) from i in Enumerable.Range(0, 2) select rows[(batch * 3 + step) * 2 + i]];

    private static void Near(float[] found, float[] expected, double tolerance)
    {
        for (int i = 0; i < expected.Length; i++) ((double)found[i]).ShouldBe(expected[i], tolerance, $"element {i}");
    }
}
