using System.Buffers.Binary;
using System.Text;
using Accelerator.Diagnostics;

namespace Accelerator.Workloads.Tflite.Wire;

/// <summary>
/// A FlatBuffers file (format: "FlatBuffers internals"), little-endian. Every offset and length is checked against the bytes that exist before anything is taken. Offsets to
/// tables, vectors and text are unsigned and forward, so that nothing can lead back to itself; parts may be shared, which a budget of visited bytes keeps from
/// growing without end.
/// </summary>
internal sealed class FlatBuffer(FileBytes bytes, string file)
{
    private const int VisitsOfAByte = 4;
    private const int FewBytes = 1 << 16;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private long _budget = (Math.Min(bytes.Length, long.MaxValue / 8) * VisitsOfAByte) + FewBytes;

    /// <summary>The file.</summary>
    public FileBytes Bytes => bytes;

    /// <summary>The table that the file begins with.</summary>
    public FlatTable Root() => Table(Target(0));

    /// <summary>Whether the four bytes after the first offset are these.</summary>
    public static bool HasIdentifier(ReadOnlySpan<byte> start, ReadOnlySpan<byte> identifier) => start.Length >= 8 && start.Slice(4, 4).SequenceEqual(identifier);

    /// <summary>The table at a place: its vtable lies a signed distance before it.</summary>
    public FlatTable Table(long at)
    {
        long vtable = at - BinaryPrimitives.ReadInt32LittleEndian(Take(at, 4));
        if (vtable < 0) throw Broken($"a table at byte {at} whose vtable is at byte {vtable}", "a vtable inside the file");
        int length = BinaryPrimitives.ReadUInt16LittleEndian(Take(vtable, 4)), size = BinaryPrimitives.ReadUInt16LittleEndian(Take(vtable + 2, 2));
        if (length < 4 || length % 2 != 0 || length > bytes.Length - vtable) throw Broken($"a vtable of {length} bytes at byte {vtable}", "an even length inside the file");
        if (size < 4 || size > bytes.Length - at) throw Broken($"a table of {size} bytes at byte {at}", "a table inside the file");
        Spend(at, length + size);
        return new FlatTable(this, at, size, vtable, length);
    }

    /// <summary>Where the unsigned offset at a place leads to.</summary>
    public long Target(long at)
    {
        uint offset = BinaryPrimitives.ReadUInt32LittleEndian(Take(at, 4));
        if (offset == 0 || offset > bytes.Length - at - 4) throw Broken($"an offset of {offset} at byte {at}", $"an offset inside the file of {bytes.Length} bytes");
        return at + offset;
    }

    /// <summary>First byte and count of the elements of the vector at a place.</summary>
    public (long At, int Count) Vector(long at, int elementBytes)
    {
        uint count = BinaryPrimitives.ReadUInt32LittleEndian(Take(at, 4));
        if (count > int.MaxValue || count * (long)elementBytes > bytes.Length - at - 4) throw Broken($"a vector of {count} elements of {elementBytes} bytes at byte {at}", "a vector inside the file");
        return (at + 4, (int)count);
    }

    /// <summary>The text at a place.</summary>
    public string Text(long at)
    {
        (long start, int length) = Vector(at, 1);
        Spend(at, length);
        try
        {
            return Strict.GetString(bytes.Span(start, length));
        }
        catch (DecoderFallbackException)
        {
            throw Broken($"text at byte {at} that is no UTF-8", "UTF-8");
        }
    }

    /// <summary>So many bytes at a place.</summary>
    public ReadOnlySpan<byte> Take(long at, int length)
    {
        if (at < 0 || at > bytes.Length - length) throw Broken($"{length} bytes at byte {at}", $"places inside the file of {bytes.Length} bytes");
        return bytes.Span(at, length);
    }

    /// <summary>Counts bytes that were visited.</summary>
    public void Spend(long at, long count)
    {
        _budget -= count;
        if (_budget < 0) throw Broken($"parts that are used again and again, the last at byte {at}", $"at most {VisitsOfAByte} visits of a byte on average");
    }

    /// <summary>The finding that the encoding is broken.</summary>
    public InputException Broken(string found, string allowed) => new Findings(file).Fatal("ACC2070", "The FlatBuffers encoding is broken.", found, allowed);
}
