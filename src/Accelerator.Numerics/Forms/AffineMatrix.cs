namespace Accelerator.Numerics.Forms;

/// <summary>
/// weight = scale·q + offset with unsigned b-bit codes q and a real offset a group, where a <see cref="QuantizedMatrix"/> has an integer zero: what a
/// least-squares fit of both gives (decoupleQ). The sum is made in double and rounded once to float.
/// </summary>
public sealed record AffineMatrix : QuantizedTensor
{
    internal const string FormName = "affine";

    /// <summary>Creates a matrix and checks every array.</summary>
    /// <param name="rows">N.</param>
    /// <param name="columns">K.</param>
    /// <param name="bits">b, 1 to 8.</param>
    /// <param name="groupSize">Elements along K that share scale and offset, 1 to K; the last group of a row may be shorter.</param>
    /// <param name="codes">q, [N, K].</param>
    /// <param name="scales">[N, groups], finite, of either sign.</param>
    /// <param name="offsets">[N, groups], finite.</param>
    /// <param name="scaleBits">Bits of a scale and of an offset: 16 when each is a float16 value, else 32.</param>
    public AffineMatrix(int rows, int columns, int bits, int groupSize, byte[] codes, float[] scales, float[] offsets, int scaleBits)
        : base(rows, columns)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(scales);
        ArgumentNullException.ThrowIfNull(offsets);
        FormChecks.Shape(bits, groupSize, columns);
        (Bits, GroupSize, Codes, Scales, Offsets, ScaleBits) = (bits, groupSize, codes, scales, offsets, scaleBits);
        FormChecks.Codes(codes, (long)rows * columns, bits, nameof(codes));
        if (scales.LongLength != (long)rows * Groups || offsets.Length != scales.Length) throw new ArgumentException($"{scales.Length} scales and {offsets.Length} offsets, not {(long)rows * Groups}.", nameof(scales));
        FormChecks.Scales(scales, scaleBits, nameof(scales));
        FormChecks.Scales(offsets, scaleBits, nameof(offsets));
    }

    /// <inheritdoc/>
    public override string Format => $"affine{TensorParts.Text(Bits)}";

    /// <summary>b.</summary>
    public int Bits { get; }

    /// <summary>Elements along K that share scale and offset.</summary>
    public int GroupSize { get; }

    /// <summary>⌈K / GroupSize⌉.</summary>
    public int Groups => (int)(((long)Columns + GroupSize - 1) / GroupSize);

    /// <summary>q, [N, K].</summary>
    public byte[] Codes { get; }

    /// <summary>[N, Groups].</summary>
    public float[] Scales { get; }

    /// <summary>[N, Groups].</summary>
    public float[] Offsets { get; }

    /// <summary>Bits of a scale and of an offset: 16 or 32.</summary>
    public int ScaleBits { get; }

    /// <inheritdoc/>
    public override StorageBits Storage => new((long)Bits * Rows * Columns, 2L * ScaleBits * Scales.Length);

    /// <inheritdoc/>
    /// <remarks>With q' = 2q − (2^b − 1): scale/2·Σ q'·a + (offset + scale·(2^b − 1)/2)·Σ a, planes of ±1.</remarks>
    public override ExecutionContract Execution => new()
    {
        Passes = [.. Enumerable.Repeat(new ExecutionPass(PassAlphabet.Sign, 1, 1), Bits)], GroupSize = GroupSize, SharedAccumulator = true, NeedsActivationSum = true,
        Scaling = $"a float{ScaleBits} scale, and a float{ScaleBits} offset times the sum of activations, for each group",
    };

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
        for (int group = 0; group < Groups; group++)
        {
            double scale = Scales[row * Groups + group], offset = Offsets[row * Groups + group];
            int end = (int)Math.Min(Columns, (group + 1L) * GroupSize);
            for (int k = group * GroupSize; k < end; k++) weights[k] = (float)(scale * Codes[row * Columns + k] + offset);
        }
    }

    /// <inheritdoc/>
    public override TensorParts ToParts() => TensorParts.Of(FormName, [("bits", TensorParts.Text(Bits)), ("group_size", TensorParts.Text(GroupSize)), ("scale_bits", TensorParts.Text(ScaleBits))],
    [
        ("codes", new TensorArray([Bits, Rows, BitPlanes.RowBytes(Columns)], BitPlanes.Pack(Codes, Rows, Columns, Bits))),
        ("scales", FormChecks.Stored(Scales, ScaleBits, Rows, Groups)),
        ("offsets", FormChecks.Stored(Offsets, ScaleBits, Rows, Groups)),
    ]);

    internal static AffineMatrix FromParts(int rows, int columns, TensorParts parts)
    {
        int bits = parts.Integer("bits", 1, 8), group = parts.Integer("group_size", 1, columns), scaleBits = FormChecks.ScaleBits(parts);
        int groups = (columns - 1) / group + 1;
        byte[] codes = BitPlanes.Unpack(parts.Values<byte>("codes", bits, rows, BitPlanes.RowBytes(columns)), rows, columns, bits);
        return new AffineMatrix(rows, columns, bits, group, codes, FormChecks.Loaded(parts, "scales", scaleBits, rows, groups), FormChecks.Loaded(parts, "offsets", scaleBits, rows, groups), scaleBits);
    }
}
