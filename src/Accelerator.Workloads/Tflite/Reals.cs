using System.Runtime.InteropServices;

namespace Accelerator.Workloads.Tflite;

/// <summary>Numbers as elements of an input.</summary>
internal static class Reals
{
    /// <summary>
    /// Little-endian elements of numbers: floats as they are; codes clamp(round(x / scale) + zero point), halves away from zero, in float32; integers without a scale only of whole
    /// numbers that they hold.
    /// </summary>
    public static byte[] Bytes(TfliteTensor tensor, ReadOnlySpan<float> values, string path)
    {
        int size = tensor.Type.Bytes();
        var bytes = new byte[checked(values.Length * size)];
        if (tensor.Type == TfliteType.Float32)
        {
            MemoryMarshal.AsBytes(values).CopyTo(bytes);
            return bytes;
        }

        var findings = new Findings(path);
        if (tensor.Type is not (TfliteType.Int8 or TfliteType.UInt8 or TfliteType.Int16 or TfliteType.UInt16 or TfliteType.Int32)) throw findings.Fatal("ACC2075", "An input is of a type that no numbers are read for.", tensor.Title, "FLOAT32, or an integer type of 8 to 32 bits");
        if (tensor.Scales.Count > 1) throw findings.Fatal("ACC2075", "An input has several scales.", tensor.Title, "one scale");
        (int low, int high) = tensor.Type.Range();
        for (int i = 0; i < values.Length; i++)
        {
            float value = values[i];
            if (!float.IsFinite(value) || (!tensor.IsQuantized && (value != MathF.Round(value) || value < low || value > high))) throw findings.Fatal("ACC2075", "A value is no number that the input holds.", $"{value} at place {i}", tensor.Title);
            double code = tensor.IsQuantized ? Math.Clamp((double)MathF.Round(value / tensor.Scales[0], MidpointRounding.AwayFromZero) + tensor.ZeroPoints[0], low, high) : value;
            long stored = (long)code;
            for (int b = 0; b < size; b++) bytes[(i * size) + b] = (byte)(stored >> (8 * b));
        }

        return bytes;
    }
}
