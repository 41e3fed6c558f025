using System.Globalization;
using Accelerator.Numerics.Minifloats;

namespace Accelerator.Quantization.Catalogue;

/// <summary>Words for single numbers, made from their definitions.</summary>
internal static class ScalarText
{
    private static readonly ScalarFormat[] Microscaling = [ScalarFormats.E2M1, ScalarFormats.E2M3, ScalarFormats.E3M2, ScalarFormats.E8M0, ScalarFormats.Int8];

    public static string Meaning(ScalarFormat format) => format switch
    {
        MinifloatFormat { HasSubnormals: false } scale => string.Create(CultureInfo.InvariantCulture, $"a scale 2^(x − {scale.Bias}), no sign, no zero, {Specials(scale)}"),
        MinifloatFormat minifloat => string.Create(CultureInfo.InvariantCulture, $"{(minifloat.Signed ? "E" : "a scale without sign, E")}{minifloat.ExponentBits}M{minifloat.MantissaBits}, bias {minifloat.Bias}, {Specials(minifloat)}"),
        FixedPointFormat fixedPoint => string.Create(CultureInfo.InvariantCulture, $"{fixedPoint.Width} bits over 2^{fixedPoint.FractionBits}, {Coding(fixedPoint.Coding)}"),
        _ => format.Name,
    };

    public static string Source(ScalarFormat format) => format switch
    {
        MinifloatFormat when Microscaling.Contains(format) => "F7: OCP Microscaling 1.0",
        FixedPointFormat when Microscaling.Contains(format) => "F10: OCP Microscaling 1.0, MXINT8",
        MinifloatFormat { Signed: false } scale => scale == ScalarFormats.UE4M3 ? "F10: NVFP4 (NVIDIA)" : "F10: assumed, no public text settles its NaN",
        MinifloatFormat { Specials: not MinifloatSpecials.None } => "F7: OCP 8-bit floating point 1.0",
        MinifloatFormat => "F7: finite ExMy, every code a number",
        FixedPointFormat { Coding: IntegerCoding.Symmetric } => "F10: INT v.s. FP (2025)",
        _ => "F6: mantissa of block floating point",
    };

    /// <summary>What the codes beyond the largest finite value are.</summary>
    public static string Specials(MinifloatFormat format) => format.Specials switch
    {
        MinifloatSpecials.TopNaN => "the topmost code is NaN, no infinity",
        MinifloatSpecials.Ieee => "infinity and NaN in the largest exponent, as in IEEE 754",
        _ => "every code finite",
    };

    private static string Coding(IntegerCoding coding) => coding switch
    {
        IntegerCoding.SignMagnitude => "sign and magnitude",
        IntegerCoding.Symmetric => "two's complement, the most negative code never made",
        _ => "two's complement",
    };
}
