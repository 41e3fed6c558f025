using System.Buffers.Binary;
using System.IO.Compression;

namespace Accelerator.Workloads.Images;

/// <summary>A grey image: what digit classifiers take.</summary>
/// <param name="Width">Pixels of a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Pixels">Height · Width, 0 black to 255 white.</param>
public sealed record GrayImage(int Width, int Height, byte[] Pixels);

/// <summary>Reads PNG files of 8-bit grey, without interlacing (W3C, "Portable Network Graphics", colour type 0). Checksums are verified.</summary>
public static class GrayPng
{
    private const int MostPixelsARow = 8192;
    private const long MaximumFileBytes = 256_000_000;
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
    private static readonly uint[] Table = MakeTable();

    /// <summary>Reads a file.</summary>
    public static GrayImage Read(string path) => Parse(InputFile.ReadAllBytes(path, MaximumFileBytes), path);

    /// <summary>Reads a file's bytes.</summary>
    public static GrayImage Parse(byte[] bytes, string path)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var findings = new Findings(path);
        if (!bytes.AsSpan().StartsWith(Signature)) throw Wrong("another beginning", "the signature of PNG");
        (int width, int height) = (0, 0);
        using var packed = new MemoryStream();
        for (int at = Signature.Length; ;)
        {
            if (bytes.Length - at < 12) throw Wrong("a file that ends before its last chunk", "a whole file");
            uint length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            if (length > bytes.Length - at - 12) throw Wrong($"a chunk of {length} bytes at byte {at}", "a chunk inside the file");
            ReadOnlySpan<byte> chunk = bytes.AsSpan(at + 4, (int)length + 4);
            if (Crc(chunk) != BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at + 8 + (int)length))) throw Wrong($"a chunk at byte {at} whose checksum is wrong", "an undamaged file");
            ReadOnlySpan<byte> data = chunk[4..];
            if (chunk.StartsWith("IHDR"u8)) (width, height) = Header(data);
            else if (chunk.StartsWith("IDAT"u8)) packed.Write(data);
            else if (chunk.StartsWith("IEND"u8)) break;
            at += (int)length + 12;
        }

        if (width == 0) throw Wrong("no header", "an IHDR chunk");
        packed.Position = 0;
        return new GrayImage(width, height, Unfilter(Inflate(), width, height));

        (int, int) Header(ReadOnlySpan<byte> header)
        {
            if (header.Length != 13) throw Wrong($"a header of {header.Length} bytes", "13");
            uint w = BinaryPrimitives.ReadUInt32BigEndian(header), h = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
            if (w is 0 or > MostPixelsARow || h is 0 or > MostPixelsARow) throw Wrong($"{w} x {h} pixels", $"1 to {MostPixelsARow} each way");
            if (header[8] != 8 || header[9] != 0 || header[10] != 0 || header[11] != 0 || header[12] != 0) throw Wrong($"bit depth {header[8]}, colour type {header[9]}, interlacing {header[12]}", "8-bit grey without interlacing");
            return ((int)w, (int)h);
        }

        byte[] Inflate()
        {
            var lines = new byte[(width + 1) * height];
            try
            {
                using var stream = new ZLibStream(packed, CompressionMode.Decompress, leaveOpen: true);
                stream.ReadExactly(lines);
            }
            catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
            {
                throw Wrong("pixels that do not unpack", $"{height} rows of {width}");
            }

            return lines;
        }

        byte[] Unfilter(byte[] lines, int columns, int rows)
        {
            var pixels = new byte[columns * rows];
            for (int y = 0; y < rows; y++)
            {
                int filter = lines[y * (columns + 1)];
                if (filter > 4) throw Wrong($"row filter {filter}", "0 to 4");
                for (int x = 0; x < columns; x++)
                {
                    int left = x > 0 ? pixels[y * columns + x - 1] : 0, up = y > 0 ? pixels[(y - 1) * columns + x] : 0, corner = x > 0 && y > 0 ? pixels[(y - 1) * columns + x - 1] : 0;
                    int guess = filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 };
                    pixels[y * columns + x] = (byte)(lines[y * (columns + 1) + 1 + x] + guess);
                }
            }

            return pixels;
        }

        Exception Wrong(string found, string allowed) => findings.Fatal("ACC2058", "The PNG file cannot be read.", found, allowed);
    }

    private static int Paeth(int left, int up, int corner)
    {
        int guess = left + up - corner;
        (int a, int b, int c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes) crc = Table[(byte)(crc ^ value)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint n = 0; n < 256; n++)
        {
            uint c = n;
            for (int k = 0; k < 8; k++) c = (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
            table[n] = c;
        }

        return table;
    }
}
