using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Accelerator.Tests.Workloads.Tflite;

/// <summary>
/// A table to be written as FlatBuffers: fields by number; scalars, text, vectors of numbers, tables, vectors of tables. Written by the test itself, so that the reader is held
/// against another understanding of the format: tables and their parts follow each other forward, each with a vtable of its own.
/// </summary>
internal sealed class FlatNode
{
    /// <summary>Fields: byte, bool, int, uint, ulong, float, string, byte[], int[], long[], float[], <see cref="FlatNode"/>, a list of them, or one and how often it is listed.</summary>
    public SortedDictionary<int, object> Fields { get; } = [];

    /// <summary>A field; null leaves it out.</summary>
    public FlatNode With(int field, object? value)
    {
        if (value is not null) Fields[field] = value;
        return this;
    }

    /// <summary>The file of this table, with the identifier of TFLite; and where its offsets and counts lie.</summary>
    public byte[] ToBytes(List<(int At, int Bytes)>? places = null)
    {
        var bytes = new List<byte>([0, 0, 0, 0, .. "TFL3"u8]);
        Patch(bytes, 0, Write(bytes, places ?? []), places ?? []);
        return [.. bytes];
    }

    private int Write(List<byte> bytes, List<(int, int)> places)
    {
        Align(bytes, 4);
        int vtable = bytes.Count, entries = Fields.Count == 0 ? 0 : Fields.Keys.Max() + 1, size = 4;
        var offsets = new ushort[entries];
        foreach ((int field, object value) in Fields)
        {
            offsets[field] = (ushort)size;
            size += Width(value);
        }

        UInt16(4 + (2 * entries));
        UInt16(size);
        foreach (ushort offset in offsets) UInt16(offset);
        Align(bytes, 4);
        int table = bytes.Count;
        Int32(bytes, table - vtable);
        foreach (object value in Fields.Values) Scalar(bytes, value);
        foreach ((int field, object value) in Fields)
        {
            if (Child(bytes, value, places) is int child) Patch(bytes, table + offsets[field], child, places);
        }

        return table;

        void UInt16(int value) => bytes.AddRange([(byte)value, (byte)(value >> 8)]);
    }

    private static int? Child(List<byte> bytes, object value, List<(int, int)> places)
    {
        switch (value)
        {
            case FlatNode node: return node.Write(bytes, places);
            case string text: return Vector(bytes, [.. Encoding.UTF8.GetBytes(text), 0], text.Length == 0 ? 0 : Encoding.UTF8.GetByteCount(text), places);
            case byte[] data: return Vector(bytes, data, data.Length, places);
            case int[] values: return Vector(bytes, MemoryMarshal.AsBytes(values.AsSpan()), values.Length, places);
            case long[] values: return Vector(bytes, MemoryMarshal.AsBytes(values.AsSpan()), values.Length, places);
            case float[] values: return Vector(bytes, MemoryMarshal.AsBytes(values.AsSpan()), values.Length, places);
            case List<FlatNode> nodes:
                int at = Vector(bytes, new byte[4 * nodes.Count], nodes.Count, places);
                for (int i = 0; i < nodes.Count; i++) Patch(bytes, at + 4 + (4 * i), nodes[i].Write(bytes, places), places);
                return at;
            case (FlatNode node, int count):
                int shared = Vector(bytes, new byte[4 * count], count, places), target = node.Write(bytes, places);
                for (int i = 0; i < count; i++) Patch(bytes, shared + 4 + (4 * i), target, places);
                return shared;
            default: return null;
        }
    }

    private static int Vector(List<byte> bytes, ReadOnlySpan<byte> data, int count, List<(int, int)> places)
    {
        Align(bytes, 4);
        int at = bytes.Count;
        places.Add((at, 4));
        Int32(bytes, count);
        bytes.AddRange(data);
        return at;
    }

    private static int Width(object value) => value switch { byte or bool => 1, ulong => 8, _ => 4 };

    private static void Scalar(List<byte> bytes, object value)
    {
        switch (value)
        {
            case byte one: bytes.Add(one); break;
            case bool one: bytes.Add(one ? (byte)1 : (byte)0); break;
            case ulong eight: bytes.AddRange(BitConverter.GetBytes(eight)); break;
            case float four: Int32(bytes, BitConverter.SingleToInt32Bits(four)); break;
            case uint four: Int32(bytes, (int)four); break;
            case int four: Int32(bytes, four); break;
            default: Int32(bytes, 0); break;
        }
    }

    private static void Align(List<byte> bytes, int to)
    {
        while (bytes.Count % to != 0) bytes.Add(0);
    }

    private static void Int32(List<byte> bytes, int value)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, value);
        bytes.AddRange(four);
    }

    private static void Patch(List<byte> bytes, int at, int target, List<(int, int)> places)
    {
        places.Add((at, 4));
        BinaryPrimitives.WriteInt32LittleEndian(CollectionsMarshal.AsSpan(bytes)[at..], target - at);
    }
}
