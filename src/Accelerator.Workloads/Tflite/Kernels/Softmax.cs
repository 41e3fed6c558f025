using Accelerator.Numerics.IntegerFunctions;
using Accelerator.Numerics.Requantization;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>SOFTMAX over rows: exp(β · (x − max)) / Σ.</summary>
internal static class Softmax
{
    private const int ArgumentBits = 5, SumBits = 12;

    /// <summary>
    /// How differences of codes become arguments in Q5.26, and the least difference that counts: beyond it the argument would not fit, and the result is 0.
    /// </summary>
    internal readonly record struct Argument(FixedPointMultiplier Scale, int LeastDifference)
    {
        /// <summary>From β and the scale of the input; null where β · scale is too small (2^−26 or less), which the reference kernels refuse too.</summary>
        public static Argument? Of(float beta, float inputScale, FixedPointRounding rounding)
        {
            // The cap lies where one step of the code already makes exp vanish.
            double most = (rounding == FixedPointRounding.Single ? 1L << 30 : 1L << 31) - 1.0, scale = Math.Min((double)beta * inputScale * (1 << (31 - ArgumentBits)), most);
            if (!(scale > 1)) return null;
            FixedPointMultiplier multiplier = FixedPointMultiplier.Of(scale);
            double radius = ((1 << ArgumentBits) - 1) * (double)(1L << (31 - ArgumentBits)) / (1L << multiplier.Shift);
            return new Argument(multiplier, -(int)Math.Floor(radius));
        }
    }

    /// <summary>Codes of a row of 8 bits to codes of <paramref name="outputBits"/> bits, 8 or 16: 2^bits · result + least code, with the fixed-point functions of gemmlowp.</summary>
    /// <param name="input">Codes; their zero point cancels.</param>
    /// <param name="argument">From β and the scale.</param>
    /// <param name="rounding">Once or twice.</param>
    /// <param name="outputBits">8 or 16, signed.</param>
    /// <param name="output">As many.</param>
    public static void Codes(ReadOnlySpan<sbyte> input, Argument argument, FixedPointRounding rounding, int outputBits, Span<int> output)
    {
        int largest = sbyte.MinValue, sum = 0;
        foreach (sbyte code in input) largest = Math.Max(largest, code);
        foreach (sbyte code in input)
        {
            if (code - largest >= argument.LeastDifference) sum = unchecked(sum + FixedPointRequantizer.DivideByPowerOfTwo(Exponential(code - largest), SumBits));
        }

        (int scale, int bitsOverUnit) = FixedPointFunctions.Reciprocal(sum, SumBits);
        int low = -(1 << (outputBits - 1)), exponent = bitsOverUnit + 31 - outputBits;
        for (int i = 0; i < output.Length; i++)
        {
            int difference = input[i] - largest;
            output[i] = difference < argument.LeastDifference
                ? low
                : Math.Clamp(Quotient(FixedPointRequantizer.DoublingHighMultiply(scale, Exponential(difference))) + low, low, -low - 1);
        }

        // Of a product below 2^31 nothing is left beyond 31 bits.
        int Quotient(int product) => exponent > 31 ? 0 : FixedPointRequantizer.DivideByPowerOfTwo(product, exponent);

        int Exponential(int difference) => difference == 0 ? int.MaxValue : FixedPointFunctions.ExpOfNegative(FixedPointRequantizer.Apply(difference, argument.Scale, rounding), ArgumentBits);
    }

    /// <summary>The longest row of codes whose sum fits Q12.19, so that the reciprocal is of a number that did not wrap.</summary>
    public const int MostCodes = (1 << SumBits) - 1;

    /// <summary>A row in float32.</summary>
    public static void Floats(ReadOnlySpan<float> input, float beta, Span<float> output)
    {
        float largest = float.MinValue, sum = 0;
        foreach (float value in input) largest = MathF.Max(largest, value);
        for (int i = 0; i < output.Length; i++)
        {
            output[i] = MathF.Exp((input[i] - largest) * beta);
            sum += output[i];
        }

        for (int i = 0; i < output.Length; i++) output[i] /= sum;
    }
}
