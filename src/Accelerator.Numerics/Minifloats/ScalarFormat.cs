namespace Accelerator.Numerics.Minifloats;

/// <summary>A number format of at most 8 bits: every code has one value.</summary>
public abstract record ScalarFormat
{
    private float[]? _values;

    /// <summary>Short name, lower case: <c>e2m1</c>, <c>int8</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Bits of a code, 1 to 8.</summary>
    public abstract int Bits { get; }

    /// <summary>Largest finite value.</summary>
    public abstract float MaxFinite { get; }

    /// <summary>⌊log2⌋ of the largest finite value: what MX calls emax.</summary>
    public int MaxExponent => Math.ILogB(MaxFinite);

    /// <summary>Value of every code, 2^Bits of them.</summary>
    public ReadOnlySpan<float> Values => Table;

    /// <summary>The same as an array that the room shares and never writes.</summary>
    internal float[] Table => _values ??= Build();

    /// <summary>The value of a code; bits above <see cref="Bits"/> are an error.</summary>
    public float Decode(byte code) => Table[code];

    /// <summary>
    /// The code of a real number. Formats without NaN give 0 for NaN. Beyond the largest finite value: that value with
    /// <paramref name="saturate"/>, else infinity, else NaN, else (formats that have neither) the largest finite value all the same.
    /// </summary>
    /// <param name="value">Any.</param>
    /// <param name="rounding">How to round.</param>
    /// <param name="saturate">Whether overflow gives the largest finite value.</param>
    /// <param name="draw">For <see cref="FloatRounding.Stochastic"/> only: a uniform number in [0, 1); below the fraction that would be cut off, the magnitude goes up.</param>
    /// <exception cref="ArgumentException">Stochastic rounding without a draw.</exception>
    public abstract byte Encode(double value, FloatRounding rounding = FloatRounding.HalfEven, bool saturate = true, double draw = double.NaN);

    /// <summary>Value by its definition, computed anew: the reference of the table.</summary>
    protected abstract double Define(int code);

    /// <summary>A non-negative number, in units of the last place, as an integer; exact units pass unchanged.</summary>
    protected static long Round(double units, long evenBase, FloatRounding rounding, double draw)
    {
        double floor = Math.Floor(units);
        double fraction = units - floor;
        long integer = (long)floor;
        if (fraction == 0) return integer;
        bool up = rounding switch
        {
            FloatRounding.HalfEven => fraction > 0.5 || (fraction == 0.5 && ((evenBase + integer) & 1) != 0),
            FloatRounding.HalfAwayFromZero => fraction >= 0.5,
            FloatRounding.HalfTowardZero => fraction > 0.5,
            FloatRounding.TowardZero => false,
            FloatRounding.Stochastic => double.IsNaN(draw) ? throw new ArgumentException("Stochastic rounding needs a draw.", nameof(draw)) : draw < fraction,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, null),
        };
        return up ? integer + 1 : integer;
    }

    private float[] Build()
    {
        var values = new float[1 << Bits];
        for (int code = 0; code < values.Length; code++) values[code] = (float)Define(code);
        return values;
    }
}
