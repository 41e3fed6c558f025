namespace Accelerator.Simulation;

/// <summary>Seeded pseudo-random bits for stimuli: xorshift64* (Vigna 2016), the same on every machine and run.</summary>
public sealed class StimulusRandom
{
    private ulong state;

    /// <summary>Starts the sequence of <paramref name="seed"/>.</summary>
    public StimulusRandom(ulong seed)
    {
        // splitmix64 finaliser: neighbouring seeds give unrelated sequences, and the state is never 0.
        ulong mixed = seed + 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        state = (mixed ^ (mixed >> 31)) | 1;
    }

    /// <summary>The next 32 bits.</summary>
    public uint Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (uint)((state * 0x2545F4914F6CDD1D) >> 32);
    }

    /// <summary>A number from 0 to <paramref name="count"/> − 1.</summary>
    public int Below(int count) => (int)(((ulong)Next() * (uint)count) >> 32);
}
