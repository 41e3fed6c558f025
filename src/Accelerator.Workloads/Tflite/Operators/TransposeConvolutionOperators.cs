using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>TRANSPOSE_CONV: inputs are the output's shape, weights, input and, or not, a bias.</summary>
internal static class TransposeConvolutionOperators
{
    private const int MostStride = 1 << 20;

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
        WindowShape shape = Window(site, input, weights, output, options);
        if (sizes.Count != 4) throw site.Wrong(sizes.Title, "four sizes");
        if (site.Constant(0) is { } constant) RequireSizes(constant, output, site.Wrong);
        site.Work(shape.Outputs * (shape.Weights / shape.OutputChannels));
        // Positions of the kernel that reach an output, and the input without its zero point.
        site.Scratch(2L * shape.KernelHeight * shape.KernelWidth + input.Count);
        TfliteActivation activation = site.Known(options.Activation);
        if (input.Type == TfliteType.Float32)
        {
            Rescaling.Bias(site, 3, shape.OutputChannels, TfliteType.Float32);
            (float least, float most) = Activations.Floats(site, activation);
            return Checked(call => TransposedConvolution.Run(shape, call.Input(2).Values<float>(), call.Input(1).Values<float>(), call.Optional(3) is { } bias ? bias.Values<float>() : [], least, most, call.Output(0).Writable<float>()));
        }

        bool wide = input.Type == TfliteType.Int16;
        Rescaling.Bias(site, 3, shape.OutputChannels, wide ? TfliteType.Int64 : TfliteType.Int32);
        FixedPointMultiplier[] scales = Rescaling.ChannelMultipliers(site, input, weights, output, wide ? FixedPointMultiplier.LargestWideShift : FixedPointMultiplier.LargestShift);
        OutputRange range = Activations.Codes(site, activation, output);
        if (wide)
        {
            Rescaling.RequireZeroOf0(site, input);
            Rescaling.RequireZeroOf0(site, output);
            return Checked(call => TransposedConvolution.Run(shape, call.Input(2).Values<short>(), call.Input(1).Values<sbyte>(), call.Optional(3) is { } bias ? bias.Values<long>() : [], scales, range, call.Output(0).Writable<short>()));
        }

        int inputZero = site.Quantization(input).Zero;
        FixedPointRounding rounding = site.Rounding;
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
        (string format, int zero) = Operands.Format(input);
        return
        [
            new TfliteProduct
            {
                M = rows, N = n, K = k, ActivationFormat = format, ActivationZero = zero, Weights = site.Constant(1) is { } constant ? () => Operands.Of(constant, n, k) : null,
                Activations = call => Operands.Of(call.Input(2), rows, k),
            },
        ];
    }

    /// <summary>Sizes, checked; padding is that of the convolution that makes the input from the output.</summary>
    private static WindowShape Window(TfliteSite site, TfliteTensor input, TfliteTensor weights, TfliteTensor output, TfliteTransposeConvolutionOptions options)
    {
        foreach (TfliteTensor tensor in (ReadOnlySpan<TfliteTensor>)[input, weights, output])
        {
            if (tensor.Shape.Count != 4 || tensor.Count == 0) throw site.Wrong(tensor.Title, "four dimensions of at least 1");
        }

        if (options.StrideHeight is < 1 or > MostStride || options.StrideWidth is < 1 or > MostStride) throw site.Wrong($"strides of {options.StrideHeight} x {options.StrideWidth}", $"1 to {MostStride} each way");
        if (weights.Shape[3] != input.Shape[3]) throw site.Wrong($"{input.Title} with {weights.Title}", "as many input channels");
        site.ExpectShape(output, input.Shape[0], output.Shape[1], output.Shape[2], weights.Shape[0]);
        bool same = site.Known(options.Padding) == TflitePadding.Same;
        return new WindowShape
        {
            Batches = input.Shape[0], InputHeight = input.Shape[1], InputWidth = input.Shape[2], InputChannels = input.Shape[3], KernelHeight = weights.Shape[1], KernelWidth = weights.Shape[2],
            OutputHeight = output.Shape[1], OutputWidth = output.Shape[2], OutputChannels = output.Shape[3], StrideHeight = options.StrideHeight, StrideWidth = options.StrideWidth,
            Top = Before(output.Shape[1], weights.Shape[1], options.StrideHeight), Left = Before(output.Shape[2], weights.Shape[2], options.StrideWidth),
        };

        int Before(int size, int kernel, int stride) => same ? WindowShape.Before(size, kernel, stride, 1, WindowShape.OutputSize(size, kernel, stride, 1, true)) : 0;
    }

    private static void RequireSizes(TfliteArray sizes, TfliteTensor output, Func<string, string, Exception> wrong)
    {
        ReadOnlySpan<int> values = sizes.Values<int>();
        if (!values.SequenceEqual(output.Shape.ToArray())) throw wrong($"an output shape of [{string.Join(", ", values.ToArray())}] for {output.Title}", $"[{string.Join(", ", output.Shape)}]");
    }
}
