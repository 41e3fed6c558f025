namespace Accelerator.Workloads.Onnx.Execution;

/// <summary>Results of 16-bit floating-point types: computed in float32, rounded once to nearest, ties to even.</summary>
internal static class NarrowFloats
{
    /// <summary>The array with every element rounded to its type; other types as they are.</summary>
    public static OnnxArray Round(OnnxArray array)
    {
        if (array.Type is not (OnnxDataType.Float16 or OnnxDataType.BFloat16)) return array;
        var rounded = new float[array.Count];
        for (int i = 0; i < rounded.Length; i++) rounded[i] = array.Type == OnnxDataType.Float16 ? (float)(Half)array.Floats[i] : BFloat16(array.Floats[i]);
        return OnnxArray.Of(rounded, array.Shape, array.Type).WithCodes(array.Codes);
    }

    /// <summary>The nearest float of eight significant bits.</summary>
    public static float BFloat16(float value)
    {
        if (float.IsNaN(value)) return value;
        uint bits = BitConverter.SingleToUInt32Bits(value);
        bits += 0x7FFF + ((bits >> 16) & 1);
        return BitConverter.UInt32BitsToSingle(bits & 0xFFFF_0000);
    }
}
