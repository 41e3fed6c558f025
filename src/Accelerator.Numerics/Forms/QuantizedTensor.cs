using Accelerator.Numerics.Forms;

namespace Accelerator.Numerics;

/// <summary>
/// A quantised weight matrix [N, K] in one of the internal forms: uniform codes, planes, block floats, a codebook, a base with
/// a sparse side, an entropy-coded payload. Whatever the form, it can say its real values, its size, and what hardware must do.
/// </summary>
public abstract record QuantizedTensor
{
    /// <summary>The largest N·K accepted: codes must fit one array.</summary>
    public const long MaximumElements = 1L << 30;

    /// <summary>Checks the shape.</summary>
    protected QuantizedTensor(int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)rows * columns, MaximumElements, nameof(rows));
        (Rows, Columns) = (rows, columns);
    }

    /// <summary>N, the output features.</summary>
    public int Rows { get; }

    /// <summary>K, the input features.</summary>
    public int Columns { get; }

    /// <summary>Name of the number format, as the command line has it: <c>int4</c>, <c>hlq2</c>, <c>mxfp4</c>.</summary>
    public abstract string Format { get; }

    /// <summary>Bits that it takes, payload and side data.</summary>
    public abstract StorageBits Storage { get; }

    /// <summary>What hardware does to multiply by it.</summary>
    public abstract ExecutionContract Execution { get; }

    /// <summary>Bits a weight, side data included.</summary>
    public double BitsPerWeight => Storage.Total / ((double)Rows * Columns);

    /// <summary>Writes row <paramref name="row"/> as real numbers, K of them.</summary>
    public abstract void DequantizeRow(int row, Span<float> weights);

    /// <summary>The arrays and parameters from which <see cref="TensorForms.Create"/> makes an equal tensor.</summary>
    public abstract TensorParts ToParts();

    /// <summary>The whole matrix as real numbers, [N, K] row-major.</summary>
    public virtual float[] Dequantize()
    {
        var weights = new float[Rows * Columns];
        for (int row = 0; row < Rows; row++) DequantizeRow(row, weights.AsSpan(row * Columns, Columns));
        return weights;
    }

    /// <summary>Refuses a row or a target that does not fit.</summary>
    protected void CheckRow(int row, Span<float> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows);
        if (weights.Length != Columns) throw new ArgumentException($"{weights.Length} weights, not {Columns}.", nameof(weights));
    }
}

/// <summary>Bits of a quantised matrix.</summary>
/// <param name="Payload">Bits that grow with every weight: codes, indices, entropy-coded streams.</param>
/// <param name="Side">Bits a group, row, outlier or matrix: scales, zeros, selectors, tables, positions.</param>
public readonly record struct StorageBits(long Payload, long Side)
{
    /// <summary>Both.</summary>
    public long Total => Payload + Side;

    /// <summary>The sum of two parts.</summary>
    public static StorageBits operator +(StorageBits a, StorageBits b) => new(a.Payload + b.Payload, a.Side + b.Side);
}
