namespace Accelerator.Numerics.Forms;

/// <summary>
/// Vectors of eight weights as direction and magnitude by two indices (PCDVQ): weight[row, 8v + j] = scale[row, group] · magnitude[m] · direction[d, j], in
/// float32 in that order from the right. Where 8 does not divide K the last vector reaches beyond the row; what lies beyond counts for nothing.
/// </summary>
public sealed record Polar : QuantizedTensor
{
    internal const string FormName = "polar";

    /// <summary>Weights of a vector.</summary>
    public const int Dimension = 8;

    /// <summary>Creates it and checks every array.</summary>
    /// <param name="format">Name of the number format.</param>
    /// <param name="rows">N.</param>
    /// <param name="columns">K.</param>
    /// <param name="directions">[2^a, 8], finite; a from 1 to 16.</param>
    /// <param name="magnitudes">[2^b], finite; b from 1 to 8.</param>
    /// <param name="directionIndices">[N, ⌈K/8⌉].</param>
    /// <param name="magnitudeIndices">[N, ⌈K/8⌉].</param>
    /// <param name="scales">Scales of groups.</param>
    public Polar(string format, int rows, int columns, float[] directions, float[] magnitudes, ushort[] directionIndices, ushort[] magnitudeIndices, GroupScales scales)
        : base(rows, columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(format);
        ArgumentNullException.ThrowIfNull(directions);
        ArgumentNullException.ThrowIfNull(magnitudes);
        ArgumentNullException.ThrowIfNull(directionIndices);
        ArgumentNullException.ThrowIfNull(magnitudeIndices);
        ArgumentNullException.ThrowIfNull(scales);
        (Format, Directions, Magnitudes, DirectionIndices, MagnitudeIndices, Scales) = (format, directions, magnitudes, directionIndices, magnitudeIndices, scales);
        (DirectionBits, MagnitudeBits) = (Bits(directions.Length / Dimension), Bits(magnitudes.Length));
        if (DirectionBits is < 1 or > 16 || directions.Length != Dimension << DirectionBits) throw new ArgumentException($"{directions.Length} values are no 2 to 2^16 directions of {Dimension}.", nameof(directions));
        if (MagnitudeBits is < 1 or > 8 || magnitudes.Length != 1 << MagnitudeBits) throw new ArgumentException($"{magnitudes.Length} magnitudes, not 2 to 256.", nameof(magnitudes));
        FormChecks.Table(directions, nameof(directions));
        FormChecks.Table(magnitudes, nameof(magnitudes));
        FormChecks.Indices(directionIndices, (long)rows * Vectors, DirectionBits, nameof(directionIndices));
        FormChecks.Indices(magnitudeIndices, (long)rows * Vectors, MagnitudeBits, nameof(magnitudeIndices));
        scales.CheckFit(rows, columns, nameof(scales));
    }

    /// <inheritdoc/>
    public override string Format { get; }

    /// <summary>a.</summary>
    public int DirectionBits { get; }

    /// <summary>b.</summary>
    public int MagnitudeBits { get; }

    /// <summary>⌈K/8⌉.</summary>
    public int Vectors => (Columns - 1) / Dimension + 1;

    /// <summary>[2^a, 8].</summary>
    public float[] Directions { get; }

    /// <summary>[2^b].</summary>
    public float[] Magnitudes { get; }

    /// <summary>[N, Vectors].</summary>
    public ushort[] DirectionIndices { get; }

    /// <summary>[N, Vectors].</summary>
    public ushort[] MagnitudeIndices { get; }

    /// <summary>Scales of groups.</summary>
    public GroupScales Scales { get; }

    /// <inheritdoc/>
    /// <remarks>The tables are constants of the format and not counted.</remarks>
    public override StorageBits Storage => new((long)(DirectionBits + MagnitudeBits) * DirectionIndices.Length, Scales.StorageBits);

    /// <inheritdoc/>
    public override ExecutionContract Execution => new()
    {
        Passes = [new ExecutionPass(PassAlphabet.TableIndex, DirectionBits + MagnitudeBits, 0)], GroupSize = Scales.GroupSize, Scaling = "a scale for each group",
        Extra = $"a table of {1 << DirectionBits} directions of {Dimension} values, a constant; one of {1 << MagnitudeBits} magnitudes multiplies the sum of eight products",
    };

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
        for (int k = 0; k < Columns; k++)
        {
            int at = row * Vectors + k / Dimension;
            weights[k] = Magnitudes[MagnitudeIndices[at]] * Directions[DirectionIndices[at] * Dimension + k % Dimension];
        }

        Scales.Multiply(row, weights);
    }

    /// <inheritdoc/>
    public override TensorParts ToParts()
    {
        TensorParts parts = TensorParts.Of(FormName,
            [("format", Format), ("direction_bits", TensorParts.Text(DirectionBits)), ("magnitude_bits", TensorParts.Text(MagnitudeBits))],
            [
                ("directions", new TensorArray([1 << DirectionBits, Dimension], Directions)), ("magnitudes", new TensorArray([1 << MagnitudeBits], Magnitudes)),
                ("direction_indices", PackedIndices.Part(DirectionIndices, DirectionBits)), ("magnitude_indices", PackedIndices.Part(MagnitudeIndices, MagnitudeBits)),
            ]);
        Scales.AddTo(parts, Rows);
        return parts;
    }

    internal static Polar FromParts(int rows, int columns, TensorParts parts)
    {
        int a = parts.Integer("direction_bits", 1, 16), b = parts.Integer("magnitude_bits", 1, 8);
        long count = rows * ((columns - 1L) / Dimension + 1);
        return new Polar(parts.Word("format"), rows, columns, parts.Values<float>("directions", 1 << a, Dimension), parts.Values<float>("magnitudes", 1 << b),
            PackedIndices.From(parts, "direction_indices", count, a), PackedIndices.From(parts, "magnitude_indices", count, b), GroupScales.From(parts, rows, columns));
    }

    private static int Bits(int count) => count < 1 ? 0 : System.Numerics.BitOperations.Log2((uint)count);
}
