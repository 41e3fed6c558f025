using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Simulation.Tiles;

/// <summary>How an accumulator takes a term: the bits of the old sum to keep (all or none), its doubling, and the saturation bounds.</summary>
internal readonly record struct Accumulation(int Keep, int Doubling, bool Saturates, int Minimum, int Maximum)
{
    /// <summary>The next value for one lane.</summary>
    public int Next(int current, int term)
    {
        int sum = ((current & Keep) << Doubling) + term;
        return Saturates ? Math.Clamp(sum, Minimum, Maximum) : sum;
    }

    /// <summary>next[i] = saturate((current[i] &lt;&lt; doubling &amp; keep) + terms[i]), with a plain loop for the lanes that the vectors leave over.</summary>
    public static void All(ReadOnlySpan<int> terms, ReadOnlySpan<int> current, Span<int> next, Accumulation how)
    {
        int i = 0;
        ref int source = ref MemoryMarshal.GetReference(terms);
        ref int accumulator = ref MemoryMarshal.GetReference(current);
        ref int target = ref MemoryMarshal.GetReference(next);
        var keep = Vector256.Create(how.Keep);
        var low = Vector256.Create(how.Minimum);
        var high = Vector256.Create(how.Maximum);
        for (; i <= terms.Length - 8; i += 8)
        {
            Vector256<int> sum = ((Vector256.LoadUnsafe(ref accumulator, (nuint)i) & keep) << how.Doubling)
                + Vector256.LoadUnsafe(ref source, (nuint)i);
            if (how.Saturates) sum = Vector256.Min(Vector256.Max(sum, low), high);
            sum.StoreUnsafe(ref target, (nuint)i);
        }

        for (; i < terms.Length; i++) next[i] = how.Next(current[i], terms[i]);
    }
}
