using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>CONV_2D with 16-bit activations and 8-bit weights.</summary>
internal static class WideConvolutionOperators
{
    /// <summary>Checks types and scales of a window that was read; a bias has 64 bits, or 32 for accumulators of as many.</summary>
    public static TfliteKernel Convolution(TfliteSite site, WindowShape shape, int groups, TfliteActivation activation)
    {
        (TfliteTensor input, TfliteTensor weights, TfliteTensor output) = (site.Input(0), site.Input(1), site.Output(0));
        site.ExpectType(weights, TfliteType.Int8);
        if (groups != 1) throw site.Unsupported($"{groups} groups of INT16 channels", "1");
        Rescaling.RequireZeroOf0(site, input);
        Rescaling.RequireZeroOf0(site, output);
        TfliteTensor? bias = Rescaling.Bias(site, 2, shape.OutputChannels, TfliteType.Int64, TfliteType.Int32);
        bool narrow = bias?.Type == TfliteType.Int32;
        FixedPointMultiplier[] scales = Rescaling.ChannelMultipliers(site, input, weights, output, narrow ? FixedPointMultiplier.LargestShift : FixedPointMultiplier.LargestWideShift);
        OutputRange range = Activations.Codes(site, activation, output);
        FixedPointRounding rounding = site.Rounding;
        return narrow
            ? call => WideConvolution.Run(shape, call.Input(0).Values<short>(), call.Input(1).Values<sbyte>(), call.Input(2).Values<int>(), scales, rounding, range, call.Output(0).Writable<short>())
            : call => WideConvolution.Run(shape, call.Input(0).Values<short>(), call.Input(1).Values<sbyte>(), call.Optional(2) is { } given ? given.Values<long>() : [], scales, range, call.Output(0).Writable<short>());
    }
}
