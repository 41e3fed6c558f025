using System.Numerics;
using System.Runtime.InteropServices;

namespace Accelerator.Workloads.Tflite.Kernels;

/// <summary>Sums of products of 16-bit numbers in 32 bits, which wrap as the accumulators of the reference kernels do.</summary>
internal static class NarrowDot
{
    /// <summary>Σ a · b.</summary>
    public static int Of(ReadOnlySpan<short> a, ReadOnlySpan<short> b)
    {
        ReadOnlySpan<Vector<short>> x = MemoryMarshal.Cast<short, Vector<short>>(a), y = MemoryMarshal.Cast<short, Vector<short>>(b);
        Vector<int> sums = Vector<int>.Zero;
        for (int i = 0; i < x.Length; i++)
        {
            Vector.Widen(x[i], out Vector<int> xl, out Vector<int> xh);
            Vector.Widen(y[i], out Vector<int> yl, out Vector<int> yh);
            sums += (xl * yl) + (xh * yh);
        }

        int sum = Vector.Sum(sums);
        for (int i = x.Length * Vector<short>.Count; i < a.Length; i++) sum = unchecked(sum + (a[i] * b[i]));
        return sum;
    }

    /// <summary>The same, one product at a time: the reference.</summary>
    public static int Plain(ReadOnlySpan<short> a, ReadOnlySpan<short> b)
    {
        int sum = 0;
        for (int i = 0; i < a.Length; i++) sum = unchecked(sum + (a[i] * b[i]));
        return sum;
    }
}
