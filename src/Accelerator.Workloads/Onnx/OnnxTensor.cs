using System.Buffers.Binary;

namespace Accelerator.Workloads.Onnx;

/// <summary>
/// A tensor of a model file: its elements as raw little-endian bytes, row-major, elements of less than 8 bits packed from the low end of each byte.
/// Whatever fields the file used, this is what is held.
/// </summary>
/// <param name="Name">Empty for an attribute's tensor.</param>
/// <param name="Type">Element type; text and complex numbers are not read.</param>
/// <param name="Shape">Outermost dimension first; empty for a scalar.</param>
/// <param name="Data">⌈elements · bits / 8⌉ bytes.</param>
/// <param name="Location">The file beside the model that the data comes from, or null.</param>
public sealed record OnnxTensor(string Name, OnnxDataType Type, IReadOnlyList<int> Shape, ReadOnlyMemory<byte> Data, string? Location = null)
{
    /// <summary>Product of the shape; 1 for a scalar.</summary>
    public long Elements => Shape.Aggregate(1L, (product, size) => product * size);

    /// <summary>A float32 tensor.</summary>
    public static OnnxTensor FromFloats(string name, IReadOnlyList<int> shape, ReadOnlySpan<float> values)
    {
        var bytes = new byte[values.Length * 4L];
        for (int i = 0; i < values.Length; i++) BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(i * 4), values[i]);
        return new OnnxTensor(name, OnnxDataType.Float, shape, bytes);
    }

    /// <summary>A tensor of integers, each wrapped to the bits of the type.</summary>
    public static OnnxTensor FromIntegers(string name, OnnxDataType type, IReadOnlyList<int> shape, ReadOnlySpan<long> values)
    {
        int bits = type.Bits();
        var bytes = new byte[(values.Length * (long)bits + 7) / 8];
        for (int i = 0; i < values.Length; i++)
        {
            if (bits < 8)
            {
                int at = i * bits;
                bytes[at / 8] |= (byte)((values[i] & ((1 << bits) - 1)) << (at % 8));
                continue;
            }

            for (int b = 0; b < bits / 8; b++) bytes[i * (bits / 8) + b] = (byte)(values[i] >> (8 * b));
        }

        return new OnnxTensor(name, type, shape, bytes);
    }

    /// <summary>The elements of an integer type; UINT64 above 2^63 − 1 wraps.</summary>
    public long[] ToIntegers()
    {
        if (!Type.IsInteger()) throw new InvalidOperationException($"{Type.Name()} is no integer type.");
        var values = new long[Elements];
        int bits = Type.Bits();
        bool signed = Type.IsSigned();
        for (int i = 0; i < values.Length; i++)
        {
            long raw = Raw(i, bits);
            values[i] = Type == OnnxDataType.Bool ? raw & 1 : signed ? raw << (64 - bits) >> (64 - bits) : raw;
        }

        return values;
    }

    /// <summary>The elements of a floating-point type as float; only DOUBLE is rounded.</summary>
    public float[] ToFloats()
    {
        var values = new float[Elements];
        ReadOnlySpan<byte> data = Data.Span;
        switch (Type)
        {
            case OnnxDataType.Float:
                for (int i = 0; i < values.Length; i++) values[i] = BinaryPrimitives.ReadSingleLittleEndian(data[(i * 4)..]);
                break;
            case OnnxDataType.Float16:
                for (int i = 0; i < values.Length; i++) values[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(data[(i * 2)..]);
                break;
            case OnnxDataType.BFloat16:
                for (int i = 0; i < values.Length; i++) values[i] = BitConverter.UInt32BitsToSingle((uint)BinaryPrimitives.ReadUInt16LittleEndian(data[(i * 2)..]) << 16);
                break;
            case OnnxDataType.Double:
                for (int i = 0; i < values.Length; i++) values[i] = (float)BinaryPrimitives.ReadDoubleLittleEndian(data[(i * 8)..]);
                break;
            default:
                ReadOnlySpan<float> table = SmallFloats.Table(Type);
                for (int i = 0; i < values.Length; i++) values[i] = table[(int)Raw(i, Type.Bits())];
                break;
        }

        return values;
    }

    private long Raw(int index, int bits)
    {
        ReadOnlySpan<byte> data = Data.Span;
        return bits switch
        {
            2 or 4 => (data[(int)((long)index * bits / 8)] >> (int)((long)index * bits % 8)) & ((1 << bits) - 1),
            8 => data[index],
            16 => BinaryPrimitives.ReadUInt16LittleEndian(data[(index * 2)..]),
            32 => BinaryPrimitives.ReadUInt32LittleEndian(data[(index * 4)..]),
            _ => BinaryPrimitives.ReadInt64LittleEndian(data[(index * 8)..]),
        };
    }
}
