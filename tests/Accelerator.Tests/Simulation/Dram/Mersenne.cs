namespace Accelerator.Tests.Simulation.Dram;

/// <summary>The 64-bit Mersenne twister of Matsumoto and Nishimura (2004), with which the random addresses of the golden files were drawn.</summary>
internal sealed class Mersenne
{
    private const int Length = 312, Middle = 156;

    private readonly ulong[] state = new ulong[Length];
    private int at = Length;

    public Mersenne(ulong seed)
    {
        state[0] = seed;
        for (int i = 1; i < Length; i++) state[i] = (6364136223846793005UL * (state[i - 1] ^ (state[i - 1] >> 62))) + (ulong)i;
    }

    public ulong Next()
    {
        if (at == Length) Twist();
        ulong x = state[at++];
        x ^= (x >> 29) & 0x5555555555555555UL;
        x ^= (x << 17) & 0x71D67FFFEDA60000UL;
        x ^= (x << 37) & 0xFFF7EEE000000000UL;
        return x ^ (x >> 43);
    }

    private void Twist()
    {
        for (int i = 0; i < Length; i++)
        {
            ulong x = (state[i] & 0xFFFFFFFF80000000UL) | (state[(i + 1) % Length] & 0x7FFFFFFFUL);
            state[i] = state[(i + Middle) % Length] ^ (x >> 1) ^ ((x & 1) == 0 ? 0 : 0xB5026F5AA96619E9UL);
        }

        at = 0;
    }
}
