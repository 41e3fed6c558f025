using Accelerator.Numerics.Requantization;
using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>What operators with codes need of their tensors: multipliers, ranges, weights of one zero point.</summary>
internal static class Rescaling
{
    /// <summary>How 32-bit accumulators are rounded.</summary>
    public static FixedPointRounding Rounding(TfliteSite site) => site.Rounding == TfliteRounding.Single ? FixedPointRounding.Single : FixedPointRounding.Double;

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

    /// <summary>Zero point and range of an output's codes after an activation: its borders divided by the scale in single precision, halves away from zero.</summary>
    public static OutputRange Codes(TfliteSite site, TfliteTensor output, TfliteActivation activation)
    {
        (float scale, int zero) = site.Quantization(output);
        (int low, int high) = output.Type.Range();
        (float least, float most) = Numbers(site, activation);
        if (least != float.MinValue) low = Math.Max(low, Code(least));
        if (most != float.MaxValue) high = Math.Min(high, Code(most));
        return new OutputRange(zero, low, Math.Max(low, high));

        int Code(float border) => (int)Math.Clamp((long)(int)MathF.Round(border / scale, MidpointRounding.AwayFromZero) + zero, int.MinValue, int.MaxValue);
    }

    /// <summary>Range of numbers after an activation.</summary>
    public static (float Least, float Most) Numbers(TfliteSite site, TfliteActivation activation) => activation switch
    {
        TfliteActivation.None => (float.MinValue, float.MaxValue),
        TfliteActivation.Relu => (0, float.MaxValue),
        TfliteActivation.ReluN1To1 => (-1, 1),
        TfliteActivation.Relu6 => (0, 6),
        _ => throw site.Unsupported($"activation {activation}", "None, Relu, ReluN1To1, Relu6"),
    };

    /// <summary>Weights as rows for a trace: the rows of the first axes, each with the scale of its channel.</summary>
    public static TfliteOperand Weights(TfliteArray weights, int rows)
    {
        TfliteTensor tensor = weights.Tensor;
        if (tensor.Type == TfliteType.Float32) return new TfliteOperand(null, 32, [], [], weights.Values<float>().ToArray());
        int each = rows / tensor.Shape[0];
        return new TfliteOperand(
            Array.ConvertAll(weights.ToIntegers(), code => (int)code), tensor.Type.Bits(),
            [.. Enumerable.Range(0, rows).Select(row => tensor.Scales[tensor.Scales.Count == 1 ? 0 : row / each])], new int[rows], null);
    }

    /// <summary>Elements of a tensor picked for a trace as rows of one scale; −1 picks the code of 0.</summary>
    public static TfliteOperand Activations(TfliteArray array, ReadOnlySpan<int> map, int rows)
    {
        TfliteTensor tensor = array.Tensor;
        if (tensor.Type == TfliteType.Float32)
        {
            ReadOnlySpan<float> values = array.Values<float>();
            var picked = new float[map.Length];
            for (int i = 0; i < map.Length; i++) picked[i] = map[i] < 0 ? 0 : values[map[i]];
            return new TfliteOperand(null, 32, [], [], picked);
        }

        long[] codes = array.ToIntegers();
        int zero = tensor.ZeroPoints[0];
        var rowsOfCodes = new int[map.Length];
        for (int i = 0; i < map.Length; i++) rowsOfCodes[i] = map[i] < 0 ? zero : (int)codes[map[i]];
        return new TfliteOperand(rowsOfCodes, tensor.Type.Bits(), [.. Enumerable.Repeat(tensor.Scales[0], rows)], [.. Enumerable.Repeat(zero, rows)], null);
    }
}
