using Accelerator.Numerics;
using Accelerator.Numerics.Forms;
using Accelerator.Workloads.Onnx;

namespace Accelerator.Workloads.Products;

/// <summary>Weights of a product in the forms that traces hold.</summary>
internal static class OperandTensors
{
    /// <summary>The tensor, or null where no form holds the values exactly; and its format, bits and group size either way.</summary>
    public static (QuantizedTensor? Tensor, string? Format, int Bits, int GroupSize) Of(ProductOperand operand)
    {
        int columns = operand.Columns;
        if (operand.Codes is { } codes)
        {
            int group = Math.Min(codes.GroupSize, columns);
            if (!codes.IsInteger) return (BlockFloats(operand, codes, group), codes.FloatType.Name().ToLowerInvariant(), codes.Bits, group);
            if (Uniform(operand, codes, group) is { } uniform) return (uniform, null, uniform.Bits, group);
            if (codes.Bits > 1) return (null, $"int{codes.Bits}", codes.Bits, group);
        }

        if (Array.TrueForAll(operand.Values, value => float.IsFinite(value) && (float)(Half)value == value)) return (new PlainMatrix(operand.Rows, columns, operand.Values), "float16", 16, columns);
        return (null, "float32", 32, columns);
    }

    /// <summary>
    /// The same weights in groups of at most so many elements, for arrays that rescale at least so often: neighbours then have equal scales. Groups
    /// of a whole row become <paramref name="most"/> long, shorter ones the longest that divides them.
    /// </summary>
    public static QuantizedMatrix Split(QuantizedMatrix matrix, int most)
    {
        if (matrix.GroupSize <= most) return matrix;
        int size = matrix.GroupSize == matrix.Columns ? most : Enumerable.Range(1, most).Last(candidate => matrix.GroupSize % candidate == 0);
        int groups = ((matrix.Columns - 1) / size) + 1;
        var scales = new float[matrix.Rows * groups];
        var zeros = new short[scales.Length];
        for (int i = 0; i < scales.Length; i++)
        {
            int from = (i / groups * matrix.Groups) + (i % groups * size / matrix.GroupSize);
            (scales[i], zeros[i]) = (matrix.Scales[from], matrix.ReinterpretedZeros[from]);
        }

        return new QuantizedMatrix(matrix.Rows, matrix.Columns, matrix.Bits, size, matrix.Codes, scales, zeros);
    }

    /// <summary>
    /// Integer codes of at most 8 bits: signed ones moved up by 2^(b−1), bipolar ones as single bits of twice the scale, and where a scale is
    /// negative the codes of its group mirrored, which changes no value.
    /// </summary>
    private static QuantizedMatrix? Uniform(ProductOperand operand, OperandCodes codes, int group)
    {
        if (codes.Bits > 8) return null;
        int columns = operand.Columns, groups = ((columns - 1) / group) + 1, largest = (1 << codes.Bits) - 1, shift = codes.Signed ? 1 << (codes.Bits - 1) : 0;
        var unsigned = new byte[operand.Rows * columns];
        var scales = new float[codes.Scales.Length];
        var zeros = new short[codes.Scales.Length];
        for (int at = 0; at < scales.Length; at++)
        {
            bool mirrored = codes.Scales[at] < 0;
            scales[at] = Math.Abs(codes.Scales[at]) * (codes.Bipolar ? 2 : 1);
            int zero = codes.Zeros[at] + shift;
            if (!float.IsFinite(scales[at]) || (!codes.Bipolar && (zero < 0 || zero > largest))) return null;
            zeros[at] = (short)(codes.Bipolar ? 0 : (2 * (mirrored ? largest - zero : zero)) - largest);
            int first = (at / groups * columns) + (at % groups * group), end = Math.Min(first + group, ((at / groups) + 1) * columns);
            for (int i = first; i < end; i++)
            {
                int code = codes.Bipolar ? (codes.Codes[i] + 1) / 2 : codes.Codes[i] + shift;
                if (code < 0 || code > largest) return null;
                unsigned[i] = (byte)(mirrored ? largest - code : code);
            }
        }

        return new QuantizedMatrix(operand.Rows, columns, codes.Bits, group, unsigned, scales, zeros);
    }

    /// <summary>Floating-point codes with a float32 scale a block. NaN and infinities have no place; where no weight uses them, their codes read 0.</summary>
    private static BlockFloat? BlockFloats(ProductOperand operand, OperandCodes codes, int group)
    {
        float[] table = SmallFloats.Table(codes.FloatType).ToArray();
        if (Array.Exists(codes.Codes, code => !float.IsFinite(table[code])) || !Array.TrueForAll(codes.Scales, float.IsFinite)) return null;
        for (int i = 0; i < table.Length; i++)
        {
            if (!float.IsFinite(table[i])) table[i] = 0;
        }

        return new BlockFloat(codes.FloatType.Name().ToLowerInvariant(), operand.Rows, operand.Columns, group, codes.Bits, [table], Array.ConvertAll(codes.Codes, code => (byte)code), codes.Scales, [], BlockScale.Float32);
    }
}
