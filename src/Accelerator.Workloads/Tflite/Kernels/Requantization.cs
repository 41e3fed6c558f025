using System.Numerics;
using Accelerator.Numerics.Requantization;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>QUANTIZE: into the codes of another scale, from codes or from numbers; and DEQUANTIZE.</summary>
internal static class Requantization
{
    /// <summary>Codes to codes: (code − input zero) · scale + output zero, clamped to the output's type. Scale = input scale / output scale.</summary>
    public static void Codes<TFrom, TTo>(ReadOnlySpan<TFrom> inputs, int inputZero, FixedPointMultiplier scale, FixedPointRounding rounding, int outputZero, Span<TTo> outputs)
        where TFrom : IBinaryInteger<TFrom>
        where TTo : IBinaryInteger<TTo>, IMinMaxValue<TTo>
    {
        var range = new OutputRange(outputZero, int.CreateChecked(TTo.MinValue), int.CreateChecked(TTo.MaxValue));
        for (int i = 0; i < outputs.Length; i++) outputs[i] = TTo.CreateTruncating(range.Code(FixedPointRequantizer.Apply(int.CreateTruncating(inputs[i]) - inputZero, scale, rounding)));
    }

    /// <summary>Numbers to codes: number / scale in single precision, halves away from zero, plus the zero point, clamped; NaN becomes the zero point.</summary>
    public static void Numbers<T>(ReadOnlySpan<float> inputs, float scale, int zeroPoint, Span<T> outputs)
        where T : IBinaryInteger<T>, IMinMaxValue<T>
    {
        (long low, long high) = (long.CreateChecked(T.MinValue), long.CreateChecked(T.MaxValue));
        for (int i = 0; i < outputs.Length; i++)
        {
            // The cast saturates: 2^31 and more lies beyond every code.
            int rounded = (int)MathF.Round(inputs[i] / scale, MidpointRounding.AwayFromZero);
            outputs[i] = T.CreateTruncating(Math.Clamp((long)rounded + zeroPoint, low, high));
        }
    }

    /// <summary>Codes to numbers: scale · (code − zero point) in single precision.</summary>
    public static void ToNumbers<T>(ReadOnlySpan<T> inputs, float scale, int zeroPoint, Span<float> outputs)
        where T : IBinaryInteger<T>
    {
        for (int i = 0; i < outputs.Length; i++) outputs[i] = scale * (float)(long.CreateTruncating(inputs[i]) - zeroPoint);
    }
}
