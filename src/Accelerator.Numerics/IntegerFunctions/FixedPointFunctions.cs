using System.Numerics;
using Accelerator.Numerics.Requantization;

namespace Accelerator.Numerics.IntegerFunctions;

/// <summary>
/// Functions of gemmlowp's fixed-point library, which TensorFlow Lite's reference kernels use: 32-bit signed numbers, Qn.m with n integer bits, a sign and m = 31 − n fraction
/// bits. Every product is the rounded upper half of twice the 64-bit product. Bit for bit its results.
/// </summary>
public static class FixedPointFunctions
{
    // exp(−2^e) in Q0.31 for e = −2 to 4: what each bit of the argument multiplies by.
    private static readonly int[] Powers = [1_672_461_947, 1_302_514_674, 790_015_084, 290_630_308, 39_332_535, 720_401, 242];

    /// <summary>exp(a) in Q0.31 for a ≤ 0.</summary>
    /// <param name="a">Qn.(31 − n), not positive.</param>
    /// <param name="integerBits">n, 0 to 5.</param>
    public static int ExpOfNegative(int a, int integerBits)
    {
        if (a == 0) return int.MaxValue;
        int fractionBits = 31 - integerBits, quarter = 1 << (fractionBits - 2);
        int rest = (a & (quarter - 1)) - quarter;
        int result = ExpBelowQuarter(ShiftLeft(rest, integerBits));
        int remainder = unchecked(rest - a);
        for (int exponent = -2; exponent < integerBits; exponent++)
        {
            if ((remainder & (1 << (fractionBits + exponent))) != 0) result = Multiply(result, Powers[exponent + 2]);
        }

        return result;
    }

    /// <summary>1 / (1 + a) in Q0.31 for 0 ≤ a &lt; 1 in Q0.31: three steps of Newton and Raphson from 48/17 − 32/17 · (1 + a)/2.</summary>
    public static int OneOverOnePlus(int a)
    {
        int half = (int)(((long)a + int.MaxValue + 1) / 2);
        int x = unchecked(1_515_870_810 + Multiply(half, -1_010_580_540)); // Q2.29
        for (int step = 0; step < 3; step++) x = unchecked(x + ShiftLeft(Multiply(x, unchecked((1 << 29) - Multiply(half, x))), 2));
        return ShiftLeft(x, 1);
    }

    /// <summary>1 / (1 + exp(−a)) in Q0.31.</summary>
    /// <param name="a">Qn.(31 − n).</param>
    /// <param name="integerBits">n, 0 to 5.</param>
    public static int Logistic(int a, int integerBits)
    {
        if (a == 0) return 1 << 30;
        int positive = OneOverOnePlus(ExpOfNegative(a > 0 ? -a : a, integerBits));
        return a > 0 ? positive : int.MaxValue - positive;
    }

    /// <summary>The reciprocal of a positive number Qn: a number in Q0.31 of at least ½, and the bits to shift it right by.</summary>
    /// <param name="x">Qn.(31 − n), above 0.</param>
    /// <param name="integerBits">n.</param>
    public static (int Scale, int BitsOverUnit) Reciprocal(int x, int integerBits)
    {
        int headroom = BitOperations.LeadingZeroCount((uint)x);
        return (OneOverOnePlus((int)(((uint)x << headroom) - (1u << 31))), integerBits - headroom);
    }

    /// <summary>x · 2^bits, saturated.</summary>
    public static int ShiftLeft(int x, int bits)
    {
        if (bits == 0) return x;
        int threshold = (int)((1L << (31 - bits)) - 1);
        return x > threshold ? int.MaxValue : x < -threshold ? int.MinValue : x << bits;
    }

    /// <summary>exp(a) for −¼ ≤ a &lt; 0, both in Q0.31: the series of x = a + ⅛ to its fourth power, times exp(−⅛).</summary>
    private static int ExpBelowQuarter(int a)
    {
        const int ExpOfMinusEighth = 1_895_147_668, Third = 715_827_883;
        int x = a + (1 << 28), x2 = Multiply(x, x), x3 = Multiply(x2, x), x4 = Multiply(x2, x2);
        int series = FixedPointRequantizer.DivideByPowerOfTwo(Multiply(FixedPointRequantizer.DivideByPowerOfTwo(x4, 2) + x3, Third) + x2, 1);
        return ExpOfMinusEighth + Multiply(ExpOfMinusEighth, x + series);
    }

    private static int Multiply(int a, int b) => FixedPointRequantizer.DoublingHighMultiply(a, b);
}
