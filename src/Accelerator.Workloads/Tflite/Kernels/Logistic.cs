using Accelerator.Numerics.IntegerFunctions;
using Accelerator.Numerics.Requantization;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>LOGISTIC, 1 / (1 + e^−x), of 8-bit codes and of numbers; 16-bit codes go through <see cref="SigmoidTable"/>.</summary>
internal static class Logistic
{
    private const int InputIntegerBits = 4, OutputBits = 8;

    /// <summary>How codes become arguments in Q4.27, and the size from which the result is 0 or 1: an argument of 15.</summary>
    /// <param name="Scale">Input scale · 2^27; a shift of 0 to 30.</param>
    /// <param name="Radius">The first code without its zero point that does not fit.</param>
    internal readonly record struct Argument(FixedPointMultiplier Scale, int Radius)
    {
        /// <summary>From the scale of the input; null for scales of less than 2^−28 and of 8 and more.</summary>
        public static Argument? Of(float inputScale)
        {
            FixedPointMultiplier scale = FixedPointMultiplier.Of((double)inputScale * (1 << (31 - InputIntegerBits)));
            if (scale.Shift is < 0 or > FixedPointMultiplier.LargestShift || scale.Multiplier == 0) return null;
            double radius = ((1 << InputIntegerBits) - 1) * (double)(1L << (31 - InputIntegerBits)) / (1L << scale.Shift);
            return new Argument(scale, (int)Math.Floor(radius));
        }
    }

    /// <summary>8-bit codes to codes of scale 2^−8 and zero point −128, with gemmlowp's fixed-point function, halves away from zero.</summary>
    public static void Codes(ReadOnlySpan<sbyte> inputs, int zeroPoint, Argument argument, FixedPointRounding rounding, Span<sbyte> outputs)
    {
        for (int i = 0; i < outputs.Length; i++)
        {
            int x = inputs[i] - zeroPoint;
            if (x <= -argument.Radius) outputs[i] = sbyte.MinValue;
            else if (x >= argument.Radius) outputs[i] = sbyte.MaxValue;
            else
            {
                int value = FixedPointFunctions.Logistic(FixedPointRequantizer.Apply(x, argument.Scale, rounding), InputIntegerBits);
                outputs[i] = (sbyte)Math.Min(FixedPointRequantizer.DivideByPowerOfTwo(value, 31 - OutputBits) - 128, sbyte.MaxValue);
            }
        }
    }

    /// <summary>
    /// In single precision, the exponential taken in double and rounded; as the reference kernel has it, 1 above 16.619047 and e^x below −9.
    /// </summary>
    public static float Of(float x)
    {
        const float Upper = 16.619047164916992f, Lower = -9;
        if (x > Upper) return 1;
        return x < Lower ? (float)Math.Exp(x) : 1 / (1 + (float)Math.Exp(-(double)x));
    }
}
