using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Simulation.FloatTile;

/// <summary>Mantissa · 2^Exponent, kept to so many bits after each addition (docs/floating-point.md, "Accumulators"), or exact.</summary>
internal struct PlainAccumulator(int bits, int guard, AccumulatorRounding rounding)
{
    private readonly bool window = bits == 0;

    /// <summary>Two's complement of so many bits.</summary>
    public Int128 Mantissa { get; private set; }

    /// <summary>0 and up.</summary>
    public int Exponent { get; private set; }

    /// <summary>One that is exact in units of 2^0.</summary>
    public static PlainAccumulator Window() => new(0, 0, AccumulatorRounding.HalfEven);

    /// <summary>value / 2^places, to nearest, ties to even.</summary>
    public static Int128 Nearest(Int128 value, int places)
    {
        if (places <= 0) return value << -places;
        if (places > 126) return 0;
        Int128 unit = Int128.One << places, below = value >> places, twice = 2 * (value - (below * unit));
        return twice > unit || (twice == unit && Int128.IsOddInteger(below)) ? below + 1 : below;
    }

    /// <summary>Adds value · 2^exponent.</summary>
    public void Add(Int128 value, int exponent)
    {
        if (value == 0) exponent = 0;
        if (window)
        {
            Mantissa += value << exponent;
            return;
        }

        int bottom = Math.Max(Exponent, exponent) - guard;
        Int128 total = InUnits(Mantissa, Exponent - bottom) + InUnits(value, exponent - bottom);
        int digits = 0;
        for (Int128 rest = total < 0 ? ~total : total; rest != 0; rest >>= 1) digits++;
        Exponent = Math.Max(0, bottom + digits - (bits - 1));
        int dropped = Exponent - bottom;
        Mantissa = dropped <= 0 ? total << -dropped : rounding == AccumulatorRounding.Floor ? total >> dropped : Nearest(total, dropped);
        if (Mantissa == Int128.One << (bits - 1)) (Mantissa, Exponent) = (Mantissa / 2, Exponent + 1);
        if (Mantissa == 0) Exponent = 0;
    }

    /// <summary>value · 2^places, toward −∞, with a 1 in the lowest bit where anything was lost.</summary>
    private static Int128 InUnits(Int128 value, int places)
    {
        if (places >= 0) return value << places;
        Int128 floor = places < -126 ? (value < 0 ? -1 : 0) : value >> -places;
        bool lost = places < -126 ? value != 0 : floor << -places != value;
        return lost && Int128.IsEvenInteger(floor) ? floor + 1 : floor;
    }
}
