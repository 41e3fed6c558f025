using System.Numerics;
using Accelerator.Hardware.FloatingPoint;
using Accelerator.Simulation.FloatingPoint;

namespace Accelerator.Tests.Simulation.FloatingPoint;

/// <summary>The bounds of docs/floating-point.md, in units of the element, for a dot product whose exact sum and magnitudes are gathered as integers.</summary>
internal sealed class ErrorBound(OutputSpec output)
{
    private double scaledErrors, lowestBits, magnitudes;
    private int additions;

    /// <summary>The exact dot product in units.</summary>
    public BigInteger Exact { get; private set; }

    /// <summary>A group is done.</summary>
    /// <param name="exact">Its sum in units.</param>
    /// <param name="magnitude">Sum of the magnitudes of its products.</param>
    /// <param name="error">Bound of its error.</param>
    /// <param name="lowestBit">At most this much is one unit of its mantissa.</param>
    /// <param name="scale">Integer.</param>
    public void Group(BigInteger exact, BigInteger magnitude, double error, double lowestBit, int scale)
    {
        Exact += exact * scale;
        scaledErrors += error * scale;
        lowestBits += scale == 0 ? 0 : lowestBit;
        magnitudes += ((double)magnitude + error) * scale;
        additions++;
    }

    /// <summary>Error of a group in a floating accumulator.</summary>
    public static double OfTerms(TermPeSpec spec, BigInteger magnitude, int beats)
    {
        double lane = Math.Pow(2, -(spec.Activation.MantissaBits + spec.Extra)), subnormal = Subnormal(spec), total = (double)magnitude;
        if (spec.Window) return (spec.TermLanes - 1) * (lane * total + beats * subnormal);
        AccumulatorSpec a = spec.GroupAccumulator;
        double guard = Math.Pow(2, -a.GuardBits), step = beats * (guard + Lost(a)) * Math.Pow(2, -(a.MantissaWidth - 2));
        step.ShouldBeLessThan(1);
        return ((spec.TermLanes - 1 + guard) * (lane * total + beats * subnormal) + step * total) / (1 - step);
    }

    /// <summary>What one unit of a group's mantissa is at most.</summary>
    public static double LowestBit(TermPeSpec spec, BigInteger magnitude, double error) =>
        spec.Window ? 0 : Math.Pow(2, -(spec.GroupMantissa - 2)) * ((double)magnitude + error) + 1;

    /// <summary>Whether a result is within the bound of the exact sum.</summary>
    /// <returns>Null, or what is wrong.</returns>
    public string? Check(uint code)
    {
        AccumulatorSpec a = output.Accumulator;
        double guard = Math.Pow(2, -a.GuardBits), step = additions * (guard + Lost(a)) * Math.Pow(2, -(a.MantissaWidth - 2));
        double error = (scaledErrors + guard * lowestBits + step * magnitudes) / (1 - step);
        var result = DecodedFloat.Of(output.Result, code);
        if (result.Nan) return "NaN";

        // Value of the code in units, an infinity as the number that follows the largest: rounding starts half a place below.
        int exponent = result.Infinite ? output.Result.MaxExponent + 1 : result.Exponent, places = exponent - output.Result.Bias - output.Result.MantissaBits - output.Unit;
        BigInteger significand = result.Infinite ? BigInteger.One << output.Result.MantissaBits : result.Significand, value = result.Negative ? -significand : significand, exact = Exact;
        double scale = 1;
        if (places >= 0) value <<= places;
        else (exact, scale) = (exact << -places, Math.Pow(2, -places));
        if (result.Infinite && BigInteger.Abs(exact) >= BigInteger.Abs(value) && exact.Sign == value.Sign) return null;
        double rounding = places >= 0 ? Math.Pow(2, places) / 2 : 0.5, difference = (double)BigInteger.Abs(value - exact);
        if (result.Significand == 0 && !result.Infinite) rounding = Math.Pow(2, output.SubnormalShift) * scale / 2;
        return difference <= (error * scale + rounding) * (1 + 1e-9) ? null : $"code {code:x}, exact {exact} of 2^{Math.Min(places, 0)} units, difference {difference}, allowed {error * scale + rounding}";
    }

    /// <summary>A lane with a subnormal activation has at most this unit: 2^(1 + largest exponent of a term + largest bit weight).</summary>
    private static double Subnormal(TermPeSpec spec) => Math.Pow(2, 1 + spec.MaxAddendExponent - spec.Activation.MaxExponent);

    private static double Lost(AccumulatorSpec a) => a.Rounding == AccumulatorRounding.HalfEven ? 0.5 : 1;
}
