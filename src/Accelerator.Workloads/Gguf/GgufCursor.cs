using System.Buffers.Binary;
using System.Text;
using Accelerator.Diagnostics;

namespace Accelerator.Workloads.Gguf;

/// <summary>Reads little-endian fields from a GGUF file in order; every length is compared with the bytes that are left first.</summary>
internal sealed class GgufCursor(FileBytes file, Findings findings)
{
    /// <summary>Metadata and tensor table together are refused beyond this many bytes.</summary>
    public const long MaximumHeaderBytes = 256L << 20;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Next byte to read.</summary>
    public long Position { get; private set; }

    /// <summary>Bytes left.</summary>
    public long Left => file.Length - Position;

    public ReadOnlySpan<byte> Take(long length, string what)
    {
        if (length > Left) throw findings.Fatal("ACC2002", $"The file ends inside {what}.", $"{Left} bytes from byte {Position} on", $"at least {length} bytes");
        if (Position + length > MaximumHeaderBytes) throw findings.Fatal("ACC2021", "Metadata and tensor table are larger than is read.", $"more than {MaximumHeaderBytes} bytes", $"at most {MaximumHeaderBytes} bytes");
        ReadOnlySpan<byte> bytes = file.Span(Position, (int)length);
        Position += length;
        return bytes;
    }

    public uint UInt32(string what) => BinaryPrimitives.ReadUInt32LittleEndian(Take(4, what));

    public ulong UInt64(string what) => BinaryPrimitives.ReadUInt64LittleEndian(Take(8, what));

    /// <summary>A count of things of at least <paramref name="bytesEach"/> bytes, which the rest of the file must be able to hold.</summary>
    public int Count(string what, int bytesEach, int most)
    {
        ulong count = UInt64(what);
        if (count > (ulong)most) throw findings.Fatal("ACC2021", $"The file holds more of {what} than is read.", $"{count}", $"at most {most}");
        if ((long)count * bytesEach > Left) throw findings.Fatal("ACC2002", $"The file is too short for {what}.", $"{count}, and {Left} bytes left", $"at least {bytesEach} bytes for each");
        return (int)count;
    }

    public string String(string what, int most = int.MaxValue)
    {
        ulong length = UInt64(what);
        if (length > (ulong)Left) throw findings.Fatal("ACC2002", $"The file ends inside {what}.", $"a string of {length} bytes, and {Left} bytes left", "a string that the file holds");
        if (length > (ulong)most) throw findings.Fatal("ACC2021", $"A string is longer than is read: {what}.", $"{length} bytes", $"at most {most} bytes");
        ReadOnlySpan<byte> bytes = Take((long)length, what);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Wrong($"A string is not UTF-8: {what}.", $"{length} bytes at byte {Position - (long)length}", "UTF-8");
        }
    }

    public InputException Wrong(string message, string? found, string? allowed) => findings.Fatal("ACC2023", message, found, allowed);
}
