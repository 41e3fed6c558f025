using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Accelerator.Numerics;

namespace Accelerator.Quantization;

/// <summary>
/// The integers that an accelerator computes: y[m, n] = Σ_g multiplier[n, g] · (Σ_k q'·a − z'·Σ_k a), exact in 64 bits, and the
/// real value y · 2^−e · s_a[m]. A weight bit pattern and its zero are folded into q' − z' (|q' − z'| ≤ 510) beforehand.
/// </summary>
public sealed class IntegerGemm
{
    private const int Lanes = 16;

    /// <summary>Elements summed in 32 bits: 510 · 128 · 16384 &lt; 2^31 with room for the pairwise sums.</summary>
    private const int SafeRun = 16_384;

    /// <summary>The same of activations beyond 8 bits: 510 · 32768 · 128 &lt; 2^31.</summary>
    private const int SafeWideRun = 128;

    private readonly short[] _centred;
    private readonly HardwareScales _scales;
    private readonly double _unit;

    /// <summary>Prepares a matrix; safe for use by several threads.</summary>
    public IntegerGemm(QuantizedMatrix matrix, HardwareScales scales)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(scales);
        (Matrix, _scales) = (matrix, scales);
        _unit = Math.ScaleB(1.0, -scales.Exponent);
        _centred = new short[matrix.Codes.Length];
        for (int row = 0; row < matrix.Rows; row++)
        {
            for (int k = 0; k < matrix.Columns; k++)
            {
                int i = row * matrix.Columns + k;
                _centred[i] = (short)(2 * matrix.Codes[i] - matrix.LargestCode - matrix.ReinterpretedZeros[row * matrix.Groups + k / matrix.GroupSize]);
            }
        }
    }

    /// <summary>The weights.</summary>
    public QuantizedMatrix Matrix { get; }

    /// <summary>y [M, N] of activations [M, K].</summary>
    public long[] Multiply(ReadOnlySpan<short> activations, int rows)
    {
        int columns = Matrix.Columns;
        if (activations.Length != rows * columns) throw new ArgumentException($"{activations.Length} activations, not {rows} x {columns}.", nameof(activations));
        var output = new long[rows * Matrix.Rows];

        int run = activations.ContainsAnyExceptInRange(sbyte.MinValue, sbyte.MaxValue) ? SafeWideRun : SafeRun;

        // Four rows at a time share each load of a weight; missing rows are zeros, whose results are dropped.
        short[] tile = ArrayPool<short>.Shared.Rent(4 * columns);
        var results = new long[4 * Matrix.Rows];
        for (int row = 0; row < rows; row += 4)
        {
            int count = Math.Min(4, rows - row);
            Array.Clear(tile);
            activations.Slice(row * columns, count * columns).CopyTo(tile);
            Rows4(ref tile[0], run, results);
            results.AsSpan(0, count * Matrix.Rows).CopyTo(output.AsSpan(row * Matrix.Rows));
        }

        ArrayPool<short>.Shared.Return(tile);
        return output;
    }

    /// <summary>output[M, N] = y · 2^−e · activationScales[m], rounded once to float.</summary>
    public void Multiply(ReadOnlySpan<short> activations, ReadOnlySpan<float> activationScales, Span<float> output)
    {
        int rows = activationScales.Length;
        long[] integers = Multiply(activations, rows);
        for (int m = 0; m < rows; m++)
        {
            double unit = _unit * activationScales[m];
            for (int n = 0; n < Matrix.Rows; n++) output[m * Matrix.Rows + n] = (float)(integers[m * Matrix.Rows + n] * unit);
        }
    }

    /// <summary>The definition, plainly written: the judge of the fast path.</summary>
    public static long[] Reference(QuantizedMatrix matrix, HardwareScales scales, ReadOnlySpan<short> activations, int rows)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(scales);
        var output = new long[rows * matrix.Rows];
        for (int m = 0; m < rows; m++)
        {
            for (int n = 0; n < matrix.Rows; n++)
            {
                long y = 0;
                for (int g = 0; g < matrix.Groups; g++)
                {
                    long partialSum = 0, activationSum = 0;
                    for (int k = g * matrix.GroupSize; k < g * matrix.GroupSize + matrix.GroupLength(g); k++)
                    {
                        long a = activations[m * matrix.Columns + k];
                        partialSum += (2L * matrix.Codes[n * matrix.Columns + k] - matrix.LargestCode) * a;
                        activationSum += a;
                    }

                    y += scales.Multipliers[n * matrix.Groups + g] * (partialSum - matrix.ReinterpretedZeros[n * matrix.Groups + g] * activationSum);
                }

                output[m * matrix.Rows + n] = y;
            }
        }

        return output;
    }

    private void Rows4(ref short activations, int run, Span<long> output)
    {
        int columns = Matrix.Columns;
        for (int n = 0; n < Matrix.Rows; n++)
        {
            ref short weights = ref _centred[n * columns];
            long y0 = 0, y1 = 0, y2 = 0, y3 = 0;
            for (int g = 0; g < Matrix.Groups; g++)
            {
                long multiplier = _scales.Multipliers[n * Matrix.Groups + g];
                int end = g * Matrix.GroupSize + Matrix.GroupLength(g);
                for (int from = g * Matrix.GroupSize; from < end; from += run)
                {
                    int to = Math.Min(end, from + run);
                    Vector256<int> s0 = default, s1 = default, s2 = default, s3 = default;
                    int k = from;
                    for (; k + Lanes <= to; k += Lanes)
                    {
                        Vector256<short> w = Vector256.LoadUnsafe(ref weights, (nuint)k);
                        s0 += PairProducts(w, Vector256.LoadUnsafe(ref activations, (nuint)k));
                        s1 += PairProducts(w, Vector256.LoadUnsafe(ref activations, (nuint)(columns + k)));
                        s2 += PairProducts(w, Vector256.LoadUnsafe(ref activations, (nuint)(2 * columns + k)));
                        s3 += PairProducts(w, Vector256.LoadUnsafe(ref activations, (nuint)(3 * columns + k)));
                    }

                    (int t0, int t1, int t2, int t3) = (Vector256.Sum(s0), Vector256.Sum(s1), Vector256.Sum(s2), Vector256.Sum(s3));
                    for (; k < to; k++)
                    {
                        int w = Unsafe.Add(ref weights, k);
                        t0 += w * Unsafe.Add(ref activations, k);
                        t1 += w * Unsafe.Add(ref activations, columns + k);
                        t2 += w * Unsafe.Add(ref activations, 2 * columns + k);
                        t3 += w * Unsafe.Add(ref activations, 3 * columns + k);
                    }

                    y0 += multiplier * t0;
                    y1 += multiplier * t1;
                    y2 += multiplier * t2;
                    y3 += multiplier * t3;
                }
            }

            output[n] = y0;
            output[Matrix.Rows + n] = y1;
            output[2 * Matrix.Rows + n] = y2;
            output[3 * Matrix.Rows + n] = y3;
        }
    }

    /// <summary>Products of 16 pairs, added two by two in some order: the sum over all lanes is what counts, and is exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> PairProducts(Vector256<short> a, Vector256<short> b)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(a, b);
        return Vector256.WidenLower(a) * Vector256.WidenLower(b) + Vector256.WidenUpper(a) * Vector256.WidenUpper(b);
    }
}
