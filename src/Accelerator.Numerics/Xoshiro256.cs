using System.Numerics;

namespace Accelerator.Numerics;

/// <summary>xoshiro256** 1.0 (Blackman, Vigna 2018), seeded through SplitMix64 as its authors advise. Not for cryptography.</summary>
public sealed class Xoshiro256
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>Creates the generator; equal seeds give equal streams.</summary>
    public Xoshiro256(ulong seed)
    {
        var mixer = new SplitMix64(seed);
        _s0 = mixer.Next();
        _s1 = mixer.Next();
        _s2 = mixer.Next();
        _s3 = mixer.Next();
    }

    /// <summary>Creates the generator from its raw state, which must not be all zero.</summary>
    public Xoshiro256(ulong s0, ulong s1, ulong s2, ulong s3)
    {
        if ((s0 | s1 | s2 | s3) == 0) throw new ArgumentException("The all-zero state never leaves zero.", nameof(s0));
        (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);
    }

    /// <summary>The next 64 random bits.</summary>
    public ulong Next()
    {
        ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        ulong t = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= t;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>A uniform integer from 0 to <paramref name="count"/> − 1.</summary>
    public int Below(int count) => NextInt32(0, count - 1);

    /// <summary>A uniform integer in [minimum, maximum], both included; unbiased (rejection).</summary>
    public int NextInt32(int minimum, int maximum)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimum, maximum);
        ulong range = (ulong)((long)maximum - minimum) + 1;
        ulong unfair = (0 - range) % range;
        ulong bits;
        do bits = Next(); while (bits < unfair);
        return (int)(minimum + (long)(bits % range));
    }

    /// <summary>A uniform number in [0, 1) with 53 random bits.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>
    /// Approximately normal, mean 0 and variance 1: the sum of twelve uniform numbers less 6 (Irwin–Hall). Additions
    /// only, so that the bits are the same on every machine; the tails end at ±6.
    /// </summary>
    public double NextNormal()
    {
        double sum = -6;
        for (int i = 0; i < 12; i++) sum += NextDouble();
        return sum;
    }
}
