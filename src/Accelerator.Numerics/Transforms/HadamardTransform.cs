using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Numerics.Transforms;

/// <summary>
/// y = H·x / √n for any order that <see cref="HadamardMatrix"/> constructs: H = B ⊗ W with B the base matrix and W the Walsh–Hadamard
/// matrix of 2^p elements; element a·2^p + b has the indices (a, b). Work is n·p butterflies and n·base additions.
/// </summary>
public sealed class HadamardTransform
{
    private readonly sbyte[] _base;
    private readonly int _rows;
    private readonly int _power;
    private readonly float _norm;

    /// <summary>Prepares the transform of <paramref name="order"/> elements.</summary>
    /// <exception cref="ArgumentException">The order has no construction.</exception>
    public HadamardTransform(int order)
    {
        (_rows, _power) = HadamardMatrix.Factor(order) ?? throw new ArgumentException($"No Hadamard matrix of order {order} is known here.", nameof(order));
        _base = HadamardMatrix.Base(_rows);
        Order = order;
        _norm = (float)(1 / Math.Sqrt(order));
    }

    /// <summary>n.</summary>
    public int Order { get; }

    /// <summary>Order of the base matrix; 1 for a power of two.</summary>
    public int Base => _rows;

    /// <summary>x ← H·x / √n: orthonormal, in float32; the same bits on every machine.</summary>
    public void Apply(Span<float> x)
    {
        Check(x.Length);
        for (int row = 0; row < _rows; row++) WalshHadamard.Transform(x.Slice(row * _power, _power));
        if (_rows > 1) Mix(x);
        for (int i = 0; i < x.Length; i++) x[i] *= _norm;
    }

    /// <summary>The inverse of <see cref="Apply"/>: Hᵀ·x / √n. H is symmetric for powers of two only.</summary>
    public void ApplyTransposed(Span<float> x)
    {
        Check(x.Length);
        for (int row = 0; row < _rows; row++) WalshHadamard.Transform(x.Slice(row * _power, _power));
        if (_rows > 1) Mix(x, transposed: true);
        for (int i = 0; i < x.Length; i++) x[i] *= _norm;
    }

    /// <summary>Element [i, j] of H, ±1: the definition.</summary>
    public int Element(int i, int j) => _base[i / _power * _rows + j / _power] * (1 - 2 * (BitOperations.PopCount((uint)(i % _power & j % _power)) & 1));

    /// <summary>
    /// What hardware computes on integer codes: y = H·x without the factor 1/√n, which joins the scale. Exact: codes of b bits within
    /// ±(2^(b−1) − 1) give sums of <see cref="SumBits"/> bits.
    /// </summary>
    public void ApplyUnnormalised(ReadOnlySpan<sbyte> x, Span<int> y)
    {
        Check(x.Length);
        Check(y.Length);
        for (int i = 0; i < x.Length; i++) y[i] = x[i];
        for (int row = 0; row < _rows; row++) WalshHadamard.Reference(y.Slice(row * _power, _power));
        if (_rows == 1) return;
        var column = new int[_rows];
        for (int b = 0; b < _power; b++)
        {
            for (int a = 0; a < _rows; a++) column[a] = y[a * _power + b];
            for (int a = 0; a < _rows; a++)
            {
                int sum = 0;
                for (int from = 0; from < _rows; from++) sum += _base[a * _rows + from] * column[from];
                y[a * _power + b] = sum;
            }
        }
    }

    /// <summary>Signed bits of a sum of n symmetric codes of <paramref name="inputBits"/> bits: those of n·(2^(b−1) − 1) and a sign; b + ⌈log2 n⌉ at most.</summary>
    public static int SumBits(int inputBits, int order) => BitOperations.Log2((ulong)(((1L << (inputBits - 1)) - 1) * order)) + 2;

    private void Check(int length)
    {
        if (length != Order) throw new ArgumentException($"{length} elements, not {Order}.", nameof(length));
    }

    /// <summary>The base matrix over the slow index. Sums run over ascending a.</summary>
    private void Mix(Span<float> x, bool transposed = false)
    {
        float[] source = x.ToArray();
        x.Clear();
        for (int a = 0; a < _rows; a++)
        {
            Span<float> to = x.Slice(a * _power, _power);
            for (int b = 0; b < _rows; b++)
            {
                float sign = transposed ? _base[b * _rows + a] : _base[a * _rows + b];
                AddScaled(sign, source.AsSpan(b * _power, _power), to);
            }
        }
    }

    private static void AddScaled(float sign, ReadOnlySpan<float> from, Span<float> to)
    {
        ReadOnlySpan<Vector256<float>> source = MemoryMarshal.Cast<float, Vector256<float>>(from);
        Span<Vector256<float>> target = MemoryMarshal.Cast<float, Vector256<float>>(to);
        for (int i = 0; i < source.Length; i++) target[i] += source[i] * sign;
        for (int i = source.Length * Vector256<float>.Count; i < from.Length; i++) to[i] += from[i] * sign;
    }
}
