using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Accelerator.Simulation.Tiles;

namespace Accelerator.Simulation.LutTensorCore;

/// <summary>The data paths of all PEs at once. Each has a plain loop for the lanes (or machines) that the vectors leave over.</summary>
internal static class LookupKernels
{
    /// <summary>terms[n] = table[indices[n]] for one row of PEs.</summary>
    public static void LookUp(ReadOnlySpan<short> table, ReadOnlySpan<byte> indices, Span<short> terms)
    {
        int n = 0;
        if (Ssse3.IsSupported && table.Length <= 16 && indices.Length >= 16)
        {
            Span<short> padded = stackalloc short[16];
            table.CopyTo(padded);
            Vector128<short> first = Vector128.Create<short>(padded[..8]);
            Vector128<short> second = Vector128.Create<short>(padded[8..]);
            var mask = Vector128.Create((short)0xFF);
            Vector128<byte> low = Sse2.PackUnsignedSaturate(first & mask, second & mask);
            Vector128<byte> high = Sse2.PackUnsignedSaturate(
                Vector128.ShiftRightLogical(first, 8), Vector128.ShiftRightLogical(second, 8));
            for (; n <= indices.Length - 16; n += 16)
            {
                Vector128<byte> index = Vector128.Create<byte>(indices.Slice(n, 16));
                Vector128<byte> lows = Ssse3.Shuffle(low, index);
                Vector128<byte> highs = Ssse3.Shuffle(high, index);
                Sse2.UnpackLow(lows, highs).AsInt16().CopyTo(terms[n..]);
                Sse2.UnpackHigh(lows, highs).AsInt16().CopyTo(terms[(n + 8)..]);
            }
        }

        for (; n < indices.Length; n++) terms[n] = table[indices[n]];
    }

    /// <summary>shifted[i] = terms[i] &lt;&lt; plane.</summary>
    public static void Shift(ReadOnlySpan<short> terms, int plane, Span<int> shifted)
    {
        int i = 0;
        ref short source = ref MemoryMarshal.GetReference(terms);
        ref int target = ref MemoryMarshal.GetReference(shifted);
        for (; i <= terms.Length - 16; i += 16)
        {
            Vector256<short> term = Vector256.LoadUnsafe(ref source, (nuint)i);
            (Vector256<int> lower, Vector256<int> upper) = Vector256.Widen(term);
            (lower << plane).StoreUnsafe(ref target, (nuint)i);
            (upper << plane).StoreUnsafe(ref target, (nuint)i + 8);
        }

        for (; i < terms.Length; i++) shifted[i] = terms[i] << plane;
    }

    /// <summary>next[i] = saturate((current[i] &lt;&lt; doubling &amp; keep) + (terms[i] &lt;&lt; plane)).</summary>
    public static void Accumulate(ReadOnlySpan<short> terms, int plane, ReadOnlySpan<int> current, Span<int> next, Accumulation how)
    {
        int i = 0;
        ref short source = ref MemoryMarshal.GetReference(terms);
        ref int accumulator = ref MemoryMarshal.GetReference(current);
        ref int target = ref MemoryMarshal.GetReference(next);
        var keep = Vector256.Create(how.Keep);
        var low = Vector256.Create(how.Minimum);
        var high = Vector256.Create(how.Maximum);
        for (; i <= terms.Length - 16; i += 16)
        {
            Vector256<short> term = Vector256.LoadUnsafe(ref source, (nuint)i);
            (Vector256<int> lower, Vector256<int> upper) = Vector256.Widen(term);
            Vector256<int> a = ((Vector256.LoadUnsafe(ref accumulator, (nuint)i) & keep) << how.Doubling) + (lower << plane);
            Vector256<int> b = ((Vector256.LoadUnsafe(ref accumulator, (nuint)i + 8) & keep) << how.Doubling) + (upper << plane);
            if (how.Saturates)
            {
                a = Vector256.Min(Vector256.Max(a, low), high);
                b = Vector256.Min(Vector256.Max(b, low), high);
            }

            a.StoreUnsafe(ref target, (nuint)i);
            b.StoreUnsafe(ref target, (nuint)i + 8);
        }

        for (; i < terms.Length; i++) next[i] = how.Next(current[i], terms[i] << plane);
    }
}
