using Accelerator.Numerics.Forms;

namespace Accelerator.Numerics;

/// <summary>
/// A weight matrix [N, K] of unsigned b-bit codes q with one scale s and one reinterpreted zero z' per group of
/// consecutive elements of a row: weight = (s/2)·(q' − z'), q' = 2q − (2^b − 1), z' = 2z + 1 − 2^b, which is s·(q − z)
/// (LUT Tensor Core, ISCA 2025, weight reinterpretation). Bipolar codes have z' = 0.
/// </summary>
public sealed record QuantizedMatrix : QuantizedTensor
{
    internal const string FormName = "uniform";

    /// <summary>Creates a matrix and checks that every array has its size and every code and zero its range.</summary>
    /// <param name="rows">N, at least 1.</param>
    /// <param name="columns">K, at least 1.</param>
    /// <param name="bits">b, 1 to 8.</param>
    /// <param name="groupSize">Elements along K that share a scale, 1 to K; the last group of a row may be shorter.</param>
    /// <param name="codes">q, unsigned, N·K, row-major.</param>
    /// <param name="scales">s, N·Groups, finite and not negative.</param>
    /// <param name="reinterpretedZeros">z', N·Groups, in ±(2^b − 1).</param>
    public QuantizedMatrix(int rows, int columns, int bits, int groupSize, byte[] codes, float[] scales, short[] reinterpretedZeros)
        : base(rows, columns)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(scales);
        ArgumentNullException.ThrowIfNull(reinterpretedZeros);
        FormChecks.Shape(bits, groupSize, columns);
        (Bits, GroupSize) = (bits, groupSize);
        (Codes, Scales, ReinterpretedZeros) = (codes, scales, reinterpretedZeros);
        FormChecks.Codes(codes, (long)rows * columns, bits, nameof(codes));
        if (scales.LongLength != (long)rows * Groups) throw new ArgumentException($"{scales.Length} scales, not {(long)rows * Groups}.", nameof(scales));
        if (reinterpretedZeros.Length != scales.Length)
        {
            throw new ArgumentException($"{reinterpretedZeros.Length} zeros, not {scales.Length}.", nameof(reinterpretedZeros));
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

    /// <inheritdoc/>
    /// <remarks><c>bipolarB</c> where every z' is 0, which no level of 0 is then, else <c>intB</c>.</remarks>
    public override string Format => TensorParts.Text(Bits) is var bits && ReinterpretedZeros.AsSpan().ContainsAnyExcept((short)0) ? $"int{bits}" : $"bipolar{bits}";

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

    /// <summary>16 when every scale is a float16 value, and is stored as one; else 32.</summary>
    public int StoredScaleBits => Array.TrueForAll(Scales, scale => (float)(Half)scale == scale) ? 16 : 32;

    /// <inheritdoc/>
    /// <remarks>A scale, and b bits of zero point, a group; no zero points where all are equal.</remarks>
    public override StorageBits Storage =>
        new((long)Bits * Rows * Columns, (StoredScaleBits + (ReinterpretedZeros.AsSpan().ContainsAnyExcept(ReinterpretedZeros[0]) ? Bits : 0)) * (long)Scales.Length);

    /// <inheritdoc/>
    /// <remarks>Σ q'·a by planes of ±1, bit i with weight 2^i, and z'·Σa: the lookup-table array's way.</remarks>
    public override ExecutionContract Execution => new()
    {
        Passes = [.. Enumerable.Repeat(new ExecutionPass(PassAlphabet.Sign, 1, 1), Bits)],
        GroupSize = GroupSize,
        SharedAccumulator = true,
        NeedsActivationSum = ReinterpretedZeros.AsSpan().ContainsAnyExcept((short)0),
        Scaling = $"a float{StoredScaleBits} scale for each group",
    };

    /// <summary>Elements in group <paramref name="group"/>: GroupSize, or less in the last one.</summary>
    public int GroupLength(int group) => Math.Min(GroupSize, Columns - group * GroupSize);

    /// <summary>Writes row <paramref name="row"/> as real numbers, K of them; each is (s/2)·(q' − z') rounded once to float.</summary>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
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

    /// <inheritdoc/>
    public override TensorParts ToParts() => TensorParts.Of(FormName, [("bits", TensorParts.Text(Bits)), ("group_size", TensorParts.Text(GroupSize)), ("scale_bits", TensorParts.Text(StoredScaleBits))],
    [
        ("codes", new TensorArray([Bits, Rows, BitPlanes.RowBytes(Columns)], BitPlanes.Pack(this))),
        ("scales", FormChecks.Stored(Scales, StoredScaleBits, Rows, Groups)),
        ("zeros", new TensorArray([Rows, Groups], ReinterpretedZeros)),
    ]);

    internal static QuantizedMatrix FromParts(int rows, int columns, TensorParts parts)
    {
        int bits = parts.Integer("bits", 1, 8);
        int group = parts.Integer("group_size", 1, columns);
        int groups = (columns - 1) / group + 1;
        byte[] codes = BitPlanes.Unpack(parts.Values<byte>("codes", bits, rows, BitPlanes.RowBytes(columns)), rows, columns, bits);
        return new QuantizedMatrix(rows, columns, bits, group, codes, FormChecks.Loaded(parts, "scales", FormChecks.ScaleBits(parts), rows, groups), parts.Values<short>("zeros", rows, groups));
    }
}
