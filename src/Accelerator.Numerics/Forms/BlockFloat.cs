using Accelerator.Numerics.Blocks;

namespace Accelerator.Numerics.Forms;

/// <summary>How the scale of a block is stored.</summary>
public enum BlockScale
{
    /// <summary>A power of two in eight bits, 2^(x − 127).</summary>
    E8M0,

    /// <summary>An unsigned E4M3 in eight bits, times a float32 of the matrix (NVFP4).</summary>
    UE4M3,

    /// <summary>An unsigned E5M3 in eight bits, times a float32 of the matrix.</summary>
    UE5M3,

    /// <summary>An integer of eight bits, 0 to 255, times a float16 of the row (BitMoD).</summary>
    Integer8,

    /// <summary>A code of eight bits (<see cref="DoubleQuantization"/>), times a float32 of 256 scales, plus one of the matrix.</summary>
    Dynamic8,

    /// <summary>One IEEE 754 binary32 for the whole matrix, none for a block.</summary>
    Shared32,

    /// <summary>IEEE 754 binary16.</summary>
    Float16,

    /// <summary>IEEE 754 binary32.</summary>
    Float32,
}

/// <summary>
/// weight = table[selector[row, block]][code[row, k]] · scale[row, block]: minifloats, MX, NV, BFP, NF4, BitMoD, powers of two. The product is made
/// in double and rounded once to float. Scales are held as their real values; how they are stored decides what they cost.
/// </summary>
public sealed record BlockFloat : QuantizedTensor
{
    internal const string FormName = "block_float";

