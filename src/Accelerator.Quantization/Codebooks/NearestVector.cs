using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Accelerator.Quantization.Codebooks;

/// <summary>
/// Nearest vector of a table by Σ_j h_j·(x_j − c_j)², in float32 with ascending j; of equals the lowest index. Eight vectors are looked at at once, from a table kept by
/// component; the sums are those of the plain reference to the last bit.
/// </summary>
public sealed class NearestVector
{
    private const int Lanes = 8;
    private readonly float[] _byComponent;
    private readonly float[] _table;
    private readonly int _padded;

    /// <summary>Prepares a table [count, d].</summary>
    public NearestVector(ReadOnlySpan<float> table, int dimension)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimension, 1);
        if (table.Length == 0 || table.Length % dimension != 0) throw new ArgumentException($"{table.Length} values are no vectors of {dimension}.", nameof(table));
        (Dimension, Count, _table) = (dimension, table.Length / dimension, table.ToArray());
        _padded = (Count + Lanes - 1) / Lanes * Lanes;
        _byComponent = new float[_padded * dimension];
        Array.Fill(_byComponent, float.PositiveInfinity); // never the nearest
        for (int i = 0; i < Count; i++)
        {
            for (int j = 0; j < dimension; j++) _byComponent[j * _padded + i] = table[i * dimension + j];
        }
    }

    /// <summary>d.</summary>
    public int Dimension { get; }

    /// <summary>Vectors of the table.</summary>
    public int Count { get; }

    /// <summary>The index of the nearest.</summary>
    /// <param name="x">d values.</param>
    /// <param name="importance">h, d values; empty for 1.</param>
    /// <param name="error">Its distance.</param>
    public int Find(ReadOnlySpan<float> x, ReadOnlySpan<float> importance, out float error)
    {
        ReadOnlySpan<Vector256<float>> table = MemoryMarshal.Cast<float, Vector256<float>>(_byComponent);
        int blocks = _padded / Lanes;
        Vector256<float> best = Vector256.Create(float.PositiveInfinity);
        Vector256<int> at = Vector256<int>.Zero;
        for (int block = 0; block < blocks; block++)
        {
            Vector256<float> sum = Vector256<float>.Zero;
            for (int j = 0; j < x.Length; j++)
            {
                Vector256<float> difference = Vector256.Create(x[j]) - table[j * blocks + block];
                difference *= difference;
                sum += importance.IsEmpty ? difference : difference * importance[j];
            }

            Vector256<float> less = Vector256.LessThan(sum, best);
            best = Vector256.ConditionalSelect(less, sum, best);
            at = Vector256.ConditionalSelect(less.AsInt32(), Vector256.Create(block), at);
        }

        int index = 0;
        error = float.PositiveInfinity;
        for (int lane = 0; lane < Lanes; lane++)
        {
            int candidate = at[lane] * Lanes + lane;
            if (best[lane] < error || (best[lane] == error && candidate < index)) (error, index) = (best[lane], candidate);
        }

        return index < Count ? index : 0;
    }

    /// <summary>The same, plainly.</summary>
    public int Reference(ReadOnlySpan<float> x, ReadOnlySpan<float> importance, out float error)
    {
        int index = 0;
        error = float.PositiveInfinity;
        for (int i = 0; i < Count; i++)
        {
            float sum = 0;
            for (int j = 0; j < x.Length; j++)
            {
                float difference = x[j] - _table[i * Dimension + j];
                sum += importance.IsEmpty ? difference * difference : difference * difference * importance[j];
            }

            if (sum < error) (error, index) = (sum, i);
        }

        return index;
    }
}
