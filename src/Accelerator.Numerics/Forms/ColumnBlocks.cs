namespace Accelerator.Numerics.Forms;

/// <summary>
/// Columns of different formats: each part holds some of the columns, in the order that <see cref="Order"/> gives. Mixed bit widths by group of
/// input channels (SliM-LLM, BAQ), outlier columns in float16 (LLM.int8) and structured 1-bit/4-bit channels (PTQ1.61) have this form.
/// </summary>
public sealed record ColumnBlocks : QuantizedTensor
{
    internal const string FormName = "column_blocks";

    /// <summary>More ranges than this are no plan for hardware; equal formats belong in one range, by a permutation.</summary>
    private const int MostParts = 1024;

    /// <summary>Creates it and checks that the parts make up the matrix.</summary>
    /// <param name="format">Name of the whole.</param>
    /// <param name="parts">Side by side, equal rows; their columns add up to K.</param>
    /// <param name="order">[K], the column of the matrix that each column of the parts is; empty when they are in order.</param>
    public ColumnBlocks(string format, IReadOnlyList<QuantizedTensor> parts, int[] order)
        : base(RowsOf(parts), parts.Sum(part => part.Columns))
    {
        ArgumentException.ThrowIfNullOrEmpty(format);
        ArgumentNullException.ThrowIfNull(order);
        (Format, Parts, Order) = (format, parts, order);
        if (order.Length == 0) return;
        var seen = new bool[Columns];
        if (order.Length != Columns) throw new ArgumentException($"{order.Length} columns in the order, not {Columns}.", nameof(order));
        foreach (int column in order)
        {
            if (column < 0 || column >= Columns || seen[column]) throw new ArgumentException("The order is no permutation of the columns.", nameof(order));
            seen[column] = true;
        }
    }

    /// <inheritdoc/>
    public override string Format { get; }

    /// <summary>The parts.</summary>
    public IReadOnlyList<QuantizedTensor> Parts { get; }

    /// <summary>The column of the matrix of each column of the parts; empty for the identity.</summary>
    public int[] Order { get; }

    /// <inheritdoc/>
    /// <remarks>Eight bits a part say its format; an order costs ⌈log2 K⌉ bits a column.</remarks>
    public override StorageBits Storage
    {
        get
        {
            StorageBits sum = new(0, 8L * Parts.Count + (Order.Length == 0 ? 0 : (long)Columns * (System.Numerics.BitOperations.Log2((uint)Math.Max(1, Columns - 1)) + 1)));
            foreach (QuantizedTensor part in Parts) sum += part.Storage;
            return sum;
        }
    }

    /// <inheritdoc/>
    public override ExecutionContract Execution
    {
        get
        {
            ExecutionContract[] inner = [.. Parts.Select(part => part.Execution)];
            return new ExecutionContract
            {
                Passes = [.. inner.SelectMany(contract => contract.Passes).Distinct()],
                GroupSize = inner.Max(contract => contract.GroupSize),
                NeedsActivationSum = inner.Any(contract => contract.NeedsActivationSum),
                Scaling = string.Join(" | ", inner.Select(contract => contract.Scaling).Distinct()),
                Extra = $"{Parts.Count} ranges of columns, each with its own passes{(Order.Length == 0 ? "" : "; activations in a permuted order")}",
            };
        }
    }

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
        var ordered = new float[Columns];
        int start = 0;
        foreach (QuantizedTensor part in Parts)
        {
            part.DequantizeRow(row, ordered.AsSpan(start, part.Columns));
            start += part.Columns;
        }

        for (int k = 0; k < Columns; k++) weights[Order.Length == 0 ? k : Order[k]] = ordered[k];
    }

    /// <inheritdoc/>
    public override TensorParts ToParts()
    {
        TensorParts whole = TensorParts.Of(FormName, [("format", Format), ("parts", TensorParts.Text(Parts.Count))], Order.Length == 0 ? [] : [("order", new TensorArray([Columns], Order))]);
        for (int i = 0; i < Parts.Count; i++)
        {
            whole.Parameters.Add($"part{i}.columns", TensorParts.Text(Parts[i].Columns));
            TensorForms.Nest($"part{i}", Parts[i].ToParts(), whole);
        }

        return whole;
    }

    internal static ColumnBlocks FromParts(int rows, int columns, TensorParts parts)
    {
        int count = parts.Integer("parts", 1, MostParts);
        var inner = new QuantizedTensor[count];
        for (int i = 0; i < count; i++)
        {
            TensorParts one = TensorForms.Unnest($"part{i}", parts);
            if (one.Form == FormName) throw new FormatException("parts lie in parts");
            inner[i] = TensorForms.Create(rows, parts.Integer($"part{i}.columns", 1, columns), one);
        }

        int[] order = parts.Has("order") ? parts.Values<int>("order", columns) : [];
        var made = new ColumnBlocks(parts.Word("format"), inner, order);
        return made.Columns == columns ? made : throw new FormatException($"the parts have {made.Columns} columns, not {columns}");
    }

    private static int RowsOf(IReadOnlyList<QuantizedTensor> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count is 0 or > MostParts || parts.Any(part => part.Rows != parts[0].Rows)) throw new ArgumentException("There are no parts, or too many, or their rows differ.", nameof(parts));
        return parts[0].Rows;
    }
}
