using Accelerator.Numerics;

namespace Accelerator.Quantization.Arrays;

/// <summary>A product that an array executes: uniform weights [N, K'] and the column of the activations that each of the K' multiplies.</summary>
/// <param name="Weight">Codes of the array's width, a scale and a zero point a group.</param>
/// <param name="Columns">[K'], −1 for a zero activation that fills up a group.</param>
/// <param name="Side">True for outliers beside the dense products.</param>
public sealed record ArrayProduct(QuantizedMatrix Weight, int[] Columns, bool Side)
{
    /// <summary>Outliers that a side unit multiplies beside this product; null for none.</summary>
    public OutlierColumns? Outliers { get; init; }

    /// <summary>Different codes of the weights.</summary>
    public int Levels => Weight.Codes.Distinct().Count();

    /// <summary>The same weights in codes of an array of wider weights: the codes as they are, the zero points moved.</summary>
    public ArrayProduct Widened(int width)
    {
        int moved = (1 << Weight.Bits) - (1 << width);
        short[] zeros = Array.ConvertAll(Weight.ReinterpretedZeros, zero => (short)(zero + moved));
        return this with { Weight = new QuantizedMatrix(Weight.Rows, Weight.Columns, width, Weight.GroupSize, Weight.Codes, Weight.Scales, zeros) };
    }

    /// <summary>The activations [rows, K'] of activations [rows, K].</summary>
    public short[] Gather(ReadOnlySpan<short> activations, int rows)
    {
        int columns = rows == 0 ? 0 : activations.Length / rows;
        var gathered = new short[rows * Columns.Length];
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<short> from = activations.Slice(row * columns, columns);
            Span<short> to = gathered.AsSpan(row * Columns.Length, Columns.Length);
            for (int i = 0; i < to.Length; i++) to[i] = Columns[i] < 0 ? (short)0 : from[Columns[i]];
        }

        return gathered;
    }
}
