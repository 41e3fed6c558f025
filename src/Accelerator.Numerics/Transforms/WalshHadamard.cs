using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Numerics.Transforms;

/// <summary>
/// The fast Walsh–Hadamard transform of 2^n elements in natural (Sylvester) order, not normalised: y = H·x, H[i, j] = (−1)^popcount(i AND j).
/// n stages of butterflies (a + b, a − b); every result is the same sums in the same order whatever the vectors, so the fast path equals
/// the reference to the last bit.
/// </summary>
public static class WalshHadamard
{
    /// <summary>In place; the length is a power of two.</summary>
    public static void Transform(Span<float> x)
    {
        Check(x.Length);
        if (x.Length < 8)
        {
            Reference(x);
            return;
        }

        Span<Vector256<float>> vectors = MemoryMarshal.Cast<float, Vector256<float>>(x);
        Vector256<float> odd = Vector256.Create(1f, -1, 1, -1, 1, -1, 1, -1), pairs = Vector256.Create(1f, 1, -1, -1, 1, 1, -1, -1), halves = Vector256.Create(1f, 1, 1, 1, -1, -1, -1, -1);
        for (int i = 0; i < vectors.Length; i++)
        {
            // partner ± own: the sign of the own element makes the lower lane a + b and the upper one a − b.
            Vector256<float> v = vectors[i];
            v = Vector256.Shuffle(v, Vector256.Create(1, 0, 3, 2, 5, 4, 7, 6)) + v * odd;
            v = Vector256.Shuffle(v, Vector256.Create(2, 3, 0, 1, 6, 7, 4, 5)) + v * pairs;
            vectors[i] = Vector256.Shuffle(v, Vector256.Create(4, 5, 6, 7, 0, 1, 2, 3)) + v * halves;
        }

        for (int half = 1; half < vectors.Length; half *= 2)
        {
            for (int start = 0; start < vectors.Length; start += 2 * half)
            {
                for (int i = start; i < start + half; i++) (vectors[i], vectors[i + half]) = (vectors[i] + vectors[i + half], vectors[i] - vectors[i + half]);
            }
        }
    }

    /// <summary>The same, plainly; also for integers, where it is exact while nothing overflows.</summary>
    public static void Reference<T>(Span<T> x)
        where T : INumber<T>
    {
        Check(x.Length);
        for (int half = 1; half < x.Length; half *= 2)
        {
            for (int start = 0; start < x.Length; start += 2 * half)
            {
                for (int i = start; i < start + half; i++) (x[i], x[i + half]) = (x[i] + x[i + half], x[i] - x[i + half]);
            }
        }
    }

    private static void Check(int length)
    {
        if (!BitOperations.IsPow2(length)) throw new ArgumentException($"{length} elements, not a power of two.", nameof(length));
    }
}
