using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Workloads.Models;

/// <summary>The element-wise parts of a Llama block, in float32; exponentials are .NET's own vector code, equal on every machine.</summary>
internal static class LlamaMath
{
    private const int Lanes = 8;

    /// <summary>output = x / sqrt(mean(x²) + ε) · weight.</summary>
    public static void RmsNorm(ReadOnlySpan<float> x, ReadOnlySpan<float> weight, float epsilon, Span<float> output)
    {
        float scale = 1f / MathF.Sqrt(FloatGemm.Dot(x, x) / x.Length + epsilon);
        for (int i = 0; i < x.Length; i++) output[i] = weight[i] * (x[i] * scale);
    }

    /// <summary>x += y.</summary>
    public static void Add(Span<float> x, ReadOnlySpan<float> y)
    {
        Span<Vector256<float>> vectors = MemoryMarshal.Cast<float, Vector256<float>>(x);
        ReadOnlySpan<Vector256<float>> addends = MemoryMarshal.Cast<float, Vector256<float>>(y);
        for (int i = 0; i < vectors.Length; i++) vectors[i] += addends[i];
        for (int i = vectors.Length * Lanes; i < x.Length; i++) x[i] += y[i];
    }

    /// <summary>x += factor · y, each element one fused multiply-add.</summary>
    public static void AddScaled(Span<float> x, ReadOnlySpan<float> y, float factor)
    {
        Span<Vector256<float>> vectors = MemoryMarshal.Cast<float, Vector256<float>>(x);
        ReadOnlySpan<Vector256<float>> addends = MemoryMarshal.Cast<float, Vector256<float>>(y);
        Vector256<float> factors = Vector256.Create(factor);
        for (int i = 0; i < vectors.Length; i++) vectors[i] = Vector256.FusedMultiplyAdd(addends[i], factors, vectors[i]);
        for (int i = vectors.Length * Lanes; i < x.Length; i++) x[i] = MathF.FusedMultiplyAdd(y[i], factor, x[i]);
    }

    /// <summary>gate = silu(gate) · up, silu(g) = g / (1 + exp(−g)).</summary>
    public static void SwiGlu(Span<float> gate, ReadOnlySpan<float> up)
    {
        Span<float> tail = stackalloc float[2 * Lanes];
        int i = 0;
        for (; i + Lanes <= gate.Length; i += Lanes) SwiGlu8(gate.Slice(i, Lanes), up.Slice(i, Lanes));
        if (i == gate.Length) return;

        // The last few elements go through the same vector code, so that an element's value does not depend on its place.
        tail.Clear();
        gate[i..].CopyTo(tail);
        up[i..].CopyTo(tail[Lanes..]);
        SwiGlu8(tail[..Lanes], tail[Lanes..]);
        tail[..(gate.Length - i)].CopyTo(gate[i..]);
    }

    /// <summary>Replaces scores by exp(score − largest) / Σ.</summary>
    public static void Softmax(Span<float> scores)
    {
        float largest = float.NegativeInfinity;
        foreach (float score in scores) largest = MathF.Max(largest, score);
        float sum = 0;
        Span<float> block = stackalloc float[Lanes];
        for (int i = 0; i < scores.Length; i += Lanes)
        {
            int length = Math.Min(Lanes, scores.Length - i);
            block.Clear();
            scores.Slice(i, length).CopyTo(block);
            Vector256.Exp(Vector256.Create(block) - Vector256.Create(largest)).CopyTo(block);
            block[..length].CopyTo(scores[i..]);
            foreach (float e in block[..length]) sum += e;
        }

        float factor = 1f / sum;
        for (int i = 0; i < scores.Length; i++) scores[i] *= factor;
    }

    private static void SwiGlu8(Span<float> gate, ReadOnlySpan<float> up)
    {
        Vector256<float> g = Vector256.Create(gate);
        Vector256<float> silu = g / (Vector256<float>.One + Vector256.Exp(-g));
        (silu * Vector256.Create(up)).CopyTo(gate);
    }
}
