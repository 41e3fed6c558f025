namespace Accelerator.Numerics.Forms;

/// <summary>Weights that stay in float16 beside quantised ones: outlier columns (LLM.int8).</summary>
public sealed record PlainMatrix : QuantizedTensor
{
    internal const string FormName = "plain";

    /// <summary>Creates it from float16 values [N, K].</summary>
    public PlainMatrix(int rows, int columns, float[] values)
        : base(rows, columns)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.LongLength != (long)rows * columns) throw new ArgumentException($"{values.Length} values, not {(long)rows * columns}.", nameof(values));
        FormChecks.Scales(values, 16, nameof(values));
        Values = values;
    }

    /// <inheritdoc/>
    public override string Format => "float16";

    /// <summary>[N, K], float16 values.</summary>
    public float[] Values { get; }

    /// <inheritdoc/>
    public override StorageBits Storage => new(16L * Values.Length, 0);

    /// <inheritdoc/>
    public override ExecutionContract Execution => new() { Passes = [new ExecutionPass(PassAlphabet.Float, 16, 0)], GroupSize = Columns, Scaling = "none" };

    /// <inheritdoc/>
    public override void DequantizeRow(int row, Span<float> weights)
    {
        CheckRow(row, weights);
        Values.AsSpan(row * Columns, Columns).CopyTo(weights);
    }

    /// <inheritdoc/>
    public override TensorParts ToParts() => TensorParts.Of(FormName, [], [("values", FormChecks.Stored(Values, 16, Rows, Columns))]);

    internal static PlainMatrix FromParts(int rows, int columns, TensorParts parts) => new(rows, columns, FormChecks.Loaded(parts, "values", 16, rows, columns));
}
