using Accelerator.Workloads.Onnx;
using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Workloads.Products;

/// <summary>Codes of one operand of a product, as rows: value[r, k] = scale[r, g] · (code[r, k] − zero[r, g]), g = ⌊k / group⌋.</summary>
internal sealed record OperandCodes
{
    /// <summary>[rows, columns].</summary>
    public required int[] Codes { get; init; }

    /// <summary>Bits of a code.</summary>
    public required int Bits { get; init; }

    /// <summary>Whether integer codes have a sign.</summary>
    public required bool Signed { get; init; }

    /// <summary>Codes are −1 and +1 only.</summary>
    public required bool Bipolar { get; init; }

    /// <summary>Type of floating-point codes, or undefined.</summary>
    public required OnnxDataType FloatType { get; init; }

    /// <summary>Elements along K that share a scale.</summary>
    public required int GroupSize { get; init; }

    /// <summary>[rows, groups].</summary>
    public required float[] Scales { get; init; }

    /// <summary>[rows, groups].</summary>
    public required int[] Zeros { get; init; }

    /// <summary>Whether the values are integers times scales.</summary>
    public bool IsInteger => FloatType == OnnxDataType.Undefined;
}

/// <summary>One operand of a product as a matrix of rows along K.</summary>
internal sealed class ProductOperand
{
    private readonly Lazy<float[]> _values;

    public ProductOperand(int rows, int columns, float[]? values, OperandCodes? codes)
    {
        (Rows, Columns, Codes) = (rows, columns, codes);
        _values = values is not null ? new Lazy<float[]>(values) : new Lazy<float[]>(Decode);
    }

    /// <summary>Batch · M of activations, Batch · N of weights.</summary>
    public int Rows { get; }

    /// <summary>K.</summary>
    public int Columns { get; }

    /// <summary>The codes, or null where the values are plain.</summary>
    public OperandCodes? Codes { get; }

    /// <summary>Real values, [rows, columns].</summary>
    public float[] Values => _values.Value;

    /// <summary>An array whose last dimension is K; the others count rows.</summary>
    public static ProductOperand Of(OnnxArray array)
    {
        int columns = array.Shape[^1];
        int rows = Indexing.Count(array.Shape.AsSpan(0, array.Rank - 1));
        return new ProductOperand(rows, columns, array.Floats, array.Codes is null ? null : Rowed(array.Codes, array.Shape));
    }

    /// <summary>A view whose last dimension is K, as rows.</summary>
    public static OperandCodes Rowed(CodeView view, int[] shape)
    {
        (int[] offsets, int groupSize) = view.Rows(shape);
        return new OperandCodes
        {
            Codes = view.Codes, Bits = view.Bits, Signed = view.Signed, Bipolar = view.Bipolar, FloatType = view.FloatType, GroupSize = groupSize,
            Scales = Array.ConvertAll(offsets, at => view.Scales[at]), Zeros = Array.ConvertAll(offsets, at => view.Zeros[at]),
        };
    }

    /// <summary>Blocks of <paramref name="rows"/> rows in another order, each as often as <paramref name="order"/> names it.</summary>
    public ProductOperand Repeated(int[] order, int rows)
    {
        int groups = Codes is null || Rows == 0 ? 0 : Codes.Scales.Length / Rows;
        OperandCodes? codes = Codes is null ? null : Codes with { Codes = Gather(Codes.Codes, rows * Columns), Scales = Gather(Codes.Scales, rows * groups), Zeros = Gather(Codes.Zeros, rows * groups) };
        return new ProductOperand(order.Length * rows, Columns, Gather(Values, rows * Columns), codes);

        T[] Gather<T>(T[] values, int size)
        {
            var result = new T[order.Length * size];
            for (int i = 0; i < order.Length; i++) Array.Copy(values, order[i] * size, result, i * size, size);
            return result;
        }
    }

    private float[] Decode()
    {
        OperandCodes codes = Codes ?? throw new InvalidOperationException("Neither values nor codes.");
        var values = new float[codes.Codes.Length];
        int groups = Columns == 0 ? 0 : (Columns - 1) / codes.GroupSize + 1;
        for (int row = 0; row < Rows; row++)
        {
            for (int k = 0; k < Columns; k++)
            {
                int at = row * groups + k / codes.GroupSize;
                int code = codes.Codes[row * Columns + k];
                values[row * Columns + k] = (codes.IsInteger ? code - codes.Zeros[at] : SmallFloats.Table(codes.FloatType)[code]) * codes.Scales[at];
            }
        }

        return values;
    }
}
