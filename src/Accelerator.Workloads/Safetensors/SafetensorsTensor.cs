using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Accelerator.Workloads.Safetensors;

/// <summary>One tensor: element type, shape, and its bytes, little-endian and row-major.</summary>
public sealed record SafetensorsTensor(SafetensorsDtype Dtype, IReadOnlyList<int> Shape, ReadOnlyMemory<byte> Data)
{
    /// <summary>Product of the shape; 1 for a scalar.</summary>
    public long Elements => Shape.Aggregate(1L, (product, size) => product * size);

    /// <summary>A float32 tensor.</summary>
    public static SafetensorsTensor FromFloats(IReadOnlyList<int> shape, float[] values) =>
        new(SafetensorsDtype.F32, shape, LittleEndian<float>(values, (bytes, v) => BinaryPrimitives.WriteSingleLittleEndian(bytes, v)));

    /// <summary>A float16 tensor; each value is rounded to nearest, ties to even.</summary>
    public static SafetensorsTensor FromHalves(IReadOnlyList<int> shape, float[] values) =>
        new(SafetensorsDtype.F16, shape, LittleEndian<Half>([.. values.Select(v => (Half)v)], (bytes, v) => BinaryPrimitives.WriteHalfLittleEndian(bytes, v)));

    /// <summary>An int16 tensor.</summary>
    public static SafetensorsTensor FromInt16s(IReadOnlyList<int> shape, short[] values) =>
        new(SafetensorsDtype.I16, shape, LittleEndian<short>(values, (bytes, v) => BinaryPrimitives.WriteInt16LittleEndian(bytes, v)));

    /// <summary>An int8 tensor.</summary>
    public static SafetensorsTensor FromInt8s(IReadOnlyList<int> shape, sbyte[] values) =>
        new(SafetensorsDtype.I8, shape, MemoryMarshal.AsBytes(values.AsSpan()).ToArray());

    /// <summary>A uint8 tensor; the array is used as it is.</summary>
    public static SafetensorsTensor FromBytes(IReadOnlyList<int> shape, byte[] values) => new(SafetensorsDtype.U8, shape, values);

    /// <summary>Whether <see cref="ToFloats"/> can convert it.</summary>
    public bool IsFloat => Dtype is SafetensorsDtype.F16 or SafetensorsDtype.BF16 or SafetensorsDtype.F32 or SafetensorsDtype.F64;

    /// <summary>F16, BF16, F32 and F64 as float; the first three exactly, the last rounded to nearest.</summary>
    public float[] ToFloats()
    {
        ReadOnlySpan<byte> data = Data.Span;
        var values = new float[Elements];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Dtype switch
            {
                SafetensorsDtype.F32 => BinaryPrimitives.ReadSingleLittleEndian(data[(i * 4)..]),
                SafetensorsDtype.F16 => (float)BinaryPrimitives.ReadHalfLittleEndian(data[(i * 2)..]),
                SafetensorsDtype.BF16 => BitConverter.UInt32BitsToSingle((uint)BinaryPrimitives.ReadUInt16LittleEndian(data[(i * 2)..]) << 16),
                SafetensorsDtype.F64 => (float)BinaryPrimitives.ReadDoubleLittleEndian(data[(i * 8)..]),
                _ => throw new InvalidOperationException($"{Dtype} is no float type."),
            };
        }

        return values;
    }

    /// <summary>The elements of an I16 tensor.</summary>
    public short[] ToInt16s() => Require(SafetensorsDtype.I16, BinaryPrimitives.ReadInt16LittleEndian);

    /// <summary>The elements of an I32 tensor.</summary>
    public int[] ToInt32s() => Require(SafetensorsDtype.I32, BinaryPrimitives.ReadInt32LittleEndian);

    /// <summary>The elements of an I8 tensor.</summary>
    public sbyte[] ToInt8s()
    {
        if (Dtype != SafetensorsDtype.I8) throw new InvalidOperationException($"{Dtype}, not I8.");
        return MemoryMarshal.Cast<byte, sbyte>(Data.Span).ToArray();
    }

    private delegate T Reader<T>(ReadOnlySpan<byte> bytes);

    private delegate void Writer<T>(Span<byte> bytes, T value);

    private T[] Require<T>(SafetensorsDtype dtype, Reader<T> read)
    {
        if (Dtype != dtype) throw new InvalidOperationException($"{Dtype}, not {dtype}.");
        var values = new T[Elements];
        int size = dtype.Bytes();
        for (int i = 0; i < values.Length; i++) values[i] = read(Data.Span[(i * size)..]);
        return values;
    }

    private static byte[] LittleEndian<T>(T[] values, Writer<T> write)
        where T : unmanaged
    {
        int size = Marshal.SizeOf<T>();
        var bytes = new byte[values.LongLength * size];
        for (int i = 0; i < values.Length; i++) write(bytes.AsSpan(i * size), values[i]);
        return bytes;
    }
}
