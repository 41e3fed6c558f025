using Accelerator.Numerics;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// Normal random numbers to full precision, mean 0 and variance 1 (G. Marsaglia's polar method), made of additions, multiplications, divisions and square
/// roots only: IEEE 754 fixes each, so that the bits are the same on every machine, which a library's logarithm is not.
/// </summary>
public sealed class NormalSamples(ulong seed)
{
    private readonly Xoshiro256 _random = new(seed);
    private double _spare;
    private bool _held;

    /// <summary>The next number.</summary>
    public double Next()
    {
        if (_held)
        {
            _held = false;
            return _spare;
        }

        double u, v, s;
        do
        {
            u = 2 * _random.NextDouble() - 1;
            v = 2 * _random.NextDouble() - 1;
            s = u * u + v * v;
        }
        while (s >= 1 || s == 0);
        double factor = Math.Sqrt(-2 * Logarithm(s) / s);
        (_spare, _held) = (v * factor, true);
        return u * factor;
    }

    /// <summary>The next <paramref name="count"/> numbers, rounded to float.</summary>
    public float[] Take(int count)
    {
        var samples = new float[count];
        for (int i = 0; i < count; i++) samples[i] = (float)Next();
        return samples;
    }

    /// <summary>ln x for positive normal x: exponent · ln 2 + 2·artanh((m − 1) / (m + 1)) with m in [√½, √2).</summary>
    internal static double Logarithm(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        int exponent = (int)(bits >> 52) - 1023;
        double m = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | (1023L << 52));
        if (m > 1.4142135623730951) (m, exponent) = (m / 2, exponent + 1);
        double t = (m - 1) / (m + 1), square = t * t, sum = 0;
        for (int odd = 25; odd >= 1; odd -= 2) sum = sum * square + 1.0 / odd;
        return exponent * 0.6931471805599453 + 2 * t * sum;
    }
}
