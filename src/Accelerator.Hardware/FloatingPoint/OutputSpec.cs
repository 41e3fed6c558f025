using System.Numerics;

namespace Accelerator.Hardware.FloatingPoint;

/// <summary>What follows groups and blocks: a floating accumulator and one rounding to the result.</summary>
/// <param name="Accumulator">Adds the groups of an output.</param>
/// <param name="Result">Format of the result: one with infinities.</param>
/// <param name="Unit">The unit of mantissas is 2^Unit.</param>
public sealed record OutputSpec(AccumulatorSpec Accumulator, FloatFormat Result, int Unit)
{
    /// <summary>Bits of the integer scale that is multiplied bit by bit.</summary>
    public const int ScaleWidth = 8;

    /// <summary>Exponent of an accumulator at which its unit is the least subnormal of the result: 1 − bias − M − Unit.</summary>
    public int SubnormalShift => 1 - Result.Bias - Result.MantissaBits - Unit;

    /// <summary>The parameters of acc_fp_output, without those of what comes before.</summary>
    public IReadOnlyList<(string Name, int Value)> Parameters(string prefix) =>
    [
        ($"{prefix}Width", Accumulator.MantissaWidth), ($"{prefix}ExponentWidth", Accumulator.ExponentWidth), ($"{prefix}GuardBits", Accumulator.GuardBits),
        ("Rounding", (int)Accumulator.Rounding), ("SubnormalShift", SubnormalShift), ("ResultExponentBits", Result.ExponentBits), ("ResultMantissaBits", Result.MantissaBits),
    ];

    /// <summary>Behind groups that are scaled by an unsigned integer of <see cref="ScaleWidth"/> bits.</summary>
    /// <param name="groupWidth">Bits of a group's mantissa.</param>
    /// <param name="maxGroupExponent">Largest exponent of a group.</param>
    /// <param name="largestGroup">Largest magnitude of a group in units.</param>
    /// <param name="groups">Most groups of an output.</param>
    /// <param name="mantissaWidth">Of the accumulator.</param>
    /// <param name="rounding">Of the accumulator.</param>
    /// <param name="result">Format of the result.</param>
    /// <param name="unit">Exponent of the unit.</param>
    public static OutputSpec Scaled(int groupWidth, int maxGroupExponent, BigInteger largestGroup, int groups, int mantissaWidth, AccumulatorRounding rounding, FloatFormat result, int unit) =>
        new(AccumulatorSpec.Exact(groupWidth + ScaleWidth, mantissaWidth, maxGroupExponent, groups * largestGroup * ((1 << ScaleWidth) - 1), rounding), result, unit);
}
