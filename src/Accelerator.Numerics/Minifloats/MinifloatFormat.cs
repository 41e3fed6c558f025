namespace Accelerator.Numerics.Minifloats;

/// <summary>What the topmost codes of a minifloat mean.</summary>
public enum MinifloatSpecials
{
    /// <summary>Every code is finite.</summary>
    None,

    /// <summary>The code of all ones, below the sign, is NaN; no infinity (E4M3, UE4M3).</summary>
    TopNaN,

    /// <summary>The largest exponent holds infinity (mantissa 0) and NaN, as in IEEE 754 (E5M2).</summary>
    Ieee,
}

/// <summary>
/// A minifloat ExMy (OCP Microscaling Formats 1.0, section 5.3): sign bit on top where there is one, then x exponent bits, then y mantissa bits.
/// Exponent field 0 is subnormal: m·2^(1 − bias − y); else (2^y + m)·2^(field − bias − y).
/// </summary>
public sealed record MinifloatFormat : ScalarFormat
{
    /// <summary>x, 1 to 8.</summary>
    public required int ExponentBits { get; init; }

    /// <summary>y, 0 to 6.</summary>
    public required int MantissaBits { get; init; }

    /// <summary>Bias of the exponent.</summary>
    public required int Bias { get; init; }

    /// <summary>Whether there is a sign bit.</summary>
    public bool Signed { get; init; } = true;

    /// <summary>False where field 0 is an exponent like the others, and there is no zero (E8M0).</summary>
    public bool HasSubnormals { get; init; } = true;

    /// <summary>What the topmost codes mean.</summary>
    public MinifloatSpecials Specials { get; init; }

    /// <inheritdoc/>
    public override int Bits => (Signed ? 1 : 0) + ExponentBits + MantissaBits;

    /// <summary>The largest code below the sign that is a finite number.</summary>
    public int MaxFiniteCode => Specials switch
    {
        MinifloatSpecials.TopNaN => (1 << (ExponentBits + MantissaBits)) - 2,
        MinifloatSpecials.Ieee => (((1 << ExponentBits) - 1) << MantissaBits) - 1,
        _ => (1 << (ExponentBits + MantissaBits)) - 1,
    };

    /// <inheritdoc/>
    public override float MaxFinite => (float)Magnitude(MaxFiniteCode);

    /// <summary>The least value above 0.</summary>
    public float Smallest => (float)Magnitude(HasSubnormals ? 1 : 0);

    /// <summary>The least value that is not subnormal.</summary>
    public float SmallestNormal => (float)Math.ScaleB(1, LeastExponent);

    /// <summary>Exponent of the least normal value.</summary>
    public int LeastExponent => HasSubnormals ? 1 - Bias : -Bias;

    /// <summary>Code of infinity below the sign, or null.</summary>
    public int? InfinityCode => Specials == MinifloatSpecials.Ieee ? MaxFiniteCode + 1 : null;

    /// <summary>The codes of NaN, ascending; both signs.</summary>
    public IEnumerable<int> NaNCodes => Enumerable.Range(0, 1 << Bits).Where(code => float.IsNaN(Table[code]));

    /// <summary>The code that NaN is encoded as, or null: the quiet one of IEEE formats.</summary>
    public int? NaNCode => Specials switch
    {
        MinifloatSpecials.TopNaN => MaxFiniteCode + 1,
        MinifloatSpecials.Ieee => MaxFiniteCode + 1 + (1 << (MantissaBits - 1)),
        _ => null,
    };

    /// <summary>The sign bit, or 0.</summary>
    public int SignMask => Signed ? 1 << (ExponentBits + MantissaBits) : 0;

    /// <inheritdoc/>
    /// <remarks>Unsigned formats give their least value for anything below it, −0 included.</remarks>
    public override byte Encode(double value, FloatRounding rounding = FloatRounding.HalfEven, bool saturate = true, double draw = double.NaN)
    {
        if (double.IsNaN(value)) return (byte)(NaNCode ?? 0);
        bool negative = double.IsNegative(value);
        if (negative && !Signed) return 0;
        int sign = negative ? SignMask : 0;
        double magnitude = Math.Abs(value);
        if (magnitude == 0) return (byte)sign;
        long code = long.MaxValue;
        if (magnitude <= 2.0 * MaxFinite)
        {
            int exponent = Math.Max(Math.ILogB(magnitude), LeastExponent);
            if (!HasSubnormals && magnitude < Smallest) return (byte)sign;
            // The last place of the binade is the unit; a normal number has 2^y to 2^(y+1) of them, so a carry lands on the next exponent by itself.
            long start = (long)(exponent - LeastExponent) << MantissaBits;
            if (!HasSubnormals) start -= 1L << MantissaBits;
            code = start + Round(Math.ScaleB(magnitude, MantissaBits - exponent), start, rounding, draw);
        }

        if (code > MaxFiniteCode) code = saturate ? MaxFiniteCode : InfinityCode ?? NaNCode ?? MaxFiniteCode;
        return (byte)(sign | (int)code);
    }

    /// <inheritdoc/>
    protected override double Define(int code)
    {
        int magnitude = code & ((1 << (ExponentBits + MantissaBits)) - 1);
        double value = magnitude <= MaxFiniteCode ? Magnitude(magnitude) : magnitude == InfinityCode ? double.PositiveInfinity : double.NaN;
        return (code & SignMask) != 0 ? -value : value;
    }

    private double Magnitude(int code)
    {
        int field = code >> MantissaBits, mantissa = code & ((1 << MantissaBits) - 1);
        if (HasSubnormals && field == 0) return Math.ScaleB(mantissa, 1 - Bias - MantissaBits);
        return Math.ScaleB((1 << MantissaBits) + mantissa, field - Bias - MantissaBits);
    }
}
