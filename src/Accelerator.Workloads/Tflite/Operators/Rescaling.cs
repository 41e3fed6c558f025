using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>What operators with codes need of their tensors: multipliers, biases, symmetric codes.</summary>
internal static class Rescaling
{
    /// <summary>A scale as multiplier and shift.</summary>
    /// <param name="site">The operator.</param>
    /// <param name="scale">Positive.</param>
    /// <param name="largest">Largest shift that the requantiser takes.</param>
    public static FixedPointMultiplier Multiplier(TfliteSite site, double scale, int largest = FixedPointMultiplier.LargestShift)
    {
        FixedPointMultiplier? multiplier = double.IsFinite(scale) && scale >= 0 ? FixedPointMultiplier.Of(scale) : null;
        return multiplier is { } found && found.Shift <= largest ? found : throw site.Wrong(FormattableString.Invariant($"scales whose quotient is {scale}"), FormattableString.Invariant($"below 2^{largest}"));
    }

    /// <summary>One multiplier for each channel, input scale · weight scale / output scale in double; weights have one scale, or one for each index of their first axis, and zero points of 0.</summary>
    public static FixedPointMultiplier[] ChannelMultipliers(TfliteSite site, TfliteTensor input, TfliteTensor weights, TfliteTensor output, int largest)
    {
        int channels = weights.Shape[0];
        RequireSymmetric(site, weights);
        if (weights.Scales.Count != 1 && (weights.Scales.Count != channels || weights.QuantizedDimension != 0)) throw site.Wrong($"{weights.Scales.Count} scales along axis {weights.QuantizedDimension} of {weights.Title}", $"one, or {channels} along axis 0");
        double from = site.Quantization(input).Scale, to = site.Quantization(output).Scale;
        return [.. Enumerable.Range(0, channels).Select(c => Multiplier(site, from * weights.Scales[weights.Scales.Count == 1 ? 0 : c] / to, largest))];
    }

    /// <summary>Refuses weights whose codes are not symmetric.</summary>
    public static void RequireSymmetric(TfliteSite site, TfliteTensor tensor)
    {
        if (tensor.ZeroPoints.Any(zero => zero != 0)) throw site.Unsupported($"zero points other than 0 in {tensor.Title}", "0");
    }

    /// <summary>Refuses 16-bit activations whose codes are not symmetric.</summary>
    public static void RequireZeroOf0(TfliteSite site, TfliteTensor tensor)
    {
        if (site.Quantization(tensor).Zero != 0) throw site.Wrong($"zero point {tensor.ZeroPoints[0]} of {tensor.Title}", "0 for 16-bit activations");
    }

    /// <summary>A bias of one element a channel, or null.</summary>
    public static TfliteTensor? Bias(TfliteSite site, int index, int channels, params ReadOnlySpan<TfliteType> types)
    {
        if (site.Optional(index) is not { } bias) return null;
        site.ExpectType(bias, types);
        if (bias.Count != channels) throw site.Wrong(bias.Title, $"{channels} elements");
        return bias;
    }
}
