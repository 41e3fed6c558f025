using System.Buffers.Binary;
using System.Text;
using Accelerator.Diagnostics;

namespace Accelerator.Workloads.Onnx.Wire;

/// <summary>How a field's value is encoded (Protocol Buffers, "Encoding"). Groups (3, 4) are deprecated and refused.</summary>
internal enum WireType
{
    /// <summary>Seven bits a byte, least significant first, at most ten bytes.</summary>
    Varint = 0,

    /// <summary>Eight bytes, little-endian.</summary>
    Fixed64 = 1,

    /// <summary>A varint length and so many bytes: text, bytes, messages, packed numbers.</summary>
    Length = 2,

    /// <summary>Four bytes, little-endian.</summary>
    Fixed32 = 5,
}

/// <summary>
/// Reads one Protocol Buffers message field by field. Every length is checked against the bytes that exist before anything is taken; a message
/// inside another is a reader over its slice, so that nothing is copied and nothing recurses unless the caller does.
/// </summary>
/// <param name="data">The message.</param>
/// <param name="origin">Offset of the message in the file, for findings.</param>
/// <param name="file">The file, for findings.</param>
internal sealed class ProtoReader(ReadOnlyMemory<byte> data, long origin, string file)
{
    private int _position;

    /// <summary>Number of the field that <see cref="Next"/> came to.</summary>
    public int Field { get; private set; }

    /// <summary>Its encoding.</summary>
    public WireType Wire { get; private set; }

    /// <summary>Goes to the next field; false at the end of the message.</summary>
    public bool Next()
    {
        if (_position == data.Length) return false;
        ulong tag = RawVarint();
        if (tag >> 3 is 0 or > 0x1FFF_FFFF) throw Broken($"field number {tag >> 3}", "1 to 536870911");
        if ((tag & 7) is not (0 or 1 or 2 or 5)) throw Broken($"wire type {tag & 7}", "0, 1, 2 or 5");
        (Field, Wire) = ((int)(tag >> 3), (WireType)(tag & 7));
        return true;
    }

    /// <summary>Passes over the value of a field that does not matter.</summary>
    public void Skip()
    {
        switch (Wire)
        {
            case WireType.Varint: RawVarint(); break;
            case WireType.Fixed64: Take(8); break;
            case WireType.Fixed32: Take(4); break;
            default: TakeLength(); break;
        }
    }

    /// <summary>An int64, int32, enum or bool.</summary>
    public long Int64()
    {
        Require(WireType.Varint);
        return (long)RawVarint();
    }

    /// <summary>A float.</summary>
    public float Float()
    {
        Require(WireType.Fixed32);
        return BinaryPrimitives.ReadSingleLittleEndian(Take(4).Span);
    }

    /// <summary>Bytes, without a copy.</summary>
    public ReadOnlyMemory<byte> Bytes()
    {
        Require(WireType.Length);
        return TakeLength();
    }

    /// <summary>UTF-8 text; bytes that are none become the replacement character.</summary>
    public string Text() => Encoding.UTF8.GetString(Bytes().Span);

    /// <summary>A message inside this one.</summary>
    public ProtoReader Message()
    {
        ReadOnlyMemory<byte> inner = Bytes();
        return new ProtoReader(inner, origin + _position - inner.Length, file);
    }

    /// <summary>Appends a repeated integer, packed or not.</summary>
    public void AddInt64s(List<long> values)
    {
        if (Wire != WireType.Length)
        {
            values.Add(Int64());
            return;
        }

        ProtoReader packed = Message();
        while (packed._position < packed.Length) values.Add((long)packed.RawVarint());
    }

    /// <summary>Appends a repeated float or double as its bytes, packed or not.</summary>
    /// <param name="bytes">Where to.</param>
    /// <param name="size">4 or 8 bytes a number.</param>
    public void AddFixed(List<ReadOnlyMemory<byte>> bytes, int size)
    {
        if (Wire == (size == 4 ? WireType.Fixed32 : WireType.Fixed64))
        {
            bytes.Add(Take(size));
            return;
        }

        ReadOnlyMemory<byte> packed = Bytes();
        if (packed.Length % size != 0) throw Broken($"{packed.Length} bytes of packed numbers", $"a multiple of {size}");
        bytes.Add(packed);
    }

    /// <summary>The finding that the encoding is broken here.</summary>
    public InputException Broken(string found, string allowed) =>
        new Findings(file).Fatal("ACC2050", $"The Protocol Buffers encoding is broken at byte {origin + _position}.", found, allowed, "the file is damaged, or is no ONNX model");

    private int Length => data.Length;

    private void Require(WireType wire)
    {
        if (Wire != wire) throw Broken($"field {Field} with wire type {(int)Wire}", $"wire type {(int)wire}");
    }

    private ReadOnlyMemory<byte> TakeLength()
    {
        ulong length = RawVarint();
        if (length > (ulong)(data.Length - _position)) throw Broken($"a length of {length}", $"at most the {data.Length - _position} bytes that follow");
        return Take((int)length);
    }

    private ReadOnlyMemory<byte> Take(int count)
    {
        if (count > data.Length - _position) throw Broken($"{data.Length - _position} bytes", $"{count} bytes");
        _position += count;
        return data.Slice(_position - count, count);
    }

    private ulong RawVarint()
    {
        ReadOnlySpan<byte> span = data.Span;
        ulong value = 0;
        for (int shift = 0; shift < 70; shift += 7)
        {
            if (_position == span.Length) throw Broken("a number that the message ends in", "all its bytes");
            byte next = span[_position++];
            if (shift == 63 && next > 1) break;
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }

        throw Broken("a number of more than 64 bits", "at most ten bytes");
    }
}
