using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Workloads.Models;

/// <summary>
/// Float32 products. Each dot product runs in eight lanes (element k in lane k mod 8, fused multiply-add), the lanes are
/// added in a fixed tree, the tail one by one: the same bits whatever the tile, the batch, the thread or the machine.
/// </summary>
public static class FloatGemm
{
    private const int Lanes = 8;

    /// <summary>output[M, N] = input[M, K] · weights[N, K] transposed.</summary>
    public static void Multiply(ReadOnlySpan<float> input, ReadOnlySpan<float> weights, Span<float> output, int m, int n, int k)
    {
        if (input.Length != m * k || weights.Length != n * k || output.Length != m * n)
        {
            throw new ArgumentException($"{input.Length}, {weights.Length}, {output.Length} elements do not fit M {m}, N {n}, K {k}.");
        }

        int row = 0;
        for (; row + 4 <= m; row += 4)
        {
            int column = 0;
            for (; column + 2 <= n; column += 2) Tile4X2(input[(row * k)..], weights[(column * k)..], output[(row * n + column)..], n, k);
            for (; column < n; column++)
            {
                for (int i = 0; i < 4; i++) output[(row + i) * n + column] = Dot(input.Slice((row + i) * k, k), weights.Slice(column * k, k));
            }
        }

        for (; row < m; row++)
        {
            int column = 0;
            for (; column + 4 <= n; column += 4) Tile1X4(input.Slice(row * k, k), weights[(column * k)..], output.Slice(row * n + column, 4));
            for (; column < n; column++) output[row * n + column] = Dot(input.Slice(row * k, k), weights.Slice(column * k, k));
        }
    }

    /// <summary>Σ a·b in the order stated above.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        if (a.Length != b.Length) throw new ArgumentException($"{a.Length} and {b.Length} elements.");
        ref float pa = ref MemoryMarshal.GetReference(a);
        ref float pb = ref MemoryMarshal.GetReference(b);
        Vector256<float> sum = Vector256<float>.Zero;
        int i = 0;
        for (; i + Lanes <= a.Length; i += Lanes) sum = Vector256.FusedMultiplyAdd(Load(ref pa, i), Load(ref pb, i), sum);
        return Finish(sum, ref pa, ref pb, i, a.Length);
    }

    private static void Tile4X2(ReadOnlySpan<float> x, ReadOnlySpan<float> w, Span<float> y, int n, int k)
    {
        ref float x0 = ref MemoryMarshal.GetReference(x);
        ref float x1 = ref Unsafe.Add(ref x0, k);
        ref float x2 = ref Unsafe.Add(ref x0, 2 * k);
        ref float x3 = ref Unsafe.Add(ref x0, 3 * k);
        ref float w0 = ref MemoryMarshal.GetReference(w);
        ref float w1 = ref Unsafe.Add(ref w0, k);
        Vector256<float> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        int i = 0;
        for (; i + Lanes <= k; i += Lanes)
        {
            Vector256<float> a = Load(ref w0, i);
            Vector256<float> b = Load(ref w1, i);
            Vector256<float> v = Load(ref x0, i);
            s00 = Vector256.FusedMultiplyAdd(v, a, s00);
            s01 = Vector256.FusedMultiplyAdd(v, b, s01);
            v = Load(ref x1, i);
            s10 = Vector256.FusedMultiplyAdd(v, a, s10);
            s11 = Vector256.FusedMultiplyAdd(v, b, s11);
            v = Load(ref x2, i);
            s20 = Vector256.FusedMultiplyAdd(v, a, s20);
            s21 = Vector256.FusedMultiplyAdd(v, b, s21);
            v = Load(ref x3, i);
            s30 = Vector256.FusedMultiplyAdd(v, a, s30);
            s31 = Vector256.FusedMultiplyAdd(v, b, s31);
        }

        y[0] = Finish(s00, ref x0, ref w0, i, k);
        y[1] = Finish(s01, ref x0, ref w1, i, k);
        y[n] = Finish(s10, ref x1, ref w0, i, k);
        y[n + 1] = Finish(s11, ref x1, ref w1, i, k);
        y[2 * n] = Finish(s20, ref x2, ref w0, i, k);
        y[2 * n + 1] = Finish(s21, ref x2, ref w1, i, k);
        y[3 * n] = Finish(s30, ref x3, ref w0, i, k);
        y[3 * n + 1] = Finish(s31, ref x3, ref w1, i, k);
    }

    private static void Tile1X4(ReadOnlySpan<float> x, ReadOnlySpan<float> w, Span<float> y)
    {
        int k = x.Length;
        ref float x0 = ref MemoryMarshal.GetReference(x);
        ref float w0 = ref MemoryMarshal.GetReference(w);
        ref float w1 = ref Unsafe.Add(ref w0, k);
        ref float w2 = ref Unsafe.Add(ref w0, 2 * k);
        ref float w3 = ref Unsafe.Add(ref w0, 3 * k);
        Vector256<float> s0 = default, s1 = default, s2 = default, s3 = default;
        int i = 0;
        for (; i + Lanes <= k; i += Lanes)
        {
            Vector256<float> v = Load(ref x0, i);
            s0 = Vector256.FusedMultiplyAdd(v, Load(ref w0, i), s0);
            s1 = Vector256.FusedMultiplyAdd(v, Load(ref w1, i), s1);
            s2 = Vector256.FusedMultiplyAdd(v, Load(ref w2, i), s2);
            s3 = Vector256.FusedMultiplyAdd(v, Load(ref w3, i), s3);
        }

        y[0] = Finish(s0, ref x0, ref w0, i, k);
        y[1] = Finish(s1, ref x0, ref w1, i, k);
        y[2] = Finish(s2, ref x0, ref w2, i, k);
        y[3] = Finish(s3, ref x0, ref w3, i, k);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Load(ref float source, int index) => Vector256.LoadUnsafe(ref source, (nuint)index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Finish(Vector256<float> lanes, ref float a, ref float b, int from, int to)
    {
        // The tree is spelled out because Vector256.Sum may add in another order on another machine.
        Vector128<float> four = lanes.GetLower() + lanes.GetUpper();
        float sum = (four.GetElement(0) + four.GetElement(2)) + (four.GetElement(1) + four.GetElement(3));
        for (int i = from; i < to; i++) sum = MathF.FusedMultiplyAdd(Unsafe.Add(ref a, i), Unsafe.Add(ref b, i), sum);
        return sum;
    }
}
