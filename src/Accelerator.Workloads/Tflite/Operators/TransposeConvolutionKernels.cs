using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>TRANSPOSE_CONV: inputs are the output's shape, weights, input and, or not, a bias.</summary>
internal static class TransposeConvolutionKernels
{
    /// <summary>
    /// Checks types, shapes and scales. The shape among the inputs is that of the output's tensor where it is a constant; where it is computed, it must be that when the model runs.
    /// </summary>
    public static TfliteKernel Transposed(TfliteSite site)
    {
        site.Expect(3, 4, 1);
        (TfliteTensor weights, TfliteTensor input, TfliteTensor output) = (site.Input(1), site.Input(2), site.Output(0));
        TfliteTensor sizes = site.Input(0);
        site.ExpectType(sizes, TfliteType.Int32);
        site.ExpectType(input, TfliteType.Int16, TfliteType.Int8, TfliteType.Float32);
        site.ExpectType(output, input.Type);
        site.ExpectType(weights, input.Type == TfliteType.Float32 ? TfliteType.Float32 : TfliteType.Int8);
        var options = site.Options<TfliteTransposeConvolutionOptions>();
        WindowShape shape = Windows.Transposed(site, input, weights, output, options);
        if (sizes.Count != 4) throw site.Wrong(sizes.Title, "four sizes");
        if (site.Constant(0) is { } constant) RequireSizes(constant, output, site.Wrong);
        site.Work(shape.Outputs * (shape.Weights / shape.OutputChannels));
        TfliteActivation activation = site.Known(options.Activation);
        if (input.Type == TfliteType.Float32)
        {
            Windows.Bias(site, 3, shape.OutputChannels, TfliteType.Float32);
            (float least, float most) = Rescaling.Numbers(site, activation);
            return Checked(call => TransposedConvolution.Run(shape, call.Input(2).Values<float>(), call.Input(1).Values<float>(), call.Optional(3) is { } bias ? bias.Values<float>() : [], least, most, call.Output(0).Writable<float>()));
        }

        bool wide = input.Type == TfliteType.Int16;
        Windows.Bias(site, 3, shape.OutputChannels, wide ? TfliteType.Int64 : TfliteType.Int32);
        FixedPointMultiplier[] scales = Rescaling.ChannelMultipliers(site, input, weights, output, wide ? FixedPointMultiplier.LargestWideShift : FixedPointMultiplier.LargestShift);
        OutputRange range = Rescaling.Codes(site, output, activation);
        if (wide)
        {
            Windows.RequireZeroOf0(site, input);
            Windows.RequireZeroOf0(site, output);
            return Checked(call => TransposedConvolution.Run(shape, call.Input(2).Values<short>(), call.Input(1).Values<sbyte>(), call.Optional(3) is { } bias ? bias.Values<long>() : [], scales, range, call.Output(0).Writable<short>()));
        }

        int inputZero = site.Quantization(input).Zero;
        FixedPointRounding rounding = Rescaling.Rounding(site);
        return Checked(call => TransposedConvolution.Run(shape, call.Input(2).Values<sbyte>(), inputZero, call.Input(1).Values<sbyte>(), call.Optional(3) is { } bias ? bias.Values<int>() : [], scales, rounding, range, call.Output(0).Writable<sbyte>()));

        TfliteKernel Checked(TfliteKernel kernel) => call =>
        {
            RequireSizes(call.Input(0), output, call.Wrong);
            kernel(call);
        };
    }

    /// <summary>
    /// The product before it is scattered: a row of activations an input position, a row of weights an element of the kernel of an output channel; the hardware adds what falls on one output.
    /// </summary>
    public static IReadOnlyList<TfliteProduct> Lower(TfliteSite site)
    {
        (TfliteTensor weights, TfliteTensor input) = (site.Input(1), site.Input(2));
        int k = input.Shape[3], rows = input.Count / k, n = weights.Count / k;
        TfliteArray? constant = site.Constant(1);
        return
        [
            new TfliteProduct
            {
                M = rows, N = n, K = k, ActivationType = input.Type, Weights = constant is null ? null : () => Rescaling.Weights(constant, n),
                Activations = call => Rescaling.Activations(call.Input(2), [.. Enumerable.Range(0, rows * k)], rows),
            },
        ];
    }

    private static void RequireSizes(TfliteArray sizes, TfliteTensor output, Func<string, string, Exception> wrong)
    {
        ReadOnlySpan<int> values = sizes.Values<int>();
        if (!values.SequenceEqual(output.Shape.ToArray())) throw wrong($"an output shape of [{string.Join(", ", values.ToArray())}] for {output.Title}", $"[{string.Join(", ", output.Shape)}]");
    }
}
