using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Quantization.Methods;

/// <summary>Products of vectors and symmetric matrices in double, of one order on every machine.</summary>
internal static class DenseProducts
{
    /// <summary>Σ a·b: four lanes of two chains, then the tail.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        ReadOnlySpan<Vector256<double>> x = MemoryMarshal.Cast<double, Vector256<double>>(a), y = MemoryMarshal.Cast<double, Vector256<double>>(b[..a.Length]);
        Vector256<double> even = Vector256<double>.Zero, odd = even;
        int i = 0;
        for (; i + 1 < x.Length; i += 2)
        {
            even += x[i] * y[i];
            odd += x[i + 1] * y[i + 1];
        }

        if (i < x.Length) even += x[i] * y[i];
        Vector256<double> both = even + odd;
        double sum = (both.GetElement(0) + both.GetElement(2)) + (both.GetElement(1) + both.GetElement(3));
        for (int j = x.Length * 4; j < a.Length; j++) sum += a[j] * b[j];
        return sum;
    }

    /// <summary>to += factor·from.</summary>
    public static void Add(double factor, ReadOnlySpan<double> from, Span<double> to) => Gptq.Subtract(-factor, from, to);

    /// <summary>y = H·x, for symmetric H [K, K].</summary>
    public static void Multiply(double[] symmetric, ReadOnlySpan<double> x, Span<double> y)
    {
        for (int i = 0; i < x.Length; i++) y[i] = Dot(symmetric.AsSpan(i * x.Length, x.Length), x);
    }
}
