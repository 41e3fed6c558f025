using System.Buffers.Binary;
using System.Text;

namespace Accelerator.Workloads.Tflite.Flexbuffers;

/// <summary>
/// Reads FlexBuffers, the schemaless encoding of custom operators' options (FlatBuffers documentation, "FlexBuffers" and its internals page). A buffer ends with the root value, a byte with the
/// root's type and width, and a byte with the width of the root value; offsets point backwards from where they stand.
/// </summary>
/// <remarks>
/// Every place is checked against the buffer. Since a part can be pointed at from several places, values are counted: nesting beyond <see cref="DeepestNesting"/>, more than
/// <see cref="MostValues"/> values or more than <see cref="MostBytes"/> bytes of strings and blobs are refused.
/// </remarks>
public sealed class FlexBufferReader
{
    /// <summary>Vectors and maps inside each other.</summary>
    public const int DeepestNesting = 32;

    /// <summary>Values of all vectors and maps together.</summary>
    public const int MostValues = 65_536;

    /// <summary>Bytes of all strings, keys and blobs together.</summary>
    public const int MostBytes = 1 << 24;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadOnlyMemory<byte> _buffer;
    private readonly string _file;
    private readonly string _what;
    private int _values;
    private int _bytes;

    private FlexBufferReader(ReadOnlyMemory<byte> buffer, string file, string what) => (_buffer, _file, _what) = (buffer, file, what);

    private enum Type
    {
        Null = 0, Int = 1, UInt = 2, Float = 3, Key = 4, String = 5, IndirectInt = 6, IndirectUInt = 7, IndirectFloat = 8, Map = 9, Vector = 10,
        VectorInt = 11, VectorUInt = 12, VectorFloat = 13, VectorKey = 14, VectorString = 15, VectorInt2 = 16, VectorFloat4 = 24, Blob = 25, Bool = 26, VectorBool = 36,
    }

    /// <summary>Reads a buffer; what is wrong with it is thrown as ACC2085.</summary>
    /// <param name="buffer">The whole buffer.</param>
    /// <param name="file">The file that it is part of.</param>
    /// <param name="what">What the buffer is, for a finding: "Options of operator 3 (SignalWindow)".</param>
    public static FlexValue Read(ReadOnlyMemory<byte> buffer, string file, string what)
    {
        var reader = new FlexBufferReader(buffer, file, what);
        ReadOnlySpan<byte> bytes = buffer.Span;
        if (bytes.Length < 3) throw reader.Wrong($"{bytes.Length} bytes", "at least 3");
        int width = bytes[^1];
        if (width is not (1 or 2 or 4 or 8)) throw reader.Wrong($"a root of {width} bytes", "1, 2, 4 or 8");
        if (bytes.Length - 2 < width) throw reader.Wrong($"{bytes.Length} bytes", $"at least {width + 2}");
        return reader.Value(bytes.Length - 2 - width, width, bytes[^2], 0);
    }

    /// <summary>The value at <paramref name="at"/>, whose own bytes are <paramref name="width"/> wide and lie inside the buffer.</summary>
    private FlexValue Value(int at, int width, byte packed, int depth)
    {
        if (++_values > MostValues) throw Wrong("more values", $"at most {MostValues}");
        var type = (Type)(packed >> 2);
        int childWidth = 1 << (packed & 3);
        switch (type)
        {
            case Type.Null: return new FlexValue { Kind = FlexKind.Null };
            case Type.Int: return Whole(Signed(at, width));
            case Type.UInt: return Whole(Unsigned(at, width));
            case Type.Bool: return new FlexValue { Kind = FlexKind.Boolean, Integer = Unsigned(at, width) != 0 ? 1 : 0 };
            case Type.Float: return Real(at, width);
        }

        int target = Follow(at, width);
        switch (type)
        {
            case Type.IndirectInt: return Whole(Signed(Place(target, childWidth), childWidth));
            case Type.IndirectUInt: return Whole(Unsigned(Place(target, childWidth), childWidth));
            case Type.IndirectFloat: return Real(Place(target, childWidth), childWidth);
            case Type.Key: return new FlexValue { Kind = FlexKind.Text, Text = Key(target) };
            case Type.String: return new FlexValue { Kind = FlexKind.Text, Text = Text(target, Count(target, childWidth, 1)) };
            case Type.Blob: return new FlexValue { Kind = FlexKind.Blob, Blob = _buffer.Slice(target, Charge(Count(target, childWidth, 1))) };
        }

        if (depth == DeepestNesting) throw Wrong("deeper nesting", $"at most {DeepestNesting}");
        switch (type)
        {
            case Type.Map: return Map(target, childWidth, depth + 1);
            case Type.Vector: return new FlexValue { Kind = FlexKind.Vector, Items = Untyped(target, childWidth, Count(target, childWidth, childWidth + 1), depth + 1) };
            case >= Type.VectorInt and <= Type.VectorString:
                // A vector of strings has no widths of its own and is deprecated; its strings' sizes are as wide as its offsets.
                return new FlexValue { Kind = FlexKind.Vector, Items = Typed(target, childWidth, Count(target, childWidth, childWidth), type - Type.VectorInt + Type.Int, depth + 1) };
            case >= Type.VectorInt2 and <= Type.VectorFloat4:
                int fixedType = type - Type.VectorInt2, count = (fixedType / 3) + 2;
                return new FlexValue { Kind = FlexKind.Vector, Items = Typed(target, childWidth, Fits(target, count, childWidth), (Type)((fixedType % 3) + (int)Type.Int), depth + 1) };
            case Type.VectorBool: return new FlexValue { Kind = FlexKind.Vector, Items = Typed(target, childWidth, Count(target, childWidth, childWidth), Type.Bool, depth + 1) };
            default: throw Wrong($"type {packed >> 2}", "a type of FlexBuffers");
        }
    }

