using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Accelerator.Workloads.Tflite.Execution;

/// <summary>Values of a tensor while a model runs, row-major, tightly: INT8 as <see cref="sbyte"/>, INT4 one to an <see cref="sbyte"/>, BOOL as <see cref="byte"/>.</summary>
public sealed class TfliteArray
{
    private readonly byte[]? _own;
    private readonly ReadOnlyMemory<byte> _bytes;

    private TfliteArray(TfliteTensor tensor, byte[]? own, ReadOnlyMemory<byte> bytes) => (Tensor, _own, _bytes) = (tensor, own, bytes);

    /// <summary>Name, type, shape and quantisation.</summary>
    public TfliteTensor Tensor { get; }

    /// <summary>Element type.</summary>
    public TfliteType Type => Tensor.Type;

    /// <summary>Outermost dimension first.</summary>
    public IReadOnlyList<int> Shape => Tensor.Shape;

    /// <summary>Number of elements.</summary>
    public int Count => Tensor.Count;

    /// <summary>Zeros, to be written.</summary>
    public static TfliteArray Zeros(TfliteTensor tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        if (tensor.Type.Bits() == 0) throw new ArgumentException($"{tensor.Type.Name()} has no elements of one size.", nameof(tensor));
        var own = new byte[checked(tensor.Count * tensor.Type.Bytes())];
        return new TfliteArray(tensor, own, own);
    }

    /// <summary>Values of a tensor, copied.</summary>
    public static TfliteArray Of<T>(TfliteTensor tensor, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        TfliteArray array = Zeros(tensor);
        if (values.Length != array.Count) throw new ArgumentException($"{values.Length} values do not make {tensor.Title}.", nameof(values));
        values.CopyTo(array.Writable<T>());
        return array;
    }

    /// <summary>Elements as little-endian bytes, copied.</summary>
    internal static TfliteArray OfBytes(TfliteTensor tensor, ReadOnlySpan<byte> bytes)
    {
        TfliteArray array = Zeros(tensor);
        bytes.CopyTo(array._own);
        return array;
    }

