using Accelerator.Numerics.Requantization;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>A gate of <see cref="IntegerLstm"/>.</summary>
/// <param name="Weights">8-bit codes, zero point 0; bias of 32 bits in units of input scale · weight scale.</param>
/// <param name="FromInput">Input scale · weight scale · 2^12.</param>
/// <param name="FromState">State scale · weight scale · 2^12.</param>
internal sealed record IntegerLstmGate(LstmGate<sbyte, int> Weights, FixedPointMultiplier FromInput, FixedPointMultiplier FromState);

/// <summary>What the integer layer needs beside its gates.</summary>
/// <param name="InputZero">Code of 0 in the input.</param>
/// <param name="HiddenZero">Code of 0 in the hidden state, which is the output.</param>
/// <param name="CellPower">The cell state's scale is 2 to this.</param>
/// <param name="CellClip">Largest size of the cell state's code; 0 for none.</param>
/// <param name="ForgetProduct">2^−15: gate · cell state to cell state.</param>
/// <param name="InputProduct">2^−30 / cell scale: gate · candidate to cell state.</param>
/// <param name="HiddenProduct">2^−30 / hidden scale: gate · tanh to hidden state.</param>
/// <param name="Rounding">Of every requantisation.</param>
internal readonly record struct LstmScales(int InputZero, int HiddenZero, int CellPower, int CellClip, FixedPointMultiplier ForgetProduct, FixedPointMultiplier InputProduct, FixedPointMultiplier HiddenProduct, FixedPointRounding Rounding)
{
    /// <summary>From the scales of the hidden and the cell state (a power of two) and the clip in units of the cell's numbers.</summary>
    public static LstmScales Of(int inputZero, float hiddenScale, int hiddenZero, float cellScale, float cellClip, FixedPointRounding rounding)
    {
        const double Gate = 1.0 / 32768;
        return new LstmScales(
            inputZero, hiddenZero, (int)MathF.Round(MathF.Log2(cellScale)), (int)Math.Min(Math.Max((double)cellClip / cellScale, 0), short.MaxValue),
            FixedPointMultiplier.Of(Gate * cellScale / cellScale), FixedPointMultiplier.Of(Gate * Gate / cellScale), FixedPointMultiplier.Of(Gate * Gate / hiddenScale), rounding);
    }
}

/// <summary>
/// UNIDIRECTIONAL_SEQUENCE_LSTM with 8-bit activations and weights and a 16-bit cell state, all in integers, as TensorFlow Lite for microcontrollers computes it: the input's and the state's
/// product of a gate are requantised to 16 bits in units of 2^−12 one by one, added with saturation, and go through the table of the sigmoid; products of gates and cell state are
/// requantised one by one and added with saturation.
/// </summary>
internal static class IntegerLstm
{
    /// <summary>Runs all steps; states are read and written.</summary>
    public static void Run(LstmShape shape, LstmScales scales, LstmGates<IntegerLstmGate> gates, ReadOnlySpan<sbyte> inputs, Span<sbyte> hidden, Span<short> cell, Span<sbyte> outputs)
    {
        shape.Check(inputs.Length, hidden.Length, cell.Length, outputs.Length);
        int n = shape.States;
        short[] input = new short[n], forget = new short[n], candidate = new short[n], output = new short[n], x = new short[shape.Inputs], state = new short[n];
        (int tanhMultiplier, int tanhShift) = Tanh(scales.CellPower);
        for (int batch = 0; batch < shape.Batches; batch++)
        {
            Span<sbyte> h = hidden.Slice(batch * n, n);
            Span<short> c = cell.Slice(batch * n, n);
            for (int step = 0; step < shape.Steps; step++)
            {
                WideDot.Centre(inputs[(shape.Row(batch, step) * shape.Inputs)..], scales.InputZero, x);
                WideDot.Centre(h, scales.HiddenZero, state);
                Gate(gates.Forget, scales.Rounding, x, state, forget);
                Gate(gates.Input, scales.Rounding, x, state, input);
                Gate(gates.Cell, scales.Rounding, x, state, candidate);
                Gate(gates.Output, scales.Rounding, x, state, output);
                SigmoidTable.Logistic(forget, SigmoidTable.MultiplierOfQ12, 0, forget);
                SigmoidTable.Logistic(input, SigmoidTable.MultiplierOfQ12, 0, input);
                SigmoidTable.Tanh(candidate, SigmoidTable.MultiplierOfQ12, 0, candidate);
                SigmoidTable.Logistic(output, SigmoidTable.MultiplierOfQ12, 0, output);
                for (int i = 0; i < n; i++)
                {
                    int kept = Saturated(FixedPointRequantizer.Apply(forget[i] * c[i], scales.ForgetProduct, scales.Rounding));
                    int added = Saturated(FixedPointRequantizer.Apply(input[i] * candidate[i], scales.InputProduct, scales.Rounding));
                    int sum = Saturated(kept + added);
                    c[i] = (short)(scales.CellClip > 0 ? Math.Clamp(sum, -scales.CellClip, scales.CellClip) : sum);
                }

                SigmoidTable.Tanh(c, tanhMultiplier, tanhShift, candidate);
                for (int i = 0; i < n; i++) h[i] = (sbyte)Math.Clamp(FixedPointRequantizer.Apply(candidate[i] * output[i], scales.HiddenProduct, scales.Rounding) + scales.HiddenZero, sbyte.MinValue, sbyte.MaxValue);
                h.CopyTo(outputs[(shape.Row(batch, step) * n)..]);
            }
        }
    }

    /// <summary>For a cell state in units of 2^power.</summary>
    private static (int Multiplier, int Shift) Tanh(int power) => power >= -12 ? (SigmoidTable.MultiplierOfQ12 << (power + 12), 0) : (SigmoidTable.MultiplierOfQ12, -12 - power);

    /// <summary>Sums wrap in 32 bits.</summary>
    private static void Gate(IntegerLstmGate gate, FixedPointRounding rounding, ReadOnlySpan<short> x, ReadOnlySpan<short> h, Span<short> sums)
    {
        LstmGate<sbyte, int> weights = gate.Weights;
        for (int i = 0; i < sums.Length; i++)
        {
            int fromInput = (int)(WideDot.Sum(x, weights.Input.AsSpan(i * x.Length, x.Length)) + (weights.Bias.Length == 0 ? 0 : weights.Bias[i]));
            int fromState = (int)WideDot.Sum(h, weights.Recurrent.AsSpan(i * h.Length, h.Length));
            sums[i] = (short)Saturated(Saturated(FixedPointRequantizer.Apply(fromInput, gate.FromInput, rounding)) + Saturated(FixedPointRequantizer.Apply(fromState, gate.FromState, rounding)));
        }
    }

    private static int Saturated(int value) => Math.Clamp(value, short.MinValue, short.MaxValue);
}
