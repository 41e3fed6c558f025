using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>FULLY_CONNECTED: INT8 codes, or floats with weights that are floats or codes.</summary>
internal static class FullyConnectedOperators
{
    public static TfliteKernel Prepare(TfliteSite site)
    {
        (int rows, int channels, int length, TfliteActivation activation) = Read(site);
        (TfliteTensor input, TfliteTensor weights, TfliteTensor output) = (site.Input(0), site.Input(1), site.Output(0));
        site.ExpectType(output, input.Type);
        site.Work(ConvolutionOperators.Worked((long)rows * channels, length));
        site.Scratch(length);
        if (input.Type == TfliteType.Float32)
        {
            float[] floats = ProductSites.Floats(site, 1);
            (float least, float most) = Activations.Floats(site, activation);
            var ending = new FloatProducts.Ending(ProductSites.FloatBias(site, 2, channels), least, most);
            return call => FloatProducts.Connect(length, channels, call.Input(0).Values<float>(), floats, ending, call.Output(0).Writable<float>());
        }

        site.ExpectType(input, TfliteType.Int8);
        site.ExpectType(weights, TfliteType.Int8, TfliteType.Int4);
        int zero = site.Quantization(input).Zero;
        var rescaling = new CodeProducts.Rescaling(ProductSites.Bias(site, 2, channels), Multipliers(site, weights, channels), site.Rounding, Activations.Codes(site, activation, output));
        short[] centred = ProductSites.Centred(site, 1, symmetric: weights.Scales.Count > 1);
        return call => CodeProducts.Connect(length, call.Input(0).Values<sbyte>(), zero, centred, rescaling, call.Output(0).Writable<sbyte>());
    }

    public static IReadOnlyList<TfliteProduct> Lower(TfliteSite site)
    {
        (int rows, int channels, int length, _) = Read(site);
        (string format, int zero) = Operands.Format(site.Input(0));
        return
        [
            new TfliteProduct
            {
                M = rows, N = channels, K = length, ActivationFormat = format, ActivationZero = zero,
                Weights = site.Constant(1) is { } weights ? () => Operands.Of(weights, channels, length) : null,
                Activations = call => Operands.Of(call.Input(0), rows, length),
            },
        ];
    }

    private static (int Rows, int Channels, int Length, TfliteActivation Activation) Read(TfliteSite site)
    {
        site.Expect(2, 3, 1);
        TfliteFullyConnectedOptions options = site.Options<TfliteFullyConnectedOptions>();
        if (options.WeightsFormat != 0) throw site.Unsupported($"weights of format {options.WeightsFormat}", "0, row-major");
        (TfliteTensor input, TfliteTensor weights, TfliteTensor output) = (site.Input(0), site.Input(1), site.Output(0));
        if (weights.Shape.Count != 2 || weights.Count == 0) throw site.Wrong(weights.Title, "[channels, inputs]");
        (int channels, int length) = (weights.Shape[0], weights.Shape[1]);
        if (input.Count % length != 0) throw site.Wrong($"{input.Title} by {weights.Title}", $"rows of {length}");
        int rows = input.Count / length;
        if (output.Count != (long)rows * channels || output.Shape.Count == 0 || output.Shape[^1] != channels) throw site.Wrong(output.Title, $"{rows} rows of {channels}");
        return (rows, channels, length, options.Activation);
    }

    /// <summary>With one scale the product of scales is rounded to float32 before the division, as TFLite has it; with one for each channel all is in double.</summary>
    private static FixedPointMultiplier[] Multipliers(TfliteSite site, TfliteTensor weights, int channels)
    {
        if (weights.Scales.Count != 1) return ProductSites.Multipliers(site, weights, channels, 0);
        float product = site.Quantization(site.Input(0)).Scale * weights.Scales[0];
        FixedPointMultiplier multiplier = Rescaling.Multiplier(site, (double)product / site.Quantization(site.Output(0)).Scale);
        return [.. Enumerable.Repeat(multiplier, channels)];
    }
}