    /// <summary>Real numbers, quantised where the tensor is: clamp(round(x / scale) + zero point), halves away from zero.</summary>
    public static TfliteArray OfReals(TfliteTensor tensor, ReadOnlySpan<float> values)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        if (values.Length != tensor.Count) throw new ArgumentException($"{values.Length} values do not make {tensor.Title}.", nameof(values));
        return OfBytes(tensor, Reals.Bytes(tensor, values, tensor.Name));
    }

    /// <summary>A constant, where it lies in the file; INT4 is unpacked.</summary>
    public static TfliteArray Constant(TfliteTensor tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        FileSlice data = tensor.Data ?? throw new ArgumentException($"{tensor.Title} is no constant.", nameof(tensor));
        if (tensor.Type != TfliteType.Int4) return new TfliteArray(tensor, null, data.Memory);
        TfliteArray array = Zeros(tensor);
        ReadOnlySpan<byte> packed = data.Memory.Span;
        Span<sbyte> codes = array.Writable<sbyte>();
        for (int i = 0; i < codes.Length; i++) codes[i] = (sbyte)((sbyte)(packed[i / 2] << (i % 2 == 0 ? 4 : 0)) >> 4);
        return array;
    }

    /// <summary>The elements, as the type that they are stored as.</summary>
    public ReadOnlySpan<T> Values<T>()
        where T : unmanaged
    {
        Require<T>();
        return MemoryMarshal.Cast<byte, T>(_bytes.Span);
    }

    /// <summary>The elements, to be written; a constant has none.</summary>
    public Span<T> Writable<T>()
        where T : unmanaged
    {
        Require<T>();
        return MemoryMarshal.Cast<byte, T>((_own ?? throw new InvalidOperationException($"{Tensor.Title} is a constant.")).AsSpan());
    }

    /// <summary>Writes the bytes of all elements to an array of as many bytes.</summary>
    public void CopyTo(TfliteArray target)
    {
        ArgumentNullException.ThrowIfNull(target);
        _bytes.Span.CopyTo(target._own ?? throw new InvalidOperationException($"{target.Tensor.Title} is a constant."));
    }

    /// <summary>Sets all elements; a code for integers, a value for floats.</summary>
    internal void Fill(int value)
    {
        switch (Type)
        {
            case TfliteType.Int8 or TfliteType.Int4: Writable<sbyte>().Fill((sbyte)value); break;
            case TfliteType.UInt8 or TfliteType.Bool: Writable<byte>().Fill((byte)value); break;
            case TfliteType.Int16: Writable<short>().Fill((short)value); break;
            case TfliteType.Int32: Writable<int>().Fill(value); break;
            case TfliteType.Float32: Writable<float>().Fill(value); break;
            default: _own.AsSpan().Clear(); break;
        }
    }

    /// <summary>A copy that shares nothing.</summary>
    public TfliteArray Copy()
    {
        byte[] own = _bytes.ToArray();
        return new TfliteArray(Tensor, own, own);
    }

    /// <summary>All elements of an integer type (UINT64 wraps beyond 2^63 − 1).</summary>
    public long[] ToIntegers()
    {
        var values = new long[Count];
        switch (Type)
        {
            case TfliteType.Int8 or TfliteType.Int4: Widen(Values<sbyte>(), values); break;
            case TfliteType.UInt8 or TfliteType.Bool: Widen(Values<byte>(), values); break;
            case TfliteType.Int16: Widen(Values<short>(), values); break;
            case TfliteType.UInt16: Widen(Values<ushort>(), values); break;
            case TfliteType.Int32: Widen(Values<int>(), values); break;
            case TfliteType.UInt32: Widen(Values<uint>(), values); break;
            case TfliteType.Int64: Values<long>().CopyTo(values); break;
            case TfliteType.UInt64: MemoryMarshal.Cast<ulong, long>(Values<ulong>()).CopyTo(values); break;
            default: throw new InvalidOperationException($"{Type.Name()} is no integer type.");
        }

        return values;
    }

    /// <summary>All elements as real numbers: floats as they are, codes as scale · (code − zero point) in float32, integers without a scale as they are.</summary>
    public float[] ToReals()
    {
        switch (Type)
        {
            case TfliteType.Float32: return Values<float>().ToArray();
            case TfliteType.Float16: return Array.ConvertAll(Values<Half>().ToArray(), value => (float)value);
            case TfliteType.Float64: return Array.ConvertAll(Values<double>().ToArray(), value => (float)value);
        }

        long[] codes = ToIntegers();
        if (!Tensor.IsQuantized) return Array.ConvertAll(codes, code => (float)code);
        int inner = 1;
        if (Tensor.Scales.Count > 1) for (int d = Tensor.QuantizedDimension + 1; d < Shape.Count; d++) inner *= Shape[d];
        var reals = new float[codes.Length];
        for (int i = 0; i < reals.Length; i++)
        {
            int channel = Tensor.Scales.Count == 1 ? 0 : i / inner % Tensor.Scales.Count;
            reals[i] = Tensor.Scales[channel] * (codes[i] - Tensor.ZeroPoints[channel]);
        }

        return reals;
    }

    private static void Widen<T>(ReadOnlySpan<T> from, long[] to)
        where T : unmanaged, System.Numerics.INumber<T>
    {
        for (int i = 0; i < to.Length; i++) to[i] = long.CreateTruncating(from[i]);
    }

    private void Require<T>()
        where T : unmanaged
    {
        bool fits = Type switch
        {
            TfliteType.Float32 => typeof(T) == typeof(float),
            TfliteType.Float16 => typeof(T) == typeof(Half),
            TfliteType.Float64 => typeof(T) == typeof(double),
            TfliteType.Int8 or TfliteType.Int4 => typeof(T) == typeof(sbyte),
            TfliteType.UInt8 or TfliteType.Bool => typeof(T) == typeof(byte),
            TfliteType.Int16 => typeof(T) == typeof(short),
            TfliteType.UInt16 => typeof(T) == typeof(ushort),
            TfliteType.Int32 => typeof(T) == typeof(int),
            TfliteType.UInt32 => typeof(T) == typeof(uint),
            TfliteType.Int64 => typeof(T) == typeof(long),
            TfliteType.UInt64 => typeof(T) == typeof(ulong),
            _ => Unsafe.SizeOf<T>() == Type.Bytes(),
        };
        if (!fits) throw new InvalidOperationException($"{Tensor.Title} is not made of {typeof(T).Name}.");
    }
}
