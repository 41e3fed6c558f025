using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>DEPTHWISE_CONV_2D: INT8 codes, or floats with weights that are floats or codes.</summary>
internal static class DepthwiseOperators
{
    public static TfliteKernel Prepare(TfliteSite site)
    {
        (WindowShape shape, TfliteActivation activation) = Read(site);
        (TfliteTensor input, TfliteTensor weights, TfliteTensor output) = (site.Input(0), site.Input(1), site.Output(0));
        site.ExpectType(output, input.Type);
        site.Scratch(((long)shape.KernelHeight * shape.KernelWidth * shape.InputChannels) + shape.OutputChannels);
        if (input.Type == TfliteType.Float32)
        {
            float[] floats = ProductSites.Floats(site, 1);
            (float least, float most) = Activations.Floats(site, activation);
            var ending = new FloatProducts.Ending(ProductSites.FloatBias(site, 2, shape.OutputChannels), least, most);
            return call => FloatProducts.ConvolveDepthwise(shape, call.Input(0).Values<float>(), floats, ending, call.Output(0).Writable<float>());
        }

        site.ExpectType(input, TfliteType.Int8);
        site.ExpectType(weights, TfliteType.Int8, TfliteType.Int4);
        int zero = site.Quantization(input).Zero;
        var rescaling = new CodeProducts.Rescaling(ProductSites.Bias(site, 2, shape.OutputChannels), ProductSites.Multipliers(site, weights, shape.OutputChannels, 3), site.Rounding, Activations.Codes(site, activation, output));
        short[] centred = ProductSites.Centred(site, 1, symmetric: true);
        return call => CodeProducts.ConvolveDepthwise(shape, call.Input(0).Values<sbyte>(), zero, centred, rescaling, call.Output(0).Writable<sbyte>());
    }

    /// <summary>A product for each input channel, side by side: M places of the output, N outputs of the channel, K = kernel.</summary>
    public static IReadOnlyList<TfliteProduct> Lower(TfliteSite site)
    {
        (WindowShape shape, _) = Read(site);
        int taps = shape.KernelHeight * shape.KernelWidth, places = shape.Batches * shape.OutputHeight * shape.OutputWidth;
        (string format, int zero) = Operands.Format(site.Input(0));
        return
        [
            new TfliteProduct
            {
                Batch = shape.InputChannels, M = places, N = shape.OutputChannels / shape.InputChannels, K = taps, ActivationFormat = format, ActivationZero = zero,
                Weights = site.Constant(1) is { } weights ? () => Operands.Of(weights, shape.OutputChannels, taps, Turned(shape.OutputChannels, taps)) : null,
                Activations = call => Operands.Of(call.Input(0), shape.InputChannels * places, taps, Windows.Map(shape, shape.InputChannels)),
            },
        ];
    }

    private static (WindowShape Shape, TfliteActivation Activation) Read(TfliteSite site)
    {
        site.Expect(2, 3, 1);
        TfliteDepthwiseOptions options = site.Options<TfliteDepthwiseOptions>();
        (TfliteTensor input, TfliteTensor weights) = (site.Input(0), site.Input(1));
        if (weights.Shape.Count != 4 || weights.Count == 0 || weights.Shape[0] != 1) throw site.Wrong(weights.Title, "[1, kernel height, kernel width, output channels]");
        if (input.Shape.Count != 4 || input.Shape[3] == 0 || weights.Shape[3] % input.Shape[3] != 0) throw site.Wrong($"{input.Title} and {weights.Title}", "output channels that are a multiple of the input channels");
        WindowShape shape = Windows.Of(site, options.Padding, (weights.Shape[1], weights.Shape[2]), (options.StrideHeight, options.StrideWidth), (options.DilationHeight, options.DilationWidth), weights.Shape[3]);
        site.Work(ConvolutionOperators.Worked(shape.Outputs, (long)shape.KernelHeight * shape.KernelWidth));
        return (shape, options.Activation);
    }

    /// <summary>[taps, channels] as [channels, taps].</summary>
    private static int[] Turned(int channels, int taps)
    {
        var order = new int[channels * taps];
        for (int i = 0; i < order.Length; i++) order[i] = (i % taps * channels) + (i / taps);
        return order;
    }
}