    /// <summary>Creates block floats and checks every array.</summary>
    /// <param name="format">Name of the number format.</param>
    /// <param name="rows">N.</param>
    /// <param name="columns">K.</param>
    /// <param name="blockSize">Elements along K that share a scale.</param>
    /// <param name="bits">Bits of a code, 1 to 8.</param>
    /// <param name="tables">The values of the codes, 2^bits each; several where blocks choose among them.</param>
    /// <param name="codes">[N, K].</param>
    /// <param name="scales">[N, blocks], finite real values.</param>
    /// <param name="selectors">[N, blocks], the table of each block; empty where there is one table.</param>
    /// <param name="scale">How a scale is stored.</param>
    public BlockFloat(string format, int rows, int columns, int blockSize, int bits, IReadOnlyList<float[]> tables, byte[] codes, float[] scales, byte[] selectors, BlockScale scale)
        : base(rows, columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(format);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(scales);
        ArgumentNullException.ThrowIfNull(selectors);
        FormChecks.Shape(bits, blockSize, columns);
        if (!Enum.IsDefined(scale)) throw new ArgumentOutOfRangeException(nameof(scale), scale, null);
        (Format, BlockSize, Bits, Tables, Codes, Scales, Selectors, Scale) = (format, blockSize, bits, tables, codes, scales, selectors, scale);
        if (tables.Count is < 1 or > 256 || tables.Any(table => table is null || table.Length != 1 << bits)) throw new ArgumentException($"A table has not 2^{bits} values, or there are none or more than 256.", nameof(tables));
        FormChecks.Codes(codes, (long)rows * columns, bits, nameof(codes));
        if (scales.LongLength != (long)rows * Blocks) throw new ArgumentException($"{scales.Length} scales, not {(long)rows * Blocks}.", nameof(scales));
        if (tables.Count > 1 ? selectors.Length != scales.Length : selectors.Length != 0) throw new ArgumentException($"{selectors.Length} selectors for {tables.Count} tables and {scales.Length} blocks.", nameof(selectors));
        if (selectors.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)(tables.Count - 1))) throw new ArgumentException("A selector is beyond the tables.", nameof(selectors));
        FormChecks.Scales(scales, scale == BlockScale.Float16 ? 16 : 32, nameof(scales));
    }

    /// <inheritdoc/>
    public override string Format { get; }

    /// <summary>Elements along K that share a scale; the last block of a row may be shorter.</summary>
    public int BlockSize { get; }

    /// <summary>⌈K / BlockSize⌉.</summary>
    public int Blocks => (int)(((long)Columns + BlockSize - 1) / BlockSize);

    /// <summary>Bits of a code.</summary>
    public int Bits { get; }

    /// <summary>Values of the codes.</summary>
    public IReadOnlyList<float[]> Tables { get; }

    /// <summary>[N, K].</summary>
    public byte[] Codes { get; }

    /// <summary>[N, Blocks], real values.</summary>
    public float[] Scales { get; }

    /// <summary>[N, Blocks], or empty.</summary>
    public byte[] Selectors { get; }

    /// <summary>How a scale is stored.</summary>
    public BlockScale Scale { get; }

    /// <inheritdoc/>
    public override StorageBits Storage
    {
        get
        {
            int scaleBits = Scale switch { BlockScale.Float32 => 32, BlockScale.Float16 => 16, BlockScale.Shared32 => 0, _ => 8 };
            int selectorBits = Tables.Count == 1 ? 0 : System.Numerics.BitOperations.Log2((uint)Tables.Count - 1) + 1;
            long outer = Scale switch { BlockScale.UE4M3 or BlockScale.UE5M3 or BlockScale.Shared32 => 32, BlockScale.Dynamic8 => 32L * (BlockShape.Blocks(Scales.Length, DoubleQuantization.BlockSize) + 1), BlockScale.Integer8 => 16L * Rows, _ => 0 };
            return new StorageBits((long)Bits * Rows * Columns, (scaleBits + selectorBits) * (long)Scales.Length + outer);
        }
    }

    /// <inheritdoc/>
    public override ExecutionContract Execution
    {
        get
        {
            (long unit, bool powers) = IntegerView.Of(Tables);
            ExecutionPass pass = unit == 0 ? new ExecutionPass(PassAlphabet.TableIndex, Bits, 0)
                : new ExecutionPass(powers ? PassAlphabet.PowerOfTwo : PassAlphabet.Integer, Bits, unit);
            return new ExecutionContract
            {
                Passes = [pass], GroupSize = BlockSize,
                Scaling = $"a scale of type {Scale} for each block{(Scale is BlockScale.UE4M3 or BlockScale.UE5M3 ? ", a float32 for the matrix" : Scale == BlockScale.Dynamic8 ? $", a float32 for {DoubleQuantization.BlockSize} of them and one for the matrix" : Scale == BlockScale.Integer8 ? ", a float16 for the row" : "")}",
                Extra = unit == 0 ? "a table of float values, one read for each weight" : Tables.Count > 1 ? "a table for each block, chosen by its selector" : null,
            };
        }
    }

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
        for (int block = 0; block < Blocks; block++)
        {
            int at = row * Blocks + block;
            float[] table = Tables[Selectors.Length > 0 ? Selectors[at] : 0];
            double scale = Scales[at];
            int end = Math.Min(Columns, (block + 1) * BlockSize);
            for (int k = block * BlockSize; k < end; k++) weights[k] = (float)(table[Codes[row * Columns + k]] * scale);
        }
    }

    /// <inheritdoc/>
    public override TensorParts ToParts()
    {
        var arrays = new List<(string, TensorArray)>
        {
            ("codes", new TensorArray([Bits, Rows, BitPlanes.RowBytes(Columns)], BitPlanes.Pack(Codes, Rows, Columns, Bits))),
            ("scales", FormChecks.Stored(Scales, Scale == BlockScale.Float16 ? 16 : 32, Rows, Blocks)),
            ("tables", new TensorArray([Tables.Count, 1 << Bits], Tables.SelectMany(table => table).ToArray())),
        };
        if (Selectors.Length > 0) arrays.Add(("selectors", new TensorArray([Rows, Blocks], Selectors)));
        return TensorParts.Of(FormName, [("format", Format), ("bits", TensorParts.Text(Bits)), ("block_size", TensorParts.Text(BlockSize)), ("scale", Scale.ToString().ToLowerInvariant()), ("tables", TensorParts.Text(Tables.Count))], arrays);
    }

    internal static BlockFloat FromParts(int rows, int columns, TensorParts parts)
    {
        int bits = parts.Integer("bits", 1, 8);
        int block = parts.Integer("block_size", 1, columns);
        int count = parts.Integer("tables", 1, 256);
        if (!Enum.TryParse(parts.Word("scale"), ignoreCase: true, out BlockScale scale)) throw new FormatException($"scale {parts.Word("scale")} is no type of a block's scale");
        int blocks = (columns - 1) / block + 1;
        byte[] codes = BitPlanes.Unpack(parts.Values<byte>("codes", bits, rows, BitPlanes.RowBytes(columns)), rows, columns, bits);
        float[] scales = FormChecks.Loaded(parts, "scales", scale == BlockScale.Float16 ? 16 : 32, rows, blocks);
        float[][] tables = [.. parts.Values<float>("tables", count, 1 << bits).Chunk(1 << bits)];
        byte[] selectors = count > 1 ? parts.Values<byte>("selectors", rows, blocks) : [];
        return new BlockFloat(parts.Word("format"), rows, columns, block, bits, tables, codes, scales, selectors, scale);
    }
}
