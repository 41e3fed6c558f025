using Accelerator.Workloads.Products;
using Accelerator.Workloads.Tflite.Execution;

namespace Accelerator.Workloads.Tflite.Operators;

/// <summary>Operands of matrix products from tensors.</summary>
internal static class Operands
{
    /// <summary>A quantised or plain tensor as rows; <paramref name="order"/> gives, for each element of [rows, columns], the element of the tensor.</summary>
    /// <param name="array">The tensor; if it has several scales, each row lies in one index of their dimension.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="columns">Elements of a row.</param>
    /// <param name="order">The places, or null for the tensor's own order; −1 is the code of 0.</param>
    public static ProductOperand Of(TfliteArray array, int rows, int columns, int[]? order = null)
    {
        TfliteTensor tensor = array.Tensor;
        if (!tensor.IsQuantized || tensor.Type.Bits() > 16)
        {
            float[] reals = array.ToReals();
            return new ProductOperand(rows, columns, order is null ? reals : Array.ConvertAll(order, at => at < 0 ? 0f : reals[at]), null);
        }

        long[] raw = array.ToIntegers();
        int several = tensor.Scales.Count, inner = 1;
        for (int d = tensor.QuantizedDimension + 1; d < tensor.Shape.Count; d++) inner *= tensor.Shape[d];
        var codes = new int[rows * columns];
        var scales = new float[rows];
        var zeros = new int[rows];
        for (int row = 0; row < rows; row++)
        {
            int start = row * columns, first = order is null ? start : order[start], channel = several == 1 ? 0 : first / inner % several;
            (scales[row], zeros[row]) = (tensor.Scales[channel], tensor.ZeroPoints[channel]);
            for (int i = start; i < start + columns; i++)
            {
                int at = order is null ? i : order[i];
                codes[i] = at < 0 ? zeros[row] : (int)raw[at];
            }
        }

        return new ProductOperand(rows, columns, null, new OperandCodes
        {
            Codes = codes, Bits = tensor.Type.Bits(), Signed = tensor.Type is not (TfliteType.UInt8 or TfliteType.UInt16), Bipolar = false, FloatType = Onnx.OnnxDataType.Undefined, GroupSize = Math.Max(1, columns),
            Scales = scales, Zeros = zeros,
        });
    }

    /// <summary>The format that a trace has for activations of a tensor, and the code of 0 in it: unsigned codes move down by half of their range.</summary>
    public static (string Format, int Zero) Format(TfliteTensor tensor)
    {
        int bits = tensor.Type.Bits();
        if (tensor.Scales.Count != 1 || bits > 16) return ("float32", 0);
        return ($"int{bits}", tensor.ZeroPoints[0] - (tensor.Type is TfliteType.UInt8 or TfliteType.UInt16 ? 1 << (bits - 1) : 0));
    }
}