    /// <summary>A map is a vector of values whose keys, sorted, stand in a vector of their own: before its size come the width of that vector and the offset to it.</summary>
    private FlexValue Map(int at, int width, int depth)
    {
        int count = Count(at, width, width + 1);
        if (at < 3 * width) throw Wrong("a map without keys", "keys before its values");
        int keys = Follow(at - (3 * width), width);
        long keyWidth = Unsigned(at - (2 * width), width);
        if (keyWidth is not (1 or 2 or 4 or 8)) throw Wrong($"keys of {keyWidth} bytes", "1, 2, 4 or 8");
        if (Count(keys, (int)keyWidth, (int)keyWidth) != count) throw Wrong("a map with another number of keys than values", "a key a value");
        FlexValue[] items = Untyped(at, width, count, depth);
        var entries = new Dictionary<string, FlexValue>(count);
        for (int i = 0; i < count; i++)
        {
            string key = Key(Follow(keys + (i * (int)keyWidth), (int)keyWidth));
            if (!entries.TryAdd(key, items[i])) throw Wrong($"key '{key}' twice", "each key once");
        }

        return new FlexValue { Kind = FlexKind.Map, Items = items, Entries = entries };
    }

    private FlexValue[] Untyped(int at, int width, int count, int depth)
    {
        var items = new FlexValue[count];
        for (int i = 0; i < count; i++) items[i] = Value(at + (i * width), width, _buffer.Span[at + (count * width) + i], depth);
        return items;
    }

    private FlexValue[] Typed(int at, int width, int count, Type type, int depth)
    {
        byte packed = (byte)(((int)type << 2) | int.TrailingZeroCount(width));
        var items = new FlexValue[count];
        for (int i = 0; i < count; i++) items[i] = Value(at + (i * width), width, packed, depth);
        return items;
    }

    /// <summary>The size before <paramref name="at"/>, of elements of <paramref name="elementBytes"/> that must lie inside the buffer.</summary>
    private int Count(int at, int width, int elementBytes)
    {
        if (at < width) throw Wrong("a vector or string without a size", "a size before it");
        return Fits(at, Unsigned(at - width, width), elementBytes);
    }

    private int Fits(int at, long count, int elementBytes)
    {
        if (count < 0 || count > (_buffer.Length - at) / elementBytes) throw Wrong($"{(ulong)count} elements at byte {at}", $"elements inside the {_buffer.Length} bytes");
        if (elementBytes > 1 && count > MostValues - _values) throw Wrong("more values", $"at most {MostValues}");
        return (int)count;
    }

    private int Follow(int at, int width)
    {
        long offset = Unsigned(at, width);
        if (offset < 0 || offset > at) throw Wrong($"an offset of {(ulong)offset} at byte {at}", "a place inside the buffer");
        return at - (int)offset;
    }

    private int Place(int at, int width) => at <= _buffer.Length - width ? at : throw Wrong($"a number of {width} bytes at byte {at}", "a number inside the buffer");

    private string Key(int at)
    {
        int length = _buffer.Span[at..].IndexOf((byte)0);
        return length < 0 ? throw Wrong("a key without an end", "a zero byte after it") : Text(at, length);
    }

    private string Text(int at, int length)
    {
        try
        {
            return Utf8.GetString(_buffer.Span.Slice(at, Charge(length)));
        }
        catch (DecoderFallbackException)
        {
            throw Wrong($"a string at byte {at} that is not UTF-8", "UTF-8");
        }
    }

    private int Charge(int bytes) => (_bytes += bytes) <= MostBytes ? bytes : throw Wrong("more strings", $"at most {MostBytes} bytes");

    private static FlexValue Whole(long value) => new() { Kind = FlexKind.Integer, Integer = value, Number = value };

    private FlexValue Real(int at, int width)
    {
        ReadOnlySpan<byte> bytes = _buffer.Span[at..];
        double value = width switch
        {
            2 => (double)BinaryPrimitives.ReadHalfLittleEndian(bytes),
            4 => BinaryPrimitives.ReadSingleLittleEndian(bytes),
            8 => BinaryPrimitives.ReadDoubleLittleEndian(bytes),
            _ => throw Wrong("a floating-point number of one byte", "2, 4 or 8 bytes"),
        };
        return new FlexValue { Kind = FlexKind.Float, Number = value };
    }

    private long Signed(int at, int width) => width switch
    {
        1 => (sbyte)_buffer.Span[at],
        2 => BinaryPrimitives.ReadInt16LittleEndian(_buffer.Span[at..]),
        4 => BinaryPrimitives.ReadInt32LittleEndian(_buffer.Span[at..]),
        _ => BinaryPrimitives.ReadInt64LittleEndian(_buffer.Span[at..]),
    };

    /// <summary>Eight bytes above 2⁶³ − 1 are refused: no option and no offset is so large.</summary>
    private long Unsigned(int at, int width)
    {
        long value = width switch
        {
            1 => _buffer.Span[at],
            2 => BinaryPrimitives.ReadUInt16LittleEndian(_buffer.Span[at..]),
            4 => BinaryPrimitives.ReadUInt32LittleEndian(_buffer.Span[at..]),
            _ => BinaryPrimitives.ReadInt64LittleEndian(_buffer.Span[at..]),
        };
        return value >= 0 ? value : throw Wrong($"{(ulong)value}", $"at most {long.MaxValue}");
    }

    private Diagnostics.InputException Wrong(string found, string allowed) => new Findings(_file).Fatal("ACC2085", $"{_what} are not whole FlexBuffers.", found, allowed);
}
