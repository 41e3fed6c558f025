using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Accelerator.Numerics.Ggml;

namespace Accelerator.Workloads.Safetensors;

/// <summary>One tensor: element type, shape, and its bytes, little-endian and row-major, which may lie in a mapped file.</summary>
public sealed class SafetensorsTensor
{
    /// <summary>A tensor over bytes in memory.</summary>
    public SafetensorsTensor(SafetensorsDtype dtype, IReadOnlyList<int> shape, ReadOnlyMemory<byte> data)
        : this(dtype, shape, new FileSlice(new FileBytes(data), 0, data.Length))
    {
    }

    internal SafetensorsTensor(SafetensorsDtype dtype, IReadOnlyList<int> shape, FileSlice bytes)
    {
        (Dtype, Shape, Bytes) = (dtype, shape, bytes);
    }

    /// <summary>Element type.</summary>
    public SafetensorsDtype Dtype { get; }

    /// <summary>Sizes, outermost first; empty for a scalar.</summary>
    public IReadOnlyList<int> Shape { get; }

    /// <summary>The values' bytes, of any length; valid until the file is disposed.</summary>
    public FileSlice Bytes { get; }

    /// <summary>The values' bytes as one memory, for tensors below 2 GiB; valid until the file is disposed.</summary>
    public ReadOnlyMemory<byte> Data => Bytes.Memory;

    /// <summary>Product of the shape; 1 for a scalar.</summary>
    public long Elements => Shape.Aggregate(1L, (product, size) => product * size);

    /// <summary>A float32 tensor.</summary>
    public static SafetensorsTensor FromFloats(IReadOnlyList<int> shape, float[] values) =>
        new(SafetensorsDtype.F32, shape, LittleEndian<float>(values, (bytes, v) => BinaryPrimitives.WriteSingleLittleEndian(bytes, v)));

    /// <summary>A float16 tensor; each value is rounded to nearest, ties to even.</summary>
    public static SafetensorsTensor FromHalves(IReadOnlyList<int> shape, float[] values) =>
        new(SafetensorsDtype.F16, shape, LittleEndian<Half>([.. values.Select(v => (Half)v)], (bytes, v) => BinaryPrimitives.WriteHalfLittleEndian(bytes, v)));

    /// <summary>A bfloat16 tensor; each value is rounded to nearest, ties to even.</summary>
    public static SafetensorsTensor FromBFloats(IReadOnlyList<int> shape, float[] values)
    {
        var bytes = new byte[2 * values.Length];
        GgmlTypes.Of(GgmlType.BF16).Codec.Quantize(values, bytes);
        return new SafetensorsTensor(SafetensorsDtype.BF16, shape, bytes);
    }

    /// <summary>A tensor of a type of 16 bits from its codes.</summary>
    public static SafetensorsTensor FromCodes(SafetensorsDtype dtype, IReadOnlyList<int> shape, ushort[] codes) =>
        new(dtype, shape, LittleEndian<ushort>(codes, (bytes, v) => BinaryPrimitives.WriteUInt16LittleEndian(bytes, v)));

    /// <summary>An int32 tensor.</summary>
    public static SafetensorsTensor FromInt32s(IReadOnlyList<int> shape, int[] values) =>
        new(SafetensorsDtype.I32, shape, LittleEndian<int>(values, (bytes, v) => BinaryPrimitives.WriteInt32LittleEndian(bytes, v)));

    /// <summary>An int16 tensor.</summary>
    public static SafetensorsTensor FromInt16s(IReadOnlyList<int> shape, short[] values) =>
        new(SafetensorsDtype.I16, shape, LittleEndian<short>(values, (bytes, v) => BinaryPrimitives.WriteInt16LittleEndian(bytes, v)));

    /// <summary>An int8 tensor.</summary>
    public static SafetensorsTensor FromInt8s(IReadOnlyList<int> shape, sbyte[] values) =>
        new(SafetensorsDtype.I8, shape, MemoryMarshal.AsBytes(values.AsSpan()).ToArray());

    /// <summary>A uint8 tensor; the array is used as it is.</summary>
    public static SafetensorsTensor FromBytes(IReadOnlyList<int> shape, byte[] values) => new(SafetensorsDtype.U8, shape, values);

    /// <summary>Whether <see cref="ToFloats"/> can convert it.</summary>
    public bool IsFloat => SafetensorsFloats.CanDecode(Dtype);

    /// <summary>The values as float, each exactly, or rounded to nearest (F64).</summary>
    public float[] ToFloats()
    {
        var values = new float[Elements];
        ReadFloats(0, values);
        return values;
    }

    /// <summary>Elements <paramref name="first"/>, first + 1, … as float, as many as <paramref name="values"/> takes: for tensors larger than an array.</summary>
    public void ReadFloats(long first, Span<float> values)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(values.Length, Elements - first, nameof(values));
        SafetensorsFloats.Decode(Dtype, Bytes, first, values);
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
        ReadOnlySpan<byte> data = Data.Span;
        for (int i = 0; i < values.Length; i++) values[i] = read(data[(i * size)..]);
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
