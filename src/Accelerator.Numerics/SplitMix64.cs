namespace Accelerator.Numerics;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014): a 64-bit generator whose whole state is one word. Used to seed
/// <see cref="Xoshiro256"/> and to derive independent seeds; the same on every machine and run.
/// </summary>
public struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 random bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
