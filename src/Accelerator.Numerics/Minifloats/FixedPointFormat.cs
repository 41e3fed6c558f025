namespace Accelerator.Numerics.Minifloats;

/// <summary>How negative integers are coded.</summary>
public enum IntegerCoding
{
    /// <summary>Two's complement, the most negative code included.</summary>
    TwosComplement,

    /// <summary>Two's complement whose most negative code is never made (the symmetric MXINT8 of "INT v.s. FP"); it decodes as ever.</summary>
    Symmetric,

    /// <summary>A sign bit on top of the magnitude; −0 has a code.</summary>
    SignMagnitude,
}

/// <summary>Integers of 2 to 8 bits over 2^FractionBits: MXINT8 (int8 / 64), mantissas of block floating point.</summary>
public sealed record FixedPointFormat : ScalarFormat
{
    /// <summary>Bits of a code, the sign included.</summary>
    public required int Width { get; init; }

    /// <summary>Value = integer / 2^FractionBits.</summary>
    public required int FractionBits { get; init; }

    /// <summary>How negative integers are coded.</summary>
    public required IntegerCoding Coding { get; init; }

    /// <inheritdoc/>
    public override int Bits => Width;

    /// <inheritdoc/>
    public override float MaxFinite => (float)Math.ScaleB(Largest, -FractionBits);

    private int Largest => (1 << (Width - 1)) - 1;

    /// <inheritdoc/>
    /// <remarks>There is neither NaN nor infinity: overflow always saturates.</remarks>
    public override byte Encode(double value, FloatRounding rounding = FloatRounding.HalfEven, bool saturate = true, double draw = double.NaN)
    {
        if (double.IsNaN(value)) return 0;
        bool negative = double.IsNegative(value);
        int least = Coding == IntegerCoding.TwosComplement && negative ? Largest + 1 : Largest;
        double units = Math.ScaleB(Math.Abs(value), FractionBits);
        int magnitude = units >= least ? least : (int)Math.Min(least, Round(units, 0, rounding, draw));
        if (Coding == IntegerCoding.SignMagnitude) return (byte)(negative ? magnitude | (Largest + 1) : magnitude);
        return (byte)((negative ? -magnitude : magnitude) & ((1 << Width) - 1));
    }

    /// <inheritdoc/>
    protected override double Define(int code)
    {
        int half = 1 << (Width - 1);
        if (Coding == IntegerCoding.SignMagnitude)
        {
            double magnitude = Math.ScaleB(code & (half - 1), -FractionBits);
            return (code & half) != 0 ? -magnitude : magnitude;
        }

        return Math.ScaleB(code >= half ? code - 2 * half : code, -FractionBits);
    }
}
