using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Quantization.Formats;

namespace Accelerator.Quantization;

/// <summary>
/// Activations of a matrix some of whose columns stay in float16 (LLM.int8): those columns take float16 inputs, and only the others are rounded to the activation
/// format, with scales of the others alone. Without that the decomposition would be for nothing: the outliers would set every token's scale.
/// </summary>
public static class MixedActivations
{
    /// <summary>Rounds inputs [rows, K] of a matrix, in place.</summary>
    public static void Round(QuantizedTensor tensor, ActivationFormat format, Span<float> x, int rows)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        ArgumentNullException.ThrowIfNull(format);
        int[] plain = PlainColumns(tensor);
        if (plain.Length == 0 || format == ActivationFormat.Float)
        {
            format.Round(x, rows);
            return;
        }

        int k = x.Length / rows;
        var isPlain = new bool[k];
        foreach (int column in plain) isPlain[column] = true;
        var others = new float[rows * (k - plain.Length)];
        int at = 0;
        for (int i = 0; i < x.Length; i++)
        {
            if (!isPlain[i % k]) others[at++] = x[i];
        }

        if (others.Length > 0) format.Round(others, rows);
        at = 0;
        for (int i = 0; i < x.Length; i++) x[i] = isPlain[i % k] ? (float)(Half)Math.Clamp(x[i], -65504f, 65504f) : others[at++];
    }

    /// <summary>Columns of a matrix that stay in float16.</summary>
    public static int[] PlainColumns(QuantizedTensor tensor)
    {
        if (tensor is SparseSide side) return PlainColumns(side.Base);
        if (tensor is PlainMatrix) return [.. Enumerable.Range(0, tensor.Columns)];
        if (tensor is not ColumnBlocks blocks) return [];
        var columns = new List<int>();
        int start = 0;
        foreach (QuantizedTensor part in blocks.Parts)
        {
            for (int i = start; part is PlainMatrix && i < start + part.Columns; i++) columns.Add(blocks.Order.Length == 0 ? i : blocks.Order[i]);
            start += part.Columns;
        }

        return [.. columns];
    }
}
