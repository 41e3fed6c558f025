namespace Accelerator.Numerics.Forms;

/// <summary>
/// A base matrix with outliers beside it in compressed sparse rows: weight = outlier where there is one, else the base's value (SpQR).
/// Outliers are float16 values with 16-bit columns, in ascending order in a row: the order in which hardware adds them.
/// </summary>
public sealed record SparseSide : QuantizedTensor
{
    internal const string FormName = "sparse_side";

    /// <summary>Creates it and checks the sparse rows.</summary>
    /// <param name="inner">The base.</param>
    /// <param name="rowStarts">[N + 1], index of the first outlier of each row; ends with their number.</param>
    /// <param name="outlierColumns">Columns, ascending in each row.</param>
    /// <param name="values">Their weights, float16 values.</param>
    public SparseSide(QuantizedTensor inner, int[] rowStarts, int[] outlierColumns, float[] values)
        : base((inner ?? throw new ArgumentNullException(nameof(inner))).Rows, inner.Columns)
    {
        ArgumentNullException.ThrowIfNull(rowStarts);
        ArgumentNullException.ThrowIfNull(outlierColumns);
        ArgumentNullException.ThrowIfNull(values);
        (Base, RowStarts, OutlierColumns, Values) = (inner, rowStarts, outlierColumns, values);
        if (rowStarts.Length != Rows + 1 || rowStarts[0] != 0 || rowStarts[^1] != outlierColumns.Length || values.Length != outlierColumns.Length) throw new ArgumentException("The sparse rows do not fit together.", nameof(rowStarts));
        for (int row = 0; row < Rows; row++)
        {
            if (rowStarts[row + 1] < rowStarts[row] || rowStarts[row + 1] > outlierColumns.Length) throw new ArgumentException("The starts of the rows do not ascend.", nameof(rowStarts));
            int before = -1;
            for (int i = rowStarts[row]; i < rowStarts[row + 1]; i++)
            {
                if (outlierColumns[i] <= before || outlierColumns[i] >= Columns) throw new ArgumentException("The columns of a row do not ascend within K.", nameof(outlierColumns));
                before = outlierColumns[i];
            }
        }

        FormChecks.Scales(values, 16, nameof(values));
    }

    /// <inheritdoc/>
    public override string Format => Base.Format;

    /// <summary>The dense part.</summary>
    public QuantizedTensor Base { get; }

    /// <summary>[N + 1].</summary>
    public int[] RowStarts { get; }

    /// <summary>Column of each outlier.</summary>
    public int[] OutlierColumns { get; }

    /// <summary>Weight of each outlier.</summary>
    public float[] Values { get; }

    /// <inheritdoc/>
    /// <remarks>32 bits an outlier (16 of value, 16 of column; 32 of column beyond 65,536 columns) and 32 bits a row.</remarks>
    public override StorageBits Storage => Base.Storage + new StorageBits(0, (Columns <= 65_536 ? 32L : 48L) * Values.Length + 32L * (Rows + 1));

    /// <inheritdoc/>
    public override ExecutionContract Execution => Base.Execution with
    {
        Extra = $"{(Base.Execution.Extra is { } extra ? extra + "; " : "")}a sparse float16 product in compressed sparse rows, columns ascending; the base holds 0-effect codes under outliers, subtracted",
    };

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        Base.DequantizeRow(row, weights);
        for (int i = RowStarts[row]; i < RowStarts[row + 1]; i++) weights[OutlierColumns[i]] = Values[i];
    }

    /// <inheritdoc/>
    public override TensorParts ToParts()
    {
        TensorParts parts = TensorParts.Of(FormName, [("outliers", TensorParts.Text(Values.Length))],
        [
            ("row_starts", new TensorArray([Rows + 1], RowStarts)), ("columns", new TensorArray([Values.Length], OutlierColumns)),
            ("values", FormChecks.Stored(Values, 16, Values.Length)),
        ]);
        TensorForms.Nest("base", Base.ToParts(), parts);
        return parts;
    }

    internal static SparseSide FromParts(int rows, int columns, TensorParts parts)
    {
        int count = parts.Integer("outliers", 0, int.MaxValue);
        TensorParts inside = TensorForms.Unnest("base", parts);
        if (inside.Form == FormName) throw new FormatException("a sparse side lies in another");
        QuantizedTensor inner = TensorForms.Create(rows, columns, inside);
        return new SparseSide(inner, parts.Values<int>("row_starts", rows + 1), parts.Values<int>("columns", count), FormChecks.Loaded(parts, "values", 16, count));
    }
}
