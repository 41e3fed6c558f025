namespace Accelerator.Numerics.Forms;

/// <summary>
/// Vectors of d weights along K by index: weight[row, v·d + j] = scale[row, group] · Σ_m table[m, index[m, row, v], j], the sum in float32 over ascending m.
/// One book is vector quantisation (k-means, Q-Palette), several are additive quantisation (AQLM). Where d does not divide K the last vector of a row
/// reaches beyond it; what lies beyond counts for nothing.
/// </summary>
public sealed record Codebook : QuantizedTensor
{
    internal const string FormName = "codebook";

    /// <summary>The longest vector.</summary>
    public const int LargestDimension = 64;

    /// <summary>The most books that are added.</summary>
    public const int MostBooks = 16;

    /// <summary>Creates it and checks every array.</summary>
    /// <param name="format">Name of the number format.</param>
    /// <param name="rows">N.</param>
    /// <param name="columns">K.</param>
    /// <param name="dimension">d.</param>
    /// <param name="bits">b, bits of an index: 1 to 16.</param>
    /// <param name="tables">[M, 2^b, d], finite.</param>
    /// <param name="indices">[M, N, ⌈K/d⌉], below 2^b.</param>
    /// <param name="scales">Scales of groups.</param>
    /// <param name="constant">True where the tables belong to the format and not to the matrix: they are not counted as storage.</param>
    public Codebook(string format, int rows, int columns, int dimension, int bits, float[] tables, ushort[] indices, GroupScales scales, bool constant)
        : base(rows, columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(format);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(indices);
        ArgumentNullException.ThrowIfNull(scales);
        ArgumentOutOfRangeException.ThrowIfLessThan(dimension, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimension, LargestDimension);
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 16);
        (Format, Dimension, Bits, Tables, Indices, Scales, Constant) = (format, dimension, bits, tables, indices, scales, constant);
        Books = tables.Length / (dimension << bits);
        if (Books is < 1 or > MostBooks || tables.Length != Books * (dimension << bits)) throw new ArgumentException($"{tables.Length} values are no 1 to {MostBooks} tables of 2^{bits} x {dimension}.", nameof(tables));
        FormChecks.Table(tables, nameof(tables));
        FormChecks.Indices(indices, (long)Books * rows * Vectors, bits, nameof(indices));
        scales.CheckFit(rows, columns, nameof(scales));
    }

    /// <inheritdoc/>
    public override string Format { get; }

    /// <summary>d, weights of a vector.</summary>
    public int Dimension { get; }

    /// <summary>Bits of an index.</summary>
    public int Bits { get; }

    /// <summary>M, tables that are added.</summary>
    public int Books { get; }

    /// <summary>Vectors of a row.</summary>
    public int Vectors => (int)(((long)Columns + Dimension - 1) / Dimension);

    /// <summary>[M, 2^b, d].</summary>
    public float[] Tables { get; }

    /// <summary>[M, N, Vectors].</summary>
    public ushort[] Indices { get; }

    /// <summary>Scales of groups.</summary>
    public GroupScales Scales { get; }

    /// <summary>Whether the tables belong to the format.</summary>
    public bool Constant { get; }

    /// <inheritdoc/>
    /// <remarks>Tables of the matrix's own cost 32 bits a value.</remarks>
    public override StorageBits Storage => new((long)Bits * Indices.Length, Scales.StorageBits + (Constant ? 0 : 32L * Tables.Length));

    /// <inheritdoc/>
    public override ExecutionContract Execution => new()
    {
        Passes = [.. Enumerable.Repeat(new ExecutionPass(PassAlphabet.TableIndex, Bits, 0), Books)],
        GroupSize = Scales.GroupSize, Scaling = "a scale for each group",
        Extra = $"a table of {1 << Bits} vectors of {Dimension} values{(Books > 1 ? $", {Books} of them added" : "")}, one read for {Dimension} weights{(Constant ? "; a constant of the format" : "")}",
    };

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
        weights.Clear();
        int vectors = Vectors;
        for (int book = 0; book < Books; book++)
        {
            ReadOnlySpan<float> table = Tables.AsSpan(book * (Dimension << Bits), Dimension << Bits);
            ReadOnlySpan<ushort> indices = Indices.AsSpan((book * Rows + row) * vectors, vectors);
            for (int v = 0; v < vectors; v++)
            {
                int start = v * Dimension, length = Math.Min(Dimension, Columns - start);
                ReadOnlySpan<float> vector = table.Slice(indices[v] * Dimension, length);
                for (int j = 0; j < length; j++) weights[start + j] += vector[j];
            }
        }

        Scales.Multiply(row, weights);
    }

    /// <inheritdoc/>
    public override TensorParts ToParts()
    {
        TensorParts parts = TensorParts.Of(FormName,
            [("format", Format), ("dimension", TensorParts.Text(Dimension)), ("bits", TensorParts.Text(Bits)), ("books", TensorParts.Text(Books)), ("constant", TensorParts.Text(Constant ? 1 : 0))],
            [("indices", PackedIndices.Part(Indices, Bits)), ("tables", new TensorArray([Books, 1 << Bits, Dimension], Tables))]);
        Scales.AddTo(parts, Rows);
        return parts;
    }

    internal static Codebook FromParts(int rows, int columns, TensorParts parts)
    {
        int dimension = parts.Integer("dimension", 1, LargestDimension), bits = parts.Integer("bits", 1, 16), books = parts.Integer("books", 1, MostBooks);
        long vectors = ((long)columns + dimension - 1) / dimension;
        ushort[] indices = PackedIndices.From(parts, "indices", books * rows * vectors, bits);
        return new Codebook(parts.Word("format"), rows, columns, dimension, bits, parts.Values<float>("tables", books, 1 << bits, dimension), indices, GroupScales.From(parts, rows, columns), parts.Integer("constant", 0, 1) == 1);
    }
}
