using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>CONV_2D: INT8 codes, INT16 codes with INT8 weights, or floats with weights that are floats or codes.</summary>
internal static class ConvolutionOperators
{
    public static TfliteKernel Prepare(TfliteSite site)
    {
        (WindowShape shape, int groups, TfliteActivation activation) = Read(site);
        (TfliteTensor input, TfliteTensor weights, TfliteTensor output) = (site.Input(0), site.Input(1), site.Output(0));
        site.ExpectType(output, input.Type);
        site.Scratch(2L * shape.KernelHeight * shape.KernelWidth * shape.InputChannels);
        if (input.Type == TfliteType.Float32)
        {
            float[] floats = ProductSites.Floats(site, 1);
            (float least, float most) = Activations.Floats(site, activation);
            var ending = new FloatProducts.Ending(ProductSites.FloatBias(site, 2, shape.OutputChannels), least, most);
            return call => FloatProducts.Convolve(shape, groups, call.Input(0).Values<float>(), floats, ending, call.Output(0).Writable<float>());
        }

        if (input.Type == TfliteType.Int16) return WideConvolutionOperators.Convolution(site, shape, groups, activation);
        site.ExpectType(input, TfliteType.Int8);
        site.ExpectType(weights, TfliteType.Int8, TfliteType.Int4);
        int zero = site.Quantization(input).Zero;
        var rescaling = new CodeProducts.Rescaling(ProductSites.Bias(site, 2, shape.OutputChannels), ProductSites.Multipliers(site, weights, shape.OutputChannels, 0), site.Rounding, Activations.Codes(site, activation, output));
        short[] centred = ProductSites.Centred(site, 1, symmetric: true);
        return call => CodeProducts.Convolve(shape, groups, call.Input(0).Values<sbyte>(), zero, centred, rescaling, call.Output(0).Writable<sbyte>());
    }

    /// <summary>im2col: M places of the output, N channels of a group, K = kernel · channels of a group; groups side by side.</summary>
    public static IReadOnlyList<TfliteProduct> Lower(TfliteSite site)
    {
        (WindowShape shape, int groups, _) = Read(site);
        int length = shape.KernelHeight * shape.KernelWidth * (shape.InputChannels / groups), places = shape.Batches * shape.OutputHeight * shape.OutputWidth;
        (string format, int zero) = Operands.Format(site.Input(0));
        return
        [
            new TfliteProduct
            {
                Batch = groups, M = places, N = shape.OutputChannels / groups, K = length, ActivationFormat = format, ActivationZero = zero,
                Weights = site.Constant(1) is { } weights ? () => Operands.Of(weights, shape.OutputChannels, length) : null,
                Activations = call => Operands.Of(call.Input(0), groups * places, length, Windows.Map(shape, groups)),
            },
        ];
    }

    private static (WindowShape Shape, int Groups, TfliteActivation Activation) Read(TfliteSite site)
    {
        site.Expect(2, 3, 1);
        TfliteConvolutionOptions options = site.Options<TfliteConvolutionOptions>();
        (TfliteTensor input, TfliteTensor weights) = (site.Input(0), site.Input(1));
        if (weights.Shape.Count != 4 || weights.Count == 0) throw site.Wrong(weights.Title, "[output channels, kernel height, kernel width, input channels]");
        if (input.Shape.Count != 4 || input.Shape[3] == 0 || input.Shape[3] % weights.Shape[3] != 0) throw site.Wrong($"{input.Title} and {weights.Title}", "input channels that are the weights', or groups of them");
        int groups = input.Shape[3] / weights.Shape[3];
        if (weights.Shape[0] % groups != 0) throw site.Wrong($"{weights.Shape[0]} output channels in {groups} groups", "a multiple");
        WindowShape shape = Windows.Of(site, options.Padding, (weights.Shape[1], weights.Shape[2]), (options.StrideHeight, options.StrideWidth), (options.DilationHeight, options.DilationWidth), weights.Shape[0]);
        site.Work(Worked(shape.Outputs, (long)weights.Count / weights.Shape[0]));
        return (shape, groups, options.Activation);
    }

    /// <summary>A product of counts; −1 when it passes 64 bits.</summary>
    internal static long Worked(long outputs, long length) => length != 0 && outputs > long.MaxValue / length ? -1 : outputs * length;
}
