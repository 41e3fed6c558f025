using System.Runtime.CompilerServices;

namespace Accelerator.Numerics.Forms;

/// <summary>What the forms share about their codes, indices, tables and scales.</summary>
internal static class FormChecks
{
    /// <summary>Finite, and float16 values where they are stored in 16 bits.</summary>
    public static void Scales(ReadOnlySpan<float> values, int bits, string name)
    {
        if (bits is not (16 or 32)) throw new ArgumentException($"{bits} bits a scale, not 16 or 32.", name);
        foreach (float value in values)
        {
            if (!float.IsFinite(value)) throw new ArgumentException($"{value} is not finite.", name);
            if (bits == 16 && (float)(Half)value != value) throw new ArgumentException($"{value} is no float16 value.", name);
        }
    }

    /// <summary>Codes of 1 to 8 bits, and groups of 1 to K elements of a row.</summary>
    public static void Shape(int bits, int groupSize, int columns)
    {
        Bits(bits);
        ArgumentOutOfRangeException.ThrowIfLessThan(groupSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(groupSize, columns);
    }

    /// <summary>Codes of 1 to 8 bits.</summary>
    public static void Bits(int bits, [CallerArgumentExpression(nameof(bits))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 8, name);
    }

    /// <summary>As many codes as there should be, each of so many bits.</summary>
    public static void Codes(byte[] codes, long count, int bits, string name)
    {
        if (codes.LongLength != count) throw new ArgumentException($"{codes.Length} codes, not {count}.", name);
        if (bits < 8 && codes.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)((1 << bits) - 1))) throw new ArgumentException($"A code takes more than {bits} bits.", name);
    }

    /// <summary>As many indices as there should be, each of so many bits, 1 to 16.</summary>
    public static void Indices(ushort[] indices, long count, int bits, string name)
    {
        if (indices.LongLength != count) throw new ArgumentException($"{indices.Length} indices, not {count}.", name);
        if (bits < 16 && indices.AsSpan().ContainsAnyExceptInRange((ushort)0, (ushort)((1 << bits) - 1))) throw new ArgumentException($"An index takes more than {bits} bits.", name);
    }

    /// <summary>A table of finite values.</summary>
    public static void Table(float[] values, string name)
    {
        if (values.AsSpan().ContainsAnyExceptInRange(float.MinValue, float.MaxValue)) throw new ArgumentException("A value of a table is not finite.", name);
    }

    public static int ScaleBits(TensorParts parts) => parts.Integer("scale_bits", 16, 32) is var bits and (16 or 32) ? bits : throw new FormatException("scale_bits is not 16 or 32");

    /// <summary>Scales as files hold them: the bits of float16 values, or float32.</summary>
    public static TensorArray Stored(float[] values, int bits, params int[] shape) =>
        new(shape, bits == 32 ? values : Array.ConvertAll(values, value => (Half)value));

    public static float[] Loaded(TensorParts parts, string name, int bits, params ReadOnlySpan<int> shape) =>
        bits == 32 ? parts.Values<float>(name, shape) : Array.ConvertAll(parts.Values<Half>(name, shape), value => (float)value);
}
