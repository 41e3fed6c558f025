using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Simulation.Tiles;

/// <summary>From the fields of a memory's word to activations, which arrays multiply in pairs of 16 bits.</summary>
internal static class Narrowing
{
    /// <summary>The low 16 bits of every value, with a plain loop for those that the vectors leave over.</summary>
    public static void Copy(ReadOnlySpan<int> values, Span<short> narrow)
    {
        int i = 0;
        ref int source = ref MemoryMarshal.GetReference(values);
        ref short target = ref MemoryMarshal.GetReference(narrow);
        for (; i <= values.Length - 16; i += 16)
        {
            Vector256.Narrow(Vector256.LoadUnsafe(ref source, (nuint)i), Vector256.LoadUnsafe(ref source, (nuint)i + 8)).StoreUnsafe(ref target, (nuint)i);
        }

        for (; i < values.Length; i++) narrow[i] = (short)values[i];
    }
}
