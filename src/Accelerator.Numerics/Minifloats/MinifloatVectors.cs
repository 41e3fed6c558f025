using System.Numerics;
using System.Runtime.Intrinsics;

namespace Accelerator.Numerics.Minifloats;

/// <summary>
/// Eight saturating encodings at once, with the same codes as <see cref="MinifloatFormat.Encode"/>. Every step is exact but the rounding itself: x is
/// scaled by the power of two that makes the last place 1, so floor and remainder are exact in single precision.
/// </summary>
internal readonly struct MinifloatVectors
{
    private readonly Vector256<float> _largest;
    private readonly Vector256<int> _leastBits, _scaleBits, _start, _nan;
    private readonly int _mantissaBits, _signShift;

    private MinifloatVectors(MinifloatFormat format)
    {
        _mantissaBits = format.MantissaBits;
        _signShift = 31 - (format.ExponentBits + format.MantissaBits);
        _largest = Vector256.Create(format.MaxFinite);
        _leastBits = Vector256.Create((format.LeastExponent + 127) << 23);
        _scaleBits = Vector256.Create((254 + format.MantissaBits) << 23);
        _start = Vector256.Create((format.LeastExponent + 127) << format.MantissaBits);
        _nan = Vector256.Create(format.NaNCode ?? 0);
    }

    /// <summary>Whether the format has a vector form: signed, and exponents well inside those of single precision.</summary>
    public static bool Supports(ScalarFormat format) => format is MinifloatFormat { Signed: true, HasSubnormals: true, ExponentBits: <= 5 };

    public static MinifloatVectors For(MinifloatFormat format) => new(format);

    /// <summary>Codes of eight values, one in each 32-bit lane; <paramref name="draws"/> at places <paramref name="place"/> to place + 7 for stochastic rounding.</summary>
    public Vector256<int> Encode(Vector256<float> value, FloatRounding rounding, RoundingDraws draws, long place)
    {
        Vector256<int> bits = value.AsInt32();
        Vector256<int> sign = Vector256.ShiftRightLogical(bits, 31);
        Vector256<int> magnitudeBits = bits & Vector256.Create(0x7FFFFFFF);
        Vector256<int> isNaN = Vector256.GreaterThan(magnitudeBits, Vector256.Create(0x7F800000));
        // As integers the patterns of non-negative floats are in the order of their values.
        Vector256<int> clamped = Vector256.Min(magnitudeBits, _largest.AsInt32());
        Vector256<int> exponent = Vector256.Max(clamped & Vector256.Create(0x7F800000), _leastBits);
        Vector256<float> units = clamped.AsSingle() * (_scaleBits - exponent).AsSingle();
        Vector256<int> whole = Vector256.ConvertToInt32(units); // truncates; below 2^8
        Vector256<float> rest = units - Vector256.ConvertToSingle(whole);
        Vector256<int> code = Vector256.ShiftRightLogical(exponent, 23 - _mantissaBits) - _start + whole;
        Vector256<float> half = Vector256.Create(0.5f);
        Vector256<int> up = rounding switch
        {
            FloatRounding.HalfEven => (Vector256.GreaterThan(rest, half).AsInt32() & Vector256<int>.One) | (Vector256.Equals(rest, half).AsInt32() & code & Vector256<int>.One),
            FloatRounding.HalfAwayFromZero => Vector256.GreaterThanOrEqual(rest, half).AsInt32() & Vector256<int>.One,
            FloatRounding.HalfTowardZero => Vector256.GreaterThan(rest, half).AsInt32() & Vector256<int>.One,
            FloatRounding.Stochastic => Below(rest, draws, place),
            _ => Vector256<int>.Zero,
        };
        Vector256<int> signed = (code + up) | Vector256.ShiftLeft(sign, 31 - _signShift);
        return Vector256.ConditionalSelect(isNaN, _nan, signed);
    }

    /// <summary>1 where the draw is below the fraction. Fractions are exact in single precision, draws need double.</summary>
    private static Vector256<int> Below(Vector256<float> rest, RoundingDraws draws, long place)
    {
        (Vector256<double> low, Vector256<double> high) = Vector256.Widen(rest);
        Vector256<long> first = Vector256.LessThan(Vector256.Create(draws.At(place), draws.At(place + 1), draws.At(place + 2), draws.At(place + 3)), low).AsInt64();
        Vector256<long> second = Vector256.LessThan(Vector256.Create(draws.At(place + 4), draws.At(place + 5), draws.At(place + 6), draws.At(place + 7)), high).AsInt64();
        return Vector256.Narrow(first, second) & Vector256<int>.One;
    }
}
