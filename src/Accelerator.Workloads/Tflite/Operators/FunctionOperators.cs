using Accelerator.Workloads.Tflite.Execution;
using Accelerator.Workloads.Tflite.Kernels;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>LOGISTIC and TANH, element by element.</summary>
internal static class FunctionOperators
{
    /// <summary>LOGISTIC of FLOAT32, of INT8 to codes of 1/256 from −128, and of INT16 to codes of 2^−15.</summary>
    public static TfliteKernel Sigmoid(TfliteSite site)
    {
        (TfliteTensor input, TfliteTensor output) = Tensors(site, TfliteType.Float32, TfliteType.Int16, TfliteType.Int8);
        if (input.Type == TfliteType.Float32) return call => Numbers(call, Logistic.Of);
        if (input.Type == TfliteType.Int16)
        {
            (int multiplier, int shift) = Wide(site, input, output);
            return call => SigmoidTable.Logistic(call.Input(0).Values<short>(), multiplier, shift, call.Output(0).Writable<short>());
        }

        (float scale, int zero) = site.Quantization(input);
        if (site.Quantization(output) is var (to, least) && (least != sbyte.MinValue || MathF.Abs(to * 256 - 1) > 0.001f)) throw site.Wrong(FormattableString.Invariant($"scale {to} and zero point {least} of the output"), "1/256 and −128");
        Logistic.Argument argument = Logistic.Argument.Of(scale) ?? throw site.Unsupported(FormattableString.Invariant($"an input scale of {scale}"), "2^−28 to below 8");
        return call => Logistic.Codes(call.Input(0).Values<sbyte>(), zero, argument, site.Rounding, call.Output(0).Writable<sbyte>());
    }

    /// <summary>TANH of FLOAT32, and of INT16 to codes of 2^−15.</summary>
    public static TfliteKernel Tanh(TfliteSite site)
    {
        (TfliteTensor input, TfliteTensor output) = Tensors(site, TfliteType.Float32, TfliteType.Int16);
        if (input.Type == TfliteType.Float32) return call => Numbers(call, x => (float)Math.Tanh(x));
        (int multiplier, int shift) = Wide(site, input, output);
        return call => SigmoidTable.Tanh(call.Input(0).Values<short>(), multiplier, shift, call.Output(0).Writable<short>());
    }

    private static (TfliteTensor Input, TfliteTensor Output) Tensors(TfliteSite site, params ReadOnlySpan<TfliteType> types)
    {
        site.Expect(1, 1, 1);
        (TfliteTensor input, TfliteTensor output) = (site.Input(0), site.Output(0));
        site.ExpectType(input, types);
        site.ExpectType(output, input.Type);
        site.ExpectShape(output, [.. input.Shape]);
        return (input, output);
    }

    private static (int Multiplier, int Shift) Wide(TfliteSite site, TfliteTensor input, TfliteTensor output)
    {
        Rescaling.RequireZeroOf0(site, input);
        Rescaling.RequireZeroOf0(site, output);
        float scale = site.Quantization(output).Scale;
        if (MathF.Abs(scale * 32768 - 1) > 0.001f) throw site.Wrong(FormattableString.Invariant($"scale {scale} of the output"), "2^−15");
        return SigmoidTable.Prepare(site.Quantization(input).Scale);
    }

    private static void Numbers(TfliteCall call, Func<float, float> function)
    {
        ReadOnlySpan<float> inputs = call.Input(0).Values<float>();
        Span<float> outputs = call.Output(0).Writable<float>();
        for (int i = 0; i < outputs.Length; i++) outputs[i] = function(inputs[i]);
    }
}
