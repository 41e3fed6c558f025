namespace Accelerator.Numerics.Forms;

/// <summary>
/// weight = s·(q − z) with unsigned b-bit codes, where s and z of each small group are codes of few bits themselves, against a float16 step and
/// start for a tile of rows (SpQR, ICLR 2024, section 4: 3-bit weights in groups of 16, 3-bit scales and zeros in second-level groups of 16). Products are made
/// in double and rounded once to float.
/// </summary>
public sealed record BilevelMatrix : QuantizedTensor
{
    internal const string FormName = "bilevel";

    /// <summary>Creates a matrix and checks every array.</summary>
    /// <param name="rows">N.</param>
    /// <param name="columns">K.</param>
    /// <param name="bits">b of the weights, 1 to 8.</param>
    /// <param name="groupSize">Elements along K that share s and z; the last group of a row may be shorter.</param>
    /// <param name="tileRows">Rows whose s (and z) of one column of groups share a step and a start; the last tile may be lower.</param>
    /// <param name="statisticBits">Bits of a code of s or z, 1 to 8.</param>
    /// <param name="codes">q, [N, K].</param>
    /// <param name="scales">s.</param>
    /// <param name="zeros">z.</param>
    public BilevelMatrix(int rows, int columns, int bits, int groupSize, int tileRows, int statisticBits, byte[] codes, BilevelLevels scales, BilevelLevels zeros)
        : base(rows, columns)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(scales);
        ArgumentNullException.ThrowIfNull(zeros);
        FormChecks.Shape(bits, groupSize, columns);
        FormChecks.Bits(statisticBits);
        ArgumentOutOfRangeException.ThrowIfLessThan(tileRows, 1);
        (Bits, GroupSize, TileRows, StatisticBits, Codes, Scales, Zeros) = (bits, groupSize, tileRows, statisticBits, codes, scales, zeros);
        FormChecks.Codes(codes, (long)rows * columns, bits, nameof(codes));
        scales.Check(rows, Groups, tileRows, statisticBits, nameof(scales));
        zeros.Check(rows, Groups, tileRows, statisticBits, nameof(zeros));
    }

    /// <inheritdoc/>
    public override string Format => $"bilevel{TensorParts.Text(Bits)}";

    /// <summary>b.</summary>
    public int Bits { get; }

    /// <summary>Elements along K that share s and z.</summary>
    public int GroupSize { get; }

    /// <summary>Rows of a second-level group.</summary>
    public int TileRows { get; }

    /// <summary>Bits of a code of s or z.</summary>
    public int StatisticBits { get; }

    /// <summary>⌈K / GroupSize⌉.</summary>
    public int Groups => (int)(((long)Columns + GroupSize - 1) / GroupSize);

    /// <summary>q, [N, K].</summary>
    public byte[] Codes { get; }

    /// <summary>s.</summary>
    public BilevelLevels Scales { get; }

    /// <summary>z.</summary>
    public BilevelLevels Zeros { get; }

    /// <inheritdoc/>
    /// <remarks>Two codes a group, and two steps and two starts of 16 bits a tile: 3.625 bits a weight with SpQR's settings.</remarks>
    public override StorageBits Storage => new((long)Bits * Rows * Columns, 2L * StatisticBits * Rows * Groups + 64L * Scales.Steps.Length);

    /// <inheritdoc/>
    public override ExecutionContract Execution => new()
    {
        Passes = [.. Enumerable.Repeat(new ExecutionPass(PassAlphabet.Sign, 1, 1), Bits)], GroupSize = GroupSize, SharedAccumulator = true, NeedsActivationSum = true,
        Scaling = $"a scale and a zero of {StatisticBits} bits for each group, each times a float16 step plus a float16 start of {TileRows} rows",
    };

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
        for (int group = 0; group < Groups; group++)
        {
            double scale = Scales[row, group, Groups, TileRows], zero = Zeros[row, group, Groups, TileRows];
            int end = (int)Math.Min(Columns, (group + 1L) * GroupSize);
            for (int k = group * GroupSize; k < end; k++) weights[k] = Level(Codes[row * Columns + k], scale, zero);
        }
    }

    /// <summary>s·(q − z).</summary>
    public static float Level(byte code, double scale, double zero) => (float)(scale * (code - zero));

    /// <inheritdoc/>
    public override TensorParts ToParts()
    {
        int tiles = (Rows - 1) / TileRows + 1;
        return TensorParts.Of(FormName,
        [
            ("bits", TensorParts.Text(Bits)), ("group_size", TensorParts.Text(GroupSize)), ("tile_rows", TensorParts.Text(TileRows)), ("statistic_bits", TensorParts.Text(StatisticBits)),
        ],
        [
            ("codes", new TensorArray([Bits, Rows, BitPlanes.RowBytes(Columns)], BitPlanes.Pack(Codes, Rows, Columns, Bits))),
            .. Arrays("scales", Scales, tiles), .. Arrays("zeros", Zeros, tiles),
        ]);
    }

    internal static BilevelMatrix FromParts(int rows, int columns, TensorParts parts)
    {
        int bits = parts.Integer("bits", 1, 8), group = parts.Integer("group_size", 1, columns), tileRows = parts.Integer("tile_rows", 1, int.MaxValue), statisticBits = parts.Integer("statistic_bits", 1, 8);
        int groups = (columns - 1) / group + 1, tiles = (rows - 1) / tileRows + 1;
        byte[] codes = BitPlanes.Unpack(parts.Values<byte>("codes", bits, rows, BitPlanes.RowBytes(columns)), rows, columns, bits);
        return new BilevelMatrix(rows, columns, bits, group, tileRows, statisticBits, codes, Levels("scales"), Levels("zeros"));

        BilevelLevels Levels(string name) => new(
            BitPlanes.Unpack(parts.Values<byte>($"{name}.codes", statisticBits, rows, BitPlanes.RowBytes(groups)), rows, groups, statisticBits),
            FormChecks.Loaded(parts, $"{name}.steps", 16, tiles, groups), FormChecks.Loaded(parts, $"{name}.starts", 16, tiles, groups));
    }

    private IEnumerable<(string, TensorArray)> Arrays(string name, BilevelLevels levels, int tiles) =>
    [
        ($"{name}.codes", new TensorArray([StatisticBits, Rows, BitPlanes.RowBytes(Groups)], BitPlanes.Pack(levels.Codes, Rows, Groups, StatisticBits))),
        ($"{name}.steps", FormChecks.Stored(levels.Steps, 16, tiles, Groups)),
        ($"{name}.starts", FormChecks.Stored(levels.Starts, 16, tiles, Groups)),
    ];
}
