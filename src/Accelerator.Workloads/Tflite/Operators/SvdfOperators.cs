using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>SVDF: inputs are the input, feature weights, time weights, or not a bias, and the state, which the run changes.</summary>
internal static class SvdfOperators
{
    private const int State = 4;

    /// <summary>Checks types, shapes and scales.</summary>
    public static TfliteKernel Svdf(TfliteSite site)
    {
        site.Expect(5, 5, 1);
        (TfliteTensor input, TfliteTensor feature, TfliteTensor time, TfliteTensor state, TfliteTensor output) = (site.Input(0), site.Input(1), site.Input(2), site.Input(State), site.Output(0));
        TfliteSvdfOptions options = site.Options<TfliteSvdfOptions>();
        SvdfShape shape = Shape(site, options);
        site.ExpectType(input, TfliteType.Int8, TfliteType.Float32);
        site.ExpectType(feature, input.Type);
        site.ExpectType(output, input.Type);
        site.Work((long)shape.Batches * shape.Filters * ((long)shape.Inputs + shape.Memory));
        TfliteActivation activation = site.Known(options.Activation);
        if (input.Type == TfliteType.Float32)
        {
            site.ExpectType(time, TfliteType.Float32);
            site.ExpectType(state, TfliteType.Float32);
            Rescaling.Bias(site, 3, shape.Units, TfliteType.Float32);
            (float least, float most) = Activations.Floats(site, activation);
            return call => Kernels.Svdf.Run(
                shape, call.Input(0).Values<float>(), call.Input(1).Values<float>(), call.Input(2).Values<float>(), call.Optional(3) is { } bias ? bias.Values<float>() : [], least, most, call.Input(State).Writable<float>(),
                call.Output(0).Writable<float>());
        }

        site.ExpectType(state, TfliteType.Int8, TfliteType.Int16);
        site.ExpectType(time, state.Type);
        Rescaling.Bias(site, 3, shape.Units, TfliteType.Int32);
        Rescaling.RequireSymmetric(site, feature);
        Rescaling.RequireSymmetric(site, time);
        if (activation is not (TfliteActivation.None or TfliteActivation.Relu)) throw site.Unsupported($"activation {activation}", "None, Relu");
        ((float inputScale, int inputZero), (float stateScale, int stateZero)) = (site.Quantization(input), site.Quantization(state));
        (float outputScale, int outputZero) = site.Quantization(output);
        // The reference multiplies and divides these in single precision, clamps to the type and leaves a ReLU to the output's zero point.
        var scales = new SvdfScales(
            inputZero, stateZero, Rescaling.Multiplier(site, inputScale * site.Quantization(feature).Scale / stateScale), Rescaling.Multiplier(site, stateScale * site.Quantization(time).Scale / outputScale),
            new OutputRange(outputZero, sbyte.MinValue, sbyte.MaxValue), site.Rounding);
        return state.Type == TfliteType.Int8 ? Run<sbyte> : Run<short>;

        void Run<T>(TfliteCall call)
            where T : unmanaged, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T> => Kernels.Svdf.Run(
                shape, scales, call.Input(0).Values<sbyte>(), call.Input(1).Values<sbyte>(), call.Input(2).Values<T>(), call.Optional(3) is { } bias ? bias.Values<int>() : [], call.Input(State).Writable<T>(),
                call.Output(0).Writable<sbyte>());
    }

    /// <summary>Two products: the features, and the sums over time, one for each filter with weights of its own.</summary>
    public static IReadOnlyList<TfliteProduct> Lower(TfliteSite site)
    {
        SvdfShape shape = Shape(site, site.Options<TfliteSvdfOptions>());
        ((string inputFormat, int inputZero), (string stateFormat, int stateZero)) = (Operands.Format(site.Input(0)), Operands.Format(site.Input(State)));
        return
        [
            new TfliteProduct
            {
                Part = "feature", M = shape.Batches, N = shape.Filters, K = shape.Inputs, ActivationFormat = inputFormat, ActivationZero = inputZero,
                Weights = site.Constant(1) is { } feature ? () => Operands.Of(feature, shape.Filters, shape.Inputs) : null,
                Activations = call => Operands.Of(call.Input(0), shape.Batches, shape.Inputs),
            },
            new TfliteProduct
            {
                Part = "time", Batch = shape.Filters, M = shape.Batches, N = 1, K = shape.Memory, ActivationFormat = stateFormat, ActivationZero = stateZero,
                Weights = site.Constant(2) is { } time ? () => Operands.Of(time, shape.Filters, shape.Memory) : null,
                // The state after the run is what the sums are of.
                Activations = call => Operands.Of(
                    call.Input(State), shape.Filters * shape.Batches, shape.Memory,
                    [.. from filter in Enumerable.Range(0, shape.Filters) from batch in Enumerable.Range(0, shape.Batches) from t in Enumerable.Range(0, shape.Memory) select (batch * shape.Filters + filter) * shape.Memory + t]),
            },
        ];
    }

    private static SvdfShape Shape(TfliteSite site, TfliteSvdfOptions options)
    {
        (TfliteTensor input, TfliteTensor feature, TfliteTensor time, TfliteTensor state) = (site.Input(0), site.Input(1), site.Input(2), site.Input(State));
        foreach (TfliteTensor tensor in (ReadOnlySpan<TfliteTensor>)[input, feature, time])
        {
            if (tensor.Shape.Count != 2 || tensor.Count == 0) throw site.Wrong(tensor.Title, "two dimensions of at least 1");
        }

        int filters = feature.Shape[0];
        if (options.Rank < 1 || filters % options.Rank != 0) throw site.Wrong($"rank {options.Rank} of {filters} filters", "a divisor");
        var shape = new SvdfShape(input.Shape[0], input.Shape[1], filters, options.Rank, time.Shape[1]);
        site.ExpectShape(feature, filters, shape.Inputs);
        site.ExpectShape(time, filters, shape.Memory);
        if (!state.IsVariable || state.IsConstant) throw site.Wrong($"{state.Title}, which is no variable", "a variable without values");
        if (state.Count != (long)shape.Batches * filters * shape.Memory) throw site.Wrong(state.Title, $"{(long)shape.Batches * filters * shape.Memory} elements");
        site.ExpectShape(site.Output(0), shape.Batches, shape.Units);
        return shape;
    }
}
