using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Products;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>
/// UNIDIRECTIONAL_SEQUENCE_LSTM of 24 inputs: 0 the input; 1 to 4 weights of the input, 5 to 8 of the hidden state, 12 to 15 biases, each for the input, forget, cell and output gate; 18 the
/// hidden state and 19 the cell state, which the run changes. Peepholes (9 to 11), a projection (16, 17), layer normalisation (20 to 23) and coupled gates (1, 5 and 12 left out) are refused.
/// </summary>
internal static class LstmOperators
{
    private const int Hidden = 18, Cell = 19;
    private static readonly string[] Gates = ["input_gate", "forget_gate", "cell_gate", "output_gate"];
    private static readonly int[] Refused = [9, 10, 11, 16, 17, 20, 21, 22, 23];

    /// <summary>Checks types, shapes and scales.</summary>
    public static TfliteKernel Lstm(TfliteSite site)
    {
        site.Expect(20, 24, 1);
        foreach (int index in Refused)
        {
            if (site.Optional(index) is { } tensor) throw site.Unsupported($"input {index}, {tensor.Title}", "no peepholes, projection or layer normalisation");
        }

        TfliteLstmOptions options = site.Options<TfliteLstmOptions>();
        LstmShape shape = Shape(site, options);
        TfliteTensor input = site.Input(0);
        site.ExpectType(input, TfliteType.Int8, TfliteType.Float32);
        site.ExpectType(site.Output(0), input.Type);
        site.ExpectType(site.Input(Hidden), input.Type);
        site.ExpectType(site.Input(Cell), input.Type == TfliteType.Int8 ? TfliteType.Int16 : TfliteType.Float32);
        for (int gate = 0; gate < 4; gate++)
        {
            site.ExpectType(site.Input(1 + gate), input.Type);
            site.ExpectType(site.Input(5 + gate), input.Type);
            Rescaling.Bias(site, 12 + gate, shape.States, input.Type == TfliteType.Int8 ? TfliteType.Int32 : TfliteType.Float32);
        }

        if (site.Known(options.Activation) != TfliteActivation.Tanh) throw site.Unsupported($"activation {options.Activation}", "Tanh");
        if (!float.IsFinite(options.CellClip) || options.CellClip < 0) throw site.Wrong(FormattableString.Invariant($"a clip of {options.CellClip}"), "0 and more");
        site.Work(4L * shape.Batches * shape.Steps * shape.States * ((long)shape.Inputs + shape.States));
        return input.Type == TfliteType.Float32 ? Floats(shape, options) : Integers(site, shape, options);
    }

    /// <summary>Eight products: of the input and of the hidden state for each gate. A row of the latter is the hidden state before the step that the row of the former is of.</summary>
    public static IReadOnlyList<TfliteProduct> Lower(TfliteSite site)
    {
        LstmShape shape = Shape(site, site.Options<TfliteLstmOptions>());
        int rows = shape.Batches * shape.Steps;
        ((string inputFormat, int inputZero), (string stateFormat, int stateZero)) = (Operands.Format(site.Input(0)), Operands.Format(site.Input(Hidden)));
        var products = new List<TfliteProduct>();
        for (int gate = 0; gate < 4; gate++)
        {
            (TfliteArray? fromInput, TfliteArray? fromState) = (site.Constant(1 + gate), site.Constant(5 + gate));
            products.Add(new TfliteProduct
            {
                Part = $"{Gates[gate]}.input", M = rows, N = shape.States, K = shape.Inputs, ActivationFormat = inputFormat, ActivationZero = inputZero,
                Weights = fromInput is null ? null : () => Operands.Of(fromInput, shape.States, shape.Inputs), Activations = call => Operands.Of(call.Input(0), rows, shape.Inputs),
            });
            products.Add(new TfliteProduct
            {
                Part = $"{Gates[gate]}.state", M = rows, N = shape.States, K = shape.States, ActivationFormat = stateFormat, ActivationZero = stateZero,
                Weights = fromState is null ? null : () => Operands.Of(fromState, shape.States, shape.States), Activations = call => StatesBefore(call, shape),
            });
        }

        return products;
    }

    /// <summary>[rows, states]: for the first step what the run began with, for others the output of the step before.</summary>
    private static ProductOperand StatesBefore(TfliteCall call, LstmShape shape)
    {
        int n = shape.States;
        int[] map = [.. from row in Enumerable.Range(0, shape.Batches * shape.Steps)
                        let batch = shape.TimeFirst ? row % shape.Batches : row / shape.Steps
                        let step = shape.TimeFirst ? row / shape.Batches : row % shape.Steps
                        from i in Enumerable.Range(0, n)
                        select step == 0 ? -1 : shape.Row(batch, step - 1) * n + i];
        ProductOperand first = Operands.Of(call.Before(Hidden), shape.Batches, n), all = Operands.Of(call.Output(0), shape.Batches * shape.Steps, n, map);
        for (int batch = 0; batch < shape.Batches; batch++)
        {
            int at = shape.Row(batch, 0) * n;
            if (all.Codes is { } codes) first.Codes!.Codes.AsSpan(batch * n, n).CopyTo(codes.Codes.AsSpan(at));
            else first.Values.AsSpan(batch * n, n).CopyTo(all.Values.AsSpan(at));
        }

        return all;
    }

