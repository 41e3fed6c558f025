namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>
/// UNIDIRECTIONAL_SEQUENCE_LSTM in single precision: i, f, o = sigmoid, g = tanh of W·x + b + R·h; c = f·c + i·g, clipped; h = o·tanh c. Exponentials are taken in double and rounded to
/// single, so that every machine gives the same.
/// </summary>
internal static class FloatLstm
{
    /// <summary>Runs all steps; states are read and written.</summary>
    /// <param name="shape">Sizes.</param>
    /// <param name="gates">Weights.</param>
    /// <param name="cellClip">Largest size of the cell state; 0 for none.</param>
    /// <param name="inputs">Sequences.</param>
    /// <param name="hidden">Hidden state.</param>
    /// <param name="cell">Cell state.</param>
    /// <param name="outputs">Hidden state of every step.</param>
    public static void Run(LstmShape shape, LstmGates<LstmGate<float, float>> gates, float cellClip, ReadOnlySpan<float> inputs, Span<float> hidden, Span<float> cell, Span<float> outputs)
    {
        shape.Check(inputs.Length, hidden.Length, cell.Length, outputs.Length);
        int n = shape.States;
        float[] input = new float[n], forget = new float[n], candidate = new float[n], output = new float[n];
        for (int batch = 0; batch < shape.Batches; batch++)
        {
            Span<float> h = hidden.Slice(batch * n, n), c = cell.Slice(batch * n, n);
            for (int step = 0; step < shape.Steps; step++)
            {
                ReadOnlySpan<float> x = inputs.Slice(shape.Row(batch, step) * shape.Inputs, shape.Inputs);
                Gate(gates.Forget, x, h, forget);
                Gate(gates.Input, x, h, input);
                Gate(gates.Cell, x, h, candidate);
                Gate(gates.Output, x, h, output);
                for (int i = 0; i < n; i++)
                {
                    float sum = Logistic.Of(forget[i]) * c[i] + Logistic.Of(input[i]) * (float)Math.Tanh(candidate[i]);
                    c[i] = cellClip > 0 ? MathF.Min(MathF.Max(sum, -cellClip), cellClip) : sum;
                    h[i] = (float)Math.Tanh(c[i]) * Logistic.Of(output[i]);
                }

                h.CopyTo(outputs[(shape.Row(batch, step) * n)..]);
            }
        }
    }

    private static void Gate(LstmGate<float, float> gate, ReadOnlySpan<float> x, ReadOnlySpan<float> h, Span<float> sums)
    {
        for (int i = 0; i < sums.Length; i++)
        {
            float fromInput = Dot(x, gate.Input.AsSpan(i * x.Length, x.Length)) + (gate.Bias.Length == 0 ? 0 : gate.Bias[i]);
            sums[i] = fromInput + Dot(h, gate.Recurrent.AsSpan(i * h.Length, h.Length));
        }
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        float sum = 0;
        for (int i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
