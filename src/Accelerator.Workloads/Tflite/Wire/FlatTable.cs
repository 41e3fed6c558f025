using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Accelerator.Workloads.Tflite.Wire;

/// <summary>One table of a FlatBuffers file. Fields are numbered from 0 in the order of the schema; one that is absent has its default.</summary>
internal readonly struct FlatTable(FlatBuffer buffer, long at, int size, long vtable, int vtableBytes)
{
    /// <summary>Whether a field is there.</summary>
    public bool Has(int field) => Place(field, 1) >= 0;

    /// <summary>One byte, unsigned.</summary>
    public byte Byte(int field, byte otherwise = 0) => Place(field, 1) is var place and >= 0 ? buffer.Take(place, 1)[0] : otherwise;

    /// <summary>A truth value.</summary>
    public bool Bool(int field, bool otherwise = false) => Byte(field, otherwise ? (byte)1 : (byte)0) != 0;

    /// <summary>Four bytes, signed.</summary>
    public int Int32(int field, int otherwise = 0) => Place(field, 4) is var place and >= 0 ? BinaryPrimitives.ReadInt32LittleEndian(buffer.Take(place, 4)) : otherwise;

    /// <summary>Four bytes, unsigned.</summary>
    public uint UInt32(int field, uint otherwise = 0) => (uint)Int32(field, (int)otherwise);

    /// <summary>Eight bytes, unsigned.</summary>
    public ulong UInt64(int field) => Place(field, 8) is var place and >= 0 ? BinaryPrimitives.ReadUInt64LittleEndian(buffer.Take(place, 8)) : 0;

    /// <summary>binary32.</summary>
    public float Single(int field) => BitConverter.Int32BitsToSingle(Int32(field));

    /// <summary>Text, or null.</summary>
    public string? Text(int field) => Place(field, 4) is var place and >= 0 ? buffer.Text(buffer.Target(place)) : null;

    /// <summary>A table, or null.</summary>
    public FlatTable? Table(int field) => Place(field, 4) is var place and >= 0 ? buffer.Table(buffer.Target(place)) : null;

    /// <summary>A vector of tables; empty when absent.</summary>
    public FlatTable[] Tables(int field)
    {
        if (Place(field, 4) is not (var place and >= 0)) return [];
        (long start, int count) = buffer.Vector(buffer.Target(place), 4);
        buffer.Spend(start, 4L * count);
        // An offset of a vector takes four bytes, and the table that it leads to at least as many again: no list is longer than the file.
        var tables = new FlatTable[count];
        for (int i = 0; i < count; i++) tables[i] = buffer.Table(buffer.Target(start + (4L * i)));
        return tables;
    }

    /// <summary>A vector of 32-bit integers, or null.</summary>
    public int[]? Int32s(int field) => Values<int>(field, 4);

    /// <summary>A vector of 64-bit integers, or null.</summary>
    public long[]? Int64s(int field) => Values<long>(field, 8);

    /// <summary>A vector of binary32, or null.</summary>
    public float[]? Singles(int field) => Values<float>(field, 4);

    /// <summary>The bytes of a vector of bytes where they lie, or null.</summary>
    public FileSlice? Bytes(int field)
    {
        if (Place(field, 4) is not (var place and >= 0)) return null;
        (long start, int count) = buffer.Vector(buffer.Target(place), 1);
        return new FileSlice(buffer.Bytes, start, count);
    }

    private T[]? Values<T>(int field, int bytes)
        where T : struct
    {
        if (Place(field, 4) is not (var place and >= 0)) return null;
        (long start, int count) = buffer.Vector(buffer.Target(place), bytes);
        buffer.Spend(start, (long)bytes * count);
        var values = new T[count];
        Span<byte> raw = MemoryMarshal.AsBytes(values.AsSpan());
        for (int i = 0; i < raw.Length; i += 1 << 20) buffer.Take(start + i, Math.Min(1 << 20, raw.Length - i)).CopyTo(raw[i..]);
        return values;
    }

    /// <summary>Where a field of so many bytes lies; −1 when it is absent.</summary>
    private long Place(int field, int bytes)
    {
        int entry = 4 + (2 * field);
        if (entry + 2 > vtableBytes) return -1;
        int offset = BinaryPrimitives.ReadUInt16LittleEndian(buffer.Take(vtable + entry, 2));
        if (offset == 0) return -1;
        if (offset < 4 || offset + bytes > size) throw buffer.Broken($"field {field} at {offset} of the table of {size} bytes at byte {at}", "fields inside their table");
        return at + offset;
    }
}