    private static TfliteKernel Floats(LstmShape shape, TfliteLstmOptions options)
    {
        return call => FloatLstm.Run(
            shape, new LstmGates<LstmGate<float, float>>(Gate(call, 0), Gate(call, 1), Gate(call, 2), Gate(call, 3)), options.CellClip, call.Input(0).Values<float>(), call.Input(Hidden).Writable<float>(),
            call.Input(Cell).Writable<float>(), call.Output(0).Writable<float>());

        static LstmGate<float, float> Gate(TfliteCall call, int gate) =>
            new(call.Input(1 + gate).Values<float>().ToArray(), call.Input(5 + gate).Values<float>().ToArray(), call.Optional(12 + gate) is { } bias ? bias.Values<float>().ToArray() : []);
    }

    private static TfliteKernel Integers(TfliteSite site, LstmShape shape, TfliteLstmOptions options)
    {
        ((float inputScale, int inputZero), (float hiddenScale, int hiddenZero)) = (site.Quantization(site.Input(0)), site.Quantization(site.Input(Hidden)));
        if (site.Quantization(site.Output(0)) != (hiddenScale, hiddenZero)) throw site.Wrong($"other scales of {site.Output(0).Title} and {site.Input(Hidden).Title}", "the same: one is a copy of the other");
        (float cellScale, int cellZero) = site.Quantization(site.Input(Cell));
        int power = (int)MathF.Round(MathF.Log2(cellScale));
        if (cellZero != 0 || cellScale != MathF.ScaleB(1, power) || power is < -24 or > 0) throw site.Unsupported(FormattableString.Invariant($"a cell state of scale {cellScale} and zero point {cellZero}"), "a power of two of 2^−24 to 1, and 0");
        Rescaling.Multiplier(site, Math.ScaleB(1, -30) / cellScale);
        Rescaling.Multiplier(site, Math.ScaleB(1, -30) / hiddenScale);
        LstmScales scales = LstmScales.Of(inputZero, hiddenScale, hiddenZero, cellScale, options.CellClip, site.Rounding);
        var multipliers = new (FixedPointMultiplier Input, FixedPointMultiplier State)[4];
        for (int gate = 0; gate < 4; gate++)
        {
            (TfliteTensor fromInput, TfliteTensor fromState) = (site.Input(1 + gate), site.Input(5 + gate));
            Rescaling.RequireSymmetric(site, fromInput);
            Rescaling.RequireSymmetric(site, fromState);
            // The products of scales are single precision in the reference, their quotient by 2^−12 double.
            multipliers[gate] = (Rescaling.Multiplier(site, (double)(inputScale * site.Quantization(fromInput).Scale) * 4096), Rescaling.Multiplier(site, (double)(hiddenScale * site.Quantization(fromState).Scale) * 4096));
        }

        return call => IntegerLstm.Run(
            shape, scales, new LstmGates<IntegerLstmGate>(Gate(call, 0), Gate(call, 1), Gate(call, 2), Gate(call, 3)), call.Input(0).Values<sbyte>(), call.Input(Hidden).Writable<sbyte>(), call.Input(Cell).Writable<short>(),
            call.Output(0).Writable<sbyte>());

        IntegerLstmGate Gate(TfliteCall call, int gate) => new(
            new LstmGate<sbyte, int>(call.Input(1 + gate).Values<sbyte>().ToArray(), call.Input(5 + gate).Values<sbyte>().ToArray(), call.Optional(12 + gate) is { } bias ? bias.Values<int>().ToArray() : []),
            multipliers[gate].Input, multipliers[gate].State);
    }

    private static LstmShape Shape(TfliteSite site, TfliteLstmOptions options)
    {
        (TfliteTensor input, TfliteTensor hidden, TfliteTensor cell) = (site.Input(0), site.Input(Hidden), site.Input(Cell));
        if (input.Shape.Count != 3 || input.Count == 0) throw site.Wrong(input.Title, "three dimensions of at least 1");
        if (site.Optional(1) is null || site.Optional(5) is null) throw site.Unsupported("coupled input and forget gates", "four gates");
        TfliteTensor weights = site.Input(6);
        if (weights.Shape.Count != 2 || weights.Count == 0) throw site.Wrong(weights.Title, "two dimensions of at least 1");
        var shape = new LstmShape(input.Shape[options.TimeMajor ? 1 : 0], input.Shape[options.TimeMajor ? 0 : 1], input.Shape[2], weights.Shape[0], options.TimeMajor);
        for (int gate = 0; gate < 4; gate++)
        {
            site.ExpectShape(site.Input(1 + gate), shape.States, shape.Inputs);
            site.ExpectShape(site.Input(5 + gate), shape.States, shape.States);
        }

        foreach (TfliteTensor state in (ReadOnlySpan<TfliteTensor>)[hidden, cell])
        {
            if (!state.IsVariable || state.IsConstant) throw site.Wrong($"{state.Title}, which is no variable", "a variable without values");
            if (state.Count != (long)shape.Batches * shape.States) throw site.Wrong(state.Title, $"{(long)shape.Batches * shape.States} elements");
        }

        if (hidden.Index == cell.Index) throw site.Wrong("one tensor for both states", "two");
        site.ExpectShape(site.Output(0), input.Shape[0], input.Shape[1], shape.States);
        return shape;
    }
}
