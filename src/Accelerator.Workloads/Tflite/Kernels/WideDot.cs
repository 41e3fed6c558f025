using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>Inner products of 16-bit activations, or 8-bit ones without their zero point, and 8-bit weights, exact in 64 bits.</summary>
internal static class WideDot
{
    // A product is at most 2^22 in size, a lane of the vector sums two of them a step: 2^7 steps fit into 31 bits.
    private const int StepsOf32Bits = 128;

    /// <summary>Σ a·w, the reference.</summary>
    public static long Plain(ReadOnlySpan<short> activations, ReadOnlySpan<sbyte> weights)
    {
        long sum = 0;
        for (int i = 0; i < activations.Length; i++) sum += activations[i] * weights[i];
        return sum;
    }

    /// <summary>Σ a·w, sixteen and then eight at a time where the machine has AVX2.</summary>
    public static long Sum(ReadOnlySpan<short> activations, ReadOnlySpan<sbyte> weights)
    {
        if (!Avx2.IsSupported || activations.Length < Vector128<short>.Count) return Plain(activations, weights);
        ReadOnlySpan<Vector256<short>> a = MemoryMarshal.Cast<short, Vector256<short>>(activations);
        ReadOnlySpan<Vector128<sbyte>> w = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(weights[..(a.Length * Vector128<sbyte>.Count)]);
        long sum = 0;
        for (int start = 0; start < a.Length; start += StepsOf32Bits)
        {
            Vector256<int> part = Vector256<int>.Zero;
            int end = Math.Min(start + StepsOf32Bits, a.Length);
            for (int i = start; i < end; i++) part += Avx2.MultiplyAddAdjacent(a[i], Avx2.ConvertToVector256Int16(w[i]));
            (Vector256<long> lower, Vector256<long> upper) = Vector256.Widen(part);
            sum += Vector256.Sum(lower + upper);
        }

        int done = a.Length * Vector256<short>.Count;
        if (activations.Length - done >= Vector128<short>.Count)
        {
            Vector128<short> eight = MemoryMarshal.Read<Vector128<short>>(MemoryMarshal.AsBytes(activations[done..]));
            Vector128<sbyte> weightsOfEight = Vector128.CreateScalarUnsafe(MemoryMarshal.Read<long>(MemoryMarshal.AsBytes(weights[done..]))).AsSByte();
            sum += Vector128.Sum(Sse2.MultiplyAddAdjacent(eight, Sse41.ConvertToVector128Int16(weightsOfEight)));
            done += Vector128<short>.Count;
        }

        return sum + Plain(activations[done..], weights[done..]);
    }

    /// <summary>Codes without their zero point, which fit 16 bits.</summary>
    public static void Centre(ReadOnlySpan<sbyte> codes, int zero, Span<short> centred)
    {
        for (int i = 0; i < centred.Length; i++) centred[i] = (short)(codes[i] - zero);
    }
}
