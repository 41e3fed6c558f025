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

    /// <summary>Whether the format and rounding have a vector form: signed, and exponents well inside those of single precision.</summary>
    public static bool Supports(ScalarFormat format, FloatRounding rounding) =>
        format is MinifloatFormat { Signed: true, HasSubnormals: true, ExponentBits: <= 5 } && rounding != FloatRounding.Stochastic;

    public static MinifloatVectors For(MinifloatFormat format) => new(format);

    /// <summary>Codes of eight values, one in each 32-bit lane.</summary>
    public Vector256<int> Encode(Vector256<float> value, FloatRounding rounding)
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
            _ => Vector256<int>.Zero,
        };
        Vector256<int> signed = (code + up) | Vector256.ShiftLeft(sign, 31 - _signShift);
        return Vector256.ConditionalSelect(isNaN, _nan, signed);
    }
}
