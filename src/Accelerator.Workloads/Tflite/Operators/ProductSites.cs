using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>What convolutions and fully connected layers have in common: weights in 16 bits, biases, multipliers.</summary>
internal static class ProductSites
{
    /// <summary>Input scale · weight scale / output scale for each output channel, each in double, as TFLite has it for layers with scales for each channel.</summary>
    public static FixedPointMultiplier[] Multipliers(TfliteSite site, TfliteTensor weights, int channels, int dimension)
    {
        (float input, float output) = (site.Quantization(site.Input(0)).Scale, site.Quantization(site.Output(0)).Scale);
        ExpectScales(site, weights, channels, dimension);
        var multipliers = new FixedPointMultiplier[channels];
        for (int channel = 0; channel < channels; channel++) multipliers[channel] = Rescaling.Multiplier(site, (double)input * weights.Scales[weights.Scales.Count == 1 ? 0 : channel] / output);
        return multipliers;
    }

    /// <summary>Checks that weights have one scale, or one for each output channel.</summary>
    public static void ExpectScales(TfliteSite site, TfliteTensor weights, int channels, int dimension)
    {
        if (weights.Scales.Count != 1 && (weights.Scales.Count != channels || weights.QuantizedDimension != dimension)) throw site.Wrong($"{weights.Scales.Count} scales along dimension {weights.QuantizedDimension} of {weights.Title}", $"one, or {channels} along dimension {dimension}");
    }

    /// <summary>Weight codes less their zero point.</summary>
    public static short[] Centred(TfliteSite site, int index, bool symmetric)
    {
        TfliteArray weights = site.RequiredConstant(index);
        if (weights.Tensor.ZeroPoints.Distinct().Skip(symmetric ? 0 : 1).Any(zero => !symmetric || zero != 0)) throw site.Unsupported($"zero points of {weights.Tensor.Title}", symmetric ? "0" : "one");
        int zero = weights.Tensor.ZeroPoints[0];
        site.Scratch(weights.Count);
        ReadOnlySpan<sbyte> codes = weights.Values<sbyte>();
        var centred = new short[codes.Length];
        for (int i = 0; i < centred.Length; i++) centred[i] = (short)(codes[i] - zero);
        return centred;
    }

    /// <summary>Weights as floats: as they are, or of codes (weights alone quantised).</summary>
    public static float[] Floats(TfliteSite site, int index)
    {
        TfliteArray weights = site.RequiredConstant(index);
        site.ExpectType(weights.Tensor, TfliteType.Float32, TfliteType.Float16, TfliteType.Int8, TfliteType.Int4);
        if (weights.Type is TfliteType.Int8 or TfliteType.Int4 && !weights.Tensor.IsQuantized) throw site.Wrong($"no scale of {weights.Tensor.Title}", "scales of quantised weights");
        site.Scratch(weights.Count);
        return weights.ToReals();
    }

    /// <summary>Biases of 32-bit integers, for each output channel; none when the input is left out.</summary>
    public static int[] Bias(TfliteSite site, int index, int channels)
    {
        if (!Has(site, index, channels, TfliteType.Int32)) return [];
        return site.RequiredConstant(index).Values<int>().ToArray();
    }

    /// <summary>Biases of floats.</summary>
    public static float[] FloatBias(TfliteSite site, int index, int channels)
    {
        if (!Has(site, index, channels, TfliteType.Float32)) return [];
        return site.RequiredConstant(index).Values<float>().ToArray();
    }

    private static bool Has(TfliteSite site, int index, int channels, TfliteType type)
    {
        if (site.Optional(index) is not { } bias) return false;
        site.ExpectType(bias, type);
        if (bias.Count != channels) throw site.Wrong(bias.Title, $"{channels} biases");
        return true;
    }
}
