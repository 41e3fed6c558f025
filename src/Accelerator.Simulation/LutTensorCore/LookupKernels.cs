using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.LutTensorCore;

/// <summary>The data paths of all PEs at once. Each has a plain loop for the lanes (or machines) that the vectors leave over.</summary>
internal static class LookupKernels
{
    /// <summary>terms[n] = table[indices[n]] for one row of PEs; an index is below the table's length.</summary>
    public static void LookUp(ReadOnlySpan<int> table, ReadOnlySpan<byte> indices, Span<int> terms)
    {
        int n = 0;
        if (Avx2.IsSupported && table.Length <= 16 && indices.Length >= 8)
        {
            Span<int> padded = stackalloc int[16];
            table.CopyTo(padded);
            Vector256<int> low = Vector256.Create<int>(padded[..8]), high = Vector256.Create<int>(padded[8..]);
            ref byte source = ref MemoryMarshal.GetReference(indices);
            ref int target = ref MemoryMarshal.GetReference(terms);
            for (; n <= indices.Length - 8; n += 8)
            {
                ulong eight = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, n));
                Vector256<int> index = Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(eight).AsByte());

                // A permutation takes the low three bits of an index; whether it is above them says which half of the table it is of.
                Vector256<int> upper = Vector256.GreaterThan(index, Vector256.Create(7));
                Avx2.BlendVariable(Avx2.PermuteVar8x32(low, index), Avx2.PermuteVar8x32(high, index), upper).StoreUnsafe(ref target, (nuint)n);
            }
        }

        for (; n < indices.Length; n++) terms[n] = table[indices[n]];
    }

    /// <summary>shifted[i] = terms[i] &lt;&lt; plane.</summary>
    public static void Shift(ReadOnlySpan<int> terms, int plane, Span<int> shifted)
    {
        int i = 0;
        ref int source = ref MemoryMarshal.GetReference(terms);
        ref int target = ref MemoryMarshal.GetReference(shifted);
        for (; i <= terms.Length - 8; i += 8) (Vector256.LoadUnsafe(ref source, (nuint)i) << plane).StoreUnsafe(ref target, (nuint)i);
        for (; i < terms.Length; i++) shifted[i] = terms[i] << plane;
    }

    /// <summary>next[i] = saturate((current[i] &lt;&lt; doubling &amp; keep) + (terms[i] &lt;&lt; plane)).</summary>
    public static void Accumulate(ReadOnlySpan<int> terms, int plane, ReadOnlySpan<int> current, Span<int> next, Accumulation how)
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
            Vector256<int> sum = ((Vector256.LoadUnsafe(ref accumulator, (nuint)i) & keep) << how.Doubling) + (Vector256.LoadUnsafe(ref source, (nuint)i) << plane);
            if (how.Saturates) sum = Vector256.Min(Vector256.Max(sum, low), high);
            sum.StoreUnsafe(ref target, (nuint)i);
        }

        for (; i < terms.Length; i++) next[i] = how.Next(current[i], terms[i] << plane);
    }
}
