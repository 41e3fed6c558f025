using System.Numerics;
using Accelerator.Numerics.Requantization;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>
/// Sum or difference of codes of two scales: each (code − zero) · 2^<see cref="Shift"/> is brought to twice the larger scale, both are added, and the sum is brought to the output's
/// scale and clamped; each step is requantised by itself. Shift is 20 for codes of 8 bits and 15 for those of 16, so that nothing passes 32 bits.
/// </summary>
internal readonly record struct CodeSum<T>(int ZeroA, int ZeroB, FixedPointMultiplier ScaleA, FixedPointMultiplier ScaleB, FixedPointMultiplier ScaleSum, int Shift, bool Negative, FixedPointRounding Rounding, OutputRange Output) : IBinaryOperation<T>
    where T : IBinaryInteger<T>
{
    /// <summary>From the scales; <paramref name="multiplier"/> makes a multiplier of one.</summary>
    public static CodeSum<T> Of((float Scale, int Zero) a, (float Scale, int Zero) b, float output, Func<double, FixedPointMultiplier> multiplier, int shift, bool negative, FixedPointRounding rounding, OutputRange range)
    {
        double twice = 2.0 * Math.Max(a.Scale, b.Scale);
        return new CodeSum<T>(a.Zero, b.Zero, multiplier(a.Scale / twice), multiplier(b.Scale / twice), multiplier(twice / ((1 << shift) * (double)output)), shift, negative, rounding, range);
    }

    public T Invoke(T a, T b)
    {
        int left = FixedPointRequantizer.Apply((int.CreateTruncating(a) - ZeroA) << Shift, ScaleA, Rounding), right = FixedPointRequantizer.Apply((int.CreateTruncating(b) - ZeroB) << Shift, ScaleB, Rounding);
        return T.CreateTruncating(Output.Code(FixedPointRequantizer.Apply(unchecked(Negative ? left - right : left + right), ScaleSum, Rounding)));
    }
}
