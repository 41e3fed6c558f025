namespace Accelerator.Workloads.Onnx;

/// <summary>
/// The floating-point types of at most 8 bits: values by code, and codes by value, rounded to nearest, ties to even
/// (ONNX, "Float stored in 8 bits" and "Float stored in 4 bits").
/// </summary>
public static class SmallFloats
{
    private static readonly Dictionary<OnnxDataType, float[]> Tables = new()
    {
        [OnnxDataType.Float8E4M3FN] = Make(8, 3, 7, code => (code & 0x7F) == 0x7F ? float.NaN : null),
        [OnnxDataType.Float8E4M3FNUZ] = Make(8, 3, 8, code => code == 0x80 ? float.NaN : null),
        [OnnxDataType.Float8E5M2] = Make(8, 2, 15, code => (code & 0x7F) switch { 0x7C => (code & 0x80) == 0 ? float.PositiveInfinity : float.NegativeInfinity, > 0x7C => float.NaN, _ => null }),
        [OnnxDataType.Float8E5M2FNUZ] = Make(8, 2, 16, code => code == 0x80 ? float.NaN : null),
        [OnnxDataType.Float4E2M1] = Make(4, 1, 1, _ => null),
        [OnnxDataType.Float8E8M0] = [.. Enumerable.Range(0, 256).Select(code => code == 255 ? float.NaN : (float)Math.ScaleB(1.0, code - 127))],
    };

    /// <summary>The value of every code.</summary>
    public static ReadOnlySpan<float> Table(OnnxDataType type) => Tables[type];

    /// <summary>
    /// The code nearest to a value. NaN becomes NaN where the type has one, else its largest value. Beyond the largest finite value:
    /// that value when <paramref name="saturate"/>, else infinity or NaN where the type has one.
    /// </summary>
    public static byte Encode(OnnxDataType type, float value, bool saturate = true)
    {
        if (type == OnnxDataType.Float8E8M0) return EncodeExponent(value, saturate);
        float[] table = Tables[type];
        int sign = table.Length / 2;
        int negative = float.IsNegative(value) ? sign : 0;
        int nan = Array.FindIndex(table, float.IsNaN);
        bool zeroIsUnsigned = type is OnnxDataType.Float8E4M3FNUZ or OnnxDataType.Float8E5M2FNUZ;
        int largest = sign - 1;
        while (!float.IsFinite(table[largest])) largest--;
        if (float.IsNaN(value)) return (byte)(nan < 0 ? largest : zeroIsUnsigned ? nan : nan | negative);
        float size = Math.Abs(value);
        // Codes of one sign are in the order of their values, and the evenness of a code is that of its significand.
        int low = 0, high = largest;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (table[middle] <= size) low = middle;
            else high = middle - 1;
        }

        if (low == largest)
        {
            double step = (double)table[largest] - table[largest - 1];
            if (saturate || (!float.IsInfinity(size) && size - (double)table[largest] < step / 2)) return (byte)(largest | negative);
            if (nan < 0) return (byte)(largest | negative);
            return zeroIsUnsigned ? (byte)nan : (byte)((largest + 1) | negative);
        }

        double down = (double)size - table[low], up = (double)table[low + 1] - size;
        int code = down < up || (down == up && (low & 1) == 0) ? low : low + 1;
        return zeroIsUnsigned && code == 0 ? (byte)0 : (byte)(code | negative);
    }

    private static byte EncodeExponent(float value, bool saturate)
    {
        if (float.IsNaN(value) || value < 0 || (!saturate && float.IsInfinity(value))) return 255;
        if (value == 0) return 0;
        if (float.IsInfinity(value)) return 254;
        int exponent = Math.ILogB(value);
        double part = value / Math.ScaleB(1.0, exponent);
        // Ties go to the even exponent field.
        if (part > 1.5 || (part == 1.5 && ((exponent + 127) & 1) == 1)) exponent++;
        return (byte)Math.Clamp(exponent + 127, 0, 254);
    }

    private static float[] Make(int bits, int mantissaBits, int bias, Func<int, float?> special)
    {
        var table = new float[1 << bits];
        int exponentMask = (1 << (bits - 1 - mantissaBits)) - 1;
        for (int code = 0; code < table.Length; code++)
        {
            int exponent = (code >> mantissaBits) & exponentMask;
            int mantissa = code & ((1 << mantissaBits) - 1);
            double size = exponent == 0 ? Math.ScaleB(mantissa, 1 - bias - mantissaBits) : Math.ScaleB(mantissa + (1 << mantissaBits), exponent - bias - mantissaBits);
            table[code] = special(code) ?? (float)(code >> (bits - 1) == 0 ? size : -size);
        }

        return table;
    }
}
