using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>CONV_2D with 16-bit activations and 8-bit weights.</summary>
internal static class WideConvolutionKernels
{
    /// <summary>Checks types, shapes and scales; a bias has 64 bits, or 32 for accumulators of as many.</summary>
    public static TfliteKernel Convolution(TfliteSite site)
    {
        site.Expect(2, 3, 1);
        (TfliteTensor input, TfliteTensor weights, TfliteTensor output) = (site.Input(0), site.Input(1), site.Output(0));
        site.ExpectType(input, TfliteType.Int16);
        site.ExpectType(weights, TfliteType.Int8);
        site.ExpectType(output, TfliteType.Int16);
        TfliteConvolutionOptions options = site.Options<TfliteConvolutionOptions>();
        WindowShape shape = Windows.Convolution(site, input, weights, output, options);
        Windows.RequireZeroOf0(site, input);
        Windows.RequireZeroOf0(site, output);
        TfliteTensor? bias = Windows.Bias(site, 2, shape.OutputChannels, TfliteType.Int64, TfliteType.Int32);
        bool narrow = bias?.Type == TfliteType.Int32;
        FixedPointMultiplier[] scales = Rescaling.ChannelMultipliers(site, input, weights, output, narrow ? FixedPointMultiplier.LargestShift : FixedPointMultiplier.LargestWideShift);
        OutputRange range = Rescaling.Codes(site, output, site.Known(options.Activation));
        FixedPointRounding rounding = Rescaling.Rounding(site);
        site.Work(shape.Outputs * (shape.Weights / shape.OutputChannels));
        return narrow
            ? call => WideConvolution.Run(shape, call.Input(0).Values<short>(), call.Input(1).Values<sbyte>(), call.Input(2).Values<int>(), scales, rounding, range, call.Output(0).Writable<short>())
            : call => WideConvolution.Run(shape, call.Input(0).Values<short>(), call.Input(1).Values<sbyte>(), call.Optional(2) is { } given ? given.Values<long>() : [], scales, range, call.Output(0).Writable<short>());
    }

    /// <summary>One product by im2col: a row of activations a position of the output, [kernel height, kernel width, channels].</summary>
    public static IReadOnlyList<TfliteProduct> Lower(TfliteSite site)
    {
        TfliteTensor input = site.Input(0);
        WindowShape shape = Windows.Convolution(site, input, site.Input(1), site.Output(0), site.Options<TfliteConvolutionOptions>());
        int rows = shape.Batches * shape.OutputHeight * shape.OutputWidth, k = shape.KernelHeight * shape.KernelWidth * shape.InputChannels;
        TfliteArray? weights = site.Constant(1);
        return
        [
            new TfliteProduct
            {
                M = rows, N = shape.OutputChannels, K = k, ActivationType = input.Type,
                Weights = weights is null ? null : () => Rescaling.Weights(weights, shape.OutputChannels),
                Activations = call => Rescaling.Activations(call.Input(0), Windows.Map(shape), rows),
            },
        ];
    }
}
