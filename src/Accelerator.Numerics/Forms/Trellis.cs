namespace Accelerator.Numerics.Forms;

/// <summary>
/// Trellis-coded weights (bitshift trellis; QTIP, Tseng et al. 2024; Q-Palette). A row is a circular stream of symbols of s bits, one for two weights. The
/// state of a step is the 16 bits of the stream that end with its symbol: s_t = (s_{t−1} · 2^s + symbol_t) mod 2^16, the stream running around the row (tail-biting), so that no
/// start state is stored. A state gives two weights: <see cref="TrellisCode"/>. s/2 bits a weight. Where K is odd the last weight of the last step counts for nothing.
/// </summary>
public sealed record Trellis : QuantizedTensor
{
    internal const string FormName = "trellis";

    /// <summary>Creates it and checks every array.</summary>
    /// <param name="format">Name of the number format.</param>
    /// <param name="rows">N.</param>
    /// <param name="columns">K.</param>
    /// <param name="code">Bits of a symbol, and the table.</param>
    /// <param name="symbols">[N, ⌈K/2⌉], below 2^s.</param>
    /// <param name="scales">Scales of groups.</param>
    /// <param name="constant">True where the table belongs to the format: it is not counted as storage.</param>
    public Trellis(string format, int rows, int columns, TrellisCode code, ushort[] symbols, GroupScales scales, bool constant)
        : base(rows, columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(format);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(symbols);
        ArgumentNullException.ThrowIfNull(scales);
        (Format, Code, Symbols, Scales, Constant) = (format, code, symbols, scales, constant);
        FormChecks.Indices(symbols, (long)rows * Steps, code.Shift, nameof(symbols));
        scales.CheckFit(rows, columns, nameof(scales));
    }

    /// <inheritdoc/>
    public override string Format { get; }

    /// <summary>How a state becomes weights.</summary>
    public TrellisCode Code { get; }

    /// <summary>⌈K/2⌉.</summary>
    public int Steps => (int)(((long)Columns + 1) / 2);

    /// <summary>[N, Steps].</summary>
    public ushort[] Symbols { get; }

    /// <summary>Scales of groups.</summary>
    public GroupScales Scales { get; }

    /// <summary>Whether the table belongs to the format.</summary>
    public bool Constant { get; }

    /// <inheritdoc/>
    public override StorageBits Storage => new((long)Code.Shift * Symbols.Length, Scales.StorageBits + (Constant ? 0 : 32L * Code.Table.Length));

    /// <inheritdoc/>
    public override ExecutionContract Execution => new()
    {
        Passes = [new ExecutionPass(PassAlphabet.TableIndex, Code.Shift, 0)], GroupSize = Scales.GroupSize, Scaling = "a scale for each group",
        Extra = $"a shift register of 16 bits that takes {Code.Shift} bits for two weights, a 16-bit product s·(s + 1), a table of {1 << Code.TableBits} pairs{(Constant ? " that is a constant of the format" : "")}, a sign",
    };

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
        Code.Decode(Symbols.AsSpan(row * Steps, Steps), weights);
        Scales.Multiply(row, weights);
    }

    /// <inheritdoc/>
    public override TensorParts ToParts()
    {
        TensorParts parts = TensorParts.Of(FormName,
            [("format", Format), ("shift", TensorParts.Text(Code.Shift)), ("table_bits", TensorParts.Text(Code.TableBits)), ("constant", TensorParts.Text(Constant ? 1 : 0))],
            [("symbols", PackedIndices.Part(Symbols, Code.Shift)), ("table", new TensorArray([1 << Code.TableBits, 2], Code.Table))]);
        Scales.AddTo(parts, Rows);
        return parts;
    }

    internal static Trellis FromParts(int rows, int columns, TensorParts parts)
    {
        int shift = parts.Integer("shift", TrellisCode.LeastShift, TrellisCode.MostShift), bits = parts.Integer("table_bits", 1, TrellisCode.MostTableBits);
        var code = new TrellisCode(shift, bits, parts.Values<float>("table", 1 << bits, 2));
        ushort[] symbols = PackedIndices.From(parts, "symbols", rows * (((long)columns + 1) / 2), shift);
        return new Trellis(parts.Word("format"), rows, columns, code, symbols, GroupScales.From(parts, rows, columns), parts.Integer("constant", 0, 1) == 1);
    }
}
