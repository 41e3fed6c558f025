namespace Accelerator.Numerics;

/// <summary>
/// A weight matrix [N, K] of unsigned b-bit codes q with one scale s and one reinterpreted zero z' per group of
/// consecutive elements of a row: weight = (s/2)·(q' − z'), q' = 2q − (2^b − 1), z' = 2z + 1 − 2^b, which is s·(q − z)
/// (LUT Tensor Core, ISCA 2025, weight reinterpretation). Bipolar codes have z' = 0.
/// </summary>
public sealed record QuantizedMatrix
{
    /// <summary>The largest N·K accepted: codes must fit one array.</summary>
    public const long MaximumElements = 1L << 30;

    /// <summary>Creates a matrix and checks that every array has its size and every code and zero its range.</summary>
    /// <param name="rows">N, at least 1.</param>
    /// <param name="columns">K, at least 1.</param>
    /// <param name="bits">b, 1 to 8.</param>
    /// <param name="groupSize">Elements along K that share a scale, 1 to K; the last group of a row may be shorter.</param>
    /// <param name="codes">q, unsigned, N·K, row-major.</param>
    /// <param name="scales">s, N·Groups, finite and not negative.</param>
    /// <param name="reinterpretedZeros">z', N·Groups, in ±(2^b − 1).</param>
    public QuantizedMatrix(int rows, int columns, int bits, int groupSize, byte[] codes, float[] scales, short[] reinterpretedZeros)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(scales);
        ArgumentNullException.ThrowIfNull(reinterpretedZeros);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)rows * columns, MaximumElements, nameof(rows));
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 8);
        ArgumentOutOfRangeException.ThrowIfLessThan(groupSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(groupSize, columns);
        (Rows, Columns, Bits, GroupSize) = (rows, columns, bits, groupSize);
        (Codes, Scales, ReinterpretedZeros) = (codes, scales, reinterpretedZeros);
        if (codes.LongLength != (long)rows * columns) throw new ArgumentException($"{codes.Length} codes, not {(long)rows * columns}.", nameof(codes));
        if (scales.LongLength != (long)rows * Groups) throw new ArgumentException($"{scales.Length} scales, not {(long)rows * Groups}.", nameof(scales));
        if (reinterpretedZeros.Length != scales.Length)
        {
            throw new ArgumentException($"{reinterpretedZeros.Length} zeros, not {scales.Length}.", nameof(reinterpretedZeros));
        }

        if (bits < 8 && codes.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)LargestCode))
        {
            throw new ArgumentException($"A code is above {LargestCode}.", nameof(codes));
        }

        if (reinterpretedZeros.AsSpan().ContainsAnyExceptInRange((short)-LargestCode, (short)LargestCode))
        {
            throw new ArgumentException($"A reinterpreted zero is beyond ±{LargestCode}.", nameof(reinterpretedZeros));
        }

        foreach (float scale in scales)
        {
            if (!float.IsFinite(scale) || scale < 0) throw new ArgumentException($"Scale {scale} is not a finite number of at least 0.", nameof(scales));
        }
    }

    /// <summary>N, the output features.</summary>
    public int Rows { get; }

    /// <summary>K, the input features.</summary>
    public int Columns { get; }

    /// <summary>b, 1 to 8.</summary>
    public int Bits { get; }

    /// <summary>Elements along K that share a scale; K itself for one scale a row.</summary>
    public int GroupSize { get; }

    /// <summary>⌈K / GroupSize⌉; the last group is shorter where the group size does not divide K.</summary>
    public int Groups => (int)(((long)Columns + GroupSize - 1) / GroupSize);

    /// <summary>2^b − 1: the largest code, and the largest |q'|.</summary>
    public int LargestCode => (1 << Bits) - 1;

    /// <summary>q, unsigned b bits, [N, K] row-major.</summary>
    public byte[] Codes { get; }

    /// <summary>s, [N, Groups] row-major.</summary>
    public float[] Scales { get; }

    /// <summary>z', [N, Groups] row-major.</summary>
    public short[] ReinterpretedZeros { get; }

    /// <summary>Elements in group <paramref name="group"/>: GroupSize, or less in the last one.</summary>
    public int GroupLength(int group) => Math.Min(GroupSize, Columns - group * GroupSize);

    /// <summary>Writes row <paramref name="row"/> as real numbers, K of them; each is (s/2)·(q' − z') rounded once to float.</summary>
    public void DequantizeRow(int row, Span<float> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows);
        if (weights.Length != Columns) throw new ArgumentException($"{weights.Length} weights, not {Columns}.", nameof(weights));
        int codeBase = row * Columns;
        for (int group = 0; group < Groups; group++)
        {
            int start = group * GroupSize;
            int end = start + GroupLength(group);
            double halfScale = Scales[row * Groups + group] * 0.5;
            int offset = LargestCode + ReinterpretedZeros[row * Groups + group];
            for (int k = start; k < end; k++) weights[k] = (float)(halfScale * (2 * Codes[codeBase + k] - offset));
        }
    }

    /// <summary>The whole matrix as real numbers, [N, K] row-major.</summary>
    public float[] Dequantize()
    {
        var weights = new float[Rows * Columns];
        for (int row = 0; row < Rows; row++) DequantizeRow(row, weights.AsSpan(row * Columns, Columns));
        return weights;
    }
}
