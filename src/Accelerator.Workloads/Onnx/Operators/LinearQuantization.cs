using Accelerator.Workloads.Onnx.Execution;

namespace Accelerator.Workloads.Onnx.Operators;

/// <summary>
/// QuantizeLinear and DequantizeLinear of ONNX: y = saturate(round(x / scale) + zero), x = (y − zero) · scale, in float32, ties to even; and to
/// floating-point codes of 8 and 4 bits, where the zero is 0.
/// </summary>
internal static class LinearQuantization
{
    public static OnnxArray[] Quantize(OnnxCall call)
    {
        OnnxArray x = call.Input(0), scale = call.Float(1);
        OnnxArray? zero = call.Optional(2);
        var type = (OnnxDataType)(int)Math.Clamp(call.Int("output_dtype", 0), 0, 1000);
        if (zero is not null && type != OnnxDataType.Undefined && zero.Type != type) throw call.Wrong($"output_dtype {type.Name()} beside a zero point of {zero.Type.Name()}", "one type");
        type = zero?.Type ?? (type == OnnxDataType.Undefined ? OnnxDataType.UInt8 : type);
        if (!(type.IsInteger() && type.Bits() <= 16 && type != OnnxDataType.Bool) && !type.IsSmallFloat()) throw call.Unsupported($"codes of type {type.Name()}", "integers of 2, 4, 8 and 16 bits, FLOAT8 and FLOAT4");
        ScaleLayout layout = ScaleLayout.Of(call, x.Shape, scale, call.Int("axis", 1), call.Int("block_size", 0));
        int[] map = layout.Map(x.Shape);
        int count = call.Elements(x.Shape);
        float[] values = x.IsFloat ? x.Floats : Array.ConvertAll(x.Integers, value => (float)value);
        RequireZeros(call, zero, scale, type);
        if (type.IsSmallFloat())
        {
            bool saturate = call.Int("saturate", 1) != 0;
            var codes = new float[count];
            for (int i = 0; i < count; i++) codes[i] = SmallFloats.Table(type)[SmallFloats.Encode(type, values[i] / scale.Floats[map[i]], saturate)];
            return [OnnxArray.Of(codes, x.Shape, type)];
        }

        var result = new long[count];
        for (int i = 0; i < count; i++) result[i] = Saturate(values[i] / scale.Floats[map[i]], zero is null ? 0 : zero.Integers[map[i]], type);
        return [OnnxArray.Of(result, x.Shape, type)];
    }

    public static OnnxArray[] Dequantize(OnnxCall call)
    {
        OnnxArray x = call.Input(0), scale = call.Float(1);
        OnnxArray? zero = call.Optional(2);
        if (x.IsFloat && !x.Type.IsSmallFloat()) throw call.Wrong($"codes of type {x.Type.Name()}", "integers, FLOAT8, FLOAT4");
        call.Elements(x.Shape);
        RequireZeros(call, zero, scale, x.Type);
        ScaleLayout layout = ScaleLayout.Of(call, x.Shape, scale, call.Int("axis", 1), call.Int("block_size", 0));
        int[] map = layout.Map(x.Shape);
        var result = new float[x.Count];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = (x.IsFloat ? x.Floats[i] : x.Integers[i] - (zero is null ? 0 : zero.Integers[map[i]])) * scale.Floats[map[i]];
        }

        var output = (OnnxDataType)(int)Math.Clamp(call.Int("output_dtype", 0), 0, 1000);
        if (output == OnnxDataType.Undefined) output = scale.Type;
        if (output is not (OnnxDataType.Float or OnnxDataType.Float16 or OnnxDataType.BFloat16)) throw call.Unsupported($"values of type {output.Name()}", "FLOAT, FLOAT16, BFLOAT16");
        return [OnnxArray.Of(result, x.Shape, output).WithCodes(View(x, scale, zero, layout))];
    }

    /// <summary>To UINT8 with the range of the values themselves; (codes, scale, zero).</summary>
    public static OnnxArray[] DynamicQuantize(OnnxCall call)
    {
        OnnxArray x = call.Float(0);
        call.Elements(x.Shape);
        float low = 0, high = 0;
        foreach (float value in x.Floats) (low, high) = (Math.Min(low, value), Math.Max(high, value));
        float scale = high == low ? 1 : (high - low) / 255;
        long zero = Saturate(-low / scale, 0, OnnxDataType.UInt8);
        long[] codes = Array.ConvertAll(x.Floats, value => Saturate(value / scale, zero, OnnxDataType.UInt8));
        return [OnnxArray.Of(codes, x.Shape, OnnxDataType.UInt8), OnnxArray.Of([scale], []), OnnxArray.Of([zero], [], OnnxDataType.UInt8)];
    }

    /// <summary>round(value) + zero within the type; NaN counts as 0.</summary>
    public static long Saturate(float value, long zero, OnnxDataType type)
    {
        (long low, long high) = type.Range();
        double rounded = float.IsNaN(value) ? 0 : Math.Round((double)value, MidpointRounding.ToEven);
        return (long)Math.Clamp(rounded + zero, low, high);
    }

    /// <summary>Codes of at most 16 bits with their scales, for what is told about products; null for wider ones and for infinite scales.</summary>
    public static CodeView? View(OnnxArray codes, OnnxArray? scale, OnnxArray? zero, ScaleLayout layout)
    {
        if (codes.Type.Bits() > 16) return null;
        int count = layout.Shape.Aggregate(1, (product, size) => product * size);
        var scales = new float[count];
        var zeros = new int[count];
        for (int i = 0; i < count; i++)
        {
            scales[i] = scale is null ? 1 : scale.Floats[scale.Count == 1 ? 0 : i];
            zeros[i] = zero is null || zero.IsFloat ? 0 : (int)zero.Integers[zero.Count == 1 ? 0 : i];
            if (!float.IsFinite(scales[i])) return null;
        }

        bool small = codes.Type.IsSmallFloat();
        return new CodeView
        {
            Codes = small ? Array.ConvertAll(codes.Floats, value => (int)SmallFloats.Encode(codes.Type, value, saturate: false)) : Array.ConvertAll(codes.Integers, value => (int)value),
            Bits = codes.Type.Bits(), Signed = codes.Type.IsSigned(), FloatType = small ? codes.Type : OnnxDataType.Undefined,
            ScaleShape = layout.Shape, Blocks = layout.Blocks, Scales = scales, Zeros = zeros,
        };
    }

    private static void RequireZeros(OnnxCall call, OnnxArray? zero, OnnxArray scale, OnnxDataType type)
    {
        if (zero is null) return;
        if (zero.Type != type) throw call.Wrong($"a zero point of {zero.Type.Name()} for codes of {type.Name()}", "one type");
        if (zero.Count != scale.Count) throw call.Wrong($"{zero.Count} zero points for {scale.Count} scales", "as many");
        if (zero.IsFloat && Array.Exists(zero.Floats, value => value != 0)) throw call.Wrong("a zero point of a floating-point type that is not 0", "0");
    }
}
