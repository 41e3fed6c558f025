namespace Accelerator.Workloads.Products;

/// <summary>Activations of a product as traces hold them: signed codes, one zero for all, one scale a row.</summary>
/// <param name="Format"><c>int2</c> to <c>int16</c>, or <c>float32</c> without codes.</param>
/// <param name="Zero">Code of 0.</param>
/// <param name="Codes">[rows, K]; empty where the format holds none.</param>
/// <param name="Scales">[rows].</param>
internal sealed record OperandActivations(string Format, int Zero, int[] Codes, float[] Scales)
{
    private static readonly OperandActivations Plain = new("float32", 0, [], []);

    /// <summary>The codes that the operand has, moved where they have no sign; without codes, float32.</summary>
    public static OperandActivations Of(ProductOperand operand)
    {
        if (operand.Codes is not { IsInteger: true, Bits: <= 16 } codes || codes.GroupSize < operand.Columns || codes.Scales.Length != operand.Rows) return Plain;
        if (operand.Rows == 0 || Array.Exists(codes.Scales, scale => !(scale >= 0) || !float.IsFinite(scale)) || codes.Zeros.AsSpan().ContainsAnyExcept(codes.Zeros[0])) return Plain;
        // One bit is −1 and +1, or 0 and 1: two signed bits hold both.
        int bits = Math.Max(2, codes.Bits), shift = codes.Signed || codes.Bits == 1 ? 0 : 1 << (bits - 1);
        int zero = codes.Zeros[0] - shift, limit = 1 << (bits - 1);
        if (zero < short.MinValue || zero > short.MaxValue) return Plain;
        int[] moved = shift == 0 ? codes.Codes : Array.ConvertAll(codes.Codes, code => code - shift);
        return moved.AsSpan().ContainsAnyExceptInRange(-limit, limit - 1) ? Plain : new OperandActivations($"int{bits}", zero, moved, codes.Scales);
    }

    /// <summary>
    /// Symmetric INT8: narrower symmetric codes as they are, anything else rounded again, s = max|x| / 127 for each row, ties to even.
    /// </summary>
    public static OperandActivations Int8(ProductOperand operand)
    {
        OperandActivations own = Of(operand);
        if (own is { Zero: 0, Format: "int2" or "int3" or "int4" or "int5" or "int6" or "int7" or "int8" } && !own.Codes.AsSpan().Contains(-128)) return own with { Format = "int8" };
        float[] values = operand.Values;
        var codes = new int[values.Length];
        var scales = new float[operand.Rows];
        for (int row = 0; row < operand.Rows; row++)
        {
            ReadOnlySpan<float> x = values.AsSpan(row * operand.Columns, operand.Columns);
            float largest = 0;
            foreach (float value in x) largest = Math.Max(largest, Math.Abs(value));
            if (!float.IsFinite(largest)) return Plain;
            scales[row] = largest / 127;
            for (int k = 0; k < x.Length; k++) codes[row * operand.Columns + k] = scales[row] == 0 ? 0 : (int)Math.Clamp(Math.Round((double)x[k] / scales[row], MidpointRounding.ToEven), -127, 127);
        }

        return new OperandActivations("int8", 0, codes, scales);
    }
}
